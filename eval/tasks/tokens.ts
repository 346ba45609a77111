import { foldAnalyses } from '../../scripts/fold-analyses.ts'
import { EWT_DEV, type GoldDocument, GUM_PART, readTreebank } from '../../scripts/train-treebank.ts'
import { readData } from '../../src/cli/read-data.ts'
import { type Analysis, analyse, loadLanguage } from '../../src/language/index.ts'
import { type Counts, countRight, f1, noCounts } from '../conllu.ts'
import type { EvalTask, Row } from '../task.ts'

/** Words, sentences and tags of an analysis, without arcs. */
function countAnalysis(gold: GoldDocument, a: Analysis, counts: Counts): void {
  const none = { length: a.tokenCount }
  const bare = { id: gold.id, ...a, head: Array.from(none, () => -2), relation: Array.from(none, () => '') }
  countRight(gold, bare, counts)
}

interface Extra {
  readonly tag: Partial<Row>
  readonly token?: Partial<Row>
  readonly sentence: Partial<Row>
}

function rows(data: string, counts: Counts, extra: Extra): Row[] {
  const size = `${counts.goldWords.toLocaleString('en')} words, ${counts.goldSentences.toLocaleString('en')} sentences`
  const row = { task: 'tokens', data, size }
  return [
    { ...row, figure: 'UPOS from raw text', value: (100 * counts.tags) / counts.goldWords, ...extra.tag },
    { ...row, figure: 'token F1', value: f1(counts.words, counts.foundWords, counts.goldWords), ...extra.token },
    {
      ...row,
      figure: 'sentence F1',
      value: f1(counts.sentences, counts.foundSentences, counts.goldSentences),
      ...extra.sentence,
    },
  ]
}

export const task: EvalTask = {
  name: 'tokens',
  async measure({ shared, sample }) {
    const language = loadLanguage(readData)
    const dev = readTreebank(shared, EWT_DEV)
    const ewt = noCounts()
    for (const gold of sample ? dev.slice(0, 100) : dev) countAnalysis(gold, analyse(gold.text, language), ewt)
    const found = rows('ud-ewt dev', ewt, {
      tag: { bar: 93.5, floor: 'wink-nlp about 88', least: 91 },
      token: { least: 96 },
      sentence: { floor: 'wink-nlp 80.0 (test)', least: 72 },
    })
    if (sample) return found
    const documents = readTreebank(shared, GUM_PART)
    const all = noCounts()
    const news = noCounts()
    foldAnalyses(shared, documents).forEach((a, d) => {
      const gold = documents[d]!
      countAnalysis(gold, a, all)
      if (gold.id.includes('_news_')) countAnalysis(gold, a, news)
    })
    found.push(
      ...rows('ud-gum part, 5-fold', all, { tag: { floor: 'wink-nlp 91.5 (test)' }, sentence: {} }),
      ...rows('its news documents', news, {
        tag: { bar: 94.5, floor: 'wink-nlp 92.2' },
        sentence: { bar: 94, floor: 'wink-nlp 91.6' },
      }),
    )
    return found
  },
}
