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
}

/** Features of one candidate; each kind of pronoun has a row of its own. */
export const FEATURE_COUNT = 128
export const KINDS = ['he', 'she', 'they'] as const

const PARTS = ['subject', 'speaker', 'prepositional', 'possessor', 'other']
const TYPES = ['PER', 'ORG', 'LOC', 'MISC', 'NOUN']

function step(value: number, ...limits: readonly number[]): number {
  let n = 0
  while (n < limits.length && value > limits[n]!) n++
  return n
}

/**
 * Writes the numbers of the features that hold for pronoun and candidate into `out`; returns how many. `rank` is the
 * candidate's place among those that agree, nearest first.
 */
export function rankFeatures(place: Place, entity: Entity, rank: number, most: number, out: Int32Array): number {
  const { pronoun } = place
  const { mention } = entity
  const sentences = place.sentence - entity.sentence
  const near = step(sentences, 0, 1)
  const part = PARTS.indexOf(entity.part)
  const subject = part < 2
  const asSubject = pronoun.part === 'subject'
  let n = 0
  out[n++] = step(sentences, 0, 1, 2, 3, 5, 9)
  out[n++] = 8 + step(place.paragraph - entity.paragraph, 0, 1, 2)
  out[n++] = 12 + step(rank, 0, 1, 2, 3, 5, 8)
  out[n++] = 20 + part * 3 + near
  out[n++] = 36 + (asSubject ? 0 : 5) + part
  const type = TYPES.indexOf(entity.type)
  const sort = type < 4 ? type : entity.person ? 4 : entity.organisation ? 5 : 6
  out[n++] = 46 + sort
  out[n++] = 53 + (entity.gender === '' ? 0 : 1)
  out[n++] = 55 + (entity.plural === 'one' ? 0 : entity.plural === 'many' ? 1 : 2)
  out[n++] = 58 + step(entity.count, 1, 2, 4, 8)
  out[n++] = 63 + (entity.pronoun === '' ? 0 : entity.pronoun === pronoun.kind ? 1 : 2)
  if (entity.pronoun === pronoun.kind) out[n++] = 66 + near
  out[n++] =
    69 +
    (place.quote === 0 ? (entity.quote === 0 ? 0 : 1) : entity.quote === place.quote ? 2 : entity.quote === 0 ? 3 : 4)
  if (entity.joined) out[n++] = 74
  out[n++] = 75 + ['the', 'a', 'own', 'none'].indexOf(mention.determiner)
  if (place.speaks && entity.spokeIn >= 0) out[n++] = 79 + step(place.sentence - entity.spokeIn, 0, 1, 3)
  if (pronoun.part === 'possessive' && subject && sentences === 0) out[n++] = 83
  if (pronoun.part === 'object' && subject && sentences === 0) out[n++] = place.clause ? 84 : 85
  if (asSubject && sentences === 0 && subject) out[n++] = place.clause ? 86 : 87
  if (asSubject && place.first && subject && sentences === 1) out[n++] = 88
  if (entity.count === most && most > 2) out[n++] = 89
  if (pronoun.part === 'reflexive' && sentences === 0) out[n++] = subject ? 90 : 91
  if (place.quote > 0 && entity.spokeIn >= 0 && place.sentence - entity.spokeIn < 2) out[n++] = 92
  if (sort === 6 || sort === 4) out[n++] = 93 + (sort === 4 ? 3 : 0) + near
  if (entity.type === 'PER') out[n++] = 99 + near
  out[n++] = 102 + step(place.token - entity.token, 3, 6, 12, 25, 50, 100, 200)
  if (entity.type !== 'NOUN' && entity.count > 1) out[n++] = 110 + near
  if (entity.plural === 'many') out[n++] = 113 + near
  if (entity.joined) out[n++] = 116 + near
  if (rank === 0 && subject) out[n++] = 119
  if (rank === 0) out[n++] = 120 + near
  return n
}
