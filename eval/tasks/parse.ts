import { EWT_DEV, type GoldDocument, readTreebank } from '../../scripts/train-treebank.ts'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, analyseTokens, type Language, loadLanguage } from '../../src/language/index.ts'
import { countRight, f1, noCounts, readOffsets, writeConllu } from '../conllu.ts'
import type { EvalTask } from '../task.ts'

/** Gold sentences and tokens, tags from the tagger. */
export function onGoldTokens(gold: GoldDocument, language: Language): string {
  const [start, end, firstToken] = [gold.start, gold.end, gold.firstToken].map((list) => Int32Array.from(list))
  return writeConllu(gold.id, analyseTokens(gold.text, start!, end!, firstToken!, language), language)
}

export const task: EvalTask = {
  name: 'parse',
  async measure({ shared, sample }) {
    const language = loadLanguage(readData)
    const dev = readTreebank(shared, EWT_DEV)
    const given = noCounts()
    const raw = noCounts()
    for (const gold of sample ? dev.slice(0, 100) : dev) {
      countRight(gold, readOffsets(onGoldTokens(gold, language))[0]!, given)
      countRight(gold, readOffsets(writeConllu(gold.id, analyse(gold.text, language), language))[0]!, raw)
    }
    const size = `${given.goldWords.toLocaleString('en')} words, ${given.goldSentences.toLocaleString('en')} sentences`
    const row = { task: 'parse', data: 'ud-ewt dev', size }
    const percent = (n: number): number => (100 * n) / given.goldWords
    return [
      {
        ...row,
        figure: 'UAS, gold sentences and tokens',
        value: percent(given.heads),
        bar: 85,
        floor: '84.0 (test)',
        least: 81,
      },
      {
        ...row,
        figure: 'LAS, gold sentences and tokens',
        value: percent(given.relations),
        bar: 81.5,
        floor: '80.6 (test)',
        least: 77,
      },
      { ...row, figure: 'UAS from raw text', value: f1(raw.heads, raw.foundWords, raw.goldWords), least: 77 },
      { ...row, figure: 'LAS from raw text', value: f1(raw.relations, raw.foundWords, raw.goldWords), least: 73 },
    ]
  },
}
