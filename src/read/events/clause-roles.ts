import { FINE_TAG, TAG, tokenAt } from '../../language/index.ts'
import type { Reference } from '../../model/index.ts'
import { isPastForm } from '../modality/past-forms.ts'
import { mentionsIn } from '../statements/source-context.ts'
import { isTimeWord, sentenceFirst, sentenceLast, type Words } from '../statements/words.ts'
import { type NounPhrase, phraseLeft, phraseRight } from './short-phrase.ts'
import { CLASSES, type NounClass } from './word-classes.ts'

/** Who does what to whom at one verb, as far as the words beside it say. */
export interface ClauseRoles {
  /** First token of the verb with its auxiliaries. */
  readonly first: number
  readonly passive: boolean
  readonly agent?: NounPhrase
  readonly patient?: NounPhrase
  /** What stands before the verb. */
  readonly subject?: NounPhrase
}

/** Tokens looked at on either side of a verb, so that a text without full stops stays linear. */
const REACH = 40
const BE = new Set("is are was were be been being 's 're 'm am get gets got getting".split(' '))
const RELATIVE = new Set(['who', 'which', 'that'])

export function clauseRoles(w: Words, verb: number): ClauseRoles {
  const low = Math.max(sentenceFirst(w, verb), verb - REACH)
  const high = Math.min(sentenceLast(w, verb), verb + REACH)
  let first = verb
  let be = false
  while (first > low && isPartOfGroup(w, first - 1)) {
    first--
    if (BE.has(w.lower[first]!)) be = true
  }
  const past = isPastForm(w.lower[verb]!)
  const behind = skipAdverbs(w, verb + 1, high)
  // "a man shot on Monday", but "gunmen shot two men", whatever the tagger says.
  const object = phraseRight(w, behind, high)
  const bare = first === verb && past && w.a.fine[verb] === FINE_TAG.VERB_PARTICIPLE && !object
  const passive = past && (be || bare)
  const subject = subjectOf(w, first, low)
  const by = passive ? byPhrase(w, verb + 1, high) : undefined
  const agent = passive ? by : subject
  const patient = passive ? subject : object
  return {
    first,
    passive,
    ...(agent ? { agent } : {}),
    ...(patient ? { patient } : {}),
    ...(subject ? { subject } : {}),
  }
}

function isPartOfGroup(w: Words, i: number): boolean {
  const tag = w.a.tag[i]
  const word = w.lower[i]!
  return tag === TAG.AUX || (tag === TAG.ADV && !isTimeWord(w, i)) || word === 'not' || word === "n't" || word === 'to'
}

function skipAdverbs(w: Words, from: number, high: number): number {
  let i = from
  while (i <= high && w.a.tag[i] === TAG.ADV) i++
  return i
}

function subjectOf(w: Words, first: number, low: number): NounPhrase | undefined {
  const before = first - 1
  if (before < low) return undefined
  const word = w.lower[before]!
  // "gunmen who attacked": the noun before the pronoun.
  if (RELATIVE.has(word)) return phraseLeft(w, w.lower[before - 1] === ',' ? before - 2 : before - 1, low)
  if (word === 'and' || word === 'but' || word === ',' || w.lower[first] === 'to') return sharedSubject(w, before, low)
  return phraseLeft(w, before, low)
}

/** "Rebels stormed the post and killed two guards": the subject of the verb before. */
function sharedSubject(w: Words, from: number, low: number): NounPhrase | undefined {
  for (let i = from - 1; i > low; i--) {
    if (w.lower[i] === ';') return undefined
    if (w.a.tag[i] !== TAG.VERB && w.a.tag[i] !== TAG.AUX) continue
    let first = i
    while (first - 1 > low && isPartOfGroup(w, first - 1)) first--
    const word = w.lower[first - 1]!
    if (word === 'and' || word === 'but' || word === ',') continue
    return phraseLeft(w, first - 1, low)
  }
  return undefined
}

/** "killed on Monday by two gunmen" */
export function byPhrase(w: Words, from: number, high: number): NounPhrase | undefined {
  for (let i = from; i < Math.min(high, from + 12); i++) {
    const word = w.lower[i]!
    if (word === ';' || word === 'and' || w.a.tag[i] === TAG.AUX) return undefined
    if (word !== 'by') continue
    if (isTimeWord(w, i + 1) || w.a.tag[i + 1] === TAG.VERB) continue
    return phraseRight(w, i + 1, high)
  }
  return undefined
}

const QUANTITIES = new Set(
  'dozens hundreds thousands scores number group groups crowd crowds hundred thousand million couple handful members column convoy residents bodies tonnes tons pair total majority lot litres litre loads boxes bags sacks'.split(
    ' ',
  ),
)

/** True if the head of the phrase, or what a pronoun stands for, is of one of the classes. */
export function isOfClass(
  w: Words,
  phrase: NounPhrase | undefined,
  classes: NounClass | readonly NounClass[],
  references: readonly Reference[],
): boolean {
  if (!phrase) return false
  const wanted = typeof classes === 'string' ? [classes] : classes
  const holds = (i: number): boolean => wanted.some((name) => CLASSES[name].has(w.lower[i]!))
  if (w.a.tag[phrase.head] === TAG.PRON) {
    const span = { start: w.a.start[phrase.head]!, end: w.a.end[phrase.head]! }
    const [reference] = mentionsIn(references, span)
    if (!reference) return wanted.includes('person') && /^(?:him|her|them)$/.test(w.lower[phrase.head]!)
    const from = tokenAt(w.a, reference.antecedent.start)
    for (let i = from; i < w.a.tokenCount && i < from + 12 && w.a.start[i]! < reference.antecedent.end; i++) {
      if (holds(i)) return true
    }
    return wanted.includes('person') && reference.type === 'PER'
  }
  if (phrase.heads.some(holds)) return true
  // "four others were freed", "61 have been picked up"
  if (wanted.includes('person') && (w.a.tag[phrase.head] === TAG.NUM || w.lower[phrase.head] === 'others')) return true
  // "dozens of protesters", "the column of tanks": what there are dozens of.
  if (QUANTITIES.has(w.lower[phrase.head]!) && w.lower[phrase.head + 1] === 'of') {
    for (let i = phrase.head + 2; i <= phrase.last; i++) if (holds(i)) return true
  }
  return wanted.includes('person') && w.a.tag[phrase.head] === TAG.PROPN && w.capital[phrase.head] === 1
}
