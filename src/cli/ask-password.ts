import process from 'node:process'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** The first line of standard input; asked for, and not shown, where somebody sits at a terminal. */
export function askPassword(): Promise<string> {
  const { stdin, stderr } = process
  const silent = new Writable({ write: (_chunk, _encoding, next) => next() })
  if (stdin.isTTY) stderr.write('Password: ')
  const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY })
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('close', () => {
      if (stdin.isTTY) stderr.write('\n')
      resolve('')
    })
  })
}
