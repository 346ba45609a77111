import { TAG } from '../../language/index.ts'
import { isPastForm } from '../modality/past-forms.ts'
import { isTimeWord, type Words } from '../statements/words.ts'

/** A noun phrase without relative clauses and places: "the three guards of the depot". Tokens, both ends included. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  readonly head: number
  /** Heads of joined phrases: "rockets and shells". */
  readonly heads: readonly number[]
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])
const LONGEST = 24

function isNoun(w: Words, i: number): boolean {
  const tag = w.a.tag[i]
  return tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.NUM || tag === TAG.SYM || tag === TAG.X
}

function isInside(w: Words, i: number): boolean {
  const tag = w.a.tag[i]
  const word = w.lower[i]!
  return (
    isNoun(w, i) ||
    tag === TAG.ADJ ||
    tag === TAG.DET ||
    POSSESSIVE.has(word) ||
    word === "'s" ||
    word === "'" ||
    word === '-' ||
    (tag === TAG.VERB && /(?:ed|ing)$/.test(word) && isNoun(w, i + 1))
  )
}

/** The noun phrase that ends at `last`; what only says when is passed over. */
export function phraseLeft(w: Words, last: number, low: number): NounPhrase | undefined {
  let end = last
  for (; end >= low; end--) {
    const word = w.lower[end]!
    if (w.a.tag[end] === TAG.ADV || isTimeWord(w, end)) continue
    if ((word === 'on' || word === 'in') && isTimeWord(w, end + 1)) continue
    break
  }
  if (end < low) return undefined
  if (w.lower[end] === ',') end = beforeApposition(w, end, low)
  if (end < low) return undefined
  if (w.a.tag[end] === TAG.PRON && !POSSESSIVE.has(w.lower[end]!))
    return { first: end, last: end, head: end, heads: [end] }
  if (!isNoun(w, end)) return undefined
  let first = end
  let head = end
  const heads = [end]
  for (let i = end - 1; i >= low && i > end - LONGEST; i--) {
    const word = w.lower[i]!
    if (isInside(w, i)) first = i
    else if ((word === 'of' || PLACE.has(word)) && i > low && isNoun(w, i - 1)) {
      // "the mayor of Tarn", "residents in the east": the head stands before the preposition.
      head = i - 1
      first = i - 1
      heads.length = 0
      heads.push(head)
    } else if (PLACE.has(word) && i - 2 >= low && isParticiple(w, i - 1) && isNoun(w, i - 2)) {
      // "a bomb hidden in a bin"
      head = i - 2
      first = i - 2
      heads.length = 0
      heads.push(head)
      i--
    } else if ((word === 'and' || word === 'or') && i > low && isNoun(w, i - 1)) {
      heads.push(i - 1)
    } else break
  }
  return { first, last: end, head, heads }
}

function isParticiple(w: Words, i: number): boolean {
  return w.a.tag[i] === TAG.VERB && isPastForm(w.lower[i]!)
}

const PLACE = new Set(['in', 'at', 'near', 'from', 'on', 'outside', 'around', 'with'])

/** "Ana Ruiz, mayor of Tarn,": the phrase before the pair of commas. */
function beforeApposition(w: Words, comma: number, low: number): number {
  for (let i = comma - 1; i > low && i > comma - LONGEST; i--) if (w.lower[i] === ',') return i - 1
  return comma - 1
}

/** The noun phrase that starts at `from`, with complements of "of" and joined nouns. */
export function phraseRight(w: Words, from: number, high: number): NounPhrase | undefined {
  if (from > high) return undefined
  if (w.a.tag[from] === TAG.PRON && !POSSESSIVE.has(w.lower[from]!)) {
    return RELATIVE.has(w.lower[from]!) ? undefined : { first: from, last: from, head: from, heads: [from] }
  }
  let last = -1
  let head = -1
  const heads: number[] = []
  for (let i = from; i <= high && i < from + LONGEST; i++) {
    const word = w.lower[i]!
    if (last >= 0 && isTimeWord(w, i) && w.a.tag[i] !== TAG.NUM) break
    if (isNoun(w, i)) {
      last = i
      if (!isNoun(w, i + 1) && head < 0 && w.lower[i + 1] !== "'s" && w.lower[i + 1] !== '-') {
        head = i
        heads.push(i)
      } else if (!isNoun(w, i + 1) && JOINED.has(w.lower[i - 1]!)) heads.push(i)
    } else if (isInside(w, i)) {
      if (last >= 0 && w.a.tag[i] === TAG.DET && !JOINED.has(w.lower[i - 1]!) && w.lower[i - 1] !== 'of') break
    } else if (last >= 0 && word === 'of') continue
    else if (last >= 0 && JOINED.has(word) && (isInside(w, i + 1) || isNoun(w, i + 1)) && !verbSoon(w, i + 1, high))
      continue
    else if (w.a.tag[i] === TAG.ADV || (ABOUT.has(word) && (word !== 'to' || w.lower[i - 1] === 'up'))) {
      if (last >= 0) break
    } else break
  }
  return last < 0
    ? undefined
    : { first: from, last, head: head < 0 ? last : head, heads: heads.length > 0 ? heads : [last] }
}

const JOINED = new Set(['and', 'or', '&'])
const ABOUT = new Set(['between', 'at', 'least', 'more', 'than', 'about', 'over', 'up', 'to'])
const RELATIVE = new Set(['who', 'which', 'that', 'what'])

function verbSoon(w: Words, from: number, high: number): boolean {
  for (let i = from; i <= high && i < from + 6; i++) {
    if (w.a.tag[i] === TAG.VERB || w.a.tag[i] === TAG.AUX) return true
    if (!isInside(w, i)) return false
  }
  return false
}
