import { type Analysis, TAG, tokenAt } from '../../language/index.ts'
import type { Span } from '../../model/index.ts'
import { CUE_FORMS, type CueForm } from './cue-lexicon.ts'
import { findQuotations, type Quotation } from './find-quotations.ts'
import { isSpeakingNoun } from './source-words.ts'
import { openings } from './stamps.ts'

/** One text as the finders of statements see it: lower-case words, quotations, headings, cue words. */
export interface Words {
  readonly a: Analysis
  /** Each token in lower case, curly apostrophes made straight. */
  readonly lower: readonly string[]
  readonly quotations: readonly Quotation[]
  /** Quotation that holds each token, or -1. */
  readonly quoteOf: Int32Array
  /** First and last token of each quotation, marks included. */
  readonly quoteTokens: readonly (readonly [first: number, last: number])[]
  /** Tokens with a capital that are not the first of their sentence or quotation: names, whatever their tag. */
  readonly capital: Uint8Array
  /** Cue verb of each token that is used as one. */
  readonly cues: readonly (CueForm | undefined)[]
  /** Sentences that are headings. */
  readonly heading: Uint8Array
  /** First token of each sentence, behind a dateline or a live page's clock. */
  readonly opens: Int32Array
}

export function readWords(a: Analysis, headings: readonly Span[], dateline?: Span): Words {
  const lower = a.text.includes('’') ? a.lower.map((word) => word.replaceAll('’', "'")) : a.lower
  const quotations = findQuotations(a.text)
  const quoteOf = new Int32Array(a.tokenCount).fill(-1)
  const quoteTokens: (readonly [number, number])[] = []
  for (const [number, quotation] of quotations.entries()) {
    const first = tokenAt(a, quotation.start)
    let last = first
    while (last + 1 < a.tokenCount && a.start[last + 1]! < quotation.end) last++
    quoteOf.fill(number, first, last + 1)
    quoteTokens.push([first, last])
  }
  const heading = new Uint8Array(a.sentenceCount)
  for (const { start, end } of headings) {
    for (let i = tokenAt(a, start); i < a.tokenCount && a.start[i]! < end; i++) heading[a.sentenceOf[i]!] = 1
  }
  const cues = lower.map((word, i) => cueVerb(a, lower, word, i))
  return {
    a,
    lower,
    quotations,
    quoteOf,
    quoteTokens,
    capital: capitals(a),
    cues,
    heading,
    opens: openings(a, dateline),
  }
}

function capitals(a: Analysis): Uint8Array {
  const capital = new Uint8Array(a.tokenCount)
  for (let i = 1; i < a.tokenCount; i++) {
    const code = a.text.charCodeAt(a.start[i]!)
    const upper = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
    if (!upper || a.sentenceOf[i] !== a.sentenceOf[i - 1]) continue
    const before = a.text.charCodeAt(a.start[i - 1]!)
    // Behind a mark, a capital may only open a sentence within the sentence.
    const word = (before | 32) >= 97 && (before | 32) <= 122
    if (word || before === 44 || (before >= 48 && before <= 57) || before > 0xbf) capital[i] = 1
  }
  return capital
}

/** Forms that are verbs wherever they stand; the tagger is not asked. */
const ALWAYS_VERB = new Set(['said', 'says', 'told', 'tells', 'tweeted', 'insisted', 'asserted', 'reiterated', 'vowed'])

const SUBJECTS = new Set(['he', 'she', 'it'])

/** The cue verb at token `i`, if it is one and used as a verb. */
export function cueVerbAt(w: Words, i: number): CueForm | undefined {
  return w.cues[i]
}

function cueVerb(a: Analysis, lower: readonly string[], word: string, i: number): CueForm | undefined {
  const form = CUE_FORMS.get(word)
  if (!form) return undefined
  // "an estimated 60,000 people" says nothing on anybody's word.
  if (lower[i - 1] === 'an' || (lower[i - 1] === 'a' && form.form !== 'base')) return undefined
  if (a.tag[i] === TAG.VERB || ALWAYS_VERB.has(word)) return form
  // "It orders everyone out", "he demands to know": a pronoun that can only be a subject.
  if (form.form === 's' && SUBJECTS.has(lower[i - 1] ?? '') && a.sentenceOf[i - 1] === a.sentenceOf[i]) return form
  if (a.tag[i] === TAG.NOUN && closesClause(a, lower, form, i)) return form
  if ((form.form === 's' || form.form === 'base') && isOnlyVerb(a, lower, form, i)) return form
  // "warned that": a past form before "that" is a verb, whatever the tagger says.
  return form.form === 'past' && lower[i + 1] === 'that' && word.endsWith('ed') ? form : undefined
}

/** Tokens to either side that are searched for another verb. */
const NEAR = 40
const HANGING = new Set(
  'who which that whom whose if because when after before while although though unless since where until'.split(' '),
)

/** "Crane calls on her supporters to wait", "Its elders dispute that …": a clause needs a verb, and nothing else can be it. */
function isOnlyVerb(a: Analysis, lower: readonly string[], { form }: CueForm, i: number): boolean {
  const s = a.sentenceOf[i]!
  const low = a.firstToken[s]!
  const high = a.firstToken[s + 1]! - 1
  if (i === low || i >= high) return false
  const before = a.tag[i - 1]
  if (
    before !== TAG.NOUN &&
    before !== TAG.PROPN &&
    before !== TAG.PRON &&
    lower[i - 1] !== ',' &&
    lower[i - 1] !== 'all'
  )
    return false
  const next = a.tag[i + 1]
  const todo = lower[i + 1] === 'to' && (a.tag[i + 2] === TAG.VERB || a.tag[i + 2] === TAG.AUX)
  const opening = i - low < 3 && lower[i - 1]!.endsWith('s') && next === TAG.NOUN
  const object = todo || opening || next === TAG.DET || next === TAG.PRON || lower[i + 1] === 'that' || next === TAG.NUM
  if (
    form === 'base'
      ? !(object || next === TAG.ADJ)
      : !(object || next === TAG.ADJ || next === TAG.ADP || next === TAG.NOUN)
  )
    return false
  let hanging = false
  for (let k = Math.max(low, i - NEAR); k <= Math.min(high, i + NEAR); k++) {
    if (lower[k] === ';' && k > i) break
    if (lower[k] === ',' || lower[k] === ';') hanging = false
    else if (k > low && HANGING.has(lower[k]!)) hanging = true
    // "to go home and wait": one infinitive joined to another.
    else if (
      (lower[k - 1] === 'and' || lower[k - 1] === 'or') &&
      a.fine[k] === TAG.VERB &&
      !/(?:ed|s)$/.test(lower[k]!)
    )
      continue
    else if (k !== i && !hanging && (a.fine[k] === TAG.VERB || a.fine[k] === TAG.AUX)) return false
  }
  return true
}

const CLAIM_NOUNS = new Set([
  'reports',
  'claims',
  'doubts',
  'fears',
  'hopes',
  'comments',
  'notes',
  'remarks',
  'suggests',
])

/** "…, hydrologists warn." and "the agency estimates that …": present forms that the tagger takes for nouns. */
function closesClause(a: Analysis, lower: readonly string[], { form, verb }: CueForm, i: number): boolean {
  const before = a.tag[i - 1]
  if (form !== 'base' && form !== 's') return false
  if (before !== TAG.NOUN && before !== TAG.PROPN && !isSpeakingNoun(lower[i - 1] ?? '')) return false
  if (form === 's' && before === TAG.PROPN && verb.prepositions.has(lower[i + 1] ?? '')) return true
  if (form === 'base' && lower[i + 1] === 'that' && lower[i - 1]!.endsWith('s')) return true
  if (form === 's' && lower[i + 1] === 'that') return !CLAIM_NOUNS.has(lower[i]!)
  if (!verb.frames.has('c') || i + 1 >= a.tokenCount || a.sentenceOf[i + 1] !== a.sentenceOf[i]) return false
  const next = lower[i + 1]!
  if (next !== '.' && !(form === 's' && CLOSES.has(next))) return false
  for (let k = i - 1; k > i - 12 && k >= 0 && a.sentenceOf[k] === a.sentenceOf[i]; k--)
    if (lower[k] === ',') return next === '.' || opensSpeaker(a, k)
  return false
}

/** What may stand behind ", the port authority stresses". */
const CLOSES = new Set([',', 'in', 'on', 'at', 'after'])

/** A speaker with an article or a capital behind the comma, and a clause before it: no list of nouns. */
function opensSpeaker(a: Analysis, comma: number): boolean {
  if (a.tag[comma + 1] !== TAG.DET && a.tag[comma + 1] !== TAG.PROPN) return false
  for (let k = comma - 1; k >= 0 && k > comma - 40 && a.sentenceOf[k] === a.sentenceOf[comma]; k--)
    if (a.tag[k] === TAG.AUX || a.tag[k] === TAG.VERB) return true
  return false
}

/** A sentence is looked at this many tokens to either side, so that text without full stops stays linear. */
const FARTHEST = 300

/** First token of the sentence that holds token `i`, behind its dateline or clock. */
export function sentenceFirst(w: Words, i: number): number {
  return Math.max(Math.min(w.opens[w.a.sentenceOf[i]!]!, i), i - FARTHEST)
}

/** Last token of the sentence that holds token `i`. */
export function sentenceLast(w: Words, i: number): number {
  return Math.min(w.a.firstToken[w.a.sentenceOf[i]! + 1]! - 1, i + FARTHEST)
}

export function isNominal(w: Words, i: number): boolean {
  const tag = w.a.tag[i]
  return (
    tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.NUM || tag === TAG.PRON || tag === TAG.SYM || tag === TAG.X
  )
}

const TIME_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening
  night noon midnight week month year january february march april may june july august september october november
  december mon tue wed thu fri sat sun jan feb mar apr aug sept sep oct nov dec weekend overnight early late earlier later
  last next this`.split(/\s+/),
)

/** "Tuesday", "last", "week", "(5)": words that only say when. */
export function isTimeWord(w: Words, i: number): boolean {
  return TIME_WORDS.has(w.lower[i]!) && !(w.lower[i] === 'may' && w.a.tag[i] === TAG.AUX)
}

const STOP_MARKS = new Set(['.', '!', '?', '…', '...', ';'])
export function isStop(w: Words, i: number): boolean {
  return STOP_MARKS.has(w.lower[i]!)
}

const QUOTE_MARKS = new Set(['“', '”', '"', "''", '``', '„', '«', '»'])
export function isQuoteMark(w: Words, i: number): boolean {
  return QUOTE_MARKS.has(w.lower[i]!)
}
