import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')

export interface Served {
  /** http://127.0.0.1:PORT */
  readonly address: string
  /** Bytes of memory in use. */
  memory(): number
  /** Seconds of processor time used so far by all its threads; unlike the clock's, hardly touched by other programs. */
  processor(): number
  stop(): Promise<void>
}

/** `sayso serve` as a process of its own, as users start it. */
export async function serve(ledger: string): Promise<Served> {
  const child = spawn(process.execPath, [sayso, 'serve', '--ledger', ledger, '--port', '0', '--public'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await listening(child)
  return {
    address,
    memory: () => residentOf(child.pid ?? 0),
    processor: () => processorOf(child.pid ?? 0),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      out += bytes.toString('utf8')
      const address = /at (http:\S+)/.exec(out)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('error', reject)
    child.once('exit', (status) => reject(new Error(`sayso serve ended with ${status}: ${out}`)))
  })
}

/** Linux tells it in pages; elsewhere nothing. */
function residentOf(pid: number): number {
  try {
    const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return Number(resident) * 4096
  } catch {
    return 0
  }
}

/** `utime` and `stime` of proc(5), in ticks of a hundredth of a second. */
function processorOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}
