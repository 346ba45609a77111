import { TAG } from '../analysis.ts'
import type { RawName } from './decode-chunks.ts'
import type { Chunks } from './name-chunks.ts'
import { SEEN } from './name-evidence.ts'
import { WORD } from './name-lexicon.ts'
import { CASE, isCapital, type NameTokens, SHAPE } from './name-tokens.ts'

const NO_NAME = WORD.CALENDAR | WORD.DEMONYM | WORD.TITLE | WORD.ADDRESS

/**
 * What is left in the chunks and still a name: peoples ("Ukrainians"), works, events, products. Only proper nouns
 * with a capital that their place in the sentence does not explain; months, weekdays, titles and adjectives of
 * nationality alone are none.
 */
export function findOthers(t: NameTokens, chunks: Chunks, evidence: Int32Array, names: readonly RawName[]): RawName[] {
  const taken = new Uint8Array(t.a.tokenCount)
  for (const { from, to } of names) taken.fill(1, from, to)
  const found: RawName[] = []
  for (let c = 0; c < chunks.length; c += 2) {
    for (let i = chunks[c]!; i < chunks[c + 1]!; i++) {
      if (taken[i] || !isCapital(t, i)) continue
      let end = i + 1
      while (end < chunks[c + 1]! && !taken[end] && (isCapital(t, end) || t.shape[end] === SHAPE.NUMBER)) end++
      if (t.bits[i]! & WORD.PEOPLE && end === i + 1) found.push({ from: i, to: end, type: 'MISC', rule: 'people' })
      else if (isOther(t, i, end, evidence)) found.push({ from: i, to: end, type: 'MISC', rule: 'find-others' })
      i = end - 1
    }
  }
  return found
}

function isOther(t: NameTokens, from: number, to: number, evidence: Int32Array): boolean {
  if (t.sentenceCase[t.a.sentenceOf[from]!] !== CASE.PLAIN) return false
  let carries = 0
  let proper = false
  for (let i = from; i < to; i++) {
    if ((t.bits[i]! & NO_NAME) === 0 && t.shape[i] !== SHAPE.NUMBER) carries++
    if (t.a.tag[i] === TAG.PROPN && t.a.end[i]! - t.a.start[i]! > 1) proper = true
  }
  if (carries === 0 || !proper) return false
  return to - from > 1 || t.first[from] === 0 || (evidence[from]! & SEEN.INSIDE) !== 0
}
