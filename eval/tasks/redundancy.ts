import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  type DatedSentence,
  makeTimeline,
  namedDays,
  repeatsLine,
  type Said,
  type TimelineDay,
} from '../../src/brief/timeline/index.ts'
import { readData } from '../../src/cli/read-data.ts'
import type { Report } from '../../src/model/index.ts'
import { loadReaders, type Readers, readReport } from '../../src/read/read-report.ts'
import { contentWords } from '../../src/reconcile/content-words.ts'
import { addDays } from '../../src/reconcile/published.ts'
import type { EvalTask, Row } from '../task.ts'
import { type Article, datedSentences } from './timelines.ts'

/** Lines of a day's digest. */
const LINES = 5
/** Longer than any topic. */
const ALL_DAYS = 10_000

/** What a line says by everything that the readers read: its figures, its modality, the days it names. */
function sayer(readers: Readers): (sentence: DatedSentence) => Said {
  const known = new Map<DatedSentence, Said>()
  return (sentence) => {
    const said = known.get(sentence) ?? readSaid(sentence, readers)
    known.set(sentence, said)
    return said
  }
}

function readSaid({ text, published }: DatedSentence, readers: Readers): Said {
  const report: Report = {
    kind: 'report',
    id: 'line',
    input: 'line',
    language: 'en',
    version: 1,
    publishedAt: { value: published, inferred: false, reasons: [] },
    text,
    headings: [],
    regions: [],
    removed: [],
    map: [],
  }
  const reading = readReport(report, readers, { notAfter: published })
  return {
    words: contentWords(text),
    figures: reading.figures.map(({ figure }) => `${figure.what} ${figure.value}`),
    modality: reading.statements[0]?.modality,
    days: namedDays(reading.times),
  }
}

interface Count {
  lines: number
  /** Lines that repeat one of the day before. */
  again: number
  /** Lines whose words do, whatever figure, modality or time is new. */
  inWords: number
}

function countRepeats(days: readonly TimelineDay[], said: (sentence: DatedSentence) => Said, count: Count): void {
  days.forEach(({ date, sentences }, i) => {
    const before = days[i - 1]
    if (before?.date !== addDays(date, -1)) return
    const earlier = before.sentences.map(said)
    count.lines += sentences.length
    for (const line of sentences.map(said)) {
      if (earlier.some((other) => repeatsLine(line, other))) count.again++
      const words = { words: line.words, figures: [], days: [] }
      if (earlier.some((other) => repeatsLine(words, other))) count.inWords++
    }
  })
}

/** A digest of every day of every topic, as the choice of a brief makes it, and how much of it was said the day before. */
function measure({ shared, sample }: { shared: string; sample: boolean }): Promise<readonly Row[]> {
  const file = path.join(shared, 'data/timelines/t17.dev.articles.jsonl.gz')
  const articles = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article)
  const topics = [...new Set(articles.map(({ topic }) => topic))].sort()
  const readers = loadReaders(readData)
  const said = sayer(readers)
  const count: Count = { lines: 0, again: 0, inWords: 0 }
  let total = 0
  for (const topic of sample ? topics.slice(0, 1) : topics) {
    const own = articles.filter((article) => article.topic === topic)
    const sentences = own.flatMap((article) => datedSentences(article, readers.language))
    const dates = own.map(({ date }) => date.slice(0, 10)).sort()
    const days = makeTimeline(sentences, { from: dates[0]!, to: dates.at(-1)!, days: ALL_DAYS, sentences: LINES })
    countRepeats(days, said, count)
    total += days.length
  }
  const row = (figure: string, repeats: number) => ({
    task: 'redundancy',
    data: 'T17 dev, daily digests',
    figure,
    value: 100 * (1 - repeats / count.lines),
    size: `${total} days, ${count.lines} lines after a day with lines, ${repeats} repeat it`,
  })
  return Promise.resolve([
    { ...row('lines that say something new', count.again), bar: 97, least: 95 },
    row('lines in new words', count.inWords),
  ])
}

export const task: EvalTask = { name: 'redundancy', measure }
