import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import { readTimes } from '../../src/read/times/index.ts'
import type { EvalTask, Row } from '../task.ts'

interface Document {
  readonly id: string
  readonly dct?: string
  readonly text: string
}

/** MEANTIME holds a date or two as day-month-year. */
export function isoDate(dct: string | undefined): string | undefined {
  const turned = /^(\d{2})-(\d{2})-(\d{4})$/.exec(dct ?? '')
  return turned ? `${turned[3]}-${turned[2]}-${turned[1]}` : dct
}

async function predict(input: string): Promise<string> {
  const language = loadLanguage(readData)
  const lines: string[] = []
  for (const line of readFileSync(input, 'utf8').split('\n')) {
    if (!line.trim()) continue
    const { id, dct, text } = JSON.parse(line) as Document
    const { times } = readTimes(analyse(text, language), { publishedAt: isoDate(dct) })
    const timexes = times.map(({ start, end, type, time }) => ({ start, end, type, value: time.value }))
    lines.push(JSON.stringify({ id, timexes }))
  }
  return `${lines.join('\n')}\n`
}

interface Scores {
  readonly docs: number
  readonly gold: number
  readonly strict: { readonly f1: number }
  readonly relaxed: { readonly f1: number }
  readonly value: { readonly f1: number }
}

const SETS = [
  {
    file: 'meantime-train.jsonl',
    name: 'meantime-train',
    sample: 78,
    bar: 78,
    floor: '71.9 (HeidelTime)',
    least: { value: 81, relaxed: 90, strict: 84 },
  },
  {
    file: 'wikiwars-odd.jsonl',
    name: 'wikiwars-odd',
    sample: 3,
    bar: 87,
    floor: '84.2 (HeidelTime)',
    least: { value: 88, relaxed: 93, strict: 88 },
  },
] as const

async function measure({ shared, sample }: { shared: string; sample: boolean }): Promise<readonly Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-temporal-'))
  try {
    const rows: Row[] = []
    for (const set of SETS) {
      const gold = path.join(folder, 'gold.jsonl')
      const lines = readFileSync(path.join(shared, 'data/temporal', set.file), 'utf8')
        .split('\n')
        .filter(Boolean)
      writeFileSync(gold, `${(sample ? lines.slice(0, set.sample) : lines).join('\n')}\n`)
      const predictions = path.join(folder, 'predictions.jsonl')
      writeFileSync(predictions, await predict(gold))
      const scorer = path.join(shared, 'tools/score-temporal.mjs')
      const scores = JSON.parse(
        execFileSync(process.execPath, [scorer, gold, predictions, '--json'], { encoding: 'utf8' }),
      ) as Scores
      const size = `${scores.docs} documents, ${scores.gold} times`
      const row = (figure: string, value: number) => ({
        task: 'times',
        data: set.name,
        figure,
        value: value * 100,
        size,
      })
      rows.push({ ...row('value F1', scores.value.f1), bar: set.bar, floor: set.floor, least: set.least.value })
      rows.push({ ...row('relaxed F1', scores.relaxed.f1), least: set.least.relaxed })
      rows.push({ ...row('strict F1', scores.strict.f1), least: set.least.strict })
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const task: EvalTask = { name: 'temporal', predict, measure }
