import assert from 'node:assert/strict'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { randomFrom } from '../../bench/ledger/story-generator.ts'
import { makeBrief, notAfter } from '../../src/brief/index.ts'
import { startReportKeeper } from '../../src/cli/keep-reports.ts'
import { briefFromLedger, runFromLedger } from '../../src/cli/ledger-pipeline.ts'
import { readData } from '../../src/cli/read-data.ts'
import { type ReadingPool, startReadingPool } from '../../src/cli/reading-pool.ts'
import { rereadAll } from '../../src/cli/reread-command.ts'
import { workAhead } from '../../src/cli/work-ahead.ts'
import { checkLedger, type Ledger, openLedger } from '../../src/ledger/index.ts'
import { type Report, standsBefore } from '../../src/model/index.ts'
import { renderJson } from '../../src/publish/index.ts'
import { loadReaders, readReport } from '../../src/read/read-report.ts'
import { randomReports } from '../ledger/random-reports.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-order-'))
const readers = loadReaders(readData)
const pools = new Map<number, ReadingPool>()
after(async () => {
  await Promise.all([...pools.values()].map((pool) => pool.close()))
  rmSync(folder, { recursive: true, force: true })
})

const quiet = {
  print: async () => true,
  tell: () => {},
  write: async () => {},
  page: { width: 80, colour: false },
  hasInput: () => false,
  showProgress: false,
}

/** The brief out of the reports themselves: what every ledger has to give. */
function plainBrief(reports: readonly Report[]): string {
  const limit = notAfter(
    reports.map(({ publishedAt }) => publishedAt),
    {},
  )
  const one = new Map<string, Report>()
  for (const report of reports) {
    const other = one.get(report.id)
    if (!other || standsBefore(report, other)) one.set(report.id, report)
  }
  const pairs = [...one.values()].map((report) => ({
    report,
    reading: readReport(report, readers, { notAfter: limit }),
  }))
  return renderJson(makeBrief(pairs))
}

/** Out of what the ledger has put together day by day, which has to be what all its reports together give. */
async function ledgerBrief(ledger: Ledger): Promise<string | undefined> {
  const found = await briefFromLedger(ledger, '', {}, quiet)
  return found && renderJson(found.brief)
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomFrom(seed)
  return list
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}

/** What a process leaves that is killed now: the files as they are, in the middle of whatever it was writing. */
function crash(from: string, to: string): void {
  for (const end of ['', '-wal']) if (existsSync(`${from}${end}`)) copyFileSync(`${from}${end}`, `${to}${end}`)
}

interface Way {
  readonly workers: number
  readonly order: number
  /** Killed when so many reports were begun or kept; then all is added again in another order. */
  readonly killedAt: number
  /** Somebody looks at the brief when so many were kept. */
  readonly lookedAt: number
  readonly reread: boolean
}

let files = 0

async function addAll(reports: readonly Report[], file: string, way: Way, crashTo?: string): Promise<void> {
  const pool = pools.get(way.workers) ?? startReadingPool(way.workers)
  pools.set(way.workers, pool)
  const ledger = await openLedger(file, { create: true })
  const keeper = await startReportKeeper({ ledger, story: '', pool, clock: () => 1 })
  const ahead = workAhead(keeper.ahead)
  let kept = 0
  for (const report of reports) {
    await ahead.begin(async () => {
      await keeper.keep(report, [])
      kept++
      if (crashTo && kept === way.killedAt) crash(file, crashTo)
      if (kept === way.lookedAt) await ledgerBrief(ledger)
    })
  }
  keeper.hurry()
  await ahead.finish()
  await ledger.close()
}

async function briefBy(reports: readonly Report[], way: Way): Promise<string | undefined> {
  const [first, second] = [path.join(folder, `${files++}.db`), path.join(folder, `${files++}.db`)]
  await addAll(shuffled(reports, way.order), first, way, second)
  await addAll(shuffled(reports, way.order + 1), second, way)
  const ledger = await openLedger(second)
  const pool = pools.get(way.workers)!
  if (way.reread) assert.equal(await rereadAll(ledger, pool), new Set(reports.map(({ id }) => id)).size)
  const brief = await ledgerBrief(ledger)
  const whole = await runFromLedger(ledger, '', {}, quiet)
  assert.equal(brief, whole && renderJson(whole.brief))
  assert.deepEqual((await checkLedger(ledger)).faults, [])
  await ledger.close()
  for (const file of [first, second]) for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  return brief
}

const way = fc.record({
  workers: fc.integer({ min: 1, max: 4 }),
  order: fc.nat(1_000_000),
  killedAt: fc.integer({ min: 1, max: 24 }),
  lookedAt: fc.integer({ min: 1, max: 24 }),
  reread: fc.boolean(),
})

test('B13: any reports in any order, read by one to four workers, with crashes in between: the same bytes', async () => {
  const asked = fc.record({ seed: fc.nat(1_000_000), count: fc.integer({ min: 1, max: 24 }), way })
  await fc.assert(
    fc.asyncProperty(asked, async ({ seed, count, way: one }) => {
      const reports = randomReports(seed, count)
      assert.equal(await briefBy(reports, one), plainBrief(reports))
    }),
    { numRuns: Number(process.env['SAYSO_RUNS'] ?? 8), seed: Number(process.env['SAYSO_SEED'] ?? 13) },
  )
})
