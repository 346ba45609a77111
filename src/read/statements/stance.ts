import type { Statement } from '../../model/index.ts'
import type { Attribution } from './attribution.ts'
import type { Words } from './words.ts'

const DENIES = new Set(['deny', 'refute', 'rebut', 'disavow', 'repudiate', 'denial'])
const BLAMES = new Set(['accuse', 'blame', 'fault', 'accusation'])
const POSTPONED = new Set(['postponed', 'delayed', 'rescheduled', 'postpone', 'postponement'])
const CANCELLED = new Set(['cancelled', 'canceled', 'scrapped', 'abandoned', 'called-off'])
const CORRECTS = new Set(['correction', 'corrects', 'corrected', 'retracted', 'withdrew', 'retraction'])
const EXCHANGED = new Set(['accusations', 'accusation', 'blame', 'recriminations', 'charges'])
const TRADING = new Set(['exchanged', 'traded', 'exchange', 'trade', 'swapped', 'exchanging', 'trading'])

/** What the statement does to another's words or to a plan; undefined for most. */
export function stanceOf(
  w: Words,
  first: number,
  last: number,
  attribution?: Attribution,
): Statement['stance'] | undefined {
  if (attribution && !attribution.negated) {
    if (DENIES.has(attribution.lemma)) return 'denies'
    if (BLAMES.has(attribution.lemma)) return 'blames'
    if (attribution.frame === 'exchange') return 'exchange'
  }
  for (let i = first; i <= last; i++) {
    const word = w.lower[i]!
    if (TRADING.has(word) && (EXCHANGED.has(w.lower[i + 1]!) || EXCHANGED.has(w.lower[i + 2]!))) return 'exchange'
    if (word === 'blamed' && w.lower[i + 1] === 'each' && w.lower[i + 2] === 'other') return 'exchange'
    if (
      POSTPONED.has(word) ||
      ((word === 'put' || word === 'pushed') && w.lower[i + 1] === 'back' && w.lower[i + 2] === 'to')
    )
      return 'postpones'
    if (CANCELLED.has(word) || (word === 'called' && w.lower[i + 1] === 'off')) return 'cancels'
    if (CORRECTS.has(word) && (i === first || w.lower[i] !== 'correction')) return 'corrects'
  }
  return undefined
}
