import { readFileSync } from 'node:fs'
import { EWT_DEV, readTreebank } from '../../scripts/train-treebank.ts'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import { countRight, noCounts, readOffsets, writeConllu } from '../conllu.ts'
import type { EvalTask } from '../task.ts'

/** CoNLL-U of every line `{id, text}` of a JSONL file. */
function predictConllu(jsonl: string): string {
  const language = loadLanguage(readData)
  const parts: string[] = []
  for (const line of jsonl.split('\n')) {
    if (line.trim() === '') continue
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    parts.push(writeConllu(id, analyse(text, language), language))
  }
  return parts.join('')
}

export const task: EvalTask = {
  name: 'conllu',
  async predict(input) {
    return predictConllu(readFileSync(input, 'utf8'))
  },
  async measure({ shared, sample }) {
    const dev = readTreebank(shared, EWT_DEV).slice(0, sample ? 100 : undefined)
    const printed = predictConllu(dev.map(({ id, text }) => JSON.stringify({ id, text })).join('\n'))
    const found = new Map(readOffsets(printed).map((d) => [d.id, d]))
    const counts = noCounts()
    for (const gold of dev) countRight(gold, found.get(gold.id)!, counts)
    const size = `${counts.goldWords.toLocaleString('en')} words`
    const value = (100 * counts.tags) / counts.goldWords
    return [{ task: 'conllu', data: 'ud-ewt dev', figure: 'UPOS as printed', value, size, bar: 93.5, least: 91 }]
  },
}
