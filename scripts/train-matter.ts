import { analyse, type Language } from '../src/language/index.ts'
import { findTriggers } from '../src/read/events/find-triggers.ts'
import { isCounted } from '../src/read/events/model/matter.ts'
import { WIDE_KINDS } from '../src/read/events/wide/wide-index.ts'
import { readWords } from '../src/read/statements/index.ts'

/** Tokens of a sentence that are looked at, and characters of a text. */
const LONGEST = 80
const LONGEST_TEXT = 20_000
/** A word must stand in this many sentences before anything is held to be known of it. */
const OFTEN = 8
/** Weight of what is expected of a word nothing is known of. */
const PRIOR = 4

/**
 * How much each word speaks for each kind: how much more often than others its sentences tell a happening of the kind, by
 * the rules of `src/read/events`; log-odds in tenths. Gives a row of kinds by word in lower case, in alphabetic order.
 */
export function learnMatter(texts: readonly string[], language: Language): Map<string, Int8Array> {
  const kinds = WIDE_KINDS.length
  const numbers = new Map(WIDE_KINDS.map((kind, number) => [kind, number]))
  const counts = new Map<string, Float64Array>()
  const told = new Float64Array(kinds)
  let sentences = 0
  for (const text of texts) {
    const a = analyse(text.slice(0, LONGEST_TEXT), language)
    const w = readWords(a, [])
    const kindsOf = Array.from({ length: a.sentenceCount }, () => new Set<number>())
    for (const { first, kind } of findTriggers(w, [])) {
      const number = numbers.get(kind)
      if (number !== undefined) kindsOf[a.sentenceOf[first]!]!.add(number)
    }
    for (let s = 0; s < a.sentenceCount; s++) {
      const here = [...kindsOf[s]!]
      sentences++
      for (const kind of here) told[kind]! += 1 / here.length
      const from = a.firstToken[s]!
      const words = new Set<string>()
      for (let i = from; i < Math.min(a.firstToken[s + 1]!, from + LONGEST); i++) {
        if (isCounted(a.tag[i]!) && w.lower[i]!.length > 1) words.add(w.lower[i]!)
      }
      for (const word of words) {
        const row = counts.get(word) ?? new Float64Array(kinds + 1)
        counts.set(word, row)
        row[kinds]!++
        for (const kind of here) row[kind]! += 1 / here.length
      }
    }
  }
  const known = [...counts].filter(([, row]) => row[kinds]! >= OFTEN).sort(([one], [other]) => (one < other ? -1 : 1))
  return new Map(
    known.map(([word, row]) => [
      word,
      Int8Array.from({ length: kinds }, (_, kind) => {
        const share = told[kind]! / sentences
        return Math.round(10 * Math.log((row[kind]! + PRIOR * share) / (row[kinds]! + PRIOR) / share))
      }),
    ]),
  )
}
