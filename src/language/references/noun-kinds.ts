import { ORGANISATION_NOUNS } from '../names/organisation-words.ts'
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../names/titles.ts'
import { wordSet } from '../names/word-set.ts'

/** Plural nouns of people that are no regular plurals. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  policemen: 'policeman',
  wives: 'wife',
  fishermen: 'fisherman',
  firemen: 'fireman',
  gunmen: 'gunman',
  congressmen: 'congressman',
  clergymen: 'clergyman',
  businessmen: 'businessman',
  spokesmen: 'spokesman',
}

/** Nouns that are plural in sense though singular in form: "police said they …". */
export const GROUP_NOUNS = wordSet(`
  police staff crew team family couple pair group crowd public audience band public government council committee company army militia party majority minority rest generation population
  everyone everybody someone somebody anyone anybody nobody no-one each community jury congress parliament club majority duo trio panel board press media crowd youth clergy`)

/** Who or what a common noun names. */
export interface NounKind {
  readonly person: boolean
  readonly organisation: boolean
  readonly plural: boolean
  readonly gender: 'f' | 'm' | ''
}

/** The singular of a plural noun, or the noun itself. */
export function singular(noun: string): string {
  const known = IRREGULAR[noun]
  if (known) return known
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2)
  if (noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun)) return noun.slice(0, -1)
  return noun
}

/** Kind of a noun in small letters. */
export function nounKind(noun: string): NounKind {
  const one = singular(noun)
  const plural = one !== noun
  const person =
    PERSON_NOUNS.has(one) ||
    one === 'person' ||
    FEMALE_NOUNS.has(one) ||
    MALE_NOUNS.has(one) ||
    /(?:woman|person)$/.test(one)
  const gender = FEMALE_NOUNS.has(one) || one.endsWith('woman') ? 'f' : MALE_NOUNS.has(one) ? 'm' : ''
  return { person, organisation: ORGANISATION_NOUNS.has(one), plural, gender }
}
