import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import { readFigures } from '../../src/read/figures/index.ts'
import type { EvalTask, Row } from '../task.ts'
import { toNewsQuant } from './newsquant-convention.ts'
import { runScorer } from './score-figures.ts'

interface Text {
  readonly id: string
  readonly text: string
}

/** Predictions in the scorer's form, one text a line; reads `id` and `text` only. */
async function predict(input: string): Promise<string> {
  const language = loadLanguage(readData)
  const lines = readFileSync(input, 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text } = JSON.parse(line) as Text
      const figures = readFigures(analyse(text, language), { times: [], ages: true })
      return JSON.stringify({ id, quantities: toNewsQuant(figures, text) })
    })
    .join('\n')
}

const FIGURES = [
  ['value', 'value F1', 91, '74.8 (one regex)', '92.0 (CQE, all of it)', 93],
  ['value+bound', 'value and bound F1', 88, '71.8 (one regex)', '', 90],
  ['value+label', 'value and label F1', 85, '61.6 (one regex)', '88.1 (CQE, all of it)', 88],
  ['value+unitLoose', 'value and unit F1, loose', undefined, '55.4 (one regex)', '', 85],
] as const

export const task: EvalTask = {
  name: 'figures',
  predict,
  async measure({ shared }) {
    const gold = path.join(shared, 'data/figures/newsquant.dev.jsonl')
    const set = runScorer(shared, gold, await predict(gold))
    const size = `${set['texts']} sentences, ${set['gold']} figures`
    const scores = set['scores'] as Record<string, { f1: number }>
    return FIGURES.map(([key, figure, bar, floor, best, least]): Row => {
      const row = {
        task: 'figures',
        data: 'newsquant dev',
        figure,
        value: 100 * scores[key]!.f1,
        floor,
        best,
        least,
        size,
      }
      return bar === undefined ? row : { ...row, bar }
    })
  },
}
