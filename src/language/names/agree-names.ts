import type { RawName } from './decode-chunks.ts'
import type { Chunks } from './name-chunks.ts'
import { WORD } from './name-lexicon.ts'
import { isCapital, type NameTokens } from './name-tokens.ts'

const TYPES = ['PER', 'ORG', 'LOC'] as const

const SURE_WEIGHT = 3

/** Hash of a name's words, the same for the same words in capitals. */
function keyOf(t: NameTokens, from: number, to: number): number {
  let hash = to - from
  for (let i = from; i < to; i++) hash = Math.imul(hash, 31) ^ t.lower[i]!
  return hash
}

/**
 * One name, one type: where a text gives the same words different types, the one given most often wins if it has two
 * thirds of them; a name without a type takes it too. Surnames count with the full names they end.
 */
export function agreeNames(names: readonly RawName[], t: NameTokens): RawName[] {
  const votes = new Map<number, number[]>()
  const vote = (key: number, type: RawName['type'], weight: number): void => {
    const k = TYPES.indexOf(type as (typeof TYPES)[number])
    if (k < 0) return
    const known = votes.get(key) ?? [0, 0, 0]
    known[k] = known[k]! + weight
    votes.set(key, known)
  }
  for (const { from, to, type, rule } of names) {
    // What a rule was sure of weighs more than what the model guessed.
    const weight = rule === 'retype-names' ? SURE_WEIGHT : 1
    vote(keyOf(t, from, to), type, weight)
    if (type === 'PER' && to - from > 1) vote(keyOf(t, to - 1, to), type, weight)
  }
  return names.map((name) => {
    if (name.rule === 'people') return name
    const counts = votes.get(keyOf(t, name.from, name.to))
    if (!counts) return name
    const sum = counts[0]! + counts[1]! + counts[2]!
    const best = TYPES.find((_, k) => 3 * counts[k]! > 2 * sum)
    return best === undefined || best === name.type ? name : { ...name, type: best, rule: 'agree-names' }
  })
}

/** Longest name looked for again, in words. */
const LONGEST = 6

/** Words that stand alone in small letters' stead too often: "Spanish", "East". */
const NOT_AGAIN = WORD.DEMONYM | WORD.DIRECTION | WORD.PEOPLE | WORD.TITLE

/**
 * Finds again, where nothing was found, the words of a name read elsewhere in the text, if it was read at least as often
 * as it was passed over.
 */
export function findAgain(names: readonly RawName[], t: NameTokens, chunks: Chunks): RawName[] {
  const known = new Map<number, { readonly type: RawName['type']; times: number }>()
  for (const { from, to, type } of names) {
    if (type === 'MISC' || to - from > LONGEST) continue
    if (to - from === 1 && t.bits[from]! & NOT_AGAIN) continue
    const key = keyOf(t, from, to)
    const before = known.get(key)
    if (before) before.times++
    else known.set(key, { type, times: 1 })
  }
  const taken = new Uint8Array(t.a.tokenCount)
  for (const { from, to } of names) taken.fill(1, from, to)
  const found: RawName[] = []
  const left = new Map<number, number>()
  for (let c = 0; c < chunks.length; c += 2) {
    for (let i = chunks[c]!; i < chunks[c + 1]!; i++) {
      if (taken[i] || !isCapital(t, i) || (i > chunks[c]! && isCapital(t, i - 1))) continue
      let free = i
      while (free < chunks[c + 1]! && free - i < LONGEST && !taken[free]) free++
      for (let to = free; to > i; to--) {
        if (to < chunks[c + 1]! && isCapital(t, to)) continue
        const key = keyOf(t, i, to)
        const again = known.get(key)
        if (!again) continue
        found.push({ from: i, to, type: again.type, rule: 'find-again' })
        left.set(key, (left.get(key) ?? 0) + 1)
        i = to
        break
      }
    }
  }
  return found.filter(({ from, to }) => {
    const key = keyOf(t, from, to)
    return known.get(key)!.times >= left.get(key)!
  })
}
