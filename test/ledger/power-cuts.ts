import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { randomFrom } from '../../bench/ledger/story-generator.ts'
import { checkLedger, loadReport, openLedger } from '../../src/ledger/index.ts'
import { acknowledged } from './acknowledged.ts'
import { type Survived, writeReports } from './kill-rounds.ts'
import type { SmallDisk } from './small-disk.ts'

const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')

export interface PowerCuts {
  readonly rounds: number
  /** An empty folder on another disk. */
  readonly folder: string
  readonly disk: SmallDisk
  readonly seed: number
}

/**
 * Cuts the disk off under `sayso add` at random moments, puts it back, and looks whether all that had been acknowledged
 * is there.
 */
export async function powerCuts({ rounds, folder, disk, seed }: PowerCuts): Promise<Omit<Survived, 'inputs'>> {
  const random = randomFrom(seed)
  const ledger = path.join(disk.folder, 'ledger.db')
  const told: string[] = []
  const lost: string[] = []
  const faults: string[] = []
  for (let round = 0; round < rounds; round++) {
    const input = writeReports(path.join(folder, `round-${round}`), seed, round)
    const still = round % 2 === 0
    const { ids, status } = await addAndCut(input, ledger, disk, random() * 400, still)
    told.push(...ids)
    // Cut off while it writes, it says so in one line and ends as documented.
    if (!still && status !== 4 && status !== 0) faults.push(`round ${round}: sayso add ended with ${status}`)
    disk.restore()
    const opened = await openLedger(ledger, { create: true })
    for (const id of told) if (!(await loadReport(opened, id))) lost.push(id)
    faults.push(...(await checkLedger(opened)).faults)
    await opened.close()
  }
  return { acknowledged: told.length, lost, faults, ledger }
}

interface Cut {
  /** Acknowledged before the cut. */
  readonly ids: readonly string[]
  readonly status: number | null
}

/**
 * Cuts the disk off so many milliseconds after the first acknowledgement. An fsync under way while ext4 is shut down may
 * report success for what is gone (Linux 6.18: 2 of 60 times, with nothing but write and fsync), and a process without
 * power acknowledges nothing. So what comes after the cut does not count; with `still`, the process is stopped first, so
 * that all it ever said counts.
 */
function addAndCut(input: string, ledger: string, disk: SmallDisk, patience: number, still: boolean): Promise<Cut> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [sayso, 'add', input, '--ledger', ledger], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let out = ''
    let before: string | undefined
    let timer: NodeJS.Timeout | undefined
    const cut = async (): Promise<void> => {
      if (still) await stop(child)
      before = out
      disk.cut()
      if (still) child.kill('SIGKILL')
    }
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString('utf8')
      timer ??= setTimeout(() => void cut().catch(reject), patience)
    })
    child.on('error', reject)
    child.on('close', (status) => {
      clearTimeout(timer)
      resolve({ ids: acknowledged(before ?? out), status })
    })
  })
}

/** When it comes back, every thread of the process has stopped and all that it wrote has been read. */
async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGSTOP')
  const state = (): string => readFileSync(`/proc/${child.pid}/stat`, 'utf8').replace(/^.*\) /s, '')[0]!
  for (let tries = 0; tries < 200 && child.exitCode === null && state() !== 'T'; tries++) await wait(5)
  await wait(50)
}
