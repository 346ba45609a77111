import { ORGANISATION_NOUNS } from '../names/organisation-words.ts'
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../names/titles.ts'
import { wordSet } from '../names/word-set.ts'

/** Plural nouns of people that are no regular plurals. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
)

/** Nouns that are plural in sense though singular in form: "police said they …". */
export const GROUP_NOUNS = wordSet(`
  police staff crew team family couple pair group crowd public audience band public government council committee company army militia party majority minority rest generation population
  opposition prosecution defense defence side delegation leadership administration management ministry department office bank firm agency university school hospital everyone everybody someone somebody anyone anybody nobody no-one each community jury congress parliament club majority duo trio panel board press media crowd youth clergy`)

/** Further nouns for people, that hold no office and do no work. */
const PEOPLE_NOUNS = wordSet(`
  guy kid fellow lad lass chap dude bloke gentleman lady person individual human somebody someone anybody anyone everybody everyone nobody character figure personality star celebrity legend icon idol fan
  ancestor descendant heir rival opponent enemy ally foe adversary counterpart contemporary peer classmate roommate housemate teammate companion boss employee worker staffer intern apprentice trainee volunteer
  adult elder senior junior minor infant toddler newborn twin orphan bachelor spouse mate buddy pal lover ex mama papa mommy daddy granny grandma grandpa nan godfather godmother sibling relative ancestor
  hero heroine villain victim saint prophet martyr disciple apostle believer sinner slave servant maid butler knight lord nobleman aristocrat peasant merchant settler colonist native immigrant
  user reader listener viewer customer client buyer seller owner tenant landlord neighbor commuter driver motorist pedestrian speaker audience applicant respondent participant learner bilingual
  freshman sophomore undergraduate postgraduate dropout alumnus genius fool idiot liar thief drunk addict narrator protagonist author`)
/** Endings of nouns for those who do something; "computer" and "paper" have them too. */
const DOER = /(?:[^aeiou]er|or|ist|ian|eer|ee|ant|ent)$/
const NO_DOER = wordSet(`
  computer paper water matter number letter order power other water weather winter summer september october november december center centre theater theatre river corner border shoulder finger dinner chapter
  sector factor motor color colour error mirror floor door tumor vapor event moment government department parliament statement treatment document element environment movement agreement apartment argument
  percent content extent talent accent cent tent rent scent patent ant plant grant restaurant want giant committee coffee degree tree fee knee employee-fee list mist twist fist wrist interest rest
  chamber member-fee cover border tower shower flower layer paper-er pepper poster printer server filter meter litre liter cancer disaster encounter manner offer tender cylinder gender folder ladder powder quarter charter cluster monster-er register
  cost-er charter trailer container helicopter tanker bunker shelter character-er feature behavior behaviour harbour harbor labor labour humor humour flavor flavour favor honour honor rumor terror horror interior exterior corridor`)

/** True for a noun whose ending speaks of a person, as in "cosplayer"; only a hint. */
export function isDoer(noun: string): boolean {
  const one = singular(noun)
  return one.length > 4 && DOER.test(one) && !NO_DOER.has(one)
}

/** Who or what a common noun names. */
export interface NounKind {
  readonly person: boolean
  readonly organisation: boolean
  readonly plural: boolean
  readonly gender: 'f' | 'm' | ''
}

/** The singular of a plural noun, or the noun itself. */
export function singular(noun: string): string {
  const known = IRREGULAR.get(noun)
  if (known) return known
  if (!noun.endsWith('s')) return noun
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2)
  return /(?:ss|us|is)$/.test(noun) ? noun : noun.slice(0, -1)
}

/** Kind of a noun in small letters. */
export function nounKind(noun: string): NounKind {
  const one = singular(noun)
  const plural = one !== noun
  const person =
    PERSON_NOUNS.has(one) ||
    PEOPLE_NOUNS.has(one) ||
    FEMALE_NOUNS.has(one) ||
    MALE_NOUNS.has(one) ||
    /(?:woman|person)$/.test(one)
  const gender = FEMALE_NOUNS.has(one) || one.endsWith('woman') ? 'f' : MALE_NOUNS.has(one) ? 'm' : ''
  return { person, organisation: ORGANISATION_NOUNS.has(one), plural, gender }
}

/** All that is known of a noun in small letters. */
export interface NounFacts extends NounKind {
  readonly singular: string
  readonly doer: boolean
  readonly group: boolean
  /** Small hash of the singular. */
  readonly hash: number
}

/** News comes back to the same nouns; a longer one is a slice that would keep its whole text alive. */
const MOST_KEPT = 10_000
const LONGEST_KEPT = 12
const kept = new Map<string, NounFacts>()

/** The facts of a noun, worked out once. */
export function nounFacts(noun: string): NounFacts {
  let facts = kept.get(noun)
  if (!facts) {
    const one = singular(noun)
    const kind = nounKind(noun)
    facts = {
      ...kind,
      singular: one,
      doer: !kind.person && isDoer(noun),
      group: GROUP_NOUNS.has(noun),
      hash: hashOf(one),
    }
    if (noun.length <= LONGEST_KEPT) {
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(noun, facts)
    }
  }
  return facts
}

function hashOf(noun: string): number {
  let hash = 7
  for (let i = 0; i < noun.length; i++) hash = (Math.imul(hash, 31) + noun.charCodeAt(i)) | 0
  return (hash >>> 2) & 1023
}

/** Parts of a country or town: nobody, alone or joined ("the centre and southeast"). */
export const QUARTERS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest center centre middle outskirts'.split(' '),
)
