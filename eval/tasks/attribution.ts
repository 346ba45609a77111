import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import {
  type Attribution,
  applyModel,
  findAttributions,
  loadAttributionModel,
  nesting,
  readWords,
  type Words,
} from '../../src/read/statements/index.ts'
import type { EvalTask, Row } from '../task.ts'

interface Article {
  readonly id: string
  readonly text: string
}

export type Pair = readonly [start: number, end: number]

/** Offsets in the scorer's form. Only outermost attributions are marked in the corpus, so nested ones are left out. */
export function toOffsets(w: Words, attribution: Attribution): { source: Pair[]; cue: Pair[]; content: Pair[] } {
  const span = ([first, last]: readonly [number, number]): Pair => [w.a.start[first]!, w.a.end[last]!]
  return {
    source: attribution.source ? [span([attribution.source.first, attribution.source.last])] : [],
    cue: [span(attribution.cue)],
    content: attribution.content.map(span),
  }
}

function outermost(found: readonly Attribution[]): Attribution[] {
  const parent = nesting(found)
  return found.filter((_, at) => parent[at] === -1)
}

/** The corpus counts a speech that goes on without a cue as one attribution with what came before. */
function joinFree(found: readonly Attribution[]): Attribution[] {
  const joined: Attribution[] = []
  for (const one of found) {
    const at =
      one.frame === 'free' ? joined.findIndex((other) => other.cue[0] === one.cue[0] && other.frame !== 'free') : -1
    if (at < 0) joined.push(one)
    else joined[at] = { ...joined[at]!, content: [...joined[at]!.content, ...one.content] }
  }
  return joined
}

/** Outermost attributions of a text in the corpus's conventions; by the rules alone, or by the model over them. */
export function corpusReader(rules: boolean): (text: string) => { w: Words; found: Attribution[] } {
  const language = loadLanguage(readData)
  const model = rules ? undefined : loadAttributionModel(readData)
  return (text) => {
    const w = readWords(analyse(text, language), [])
    const found = findAttributions(w)
    if (!model) return { w, found: outermost(joinFree(found)) }
    const free = found.filter((one) => one.frame === 'free')
    return { w, found: joinFree([...applyModel(w, found, model, language), ...free]) }
  }
}

async function predict(input: string, { rules }: { readonly rules: boolean }): Promise<string> {
  const read = corpusReader(rules)
  const lines: string[] = []
  for (const line of readFileSync(input, 'utf8').split('\n')) {
    if (!line.trim()) continue
    const { id, text } = JSON.parse(line) as Article
    const { w, found } = read(text)
    const attributions = found.map((one) => toOffsets(w, one))
    lines.push(JSON.stringify({ id, attributions }))
  }
  return `${lines.join('\n')}\n`
}

interface Score {
  readonly metrics: Readonly<Record<string, { readonly f1: number }>>
  readonly articles: number
  readonly gold: number
}

async function measure({ shared, sample }: { shared: string; sample: boolean }): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attribution-'))
  try {
    let gold = path.join(shared, 'data/attribution/polnear-dev.jsonl')
    if (sample) {
      const part = readFileSync(gold, 'utf8').split('\n').slice(0, 20).join('\n')
      gold = path.join(folder, 'gold.jsonl')
      writeFileSync(gold, part)
    }
    const rows: Row[] = []
    for (const rules of [true, false]) {
      const predicted = path.join(folder, `${rules}.jsonl`)
      writeFileSync(predicted, await predict(gold, { rules }))
      const tool = path.join(shared, 'tools/score-attribution.mjs')
      const score = JSON.parse(
        execFileSync(process.execPath, [tool, gold, predicted, '--json'], { encoding: 'utf8' }),
      ) as Score
      rows.push(...toRows(score, rules))
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function toRows({ metrics, articles, gold }: Score, rules: boolean): Row[] {
  const size = `${articles} articles, ${gold} statements`
  const row = (figure: string, metric: string, more: Partial<Row>): Row => ({
    task: 'attribution',
    data: 'polnear-dev',
    figure: rules ? `${figure}, rules only` : figure,
    value: 100 * metrics[metric]!.f1,
    size,
    ...more,
  })
  const triple = row('triple F1, each role >= 50 %', 'triple', {
    bar: rules ? 46 : 56,
    least: rules ? 47 : 59,
    floor: '32.0 (regex)',
    best: '68.7 (people among themselves)',
  })
  return [
    triple,
    row('content soft F1', 'content soft', {
      ...(rules ? { least: 68 } : { bar: 66, least: 69 }),
      floor: '43.9',
      best: '82.3 (people)',
    }),
    row('source pieces exact F1', 'source pieces', {
      ...(rules ? { least: 62 } : { bar: 66, least: 72 }),
      floor: '37.5',
      best: '83.2 (BERT + CofeNet, test)',
    }),
    row('cue pieces exact F1', 'cue pieces', {
      ...(rules ? { least: 56 } : { bar: 64, least: 66 }),
      floor: '40.9',
      best: '75.3 (BERT + CofeNet, test)',
    }),
    row('content pieces exact F1', 'content pieces', {
      ...(rules ? { least: 50 } : { bar: 54, least: 59 }),
      floor: '38.3',
      best: '72.9 (BERT + CofeNet, test)',
    }),
  ]
}

export const task: EvalTask = { name: 'attribution', predict, measure }
