import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { sql } from 'kysely'
import { startReportKeeper } from '../../src/cli/keep-reports.ts'
import { briefFromLedger } from '../../src/cli/ledger-pipeline.ts'
import { type ReadingPool, startReadingPool } from '../../src/cli/reading-pool.ts'
import { rereadAll } from '../../src/cli/reread-command.ts'
import { workAhead } from '../../src/cli/work-ahead.ts'
import { workingVersion } from '../../src/cli/working-version.ts'
import {
  addTogether,
  keepBriefs,
  keepEdition,
  type Ledger,
  listDays,
  openLedger,
  refreshDays,
  search,
} from '../../src/ledger/index.ts'
import { changesSince } from '../../src/serve/story/changes-since.ts'
import type { BenchCase, Row } from '../case.ts'
import { madeItem, madeReport } from '../ledger/made-item.ts'

const BAR = {
  add: 60,
  kept: 0.7,
  search: 30,
  memory: 1000,
  reread: 0.8,
  brief: 120,
  slowest: 250,
  changes: 50,
} as const
const FULL = { small: 10_000, large: 100_000, batch: 400 } as const
const SAMPLE = { small: 200, large: 600, batch: 24 } as const
const PER_DAY = 200
const AT_ONCE = 100
const SEED = 20_310_304
/** Common, rare, two together, a beginning, a phrase. */
const SEARCHES = [['killed'], ['Haldan'], ['shell', 'market'], ['mark*'], ['fired on']] as const

function row(figure: string, value: number, unit: string, bar?: string, met?: boolean): Row {
  return { case: 'ledger', figure, value, unit, ...(bar === undefined || met === undefined ? {} : { bar, met }) }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

/**
 * Reports from number `first` on, read by the pool and written, as `sayso add` does; with `together`, after every so many
 * what they say together is worked out, as for a page that is looked at. Gives reports a second.
 */
async function addSpeed(
  ledger: Ledger,
  pool: ReadingPool,
  { first, count, together }: { readonly first: number; readonly count: number; readonly together?: number },
): Promise<number> {
  const taken = await seconds(async () => {
    const keeper = await startReportKeeper({ ledger, story: '', pool, clock: () => first })
    const ahead = workAhead(keeper.ahead)
    for (let k = first; k < first + count; k++) {
      await ahead.begin(async () => void (await keeper.keep(madeReport(SEED + 1, k, PER_DAY), [])))
      if (together !== undefined && (k - first + 1) % together === 0) await putTogether(ledger)
    }
    keeper.hurry()
    await ahead.finish()
  })
  return count / taken
}

async function putTogether(ledger: Ledger): Promise<void> {
  const story = await ledger.db.selectFrom('stories').select('no').executeTakeFirst()
  if (story) await refreshDays(ledger, story.no, { version: 'bench' })
}

/** The same without a ledger. */
async function readSpeed(pool: ReadingPool, count: number): Promise<number> {
  const taken = await seconds(async () => {
    const ahead = workAhead(pool.ahead)
    for (let k = 0; k < count; k++) {
      await ahead.begin(async () => {
        await pool.read({ report: madeReport(SEED + 2, k, PER_DAY), notAfter: '', diagnostics: [] })
      })
    }
    await ahead.finish()
  })
  return count / taken
}

/** With `otherwise`, as if every statement had come out otherwise. */
async function rereadSpeed(ledger: Ledger, pool: ReadingPool, otherwise = false): Promise<number> {
  if (otherwise) await ledger.db.updateTable('readings').set({ reader: 'before' }).execute()
  let count = 0
  const taken = await seconds(async () => {
    count = await rereadAll(ledger, pool)
  })
  return count / taken
}

/** Fills up to `size` reports; nothing has to be safe while it is made. */
async function fill(ledger: Ledger, from: number, size: number): Promise<void> {
  await sql.raw('pragma synchronous = off').execute(ledger.db)
  for (let k = from; k < size; k += AT_ONCE) {
    const items = Array.from({ length: Math.min(AT_ONCE, size - k) }, (_, more) => madeItem(SEED, k + more, PER_DAY))
    await addTogether(ledger, items, { received: k })
  }
  await sql.raw('pragma wal_checkpoint(truncate)').execute(ledger.db)
  await sql.raw('pragma synchronous = full').execute(ledger.db)
}

/** Milliseconds of each kind of search, the middle of several. */
async function searchTimes(ledger: Ledger): Promise<number[]> {
  const times: number[] = []
  for (const words of SEARCHES) {
    const runs: number[] = []
    for (let run = 0; run < 7; run++) runs.push(1000 * (await seconds(() => search(ledger, '', { words }))))
    times.push(median(runs))
  }
  return times
}

async function briefTime(ledger: Ledger, runs: number): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(1000 * (await seconds(() => briefFromLedger(ledger, '', {}, QUIET))))
  return median(times)
}

/** Each several times in turn, and the middle of its speeds: other work on the machine comes and goes. */
async function middles(
  ...measures: readonly [() => Promise<number>, () => Promise<number>, () => Promise<number>]
): Promise<[number, number, number]> {
  const speeds: [number[], number[], number[]] = [[], [], []]
  for (let turn = 0; turn < 3; turn++) {
    for (const [index, measure] of measures.entries()) speeds[index]!.push(await measure())
  }
  return [median(speeds[0]), median(speeds[1]), median(speeds[2])]
}

const QUIET = {
  print: async () => true,
  tell: () => {},
  write: async () => {},
  page: { width: 80, colour: false },
  hasInput: () => false,
  showProgress: false,
}

/**
 * Putting together all that was filled in, with the brief of every day; then briefs of days here and there, and what
 * changed since: middle and slowest of twenty.
 */
async function dayRows(ledger: Ledger, reports: number, size: string): Promise<Row[]> {
  const taken = await seconds(() => keepBriefs(ledger, '', { version: workingVersion() }, true))
  const days = await listDays(ledger, '')
  const times: number[] = []
  const changes: number[] = []
  const briefOf = async (day: string) => (await briefFromLedger(ledger, '', { day }, QUIET))!.brief
  for (let k = 0; k < 20; k++) {
    const at = 1 + ((k * 7919) % (days.length - 1))
    const { day } = days[at]!
    const since = Date.parse(day)
    await keepEdition(ledger, '', await briefOf(days[at - 1]!.day), since)
    times.push(1000 * (await seconds(() => briefOf(day))))
    const brief = await briefOf(day)
    changes.push(1000 * (await seconds(() => changesSince(ledger, '', brief, { since }))))
  }
  const slowest = [...times].sort((a, b) => a - b)[18]!
  return [
    row('putting together, with the brief of every day', reports / taken, 'reports/s'),
    row(`brief of one day out of ${size}, middle`, median(times), 'ms', `< ${BAR.brief}`, median(times) < BAR.brief),
    row('the same, slowest but one of twenty', slowest, 'ms', `< ${BAR.slowest}`, slowest < BAR.slowest),
    row(
      'what changed since the edition of the day before, middle',
      median(changes),
      'ms',
      `< ${BAR.changes}`,
      median(changes) < BAR.changes,
    ),
  ]
}

/** A ledger of a few hundred reports that are read as any other. */
async function smallRows(folder: string, pool: ReadingPool, batch: number): Promise<Row[]> {
  const ledger = await openLedger(path.join(folder, 'small.db'), { create: true })
  await readSpeed(pool, batch >> 1)
  const add = await addSpeed(ledger, pool, { first: 0, count: batch, together: Math.ceil(batch / 4) })
  const alone = await addSpeed(ledger, pool, { first: batch, count: batch })
  const [read, same, otherwise] = await middles(
    () => readSpeed(pool, batch),
    () => rereadSpeed(ledger, pool),
    () => rereadSpeed(ledger, pool, true),
  )
  const brief = await briefTime(ledger, 5)
  const bytes = statSync(ledger.name).size / (2 * batch)
  await ledger.close()
  return [
    row('adding: read, reconcile, durable write, from empty', add, 'reports/s', `>= ${BAR.add}`, add >= BAR.add),
    row('adding without reconcile', alone, 'reports/s'),
    row('reading alone, all cores', read, 'reports/s'),
    row('reading again, of reading alone', same / read, '', `>= ${BAR.reread}`, same / read >= BAR.reread),
    row('the same where every statement came out otherwise', otherwise / read, ''),
    row(`brief of a ledger of ${2 * batch} reports`, brief, 'ms'),
    row('size of a report of 1 KB in the ledger', bytes / 1000, 'KB'),
  ]
}

/** Adding and searching as the ledger grows. */
async function largeRows(
  folder: string,
  pool: ReadingPool,
  { small, large, batch }: typeof FULL | typeof SAMPLE,
): Promise<Row[]> {
  const ledger = await openLedger(path.join(folder, 'large.db'), { create: true })
  await fill(ledger, 0, small)
  const before = await addSpeed(ledger, pool, { first: 0, count: batch })
  await fill(ledger, small, large)
  const after = await addSpeed(ledger, pool, { first: batch, count: batch })
  const times = await searchTimes(ledger)
  const together = await dayRows(ledger, large, `the large ledger`)
  const { statements } = await ledger.db
    .selectFrom('statements')
    .select((eb) => eb.fn.countAll<number>().as('statements'))
    .executeTakeFirstOrThrow()
  await ledger.close()
  const kept = after / before
  const slowest = Math.max(...times)
  return [
    row(`adding at ${large} reports, of the speed at ${small}`, kept, '', `>= ${BAR.kept}`, kept >= BAR.kept),
    row('statements in the large ledger', statements, ''),
    ...together,
    row('search in it, slowest of five kinds', slowest, 'ms', `< ${BAR.search}`, slowest < BAR.search),
  ]
}

/** The ledger: adding with everything but reconcile, searching, a brief, reading again, as it grows. */
export const bench: BenchCase = {
  name: 'ledger',
  async run({ sample }) {
    const sizes = sample ? SAMPLE : FULL
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-bench-'))
    const pool = startReadingPool()
    try {
      const rows = [...(await smallRows(folder, pool, sizes.batch)), ...(await largeRows(folder, pool, sizes))]
      const peak = process.resourceUsage().maxRSS / 1024
      return [
        ...rows,
        row('peak resident memory, reading threads too', peak, 'MB', `< ${BAR.memory}`, peak < BAR.memory),
      ]
    } finally {
      await pool.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
