import { TAG } from '../../language/index.ts'
import { isTimeWord, sentenceFirst, type Words } from '../statements/words.ts'

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
/** Nouns of which the happening is the matter: "a round of talks", "reports of clashes". */
const PHASES = new Set(
  `start beginning end outbreak wave series round rounds resumption spate string threat risk day days night nights hours week
  weeks report reports case cases kind act acts prospect danger fear fears allegations accusations charges suspicion number
  dozens hundreds resumption possibility evidence signs sign use lifting extension announcement result results spread charge
  possession loss chance claim claims accusation allegation news rumours rumors talk`.split(/\s+/),
)
/** They place another happening in time; what they bring in is told only if it is new: "after a crash". */
const TIME = new Set(['after', 'following', 'during', 'amid', 'amidst', 'despite', 'upon', 'over'])
const NEVER = new Set([
  'before',
  'since',
  'until',
  'till',
  'like',
  'than',
  'against',
  'without',
  'near',
  'beyond',
  'about',
  'ahead',
])
const PLAIN = new Set(['in', 'by', 'from', 'as', 'through', 'under', 'via'])

/** "Cyclone Dalia" */
const STORMS = new Set(['hurricane', 'cyclone', 'typhoon', 'storm'])
/** Participles that a tagger may take for nouns. */
const SETTLED = new Set(['set', 'due', 'put', 'planned', 'cut'])

/** Does the noun at `i` report a happening, or only name or place something: "flood victims", "after the war"? */
export function isReported(w: Words, i: number, last: number): boolean {
  const { tag } = w.a
  const next = last + 1
  if (next < w.a.tokenCount && w.a.sentenceOf[next] === w.a.sentenceOf[i]) {
    const named = STORMS.has(w.lower[i]!) && w.capital[next] === 1
    const noun = tag[next] === TAG.NOUN || tag[next] === TAG.PROPN
    if (noun && !named && !isTimeWord(w, next) && !SETTLED.has(w.lower[next]!)) return false
    if (w.lower[next] === '-' || w.lower[next] === "'s") return false
  }
  const low = Math.max(sentenceFirst(w, i), i - 10)
  let first = i
  while (first > low && isModifier(w, first - 1)) first--
  const opener = w.lower[first]!
  const definite = DEFINITE.has(opener) || POSSESSIVE.has(opener) || hasGenitive(w, first, i)
  const before = first - 1
  if (before < low) return true
  const word = w.lower[before]!
  // "since the outbreak was declared": a clause of its own.
  if (isSubject(w, next)) return true
  if (NEVER.has(word)) return false
  if (TIME.has(word)) return !definite
  if (tag[before] !== TAG.ADP || PLAIN.has(word)) return true
  const governor = tag[before - 1]
  if (word === 'of') return governor === TAG.VERB || governor === TAG.ADJ || PHASES.has(w.lower[before - 1]!)
  // "agreed to a truce", "called for talks", "responsibility for the attack"
  return governor === TAG.VERB || governor === TAG.ADV || governor === TAG.ADJ || RESPONSIBLE.has(w.lower[before - 1]!)
}

const RESPONSIBLE = new Set([
  'responsibility',
  'responsible',
  'call',
  'calls',
  'plan',
  'plans',
  'appeal',
  'agreement',
  'preparations',
  'date',
])

function isModifier(w: Words, i: number): boolean {
  const tag = w.a.tag[i]
  const word = w.lower[i]!
  return (
    tag === TAG.DET ||
    tag === TAG.ADJ ||
    tag === TAG.NUM ||
    tag === TAG.NOUN ||
    tag === TAG.PROPN ||
    POSSESSIVE.has(word) ||
    word === "'s" ||
    word === '-' ||
    (tag === TAG.VERB && /(?:ed|ing)$/.test(word) && w.a.tag[i - 1] === TAG.DET)
  )
}

function hasGenitive(w: Words, first: number, i: number): boolean {
  for (let k = first; k < i; k++) if (w.lower[k] === "'s" || w.lower[k] === "'") return true
  return false
}

function isSubject(w: Words, next: number): boolean {
  const tag = w.a.tag[next]
  if (tag === TAG.AUX) return true
  return tag === TAG.VERB && !/(?:ing)$/.test(w.lower[next]!)
}
