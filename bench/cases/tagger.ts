import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage, parse } from '../../src/language/index.ts'
import type { BenchCase, Row } from '../case.ts'

const BAR = 0.4

/** Milliseconds that `work` takes over all texts. */
function time(texts: readonly string[], work: (text: string) => void): number {
  const begun = performance.now()
  for (const text of texts) work(text)
  return performance.now() - begun
}

function median(runs: readonly number[]): number {
  return [...runs].sort((a, b) => a - b)[runs.length >> 1]!
}

/** Tokens, sentences and tags against wink-nlp's bare tokenise-and-tag, turn by turn in the same run on the same news. */
export const bench: BenchCase = {
  name: 'tagger',
  async run({ shared, sample }) {
    if (shared === undefined) return 'needs SAYSO_SHARED'
    const lines = gunzipSync(readFileSync(path.join(shared, 'data/timelines/t17.dev.articles.jsonl.gz')))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
    const texts = lines.slice(0, sample ? 50 : 600).map((line) => (JSON.parse(line) as { text: string }).text)
    const language = loadLanguage(readData)
    const wink = winkNLP(model, ['sbd', 'pos'])
    const ratios: number[] = []
    const ours: number[] = []
    const theirs: number[] = []
    const parses: number[] = []
    let tokens = 0
    for (const text of texts) tokens += analyse(text, language).tokenCount
    for (let run = 0; run < (sample ? 2 : 5); run++) {
      ours.push(time(texts, (text) => analyse(text, language)))
      theirs.push(time(texts, (text) => wink.readDoc(text)))
      ratios.push(theirs.at(-1)! / ours.at(-1)!)
    }
    const few = texts.slice(0, sample ? 10 : 100)
    let parsed = 0
    for (let run = 0; run < (sample ? 2 : 3); run++) {
      const analyses = few.map((text) => analyse(text, language))
      parsed = analyses.reduce((sum, a) => sum + a.tokenCount, 0)
      const begun = performance.now()
      for (const a of analyses) for (let s = 0; s < a.sentenceCount; s++) parse(a, s, language)
      parses.push(performance.now() - begun)
    }
    const ratio = median(ratios)
    const row = { case: 'tagger' } as const
    const rows: Row[] = [
      {
        ...row,
        figure: "tokenise and tag, of wink-nlp's speed",
        value: ratio,
        unit: '',
        bar: `>= ${BAR}`,
        met: ratio >= BAR,
      },
      { ...row, figure: 'tokenise and tag', value: tokens / median(ours) / 1000, unit: 'million tokens/s' },
      { ...row, figure: 'wink-nlp, tokenise and tag', value: tokens / median(theirs) / 1000, unit: 'million tokens/s' },
      {
        ...row,
        figure: 'parse every sentence, without tagging',
        value: parsed / median(parses),
        unit: 'thousand tokens/s',
      },
    ]
    return rows
  },
}
