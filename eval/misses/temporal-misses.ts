import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import { readTimes } from '../../src/read/times/index.ts'
import { isoDate } from '../tasks/temporal.ts'
import type { Miss } from './miss.ts'
import { readJsonl } from './read-jsonl.ts'
import { spanMisses } from './span-misses.ts'

interface Document {
  readonly id: string
  readonly dct?: string
  readonly text: string
  readonly timexes: readonly { start: number; end: number; value: string; type: string }[]
}

/** Times found, missed, or worth another value. A gold value that says nothing is asked for nowhere. */
export function temporalMisses(shared: string): Miss[] {
  const language = loadLanguage(readData)
  return ['temporal/meantime-train.jsonl', 'temporal/wikiwars-odd.jsonl'].flatMap((file) =>
    readJsonl<Document>(shared, file).flatMap((document) => {
      const { times } = readTimes(analyse(document.text, language), { publishedAt: isoDate(document.dct) })
      const gold = document.timexes.map(({ start, end, type, value }) => ({ start, end, type, label: value }))
      const read = times.map(({ start, end, rule, time }) => ({ start, end, rule, label: time.value }))
      return spanMisses(document, gold, read, (g, r) => gold[g]!.label === '' || gold[g]!.label === read[r]!.label)
    }),
  )
}
