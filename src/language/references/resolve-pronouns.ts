import type { NameMention, Span } from '../../model/index.ts'
import { type Analysis, TAG } from '../analysis.ts'
import { SAYING_VERBS } from '../names/context-words.ts'
import { type NameLexicon, WORD } from '../names/name-lexicon.ts'
import { type Entity, meet } from './entities.ts'
import { lowerWord, type Mention } from './mention.ts'
import { nounFacts, QUARTERS, singular } from './noun-kinds.ts'
import { phraseTail } from './phrase-tail.ts'
import { PRONOUNS, type Pronoun } from './pronouns.ts'
import { FEATURE_COUNT, KINDS, MOST_RANK_FEATURES, type Place, rankFeatures } from './rank-features.ts'

/** A pronoun and the entities it could stand for, nearest first; `chosen` is one of them, or -1. */
export interface Choice {
  readonly token: number
  readonly pronoun: Pronoun
  readonly candidates: readonly Entity[]
  readonly mentions: readonly Mention[]
  /** Features of all candidates one after the other, and where each one's begin. */
  readonly features: Int32Array
  readonly offsets: readonly number[]
  readonly row: number
}

/** Words of roles kept for one person. */
const MOST_ROLE_WORDS = 64
/** Words of a sentence searched for peoples. */
const LONGEST_SENTENCE = 200

/** Candidates looked at for one pronoun, and how many sentences back. */
const MOST_CANDIDATES = 16
const MOST_SENTENCES = 12

/**
 * Walks through a text and asks `choose` for every "he", "she" and "they" which candidate it stands for (-1 for none).
 * What was chosen counts as a mention from there on. Linear: a bounded number of candidates a pronoun.
 */
export class DiscourseWalk {
  readonly a: Analysis
  readonly names: readonly NameMention[]
  readonly quotes: Int32Array
  readonly entities: Entity[] = []
  /** Entities by last mention, the nearest last. */
  readonly recent: Entity[] = []
  readonly byName = new Map<number, Entity>()
  paragraph = 0

  readonly lexicon: NameLexicon
  readonly roles = new Map<number, Set<string>>()

  constructor(a: Analysis, names: readonly NameMention[], quotes: Int32Array, lexicon: NameLexicon) {
    this.a = a
    this.names = names
    this.quotes = quotes
    this.lexicon = lexicon
    for (const { entity, role } of names) {
      if (role === undefined) continue
      const words = role
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .map(singular)
      const known = this.roles.get(entity) ?? new Set()
      this.roles.set(entity, known)
      for (const word of words) if (known.size < MOST_ROLE_WORDS) known.add(word)
    }
  }

  /** Words of all roles that the text gives a person, in small letters and in the singular. */
  rolesOf(entity: Entity): ReadonlySet<string> | undefined {
    return entity.name ? this.roles.get(entity.name.entity) : undefined
  }

  isCountry(name: string): boolean {
    return this.lexicon.countries.has(name)
  }

  /** True if the sentence has an adjective or noun of nationality. */
  namesPeople(sentence: number): boolean {
    const { a, lexicon } = this
    const low = a.firstToken[sentence]!
    const high = Math.min(a.firstToken[sentence + 1]!, low + LONGEST_SENTENCE)
    for (let i = low; i < high; i++) {
      const code = a.text.charCodeAt(a.start[i]!)
      if (code < 65 || code > 90) continue
      const bits = lexicon.bits.get(a.text.slice(a.start[i], a.end[i])) ?? 0
      if (bits & (WORD.DEMONYM | WORD.PEOPLE)) return true
    }
    return false
  }

  /** Words of a phrase and of what "of", "from" or "in" adds behind it. */
  wordsAround({ from, to }: Mention): readonly string[] {
    const words: string[] = []
    const end = phraseTail(this.a, to)
    for (let i = from; i < end; i++) words.push(nounFacts(lowerWord(this.a, i)).singular)
    return words
  }

  add(mention: Mention): Entity {
    const name = mention.name >= 0 ? this.names[mention.name] : undefined
    const known = name ? this.byName.get(name.entity) : undefined
    const entity = known ?? this.create(mention, name)
    if (known) meet(known, mention, name)
    this.touch(entity, mention.head, mention.part, '')
    return entity
  }

  create(mention: Mention, name: NameMention | undefined): Entity {
    const entity: Entity = {
      number: this.entities.length,
      mention,
      name,
      type: mention.type,
      person: mention.person,
      organisation: mention.organisation,
      gender: mention.gender,
      plural: mention.number,
      joined: mention.joined,
      definite: mention.determiner === 'the',
      count: 0,
      token: 0,
      sentence: 0,
      paragraph: 0,
      part: mention.part,
      quote: 0,
      pronoun: '',
      stoodFor: { he: 0, she: 0, they: 0, it: 0 },
      sinceLast: 0,
      spokeIn: -1,
    }
    this.entities.push(entity)
    if (name) this.byName.set(name.entity, entity)
    return entity
  }

  /** The entity was mentioned at `token`. */
  touch(entity: Entity, token: number, part: Mention['part'], pronoun: Pronoun['kind'] | ''): void {
    const sentence = this.a.sentenceOf[token]!
    entity.sinceLast = entity.count === 0 ? 0 : sentence - entity.sentence
    entity.count++
    entity.token = token
    entity.sentence = sentence
    entity.paragraph = this.paragraph
    entity.part = part
    entity.quote = this.quotes[token]!
    entity.pronoun = pronoun
    if (pronoun !== '') entity.stoodFor[pronoun]++
    if (part === 'speaker') entity.spokeIn = sentence
    const at = this.recent.lastIndexOf(entity, this.recent.length - 1)
    if (at >= 0) this.recent.splice(at, 1)
    this.recent.push(entity)
    if (this.recent.length > 64) this.recent.shift()
  }

  /** The choice to be made at a pronoun. */
  choice(token: number, pronoun: Pronoun, buffer: Int32Array): Choice {
    const place = this.place(token, pronoun)
    const candidates: Entity[] = []
    for (let k = this.recent.length - 1; k >= 0 && candidates.length < MOST_CANDIDATES; k--) {
      const entity = this.recent[k]!
      if (place.sentence - entity.sentence > MOST_SENTENCES) break
      if (agrees(pronoun, entity)) candidates.push(entity)
    }
    if (isPartitive(this.a, token)) keepPlurals(candidates)
    let most = 0
    for (const entity of candidates) most = Math.max(most, entity.count)
    const features = new Int32Array(candidates.length * MOST_RANK_FEATURES)
    const offsets = [0]
    let count = 0
    candidates.forEach((entity, rank) => {
      const n = rankFeatures(place, entity, rank, most, buffer)
      for (let k = 0; k < n; k++) features[count++] = buffer[k]!
      offsets.push(count)
    })
    const row = KINDS.indexOf(pronoun.kind as (typeof KINDS)[number]) * FEATURE_COUNT
    return {
      token,
      pronoun,
      candidates,
      mentions: candidates.map(({ mention }) => mention),
      features: features.subarray(0, count),
      offsets,
      row,
    }
  }

  partOfPronoun(token: number, pronoun: Pronoun): Mention['part'] {
    if (pronoun.part === 'possessive') return 'possessor'
    if (pronoun.part !== 'subject' && pronoun.kind !== 'it') return 'other'
    return this.place(token, pronoun).speaks ? 'speaker' : 'subject'
  }

  place(token: number, pronoun: Pronoun): Place {
    const { a } = this
    const sentence = a.sentenceOf[token]!
    const low = a.firstToken[sentence]!
    const high = a.firstToken[sentence + 1]!
    let next = token + 1
    while (next < high && a.tag[next] === TAG.ADV) next++
    let clause = false
    for (let i = token - 1; i >= low && !clause && token - i < 12; i--) {
      clause =
        a.tag[i] === TAG.SCONJ ||
        a.tag[i] === TAG.CCONJ ||
        (a.tag[i] === TAG.VERB && i === token - 1) ||
        a.tag[i] === TAG.PUNCT
    }
    return {
      pronoun,
      token,
      sentence,
      paragraph: this.paragraph,
      quote: this.quotes[token]!,
      first: token - low < 2,
      speaks: pronoun.part === 'subject' && next < high && SAYING_VERBS.has(lowerWord(a, next)),
      clause,
      verb: next < high && (a.tag[next] === TAG.VERB || a.tag[next] === TAG.AUX) ? verbHash(a, next, high) : 0,
    }
  }
}

const QUANTIFIERS = new Set('none all some most many few several both half each two three four five any'.split(' '))

/** "None of them", "nine of them". */
function isPartitive(a: Analysis, token: number): boolean {
  if (token < 2 || lowerWord(a, token - 1) !== 'of') return false
  return a.tag[token - 2] === TAG.NUM || QUANTIFIERS.has(lowerWord(a, token - 2))
}

/** What has parts is many: with "farmers" and "the council" before it, "none of them" is the farmers'. */
function keepPlurals(candidates: Entity[]): void {
  const many = candidates.filter((entity) => entity.type === 'NOUN' && (entity.plural === 'many' || entity.joined))
  if (many.length > 0) candidates.splice(0, candidates.length, ...many)
}

/** Small hash of the verb's first letters, past an auxiliary: "have said" and "says" come near each other. */
function verbHash(a: Analysis, at: number, high: number): number {
  let verb = at
  while (verb + 1 < high && a.tag[verb] === TAG.AUX && verb - at < 4) verb++
  const word = lowerWord(a, verb)
  let hash = 7
  for (let i = 0; i < word.length && i < 4; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
  return 1 + ((hash >>> 3) & 255)
}

/** Kind and part of the pronoun at `token`, if it is one: "her" before a noun is possessive. */
export function pronounAt(a: Analysis, token: number): Pronoun | undefined {
  const length = a.end[token]! - a.start[token]!
  if (length < 2 || length > 10 || a.tag[token] !== TAG.PRON) return undefined
  const word = lowerWord(a, token)
  const pronoun = PRONOUNS.get(word)
  if (!pronoun || word !== 'her' || token + 1 >= a.tokenCount) return pronoun
  const next = a.tag[token + 1]
  if (next === TAG.NOUN || next === TAG.ADJ || next === TAG.PROPN || next === TAG.NUM)
    return { kind: 'she', part: 'possessive' }
  return pronoun
}

/** Nothing speaks against it: sex, number, person or thing. */
export function agrees({ kind }: Pronoun, entity: Entity): boolean {
  if (entity.type === 'NOUN' && QUARTERS.has(entity.mention.noun)) return false
  if (kind === 'they') {
    if (entity.type === 'LOC') return true
    if (entity.plural !== 'one' || entity.joined) return true
    return entity.pronoun === 'they' || (entity.person && entity.type === 'NOUN' && entity.gender === '')
  }
  if (entity.plural === 'many' || entity.joined) return false
  if (entity.type === 'ORG' || entity.type === 'LOC') return false
  if (entity.type === 'NOUN' && !entity.person && !entity.mention.doer) return false
  if (entity.gender === '') return true
  return entity.gender === (kind === 'he' ? 'm' : 'f')
}

/** Offsets of a mention's words in the text. */
export function spanOf(a: Analysis, { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: a.start[from]!, end: a.end[to - 1]! }
}
