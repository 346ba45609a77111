import { TAG } from '../analysis.ts'
import type { RawName } from './decode-chunks.ts'
import type { Chunks } from './name-chunks.ts'
import { SEEN } from './name-evidence.ts'
import { WORD } from './name-lexicon.ts'
import { CASE, isCapital, type NameTokens, SHAPE, wordOf } from './name-tokens.ts'
import { wordSet } from './word-set.ts'

const NO_NAME = WORD.CALENDAR | WORD.DEMONYM | WORD.TITLE | WORD.ADDRESS

/** In headings only what is listed counts as a name, for there every word has its capital. */
const LISTED = WORD.PLACE | WORD.CITY | WORD.ORGANISATION

/** Common nouns written in capitals. */
export const INITIALS = wordSet(
  'NGO NGOs ATM ATMs CEO CEOs CFO TV TVs DVD CD CDs PC PCs SUV SUVs DNA RNA GDP HIV AIDS COVID Covid MP MPs MEP MEPs PM ID IDs IT AI PhD MBA BA FAQ URL PDF GPS LED OK VIP VIPs IED IEDs POW POWs UAV UAVs WMD PPE ICU ER HQ FM AM km I',
)

/**
 * What is left in the chunks and still a name: works, events, products. Only proper nouns
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
      const single = t.sentenceCase[t.a.sentenceOf[i]!] === CASE.UPPER
      const end = single ? i + 1 : runEnd(t, i, chunks[c + 1]!, taken)
      const name = trimmed(t, i, end)
      if (name.to > name.from && isOther(t, name.from, name.to, evidence)) found.push(name)
      i = end - 1
    }
  }
  return found
}

/** Capitalised words in a row; joined by "of" or "for" to the next if they begin like an organisation's name. */
function runEnd(t: NameTokens, from: number, high: number, taken: Uint8Array): number {
  let end = from + 1
  for (;;) {
    while (
      end < high &&
      !taken[end] &&
      (isCapital(t, end) || t.shape[end] === SHAPE.NUMBER || isTightHyphen(t, end, high))
    )
      end++
    if (end + 1 >= high || (t.bits[end]! & WORD.JOINER) === 0 || (t.bits[from]! & WORD.ORGANISATION_HEAD) === 0)
      return end
    let next = end
    while (next < high && next - end < 3 && t.a.tag[next] !== TAG.PUNCT && t.bits[next]! & WORD.JOINER && !taken[next])
      next++
    if (next >= high || taken[next] || !isCapital(t, next)) return end
    end = next
  }
}

/** The hyphen of "OVD-Info", without spaces, between capitals and a capital. */
function isTightHyphen(t: NameTokens, i: number, high: number): boolean {
  const { start, end, text } = t.a
  if (i + 1 >= high || t.shape[i - 1] !== SHAPE.UPPER || !isCapital(t, i + 1) || text.charCodeAt(start[i]!) !== 45)
    return false
  return end[i - 1] === start[i] && end[i] === start[i + 1]
}

/** Cuts off "The" and "On" at the start of a sentence, titles at both ends, and days of the week. */
function trimmed(t: NameTokens, from: number, to: number): RawName {
  let low = from
  let high = to
  while (low < high && isNoStart(t, low, high)) low++
  while (high > low && (t.bits[high - 1]! & WORD.CALENDAR || t.shape[high - 1] === SHAPE.NUMBER)) high--
  // "US Secretary of State": the office is a role, the place before it a name; "State" behind it is neither.
  while (high > low && t.bits[high - 1]! & WORD.TITLE) high--
  if (low === from && from > 1 && t.bits[from - 2]! & WORD.TITLE && isCapital(t, from - 2) && isOf(t, from - 1))
    low = high
  return { from: low, to: high, type: 'MISC', rule: 'find-others' }
}

function isOf(t: NameTokens, i: number): boolean {
  return t.a.end[i]! - t.a.start[i]! === 2 && t.a.text.startsWith('of', t.a.start[i])
}

function isNoStart(t: NameTokens, i: number, high: number): boolean {
  if (isFunctionWord(t.a.tag[i]!) || t.bits[i]! & (WORD.CALENDAR | WORD.ADDRESS)) return true
  return i + 1 < high && INITIALS.has(wordOf(t, i))
}

function isFunctionWord(tag: number): boolean {
  return (
    tag !== TAG.PROPN && tag !== TAG.NOUN && tag !== TAG.ADJ && tag !== TAG.NUM && tag !== TAG.X && tag !== TAG.VERB
  )
}

function isOther(t: NameTokens, from: number, to: number, evidence: Int32Array): boolean {
  if (t.sentenceCase[t.a.sentenceOf[from]!] !== CASE.PLAIN) return to - from === 1 && (t.bits[from]! & LISTED) !== 0
  // "pro-Ukraine", "anti-NATO": a stance, no name. "ATMs", "NGO": a thing by its initials.
  if (to - from === 1 && (t.shape[from] === SHAPE.INITIAL || INITIALS.has(wordOf(t, from)))) return false
  let carries = 0
  let proper = false
  for (let i = from; i < to; i++) {
    if ((t.bits[i]! & NO_NAME) === 0 && t.shape[i] !== SHAPE.NUMBER) carries++
    if (t.a.tag[i] === TAG.PROPN && t.a.end[i]! - t.a.start[i]! > 1) proper = true
  }
  if (carries === 0 || !proper) return false
  if (to - from === 1 && t.bits[from]! & WORD.PLACE && t.shape[from] !== SHAPE.LOWER) return true
  return to - from > 1 || t.first[from] === 0 || (evidence[from]! & SEEN.INSIDE) !== 0
}
