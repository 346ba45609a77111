import { FINE_TAG, TAG } from '../../language/index.ts'
import { openerOf, type SaidWords } from './said-words.ts'

const OBLIGE = new Set(['must', 'should', 'ought'])

/** "the border must stay open", "has to leave", "Stay indoors": what others are to do. */
export function demandedByModal(said: SaidWords): 'demanded' | undefined {
  const { w, verb, lemma } = said
  if (isImperative(said)) return 'demanded'
  if (!verb) return undefined
  if (isAsked(said)) return 'demanded'
  // "should have known" looks back.
  if (verb.auxiliaries.includes('have')) return undefined
  // "Should the government refuse, …" is a condition.
  const inverted = verb.first === openerOf(said)
  if (OBLIGE.has(verb.auxiliaries[0] ?? '') && !inverted) return 'demanded'
  // "would have to wait" foretells.
  if (verb.auxiliaries.length > 0 && w.lower[verb.main] !== verb.auxiliaries[0]) return undefined
  const main = w.lower[verb.main]
  return lemma !== '' &&
    (main === 'has' || main === 'have' || main === 'needs' || main === 'need') &&
    w.lower[verb.main + 1] === 'to'
    ? 'demanded'
    : undefined
}

const POLITE = new Set([
  'please',
  'do',
  "don't",
  'never',
  'always',
  'let',
  'keep',
  'stay',
  'leave',
  'avoid',
  'call',
  'help',
  'stop',
  'remember',
  'take',
  'check',
  'follow',
])

const ASKED = new Set(
  'asked urged requested told advised ordered instructed warned invited reminded required encouraged directed begged'.split(
    ' ',
  ),
)

/** "travellers are asked to …", "residents have been told to boil their water" */
function isAsked({ w, verb }: SaidWords): boolean {
  const be = verb!.auxiliaries.some((word) => /^(?:is|are|was|were|been|being|'re)$/.test(word))
  if (!be || !ASKED.has(w.lower[verb!.main]!)) return false
  const next = w.lower[verb!.main + 1]
  return next === 'to' || (next === 'not' && w.lower[verb!.main + 2] === 'to')
}

/** Taken for verbs at the head of a sentence. */
const NOT_BARE = new Set([
  'had',
  'were',
  'should',
  'overnight',
  'thank',
  'can',
  'may',
  'did',
  'was',
  'are',
  'is',
  'have',
  'has',
  'based',
  'given',
])

/** "Stay away from the river", "Do not try to …": a sentence that opens with a bare verb; quoted, or an authority's own. */
function isImperative(said: SaidWords): boolean {
  const { w } = said
  const i = behindIf(said, openerOf(said))
  const opens =
    w.a.sentenceOf[i] !== w.a.sentenceOf[i - 1] || startsQuote(w, i) || w.lower[i - 1] === ',' || isNumber(w, i - 1)
  if (!opens) return false
  if (w.lower[i] === 'do' && (w.lower[i + 1] === 'not' || w.lower[i + 1] === "n't")) return true
  if (w.lower[i] === 'please') return true
  if (NOT_BARE.has(w.lower[i]!)) return false
  if (w.a.tag[i] !== TAG.VERB || w.a.fine[i] === FINE_TAG.VERB_GERUND || w.a.fine[i] === FINE_TAG.VERB_PARTICIPLE)
    return false
  if (/(?:[^s]s|[^e]ed)$/.test(w.lower[i]!)) return false
  const next = w.a.tag[i + 1]
  return (
    POLITE.has(w.lower[i]!) ||
    next === TAG.DET ||
    next === TAG.PRON ||
    next === TAG.ADP ||
    next === TAG.ADV ||
    next === TAG.NOUN
  )
}

/** "If you are pregnant, ring us": the request stands behind the comma. */
function behindIf({ w, content }: SaidWords, first: number): number {
  if (w.lower[first] !== 'if') return first
  for (let i = first; i < Math.min(content[0]![1], first + 20); i++) if (w.lower[i] === ',') return i + 1
  return first
}

function isNumber(w: SaidWords['w'], i: number): boolean {
  return /^\d/.test(w.lower[i] ?? '') || w.lower[i] === 'p.m.' || w.lower[i] === 'a.m.'
}

function startsQuote(w: SaidWords['w'], i: number): boolean {
  return w.quoteOf[i]! >= 0 && w.quoteTokens[w.quoteOf[i]!]![0] >= i - 1
}
