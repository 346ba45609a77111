import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { makeReport, randomFrom } from '../../bench/ledger/story-generator.ts'
import { checkLedger, loadReport, openLedger } from '../../src/ledger/index.ts'
import { acknowledged } from './acknowledged.ts'

const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')
const REPORTS = 40

export interface KillRounds {
  readonly rounds: number
  /** An empty folder. */
  readonly folder: string
  readonly seed: number
}

export interface Survived {
  /** Reports that were acknowledged before a kill. */
  readonly acknowledged: number
  /** Those of them that the ledger does not have; and what `sayso check` found. Both are to be empty. */
  readonly lost: readonly string[]
  readonly faults: readonly string[]
  /** The ledger after the last round. */
  readonly ledger: string
  /** The inputs of all rounds. */
  readonly inputs: readonly string[]
}

/** Kills `sayso add` at random moments, looking after each kill whether all that it had acknowledged is there. */
export async function killRounds({ rounds, folder, seed }: KillRounds): Promise<Survived> {
  const random = randomFrom(seed)
  const ledger = path.join(folder, 'ledger.db')
  const inputs: string[] = []
  const told: string[] = []
  const lost: string[] = []
  const faults: string[] = []
  for (let round = 0; round < rounds; round++) {
    const input = writeReports(path.join(folder, `round-${round}`), seed, round)
    inputs.push(input)
    told.push(...(await addAndKill(input, ledger, random)))
    const opened = await openLedger(ledger, { create: true })
    for (const id of told) if (!(await loadReport(opened, id))) lost.push(id)
    faults.push(...(await checkLedger(opened)).faults)
    await opened.close()
  }
  return { acknowledged: told.length, lost, faults, ledger, inputs }
}

/** A folder of made reports, others in each round. */
export function writeReports(folder: string, seed: number, round: number): string {
  mkdirSync(folder)
  for (let k = 0; k < REPORTS; k++) {
    const { title, text, at, outlet } = makeReport(seed, round * REPORTS + k, REPORTS)
    const article = { headline: title, articleBody: text, datePublished: at, publisher: { name: outlet } }
    writeFileSync(path.join(folder, `${k}.json`), JSON.stringify(article))
  }
  return folder
}

/** Adds and kills; gives the ids that were acknowledged in whole lines. Most kills come while reports are written. */
function addAndKill(input: string, ledger: string, random: () => number): Promise<string[]> {
  const early = random() < 0.25
  const patience = early ? random() * 1500 : random() * 400
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [sayso, 'add', input, '--ledger', ledger], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    let timer = early ? setTimeout(() => child.kill('SIGKILL'), patience) : undefined
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString('utf8')
      timer ??= setTimeout(() => child.kill('SIGKILL'), patience)
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      resolve(acknowledged(out))
    })
  })
}
