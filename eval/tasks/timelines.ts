import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { type DatedSentence, makeTimeline, namedDays } from '../../src/brief/timeline/index.ts'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, type Language, loadLanguage } from '../../src/language/index.ts'
import type { TimeMention } from '../../src/model/index.ts'
import { readTimes } from '../../src/read/times/index.ts'
import type { EvalTask, Row } from '../task.ts'

export interface Article {
  readonly topic: string
  readonly id: string
  readonly date: string
  readonly text: string
}

interface Request {
  readonly topic: string
  readonly name: string
  readonly keywords?: readonly string[] | null
  readonly from: string
  readonly to: string
  readonly dates: number
  readonly sentences: number
}

interface Reference {
  readonly topic: string
  readonly name: string
  readonly keywords?: readonly string[]
  readonly days: readonly { readonly date: string; readonly sentences: readonly string[] }[]
}

function linesOf<T>(file: string): T[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line) as T] : []))
}

const ESCAPED: readonly (readonly [RegExp, string])[] = [
  [/-LRB-/g, '  (  '],
  [/-RRB-/g, '  )  '],
  [/``/g, ' "'],
  [/''/g, '" '],
]

/** Brackets and quotation marks as people write them, at the same offsets. */
function plain(text: string): string {
  return ESCAPED.reduce((left, [from, to]) => left.replace(from, to), text)
}

/** A line of the article is a sentence; every line is read with the whole article around it. */
export function datedSentences(article: Article, language: Language): DatedSentence[] {
  const text = plain(article.text)
  const lines = text.split('\n')
  const starts: number[] = []
  for (let at = 0, i = 0; i < lines.length; at += lines[i++]!.length + 1) starts.push(at)
  const published = article.date.slice(0, 10)
  const { times } = readTimes(analyse(text, language, { breaks: starts }), { publishedAt: published })
  const inLine: TimeMention[][] = lines.map(() => [])
  let line = 0
  for (const time of times) {
    while (line + 1 < starts.length && starts[line + 1]! <= time.start) line++
    inLine[line]!.push(time)
  }
  return lines.map((own, position) => ({
    report: article.id,
    position,
    text: own,
    published,
    named: namedDays(inLine[position]!),
  }))
}

/** Answers every request out of its topic's articles, in their own words. */
function answer(articles: readonly Article[], requests: readonly Request[]): string {
  const language = loadLanguage(readData)
  const topics = new Map<string, DatedSentence[]>()
  const written = new Map<string, readonly string[]>()
  for (const article of articles) {
    const list = topics.get(article.topic) ?? []
    topics.set(article.topic, list)
    for (const sentence of datedSentences(article, language)) list.push(sentence)
    written.set(`${article.topic} ${article.id}`, article.text.split('\n'))
  }
  return requests
    .map(({ topic, name, keywords, from, to, dates, sentences: most }) => {
      const timeline = makeTimeline(topics.get(topic) ?? [], {
        from: from.slice(0, 10),
        to: to.slice(0, 10),
        days: dates,
        sentences: most,
        keywords: keywords ?? [],
      })
      const days = timeline.map(({ date, sentences }) => ({
        date,
        sentences: sentences.map(({ report, position }) => written.get(`${topic} ${report}`)![position]!),
      }))
      return `${JSON.stringify({ topic, name, days })}\n`
    })
    .join('')
}

/** What a request may ask of a reference, by the protocol of the published figures: its span, days and sentences a day. */
function requestFor({ topic, name, keywords, days }: Reference): Request {
  const dates = days.map(({ date }) => date.slice(0, 10)).sort()
  const distinct = new Set(dates).size
  const total = days.reduce((sum, { sentences }) => sum + sentences.length, 0)
  return {
    topic,
    name,
    ...(keywords ? { keywords } : {}),
    from: dates[0]!,
    to: dates.at(-1)!,
    dates: distinct,
    sentences: Math.max(1, Math.round(total / distinct)),
  }
}

interface Score {
  readonly average: Readonly<Record<'timelines' | 'overBudget', number>> &
    Readonly<Record<'date' | 'ar1' | 'ar2', { readonly f: number }>>
}

const SETS = [
  {
    data: 'T17 dev',
    articles: 't17.dev.articles.jsonl.gz',
    references: 't17.dev.timelines.jsonl',
    bars: { ar1: 0.135, ar2: 0.043, date: 0.63 },
    least: { ar1: 13, ar2: 3, date: 73 },
    floors: { ar1: '12.2 (mentions, centroid)', ar2: '3.8', date: '60.6' },
    best: { ar1: '13.6 (72B model, all 19)', ar2: '4.4 (all 19)', date: '57.6 (all 19)' },
  },
  {
    data: 'Crisis dev, sentences',
    articles: 'crisis.dev.sentences.jsonl.gz',
    references: 'crisis.dev.timelines.jsonl',
    bars: { ar1: 0.105, ar2: undefined, date: 0.38 },
    least: { ar1: 9, ar2: 1.3, date: 36 },
    floors: { ar1: '9.4 (dates by sentences, centroid)', ar2: '2.3', date: '35.3' },
    best: undefined,
  },
] as const

const FIGURES = [
  { key: 'ar1', figure: 'AR-1' },
  { key: 'ar2', figure: 'AR-2' },
  { key: 'date', figure: 'Date-F1' },
] as const

function measure({ shared, sample }: { shared: string; sample: boolean }): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-timelines-'))
  const rows: Row[] = []
  try {
    for (const set of SETS) {
      const all = linesOf<Reference>(path.join(shared, 'data/timelines', set.references))
      const references = sample ? all.slice(0, 2) : all
      const topics = new Set(references.map(({ topic }) => topic))
      const articles = linesOf<Article>(path.join(shared, 'data/timelines', set.articles))
      const gold = path.join(folder, 'gold.jsonl')
      const predictions = path.join(folder, 'predictions.jsonl')
      writeFileSync(gold, references.map((reference) => `${JSON.stringify(reference)}\n`).join(''))
      const used = articles.filter(({ topic }) => topics.has(topic))
      writeFileSync(predictions, answer(used, references.map(requestFor)))
      const scorer = path.join(shared, 'tools/score-timeline.mjs')
      const argv = [scorer, '--gold', gold, '--pred', predictions, '--json']
      const { average } = JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as Score
      if (average.overBudget > 0) throw new Error(`${average.overBudget} timelines are longer than asked for`)
      for (const { key, figure } of FIGURES) {
        const bar = set.bars[key]
        rows.push({
          task: 'timelines',
          data: set.data,
          figure,
          value: 100 * average[key].f,
          ...(bar === undefined ? {} : { bar: 100 * bar }),
          floor: set.floors[key],
          least: set.least[key],
          ...(set.best ? { best: set.best[key] } : {}),
          size: `${average.timelines} timelines, ${used.length} articles`,
        })
      }
    }
    return Promise.resolve(rows)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const task: EvalTask = {
  name: 'timelines',
  predict(input, { more }) {
    const [requests] = more ?? []
    if (requests === undefined) throw new Error('usage: predict timelines ARTICLES REQUESTS')
    return Promise.resolve(answer(linesOf<Article>(input), linesOf<Request>(requests)))
  },
  measure,
}
