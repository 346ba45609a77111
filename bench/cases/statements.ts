import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readData } from '../../src/cli/read-data.ts'
import { type Analysis, analyse, type Language, loadLanguage } from '../../src/language/index.ts'
import type { Report } from '../../src/model/index.ts'
import { readStatements } from '../../src/read/statements/index.ts'
import type { BenchCase } from '../case.ts'

const ARTICLES = 500
/** Reading statements must not cost more than cutting and tagging the words they are read from. */
const BAR = 2
/** Four times the text in at most this many times the time. */
const GROWTH = 8

const HOSTILE = [
  '" ',
  'said ',
  'said "a" ',
  '“a\n\n',
  'Ana Ruiz, ',
  'reportedly ',
  'he said citing the ',
  'He said it was so. ',
]

function report(text: string): Report {
  const none = { headings: [], regions: [], removed: [], map: [] }
  return { kind: 'report', id: 'r', input: 'bench', language: 'en', version: 1, text, ...none }
}

function read(a: Analysis, language: Language): number {
  const begun = performance.now()
  const none = { names: [], references: [], times: [], places: [], figures: [] }
  readStatements(a, { ...none, report: report(a.text), language })
  return performance.now() - begun
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!

/** What reading statements costs beside the analysis it stands on, and how it grows on hostile text. */
export const bench: BenchCase = {
  name: 'statements',
  async run({ shared, sample }) {
    if (shared === undefined) return 'needs SAYSO_SHARED'
    const language = loadLanguage(readData)
    const lines = gunzipSync(readFileSync(path.join(shared, 'data/timelines/t17.dev.articles.jsonl.gz')))
      .toString()
      .split('\n', sample ? 50 : ARTICLES)
    const texts = lines.filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text)
    const ratios = Array.from({ length: sample ? 3 : 7 }, () => {
      let analysing = 0
      let reading = 0
      for (const text of texts) {
        const begun = performance.now()
        const a = analyse(text, language)
        analysing += performance.now() - begun
        reading += read(a, language)
      }
      return reading / analysing
    })
    const ratio = median(ratios)
    const growth = HOSTILE.map((piece) => {
      const time = (times: number): number => {
        const a = analyse(piece.repeat(times), language)
        // The fastest of three: what is asked is growth, and memory being tidied up is not part of it.
        return Math.min(read(a, language), read(a, language), read(a, language))
      }
      const size = sample ? 2000 : 20_000
      time(size)
      return time(4 * size) / Math.max(time(size), 20)
    })
    const worst = Math.max(...growth)
    return [
      {
        case: 'statements',
        figure: 'reading statements against analysing',
        value: ratio,
        unit: 'times',
        bar: `under ${BAR}`,
        met: ratio < BAR,
      },
      {
        case: 'statements',
        figure: 'hostile text four times as long',
        value: worst,
        unit: 'times the time',
        bar: `under ${GROWTH}`,
        met: worst < GROWTH,
      },
    ]
  },
}
