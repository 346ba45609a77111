import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readData } from '../../src/cli/read-data.ts'
import type { Report } from '../../src/model/index.ts'
import { loadReaders, type Readers, readReport } from '../../src/read/read-report.ts'
import type { BenchCase, Row } from '../case.ts'
import { HOSTILE_TEXTS } from '../reading/hostile-texts.ts'
import { measureReady } from '../reading/measure-ready.ts'
import { peakMegabytes } from '../reading/peak-memory.ts'
import { shippedMegabytes } from '../reading/shipped-size.ts'
import { slowestForLength } from '../reading/slowest-for-length.ts'

const BAR = { ratio: 0.12, slowest: 20, peak: 400, size: 40, ready: 250, growth: 2.6 } as const
const AIM = 0.25
/** Any day after the last of the articles. */
const NOT_AFTER = '2014-01-01'
const SAMPLE = 40
/** The sample is drawn by steps of this size, prime to the number of articles. */
const STEP = 1009

interface Article {
  readonly id: string
  readonly date: string
  readonly source: string
  readonly text: string
}

function reportOf(id: string, text: string, date: string, outlet: string): Report {
  const none = { headings: [], regions: [], removed: [], map: [] }
  const publishedAt = { value: date, inferred: false, reasons: [] }
  return { kind: 'report', id, input: 'bench', language: 'en', version: 1, text, outlet, publishedAt, ...none }
}

function readArticles(shared: string, sample: boolean): Report[] {
  const all = gunzipSync(readFileSync(path.join(shared, 'data/timelines/t17.dev.articles.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  const lines = sample ? Array.from({ length: SAMPLE }, (_, k) => all[(k * STEP) % all.length]!) : all
  return lines.map((line) => {
    const { id, text, date, source } = JSON.parse(line) as Article
    return reportOf(id, text, date, source)
  })
}

/** Milliseconds of processor time of this thread: what else the machine does does not count. */
function clock(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

interface Speed {
  readonly ratio: number
  /** Articles a second. */
  readonly ours: number
  readonly theirs: number
  /** Least milliseconds of each report over the rounds, which leaves out pauses that are not its own. */
  readonly least: Float64Array
}

/** The whole reading and wink-nlp's bare tokenise-and-tag, turn by turn over the same texts. */
function measureSpeed(reports: readonly Report[], readers: Readers, rounds: number): Speed {
  const wink = winkNLP(model, ['sbd', 'pos'])
  const ours: number[] = []
  const theirs: number[] = []
  const least = new Float64Array(reports.length).fill(Number.POSITIVE_INFINITY)
  for (const report of reports.slice(0, 200)) {
    wink.readDoc(report.text)
    readReport(report, readers, { notAfter: NOT_AFTER })
  }
  for (let round = 0; round < rounds; round++) {
    let begun = clock()
    for (const report of reports) wink.readDoc(report.text)
    theirs.push(clock() - begun)
    begun = clock()
    for (let k = 0; k < reports.length; k++) {
      // A short one takes less than a step of the processor's clock.
      const at = performance.now()
      readReport(reports[k]!, readers, { notAfter: NOT_AFTER })
      least[k] = Math.min(least[k]!, performance.now() - at)
    }
    ours.push(clock() - begun)
  }
  const perSecond = (runs: readonly number[]): number => (reports.length / median(runs)) * 1000
  return {
    ratio: median(ours.map((time, round) => theirs[round]! / time)),
    ours: perSecond(ours),
    theirs: perSecond(theirs),
    least,
  }
}

/** Seconds at the full size, and how much more that is than at half of it. The fastest of three tells the growth. */
function growthRows(readers: Readers, share: number): Row[] {
  const time = (text: string): number => {
    const report = reportOf('hostile', text, '2011-05-03', 'bench')
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < 3; run++) {
      const begun = clock()
      readReport(report, readers, { notAfter: NOT_AFTER })
      least = Math.min(least, clock() - begun)
    }
    return least
  }
  return HOSTILE_TEXTS.flatMap(({ name, size, make }) => {
    const whole = Math.round(size * share)
    const half = time(make(whole >> 1))
    const full = time(make(whole))
    // Under 50 ms it is the machine that is measured.
    const growth = full < 50 ? 1 : full / Math.max(half, 1)
    return [
      row(name, full / 1000, 's'),
      row(`${name}: against half of it`, growth, 'times', `under ${BAR.growth}`, growth < BAR.growth),
    ]
  })
}

function row(figure: string, value: number, unit: string, bar?: string, met?: boolean): Row {
  return {
    case: 'reading',
    figure,
    value,
    unit,
    ...(bar === undefined || met === undefined ? {} : { bar, met }),
  }
}

/** The whole reading of a report, everything, on one thread and by its processor time: speed beside wink-nlp, memory, size and hostile text. */
export const bench: BenchCase = {
  name: 'reading',
  async run({ shared, sample }) {
    if (shared === undefined) return 'needs SAYSO_SHARED'
    const reports = readArticles(shared, sample)
    const readers = loadReaders(readData)
    const speed = measureSpeed(reports, readers, sample ? 2 : 3)
    const lengths = reports.map(({ text }) => text.length)
    const slowest = slowestForLength(lengths, speed.least)
    const peak = peakMegabytes(shared, sample ? SAMPLE : reports.length)
    const size = shippedMegabytes()
    const ready = measureReady(sample ? 3 : 11)
    const bars = `>= ${BAR.ratio}, aim ${AIM}`
    return [
      row("whole reading, of wink-nlp's speed", speed.ratio, '', bars, speed.ratio >= BAR.ratio),
      row('whole reading', speed.ours, 'articles/s'),
      row('wink-nlp, tokenise and tag', speed.theirs, 'articles/s'),
      row('slowest article, of its like', slowest, 'times', `<= ${BAR.slowest}`, slowest <= BAR.slowest),
      row('peak resident memory', peak, 'MB', `under ${BAR.peak}`, peak < BAR.peak),
      row('models and gazetteer', size, 'MB', `under ${BAR.size}`, size < BAR.size),
      row('models and gazetteer ready', ready.load, 'ms', `under ${BAR.ready}`, ready.load < BAR.ready),
      row('start of the process to ready', ready.process, 'ms'),
      ...growthRows(readers, sample ? 0.02 : 1),
    ]
  },
}
