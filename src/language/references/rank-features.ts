import type { Entity } from './entities.ts'
import type { Pronoun } from './pronouns.ts'

/** Where a pronoun stands. */
export interface Place {
  readonly pronoun: Pronoun
  readonly token: number
  readonly sentence: number
  readonly paragraph: number
  readonly quote: number
  /** First word of its sentence. */
  readonly first: boolean
  /** A verb of saying follows: "he said". */
  readonly speaks: boolean
  /** A finite clause began between the start of the sentence and the pronoun: "… said that he". */
  readonly clause: boolean
  /** Hash of the verb behind the pronoun, small; 0 if there is none. */
  readonly verb: number
}

/** Slots of the feature hash; each kind of pronoun has a row of its own. */
export const FEATURE_COUNT = 4096
export const KINDS = ['he', 'she', 'they'] as const
/** Most features one candidate can have. */
export const MOST_RANK_FEATURES = 64

const PARTS = ['subject', 'speaker', 'prepositional', 'possessor', 'other']
const TYPES = ['PER', 'ORG', 'LOC', 'MISC', 'NOUN']
const PRONOUN_PARTS = ['subject', 'object', 'possessive', 'reflexive']
const DETERMINERS = ['the', 'a', 'own', 'none']

/** Limits between the steps of a count or distance. Arrays made once: they are looked at for every candidate. */
const SENTENCES = [0, 1, 2, 3, 5, 9]
const MENTIONS = [1, 2, 4, 8]
const TOKENS = [2, 4, 7, 12, 20, 35, 70, 150]
const FEW = [0, 1, 2]
const RANKS = [0, 1, 2, 3, 5, 8]
const SPOKEN = [0, 1, 3]
const SINCE = [0, 1, 2, 4]

/** Number of limits that the value exceeds. */
function step(value: number, limits: readonly number[]): number {
  let n = 0
  while (n < limits.length && value > limits[n]!) n++
  return n
}

/** Slot of a feature: its kind and its value, hashed. */
function slot(kind: number, value: number): number {
  const hash = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(value + 1, 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & (FEATURE_COUNT - 1)
}

/**
 * Writes the slots of the features that hold for pronoun and candidate into `out`; returns how many. `rank` is the
 * candidate's place among those that agree, nearest first; `most` the number of mentions of the one mentioned most.
 */
export function rankFeatures(place: Place, entity: Entity, rank: number, most: number, out: Int32Array): number {
  const { pronoun } = place
  const { mention } = entity
  const sentences = place.sentence - entity.sentence
  const away = step(sentences, SENTENCES)
  const near = Math.min(away, 3)
  const part = PARTS.indexOf(entity.part)
  const asked = PRONOUN_PARTS.indexOf(pronoun.part)
  const type = TYPES.indexOf(entity.type)
  const sort = type < 4 ? type : entity.person ? 4 : entity.organisation ? 5 : mention.doer ? 7 : 6
  const determiner = DETERMINERS.indexOf(mention.determiner)
  const count = step(entity.count, MENTIONS)
  const same = entity.pronoun === '' ? 0 : entity.pronoun === pronoun.kind ? 1 : 2
  const before = entity.stoodFor[pronoun.kind] > 0 ? 1 : 0
  const number = entity.plural === 'one' ? 0 : entity.plural === 'many' ? 1 : 2
  const distance = step(place.token - entity.token, TOKENS)
  let n = 0
  out[n++] = slot(0, away)
  out[n++] = slot(1, step(place.paragraph - entity.paragraph, FEW))
  out[n++] = slot(2, step(rank, RANKS))
  out[n++] = slot(3, part * 4 + near)
  out[n++] = slot(4, (part * 4 + near) * 4 + asked)
  out[n++] = slot(5, sort)
  out[n++] = slot(6, sort * 4 + near)
  out[n++] = slot(7, (sort * 4 + determiner) * 3 + number)
  out[n++] = slot(8, entity.gender === '' ? 0 : 1)
  out[n++] = slot(9, number * 4 + near)
  out[n++] = slot(10, count * 4 + near)
  out[n++] = slot(11, (same * 4 + near) * 2 + before)
  out[n++] = slot(
    12,
    place.quote === 0 ? (entity.quote === 0 ? 0 : 1) : entity.quote === place.quote ? 2 : entity.quote === 0 ? 3 : 4,
  )
  if (entity.joined) out[n++] = slot(13, near)
  out[n++] = slot(14, determiner * 4 + near)
  if (place.speaks && entity.spokeIn >= 0) out[n++] = slot(15, step(place.sentence - entity.spokeIn, SPOKEN))
  if (sentences === 0)
    out[n++] = slot(16, ((part * 4 + asked) * 2 + (place.clause ? 1 : 0)) * 2 + (entity.pronoun === '' ? 0 : 1))
  if (place.first) out[n++] = slot(17, (part * 4 + near) * 4 + asked)
  if (entity.count === most && most > 2) out[n++] = slot(18, near)
  if (place.quote > 0 && entity.spokeIn >= 0 && place.sentence - entity.spokeIn < 2) out[n++] = slot(19, 0)
  out[n++] = slot(20, distance)
  out[n++] = slot(21, distance * 4 + asked)
  if (entity.name) out[n++] = slot(22, count * 4 + near)
  if (rank === 0) out[n++] = slot(23, part * 4 + near)
  out[n++] = slot(24, step(entity.sinceLast, SINCE) * 4 + near)
  if (entity.type === 'NOUN') {
    out[n++] = slot(25, mention.nounHash)
    out[n++] = slot(26, place.verb * 8 + sort)
  } else out[n++] = slot(27, place.verb * 8 + sort)
  out[n++] = slot(28, (before * 3 + same) * 8 + sort)
  out[n++] = slot(29, step(rank, FEW) * 4 + near)
  out[n++] = slot(30, (step(rank, FEW) * 8 + sort) * 4 + asked)
  out[n++] = slot(31, mention.afterVerb ? 1 : 0)
  return n
}
