import { TAG } from '../../language/index.ts'
import type { Tokens, Words } from '../statements/index.ts'
import type { ContentVerb } from './content-verb.ts'

/** What is said, as the rules of modality see it. A narrated sentence has no cue: lemma and frame are empty. */
export interface SaidWords {
  readonly w: Words
  readonly content: readonly Tokens[]
  /** Base form of the cue: "say", "urge". */
  readonly lemma: string
  readonly frame: string
  /** Tokens of the cue, where there is one. */
  readonly cue?: Tokens
  /** "did not say", "refused". */
  readonly negated: boolean
  /** Main verb of the content, set by `readModality`. */
  readonly verb?: ContentVerb
}

/** "15:02", "9:10 p.m.", "20:15 GMT": the time of an entry in a live page. */
function isClock(word: string): boolean {
  return /^(?:\d{1,2}[.:h]\d\d|a\.m\.?|p\.m\.?|gmt|utc|cet)$/.test(word)
}

/** First token of what is said; quotation marks, "that" and the clock of an entry passed over. */
export function openerOf({ w, content }: SaidWords): number {
  const [first, last] = content[0]!
  let i = first
  while (
    i < last &&
    (w.a.tag[i] === TAG.PUNCT || isClock(w.lower[i]!) || (w.lower[i] === 'that' && w.a.tag[i] === TAG.SCONJ))
  )
    i++
  return i
}

/** True if one of the words occurs among the content's tokens, quoted or not. */
export function holdsWord({ w, content }: SaidWords, words: ReadonlySet<string>): boolean {
  for (const [first, last] of content) for (let i = first; i <= last; i++) if (words.has(w.lower[i]!)) return true
  return false
}

/** Words near the main verb: from the clause's start to a few tokens behind the verb. */
export function nearVerb({ w, content, verb }: SaidWords, words: ReadonlySet<string>): boolean {
  const first = content[0]?.[0]
  if (first === undefined || !verb) return false
  const from = Math.max(first, verb.first - 6)
  for (let i = from; i <= Math.min(verb.main + 1, w.a.tokenCount - 1); i++) if (words.has(w.lower[i]!)) return true
  return false
}
