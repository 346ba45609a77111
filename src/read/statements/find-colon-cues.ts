import { TAG } from '../../language/index.ts'
import type { Attribution } from './attribution.ts'
import { phraseEndingAt } from './noun-phrase.ts'
import { cueVerbAt, isStop, sentenceFirst, sentenceLast, type Words } from './words.ts'

const RULE = 'find-colon-cues'

/** Openers of a notice that are no speakers. */
const NOTICES = new Set(
  `correction update breaking watch read video photos photo live note editor's opinion analysis exclusive alert
  advisory related more also fact question answer q a photos gallery listen summary developing urgent news`.split(
    /\s+/,
  ),
)

/** "Mayor: school hit, 9 dead", "Harbour police: boat found": a speaker, a colon, what he says. */
export function findColonCues(w: Words): Attribution[] {
  const found: Attribution[] = []
  for (let i = 1; i + 1 < w.a.tokenCount; i++) {
    if (w.lower[i] !== ':' || w.quoteOf[i]! >= 0) continue
    const low = sentenceFirst(w, i)
    const high = sentenceLast(w, i)
    if (i - low > 8 || i - low < 1 || i >= high || w.a.sentenceOf[i + 1] !== w.a.sentenceOf[i]) continue
    if (NOTICES.has(w.lower[low]!) || hasVerb(w, low, i)) continue
    const source = phraseEndingAt(w, i - 1, low)
    if (!source || source.first !== low || !isSomebody(w, source.first, source.last)) continue
    let last = high
    while (last > i && isStop(w, last)) last--
    if (last - i < 2) continue
    found.push({
      rule: RULE,
      grade: 'speech',
      lemma: ':',
      frame: 'colon',
      cue: [i, i],
      source,
      content: [[i + 1, last]],
    })
  }
  return found
}

function hasVerb(w: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (w.a.tag[i] === TAG.VERB || w.a.tag[i] === TAG.AUX || cueVerbAt(w, i)) return true
  return false
}

function isSomebody(w: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (w.a.tag[i] === TAG.NUM) return false
    if (w.a.tag[i] === TAG.PROPN || w.a.tag[i] === TAG.NOUN) return true
  }
  return false
}
