import { WORD } from './name-lexicon.ts'
import { CASE, isCapital, type NameTokens, SHAPE } from './name-tokens.ts'

/** Stretches of tokens in which names are looked for: token numbers, end exclusive, pair by pair. */
export type Chunks = readonly number[]

/** Joining words in a row that a name may run across: "Organization for the Prohibition of …" has two. */
const MOST_JOINERS = 3

/**
 * Capitalised words that stand together or are joined by "of", "and", a hyphen and the like, within one sentence. Only
 * here is anything decoded; everything else is no name. Linear: each token is looked at a bounded number of times.
 */
export function nameChunks(t: NameTokens): Chunks {
  const chunks: number[] = []
  const { a } = t
  for (let s = 0; s < a.sentenceCount; s++) {
    const to = a.firstToken[s + 1]!
    const upper = t.sentenceCase[s] === CASE.UPPER
    for (let i = a.firstToken[s]!; i < to; i++) {
      if (!isCapital(t, i)) continue
      const from = particleBefore(t, i, a.firstToken[s]!)
      let end = i + 1
      for (;;) {
        while (end < to && (isCapital(t, end) || t.shape[end] === SHAPE.NUMBER)) end++
        const next = upper ? end : afterJoiners(t, end, to)
        if (next === end) break
        end = next + 1
      }
      chunks.push(from, end)
      i = end - 1
    }
  }
  return chunks
}

/** "al" and "-" of "al-Amr": lower-case particles before a name belong to its chunk. */
function particleBefore(t: NameTokens, i: number, low: number): number {
  let from = i
  for (let n = 0; n < 2 && from > low; n++) {
    const before = from - 1
    if (t.bits[before]! & WORD.PARTICLE) from = before
    else if (isHyphen(t, before) && before > low && t.bits[before - 1]! & WORD.PARTICLE) from = before - 1
    else break
  }
  return from
}

function isHyphen(t: NameTokens, i: number): boolean {
  const code = t.a.text.charCodeAt(t.a.start[i]!)
  return code === 45 || code === 0x2010 || code === 0x2011
}

/** The capitalised token behind up to three joiners or particles at `end`; `end` itself if there is none. */
function afterJoiners(t: NameTokens, end: number, to: number): number {
  for (let n = 0; n <= MOST_JOINERS && end + n < to; n++) {
    const i = end + n
    if (isCapital(t, i)) return i
    if ((t.bits[i]! & (WORD.JOINER | WORD.PARTICLE)) === 0) return end
  }
  return end
}
