import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readData } from '../../src/cli/read-data.ts'
import { type Analysis, analyse, loadLanguage } from '../../src/language/index.ts'
import { loadNameReader, readNames } from '../../src/language/names/index.ts'
import { readReferences } from '../../src/language/references/index.ts'
import type { BenchCase, Row } from '../case.ts'

const BAR = 2

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1]!
}

function analysed(shared: string, most: number): Analysis[] {
  const language = loadLanguage(readData)
  const file = path.join(shared, 'data/timelines/t17.dev.articles.jsonl.gz')
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean).slice(0, most)
  return lines.map((line) => analyse((JSON.parse(line) as { text: string }).text.replaceAll('\n', '\n\n'), language))
}

/** What names and references add to a token once the text is analysed. */
export const bench: BenchCase = {
  name: 'names',
  async run({ shared, sample }) {
    if (shared === undefined) return 'needs SAYSO_SHARED'
    const analyses = analysed(shared, sample ? 30 : 300)
    const reader = loadNameReader(readData)
    const tokens = analyses.reduce((sum, { tokenCount }) => sum + tokenCount, 0)
    const names: number[] = []
    const references: number[] = []
    for (let run = 0; run < (sample ? 3 : 15); run++) {
      const begin = performance.now()
      const read = analyses.map((a) => readNames(a, reader))
      const middle = performance.now()
      analyses.forEach((a, k) => {
        readReferences(a, read[k]!, reader)
      })
      names.push(((middle - begin) * 1000) / tokens)
      references.push(((performance.now() - middle) * 1000) / tokens)
    }
    const row = (figure: string, value: number): Row => {
      return { case: 'names', figure, value, unit: 'µs', bar: `under ${BAR}`, met: value < BAR }
    }
    return [row('reading names, a token', median(names)), row('reading references, a token', median(references))]
  },
}
