import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import { readTimes } from '../../src/read/times/index.ts'
import type { BenchCase, Row } from '../case.ts'

const BAR = 0.5

/** What reading times adds to a token once the text is analysed. */
export const bench: BenchCase = {
  name: 'times',
  async run({ shared, sample }) {
    if (shared === undefined) return 'needs SAYSO_SHARED'
    const language = loadLanguage(readData)
    const lines = readFileSync(path.join(shared, 'data/temporal/wikiwars-odd.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
    const texts = lines.map((line) => JSON.parse(line) as { dct: string; text: string })
    const analyses = texts.map(({ dct, text }) => ({ dct, analysis: analyse(text, language) }))
    const tokens = analyses.reduce((sum, { analysis }) => sum + analysis.tokenCount, 0)
    const runs: number[] = []
    for (let run = 0; run < (sample ? 3 : 25); run++) {
      const begin = performance.now()
      for (const { dct, analysis } of analyses) readTimes(analysis, { publishedAt: dct })
      runs.push(performance.now() - begin)
    }
    const value = (runs.sort((a, b) => a - b)[runs.length >> 1]! * 1000) / tokens
    const rows: Row[] = [
      { case: 'times', figure: 'reading times, a token', value, unit: 'µs', bar: `under ${BAR}`, met: value < BAR },
    ]
    return rows
  },
}
