import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readData } from '../../src/cli/read-data.ts'
import { type Analysis, analyse, loadLanguage } from '../../src/language/index.ts'
import { readFigures } from '../../src/read/figures/index.ts'
import type { BenchCase, Row } from '../case.ts'

const BAR = 0.6
const BAR_WITHOUT = 0.2
const ARTICLES = 500

/** Median time of reading the figures of all these, in microseconds a token. */
function perToken(analyses: readonly Analysis[], runs: number): number {
  const tokens = analyses.reduce((sum, { tokenCount }) => sum + tokenCount, 0)
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now()
    for (const analysis of analyses) readFigures(analysis, { times: [] })
    return performance.now() - begin
  })
  return (times.sort((a, b) => a - b)[runs >> 1]! * 1000) / tokens
}

/** What reading figures adds to a token once the text is analysed: news as it is, and news without a number. */
export const bench: BenchCase = {
  name: 'figures',
  async run({ shared, sample }) {
    if (shared === undefined) return 'needs SAYSO_SHARED'
    const language = loadLanguage(readData)
    const lines = gunzipSync(readFileSync(path.join(shared, 'data/timelines/t17.dev.articles.jsonl.gz')))
      .toString()
      .split('\n', sample ? 50 : ARTICLES)
    const texts = lines.filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text)
    const quiet = 'The bridge burned and people fled to the hills near the river. '.repeat(2000)
    const runs = sample ? 3 : 15
    const news = perToken(
      texts.map((text) => analyse(text, language)),
      runs,
    )
    const without = perToken([analyse(quiet, language)], runs)
    const rows: Row[] = [
      {
        case: 'figures',
        figure: 'reading figures, a token',
        value: news,
        unit: 'µs',
        bar: `under ${BAR}`,
        met: news < BAR,
      },
      {
        case: 'figures',
        figure: 'text without numbers, a token',
        value: without,
        unit: 'µs',
        bar: `under ${BAR_WITHOUT}`,
        met: without < BAR_WITHOUT,
      },
    ]
    return rows
  },
}
