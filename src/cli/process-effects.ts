import { fstatSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { UsageError } from '../model/error.ts'
import { displayText } from '../publish/display-text.ts'
import type { CommandEffects } from './effects.ts'

const WIDEST = 100
const PIPED = 80

/** The effects of a real process. */
export function processEffects(): CommandEffects {
  const { stdout, stderr } = process
  stderr.on('error', ignoreClosedPipe)
  return {
    print,
    tell(line) {
      stderr.write(`sayso: ${displayText(line)}\n`)
    },
    async write(path, content) {
      try {
        await writeFile(path, content)
      } catch (error) {
        throw new UsageError('cannot-write', `${path}: cannot be written: ${(error as NodeJS.ErrnoException).code}`)
      }
    },
    page: stdout.isTTY
      ? { width: Math.min(stdout.columns || PIPED, WIDEST), colour: stdout.hasColors() }
      : { width: PIPED, colour: false },
    hasInput,
    showProgress: stderr.isTTY === true,
  }
}

/** Nobody reads what goes wrong any more: that is no error either. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

let printed: Promise<unknown> = Promise.resolve()

/** One after another: many begun at once would each listen for errors of their own. */
function print(text: string | Uint8Array): Promise<boolean> {
  const done = printed.then(() => printOne(text))
  printed = done.catch(() => undefined)
  return done
}

/** A reader that has gone away (`sayso … | head`) is no error: there is only nobody left to print for. */
function printOne(text: string | Uint8Array): Promise<boolean> {
  const { stdout } = process
  return new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve(true)
      else if (error.code === 'EPIPE') resolve(false)
      else reject(error)
    }
    stdout.once('error', settle)
    stdout.write(text, (error) => {
      settle(error)
      if (!error) stdout.off('error', settle)
    })
  })
}

/**
 * A pipe or a file is read when no input is named. `npm start` inherits whatever its parent had, often a pipe that
 * nobody ever closes, so there it does not count.
 */
function hasInput(): boolean {
  if (process.stdin.isTTY || process.env['npm_lifecycle_event'] === 'start') return false
  try {
    const stat = fstatSync(0)
    return stat.isFIFO() || (stat.isFile() && stat.size > 0)
  } catch {
    return false
  }
}
