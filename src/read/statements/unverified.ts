import type { Span } from '../../model/index.ts'
import type { Words } from './words.ts'

const NEGATION = new Set(['not', "n't", 'cannot', 'never', 'without', 'unable', 'impossible', 'no'])
const CHECKED = new Set(
  'clear know verify verified confirm confirmed established establish determine determined corroborate corroborated authenticate authenticated substantiated'.split(
    ' ',
  ),
)
const FRAME = new Set(
  'fully entirely could possible been be independently immediately yet has have was is able to it can'.split(' '),
)

/** "it was not possible to know …", "could not be independently verified", "has not been confirmed": the words that say so. */
export function findUnverified(w: Words, first: number, last: number): Span | undefined {
  for (let i = first; i <= last; i++) {
    if (!NEGATION.has(w.lower[i]!)) continue
    for (let k = i + 1; k <= Math.min(last, i + 6); k++) {
      if (CHECKED.has(w.lower[k]!)) {
        // "did not know", "will not confirm": somebody's refusal or ignorance, not the report's.
        if (w.lower[k] === 'clear' && !aboutIt(w, i)) break
        if (w.lower[k] === 'know' && !isImpersonal(w, i, k)) break
        if (
          (w.lower[k] === 'confirm' || w.lower[k] === 'establish' || w.lower[k] === 'determine') &&
          !isImpersonal(w, i, k) &&
          w.lower[i - 1] !== 'could'
        )
          break
        return spanOf(w, i, k, last)
      }
      if (!FRAME.has(w.lower[k]!)) break
    }
  }
  return undefined
}

/** "it was not clear who …", but not "the road was not clear". */
function aboutIt(w: Words, i: number): boolean {
  return w.lower[i - 1] === 'it' || w.lower[i - 2] === 'it'
}

function isImpersonal(w: Words, i: number, k: number): boolean {
  for (let at = i; at <= k; at++) if (w.lower[at] === 'possible' || w.lower[at] === 'unable') return true
  return w.lower[i] === 'impossible'
}

function spanOf(w: Words, negation: number, checked: number, last: number): Span {
  let first = negation
  while (
    first > 0 &&
    w.a.sentenceOf[first - 1] === w.a.sentenceOf[negation] &&
    first > negation - 4 &&
    w.lower[first - 1] !== ','
  )
    first--
  let end = checked
  while (end < last && w.lower[end + 1] !== ',' && w.lower[end + 1] !== '.' && end < checked + 14) end++
  return { start: w.a.start[first]!, end: w.a.end[end]! }
}
