import { TAG } from '../../language/index.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'
import { isQuoteMark, type Words } from './words.ts'

export interface Subject {
  readonly phrase: Phrase
  /** Not right before the verb but taken from a verb further left. */
  readonly shared: boolean
  /** Told by "who" or "which": the verb stands in a clause about the phrase. */
  readonly relative?: boolean
}

const RELATIVE = new Set(['who', 'which', 'that'])

/** Who does what the verb group says, looking left in its sentence; undefined where nothing fits. */
export function subjectOf(w: Words, group: VerbGroup, low: number): Subject | undefined {
  let before = group.first - 1
  if (before < low) return undefined
  if (group.participle && w.lower[before] === 'as') return quotedAs(w, before, low)
  if (!group.infinitive && !group.participle) {
    const word = w.lower[before]!
    if (RELATIVE.has(word) && (w.a.tag[before] === TAG.PRON || word === 'who')) return relative(w, before, low)
    if (word !== 'and' && word !== 'but' && word !== 'or') {
      const described = group.negated ? undefined : behindWho(w, before, low)
      if (described) return { phrase: described, shared: false }
      const phrase = phraseEndingAt(w, before, low)
      if (phrase && RELATIVE.has(w.lower[phrase.head]!)) return relative(w, phrase.head, low)
      if (phrase && !isOblique(w, phrase, low)) return { phrase, shared: false }
    }
  }
  // "calls saying …", "a letter warning …": a participle right behind a noun belongs to that noun.
  if (group.participle && w.lower[before] !== ',' && (w.a.tag[before] === TAG.NOUN || w.a.tag[before] === TAG.PROPN)) {
    const phrase = phraseEndingAt(w, before, low)
    if (phrase && !isOblique(w, phrase, low)) return { phrase, shared: false }
  }
  while (before > low && isQuoteMark(w, before)) before--
  const phrase = sharedSubject(w, group, low)
  return phrase && { phrase, shared: true }
}

const LONGEST_CLAUSE = 14

/** "a teacher who hid under a tank said": the noun before "who", where the clause about it has a verb of its own. */
function behindWho(w: Words, last: number, low: number): Phrase | undefined {
  if (w.lower[last] === ',') return undefined
  let verb = false
  for (let i = last; i > low && i > last - LONGEST_CLAUSE; i--) {
    const word = w.lower[i]!
    if (word === ',' || word === ';' || word === ':' || isQuoteMark(w, i) || w.cues[i] !== undefined) return undefined
    if (word === 'who') return verb ? phraseEndingAt(w, i - 1, low) : undefined
    if (w.a.tag[i] === TAG.VERB || w.a.tag[i] === TAG.AUX) verb = true
  }
  return undefined
}

const QUOTING = new Set('quoted quotes quote quoting cited cites citing recorded heard filmed described'.split(' '))
const BE = new Set(['was', 'were', 'been', 'is', 'are', 'being'])

/** "quoted a port official as saying": the phrase before "as"; "was quoted as saying": the subject of the passive. */
function quotedAs(w: Words, as: number, low: number): Subject | undefined {
  if (QUOTING.has(w.lower[as - 1]!)) {
    let first = as - 1
    while (
      first - 1 > low &&
      (BE.has(w.lower[first - 1]!) || w.a.tag[first - 1] === TAG.AUX || w.a.tag[first - 1] === TAG.ADV)
    )
      first--
    const phrase = first < as - 1 ? phraseEndingAt(w, first - 1, low) : undefined
    return phrase && { phrase, shared: false }
  }
  for (let i = as - 1; i > low && i > as - 25; i--) {
    if (!QUOTING.has(w.lower[i]!)) continue
    if (w.lower[i + 1] === 'by' && BE.has(w.lower[i - 1]!)) {
      // "was quoted by state media as saying": the subject of the passive, not the medium.
      const subject = phraseEndingAt(w, i - 2, low)
      return subject && { phrase: subject, shared: false }
    }
    const phrase = phraseStartingAt(w, i + 1, as - 1)
    return phrase && { phrase, shared: false }
  }
  return undefined
}

/** "the engineer who warned": the noun before the pronoun, comma or not. */
function relative(w: Words, pronoun: number, low: number): Subject | undefined {
  const end = w.lower[pronoun - 1] === ',' ? pronoun - 2 : pronoun - 1
  if (end < low) return undefined
  const phrase = phraseEndingAt(w, end, low)
  return phrase && { phrase, shared: false, relative: true }
}

const OBLIQUE = new Set(
  (
    'in on at during from of to by for about into over under against between among through near amid outside inside behind ' +
    'beside along across around towards toward within without despite beyond above below beneath'
  ).split(' '),
)

/** A phrase behind a preposition is no subject: "In Tarn officials said" has "officials", not "Tarn officials". */
function isOblique(w: Words, phrase: Phrase, low: number): boolean {
  const before = phrase.first - 1
  return before >= low && OBLIQUE.has(w.lower[before]!)
}

/** "Ruiz opened the road and said …", "Ruiz left early, saying …": the subject of a verb further left. */
function sharedSubject(w: Words, group: VerbGroup, low: number): Phrase | undefined {
  const { tag } = w.a
  let best: Phrase | undefined
  for (let i = group.first - 1; i > low; i--) {
    if (w.lower[i] === ';' || (w.quoteOf[i] !== w.quoteOf[group.main] && w.quoteOf[i]! >= 0)) {
      if (w.lower[i] === ';') break
      continue
    }
    if (tag[i] !== TAG.VERB && tag[i] !== TAG.AUX) continue
    let first = i
    while (
      first - 1 > low &&
      (tag[first - 1] === TAG.AUX || tag[first - 1] === TAG.ADV || w.lower[first - 1] === 'not')
    )
      first--
    if (w.lower[first - 1] === 'to') continue
    const word = w.lower[first - 1]!
    if (word === 'and' || word === 'but' || (word === ',' && tag[i] === TAG.VERB && w.lower[i]?.endsWith('ing')))
      continue
    const phrase = RELATIVE.has(word) ? undefined : phraseEndingAt(w, first - 1, low)
    if (!phrase || isOblique(w, phrase, low)) continue
    best = phrase
    // A verb inside "that …" or "because …" is not the one shared; its clause's own opener stands before the phrase.
    const opener = phrase.first > low ? w.lower[phrase.first - 1]! : ''
    if (opener === '' || opener === 'while' || opener === 'as' || opener === 'but' || opener === 'and') break
  }
  // "The accused, who had said nothing, rose and told …": nothing else can be the subject of a second verb.
  if (!best && w.lower[group.first - 1] === 'and' && !group.infinitive) return phraseStartingAt(w, low, group.first - 1)
  if (best || !group.participle || w.lower[group.first - 1] !== ',') return best
  // No verb was seen before it: the phrase that opens the sentence is the subject all the same.
  return phraseStartingAt(w, low, group.first - 1)
}
