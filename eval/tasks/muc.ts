import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import { readFigures } from '../../src/read/figures/index.ts'
import type { EvalTask, Row } from '../task.ts'
import { toMuc } from './muc-convention.ts'
import { runScorer } from './score-figures.ts'

interface Text {
  readonly id: string
  readonly text: string
}

/** Predictions in the scorer's form, one report a line; reads `id` and `text` only. */
async function predict(input: string): Promise<string> {
  const language = loadLanguage(readData)
  const lines = readFileSync(input, 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text } = JSON.parse(line) as Text
      return JSON.stringify({ id, quantities: toMuc(readFigures(analyse(text, language), { times: [] })) })
    })
    .join('\n')
}

const FIGURES = [
  ['kindRecall', 'recall of value and kind', 90, '87.7 (regex and nearest cue)', 88],
  ['kindPrecision', 'precision of kind', 45, '31 (regex and nearest cue)', 46],
  ['valueRecall', 'recall of value', undefined, '95.7 (one regex)', 93],
  ['boundRecall', 'recall of value and bound', undefined, '92.5 (one regex)', 90],
] as const

export const task: EvalTask = {
  name: 'muc',
  predict,
  async measure({ shared }) {
    const gold = path.join(shared, 'data/figures/muc4.dev.jsonl')
    const set = runScorer(shared, gold, await predict(gold))
    const size = `${set['texts']} reports, ${set['gold']} counts`
    return FIGURES.map(([key, figure, bar, floor, least]): Row => {
      const row = { task: 'figures', data: 'muc4 dev', figure, value: 100 * Number(set[key]), floor, least, size }
      return bar === undefined ? row : { ...row, bar }
    })
  },
}
