import { TAG } from '../../language/index.ts'
import type { Source } from '../../model/index.ts'
import type { Phrase } from './noun-phrase.ts'
import {
  DOCUMENT_NOUNS,
  OFFICE_NOUNS,
  ORGANISATION_NOUNS,
  OUTLET_NAMES,
  OUTLET_NOUNS,
  PEOPLE_NOUNS,
} from './source-words.ts'
import type { Words } from './words.ts'

/** Kind of a source told by a common noun. */
export function nounKind(word: string): Source['kind'] {
  const plural = /[^s]s$/.test(word) && !PEOPLE_NOUNS.has(word) && !DOCUMENT_NOUNS.has(word) && !OFFICE_NOUNS.has(word)
  const head = plural && !OUTLET_NOUNS.has(word) ? word.replace(/ies$/, 'y').replace(/s$/, '') : word
  if (DOCUMENT_NOUNS.has(head)) return 'document'
  if (PEOPLE_NOUNS.has(head)) return 'unnamed'
  if (OUTLET_NOUNS.has(head)) return 'outlet'
  if (ORGANISATION_NOUNS.has(head)) return 'organisation'
  return OFFICE_NOUNS.has(head) ? 'office' : 'unnamed'
}

/** Whether a name, in lower-case words, is an outlet's: "Lira news agency", "Nordic TV", "Reuters". */
export function isOutletName(lower: readonly string[]): boolean {
  const last = lower.at(-1) ?? ''
  if (last === 'agency' && (lower.at(-2) === 'news' || lower.at(-2) === 'press')) return true
  return lower.some((word) => OUTLET_NAMES.has(word)) || OUTLET_NOUNS.has(last)
}

/** Kind of a source that is a run of capitals which the reader of names did not know. */
export function properKind(w: Words, { first, head, last }: Phrase, role: string | undefined): Source['kind'] {
  const words = w.a.text.slice(w.a.start[first], w.a.end[last])
  if (/^\p{Lu}{2,}$/u.test(w.a.text.slice(w.a.start[head], w.a.end[head]))) return 'organisation'
  if (role && /\p{Ll}/u.test(role)) return 'person'
  if (/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Capt|President|Minister|Mayor|Governor)\b/.test(words)) return 'person'
  return head > first && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(words) ? 'person' : 'organisation'
}

/** A name ends the phrase's core, whatever noun is before it: "the NGO Lira-Info". */
export function isProper({ a }: Words, { first, head, last }: Phrase): boolean {
  if (a.tag[head] === TAG.PROPN) return true
  // "a sergeant from the Harbour Unit" ends in a name that is not the speaker's.
  const capital = (i: number): boolean => /^\p{Lu}/u.test(a.text.slice(a.start[i], a.end[i]))
  if (head > first && capital(last) && (head === last || capital(head) || capital(head + 1))) return true
  return head > first && head < last && a.tag[head + 1] === TAG.PROPN
}
