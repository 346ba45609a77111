import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { CopyIndex } from '../../src/reconcile/copies/copy-index.ts'
import type { EvalTask, Row } from '../task.ts'

interface Article {
  readonly topic: string
  readonly id: string
  readonly date: string
  readonly text: string
}

const REWRITTEN = 500
const DRAWN = 13_000
/** Numerical Recipes' generator, so that the rewrites are the same everywhere. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Random = ReturnType<typeof generator>
type Rewrite = (lines: readonly string[], foreign: () => string[], random: Random, words: readonly string[]) => string[]

const FOOTER = [
  'This page is kept up to date by the evening desk of the Harbour Post .',
  'Write to the desk or call between six and midnight ; all rights are with the Harbour Post and its partners .',
]

/** The first lines that hold this share of the words; a line is cut where the share ends. */
function firstPart(lines: readonly string[], share: number): string[] {
  const words = lines.join(' \n ').split(' ')
  const kept = words.slice(0, Math.ceil(words.length * share))
  return kept.join(' ').split('\n')
}

const REWRITES: readonly { readonly figure: string; readonly bar: number; readonly rewrite: Rewrite }[] = [
  { figure: 'footer', bar: 98, rewrite: (lines) => [...lines, ...FOOTER] },
  {
    figure: 'paragraph added',
    bar: 98,
    rewrite: (lines, foreign) => {
      const middle = lines.length >> 1
      return [...lines.slice(0, middle), ...foreign(), ...lines.slice(middle)]
    },
  },
  {
    figure: '10 % of words edited',
    bar: 98,
    rewrite: (lines, _, random, words) =>
      lines.map((line) =>
        line
          .split(' ')
          .map((word) => (random(10) === 0 ? words[random(words.length)]! : word))
          .join(' '),
      ),
  },
  { figure: 'half', bar: 98, rewrite: (lines) => firstPart(lines, 1 / 2) },
  {
    figure: 'half and 3 foreign paragraphs',
    bar: 95,
    rewrite: (lines, foreign) => [...foreign(), ...firstPart(lines, 1 / 2), ...foreign(), ...foreign()],
  },
  { figure: 'third', bar: 95, rewrite: (lines) => firstPart(lines, 1 / 3) },
]

/** Each row: how many of the rewritten articles are found to carry the text of their original, among all originals. */
function foundAgain(articles: readonly Article[], rewritten: number): Row[] {
  const words = articles.flatMap(({ text }) => text.split(/\s+/).slice(0, 20))
  return REWRITES.map(({ figure, bar, rewrite }, at) => {
    const random = generator(1789 + at)
    const index = new CopyIndex()
    for (const { id, date, text } of articles) index.add(id, date, text)
    let found = 0
    for (let i = 0; i < rewritten; i++) {
      const article = articles[random(articles.length)]!
      const text = rewrite(article.text.split('\n'), () => paragraph(articles, article.topic, random), random, words)
      const copies = index.add(`rewritten ${i}`, article.date, text.join('\n'))
      if (copies.some(({ report }) => report === article.id)) found++
    }
    const size = `${rewritten} rewritten among ${articles.length} articles`
    return {
      task: 'copies',
      data: 'T17 dev, rewritten',
      figure: `found again: ${figure}`,
      value: (100 * found) / rewritten,
      bar,
      least: bar - 4,
      size,
    }
  })
}

/** Three sentences in a row of an article on another topic. */
function paragraph(articles: readonly Article[], topic: string, random: Random): string[] {
  for (;;) {
    const other = articles[random(articles.length)]!
    const lines = other.text.split('\n')
    if (other.topic === topic || lines.length < 3) continue
    const start = random(lines.length - 2)
    return lines.slice(start, start + 3)
  }
}

/**
 * All articles laid on one day, the hardest case: none may be found to carry the text of one on another topic. Told of
 * drawn pairs, as the bar asks, and of all there are.
 */
function keptApart(articles: readonly Article[], drawn: number): Row[] {
  const index = new CopyIndex()
  const topicOf = new Map(articles.map(({ id, topic }) => [id, topic]))
  const wrong = new Set<string>()
  for (const { id, topic, text } of articles)
    for (const { report } of index.add(id, '2010-01-01', text))
      if (topicOf.get(report) !== topic) wrong.add(`${id} ${report}`).add(`${report} ${id}`)
  const random = generator(4321)
  let pairs = 0
  let taken = 0
  while (pairs < drawn) {
    const [a, b] = [articles[random(articles.length)]!, articles[random(articles.length)]!]
    if (a.topic === b.topic) continue
    pairs++
    if (wrong.has(`${a.id} ${b.id}`)) taken++
  }
  const sizes = new Map<string, number>()
  for (const { topic } of articles) sizes.set(topic, (sizes.get(topic) ?? 0) + 1)
  const all = [...sizes.values()].reduce((left, size) => left - size ** 2, articles.length ** 2) / 2
  const row = { task: 'copies', data: 'T17 dev, different topics' }
  return [
    {
      ...row,
      figure: 'drawn pairs kept apart',
      value: 100 * (1 - taken / pairs),
      bar: 100,
      size: `${pairs} pairs, ${taken} taken for copies`,
    },
    {
      ...row,
      figure: 'all pairs kept apart',
      value: 100 * (1 - wrong.size / 2 / all),
      size: `${all} pairs, ${wrong.size / 2} taken for copies`,
    },
  ]
}

function measure({ shared, sample }: { shared: string; sample: boolean }): Promise<readonly Row[]> {
  const file = path.join(shared, 'data/timelines/t17.dev.articles.jsonl.gz')
  const all = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article)
  const articles = sample ? all.filter((_, i) => i % 10 === 0) : all
  return Promise.resolve([...foundAgain(articles, sample ? 50 : REWRITTEN), ...keptApart(articles, DRAWN)])
}

export const task: EvalTask = { name: 'copies', measure }
