import type { ScoredName } from '../tasks/names.ts'
import { asInCorpus, readFolds } from '../tasks/names.ts'
import type { Miss } from './miss.ts'
import { type Marked, spanMisses } from './span-misses.ts'

/** Names found, missed, with other ends or another type, read by models that do not know the document. */
export function namesMisses(shared: string): Miss[] {
  return readFolds(shared).flatMap(({ document, names }) => {
    const rules = new Map(names.map(({ end, rule }) => [end, rule]))
    const gold = document.names.map((name): Marked => ({ ...name, label: name.type, type: name.type }))
    const read = asInCorpus(names, document.text, false).map((name: ScoredName): Marked => {
      return { start: name.start, end: name.end, label: name.type, rule: rules.get(name.end) ?? '-' }
    })
    return spanMisses(document, gold, read)
  })
}
