import type { Attribution } from './attribution.ts'
import { findAccordingTo } from './find-according-to.ts'
import { findAdverbCues } from './find-adverb-cues.ts'
import { findColonCues } from './find-colon-cues.ts'
import { findExchanges } from './find-exchanges.ts'
import { findFreeQuotations } from './find-free-quotations.ts'
import { findVerbCues } from './find-verb-cues.ts'
import type { Words } from './words.ts'

type Finder = (w: Words) => Attribution[]

const FINDERS: readonly Finder[] = [findVerbCues, findAccordingTo, findAdverbCues, findExchanges, findColonCues]

/** All that any finder sees, in order of cue. Nothing is decided yet about nesting or about what is printed. */
export function findAttributions(w: Words): Attribution[] {
  const found = FINDERS.flatMap((find) => find(w))
  found.push(...findFreeQuotations(w, found))
  return found.sort(
    (a, b) => a.cue[0] - b.cue[0] || b.cue[1] - a.cue[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}
