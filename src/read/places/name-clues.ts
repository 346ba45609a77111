import { TAG } from '../../language/index.ts'
import { type Clues, CluesFound, clueNumber } from './clues.ts'
import { isLineOfCapitals } from './fits-writing.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { ORDINARY_WORDS } from './ordinary-words.ts'
import type { FoundName } from './scan-names.ts'
import type { Scene } from './scene.ts'
import type { NameOverlap } from './text-facts.ts'
import * as list from './word-lists.ts'
import type { Words } from './words.ts'

/** A clue that a name is, or is not, a place's; 0 where it does not hold, else its strength. */
type NameClue = (scene: Scene, name: FoundName, position: number) => number

const bare = (word: string): string => word.replace('.', '')

const NAME_CLUES: Readonly<Record<string, NameClue>> = {
  always: () => 1,
  // The name itself.
  severalWords: (_, { first, last }) => Number(last > first),
  length: (_, { start, end }) => Math.min(end - start, 15) / 10,
  upper: ({ words }, { first, last }) => Number(first === last && words.letterCase(first) === 'upper'),
  lineOfCapitals: ({ words }, { first }) =>
    Number(words.letterCase(first) === 'upper' && isLineOfCapitals(words, first)),
  ordinary: (_, { key }) => Number(ORDINARY_WORDS.has(key)),
  ordinaryInside: (_, { key, first, last }) =>
    Number(last > first && key.split(' ').every((word) => ORDINARY_WORDS.has(word))),
  ordinaryFirst: ({ words }, { key, first }) => Number(ORDINARY_WORDS.has(key) && words.startsSentence(first)),
  alsoLower: ({ facts }, { key }) => Number(facts.lowerWords.has(key)),
  given: (_, { key }) => Number(GIVEN_NAMES.has(key)),
  givenFirst: ({ words }, { first, last }) => Number(last > first && GIVEN_NAMES.has(words.lower(first))),
  surnameInText: ({ facts, words }, { first, last }) =>
    Number(first === last && facts.surnames.has(words.lower(first))),
  surnameEnds: ({ facts, words }, { first, last }) => Number(last > first && facts.surnames.has(words.lower(last))),
  groundInside: ({ words }, { first, last }) => Number(last > first && list.GROUND.has(words.lower(last))),
  streetInside: ({ words }, { first, last }) => Number(last > first && list.STREETS.has(words.lower(last))),
  organisationInside: ({ words }, { last }) => Number(list.ORGANISATIONS.has(words.lower(last))),
  proper: ({ words }, { first }) => Number(words.a.tag[first] === TAG.PROPN),
  adjective: ({ words }, { first }) => Number(words.a.tag[first] === TAG.ADJ),
  // The word before it.
  afterLocative: ({ words }, { first }) => Number(list.LOCATIVE.has(words.lower(first - 1))),
  afterOf: ({ words }, { first }) => Number(words.lower(first - 1) === 'of'),
  afterTo: ({ words }, { first }) => Number(words.lower(first - 1) === 'to'),
  afterThe: ({ words }, { first }) => Number(words.lower(first - 1) === 'the'),
  afterA: ({ words }, { first }) => Number(/^(?:an?|his|her|their|our|my|its)$/.test(words.lower(first - 1))),
  afterBy: ({ words }, { first }) => Number(/^(?:by|with|for|against)$/.test(words.lower(first - 1))),
  afterAnd: ({ words }, { first }) => Number(/^(?:and|or|&)$/.test(words.lower(first - 1))),
  afterComma: ({ words }, { first }) => Number(words.text(first - 1) === ',' && words.together(first - 1, first)),
  afterBracket: ({ words }, { first }) => Number(words.text(first - 1) === '('),
  afterHyphen: ({ words }, { first }) => Number(/^[-–/]$/.test(words.text(first - 1)) && words.glued(first - 1)),
  afterGoing: ({ words }, { first }) => Number(list.GOING.has(words.lower(first - 1))),
  afterDirection: ({ words }, { first }) =>
    Number(list.DIRECTIONS.has(words.lower(first - 1)) && words.letterCase(first - 1) === 'lower'),
  afterDirectionName: ({ words }, { first }) =>
    Number(list.DIRECTIONS.has(words.lower(first - 1)) && words.letterCase(first - 1) !== 'lower'),
  afterSettlement: ({ words }, { first }) =>
    Number(words.lower(first - 1) === 'of' && list.SETTLEMENTS.has(words.lower(first - 2))),
  afterOfficeOf: ({ words }, { first }) =>
    Number(words.lower(first - 1) === 'of' && list.OFFICES_OF.has(words.lower(first - 2))),
  afterPartOf: ({ words }, { first }) =>
    Number(words.lower(first - 1) === 'of' && list.PARTS_OF.has(words.lower(first - 2))),
  afterTitle: ({ words }, { first }) =>
    Number(list.TITLES.has(bare(words.lower(first - 1))) && words.letterCase(first - 1) !== 'lower'),
  afterRole: ({ words }, { first }) =>
    Number(list.TITLES.has(words.lower(first - 1)) && words.letterCase(first - 1) === 'lower'),
  afterGiven: ({ words }, { first }) =>
    Number(
      words.together(first - 1, first) &&
        words.letterCase(first - 1) !== 'lower' &&
        GIVEN_NAMES.has(words.lower(first - 1)),
    ),
  afterInitial: ({ words }, { first }) =>
    Number(
      /^\p{Lu}\.?$/u.test(words.text(first - 1)) && words.text(first - 1) !== 'I' && words.text(first - 1) !== 'A',
    ),
  afterName: (scene, { first }, position) => Number(capital(scene, first - 1) && !covered(scene, first - 1, position)),
  afterFound: (scene, { first }, position) => Number(capital(scene, first - 1) && covered(scene, first - 1, position)),
  afterGround: ({ words }, { first }) =>
    Number(
      /^(?:lake|mount|mt\.?|fort|cape|river|camp|port|rio|glen|point)$/.test(words.lower(first - 1)) &&
        words.letterCase(first - 1) !== 'lower',
    ),
  afterOrganisationOf: ({ words }, { first }) =>
    Number(
      /^(?:of|in|at)$/.test(words.lower(first - 1)) &&
        words.letterCase(first - 2) !== 'lower' &&
        list.ORGANISATIONS.has(words.lower(first - 2)),
    ),
  startsSentence: ({ words }, { first }) => Number(words.startsSentence(first)),
  startsText: (_, { first }) => Number(first < 3),
  // The word behind it.
  beforeName: (scene, { last }, position) => Number(capital(scene, last + 1) && !covered(scene, last + 1, position)),
  beforeFound: (scene, { last }, position) => Number(capital(scene, last + 1) && covered(scene, last + 1, position)),
  pairThenVerb: (scene, { first, last }) =>
    Number(
      first === last && capital(scene, last + 1) && isVerb(scene, last + 2) && !knownWord(scene.words.lower(last + 1)),
    ),
  secondOfPair: ({ words, facts }, { first, last, start, end }) =>
    Number(
      first === last &&
        words.together(first - 1, first) &&
        words.letterCase(first - 1) === 'capital' &&
        !knownWord(words.lower(first - 1)) &&
        words.a.tag[first - 1] === TAG.PROPN &&
        isVerb({ words }, last + 1) &&
        facts.typeAt(start, end) !== 'place',
    ),
  beforeSurname: ({ words, facts }, { last }) =>
    Number(words.letterCase(last + 1) !== 'lower' && facts.surnames.has(words.lower(last + 1))),
  beforeOrganisation: (scene, { last }) =>
    Number(capital(scene, last + 1) && list.ORGANISATIONS.has(scene.words.lower(last + 1))),
  beforeOrganisationLater: (scene, { last }) =>
    Number(
      capital(scene, last + 1) &&
        capital(scene, last + 2) &&
        (list.ORGANISATIONS.has(scene.words.lower(last + 2)) || list.ORGANISATIONS.has(scene.words.lower(last + 3))),
    ),
  beforeStreet: (scene, { last }) =>
    Number(capital(scene, last + 1) && list.STREETS.has(bare(scene.words.lower(last + 1)))),
  beforeGround: (scene, { last }) => Number(capital(scene, last + 1) && list.GROUND.has(scene.words.lower(last + 1))),
  beforeDivision: ({ words }, { last }) => Number(list.DIVISIONS.has(words.lower(last + 1))),
  beforeSettlement: ({ words }, { last }) => Number(list.SETTLEMENTS.has(words.lower(last + 1))),
  beforeTitle: ({ words }, { last }) => Number(list.TITLES.has(bare(words.lower(last + 1)))),
  beforeNoun: ({ words }, { last }) => Number(words.a.tag[last + 1] === TAG.NOUN && words.together(last, last + 1)),
  beforeVerb: ({ words }, { last }) =>
    Number((words.a.tag[last + 1] === TAG.VERB || words.a.tag[last + 1] === TAG.AUX) && words.together(last, last + 1)),
  capitalSays: ({ words }, name) => Number(speaks(words, name) && isSeatOfPower(name)),
  townSays: ({ words }, name) => Number(speaks(words, name) && !isSeatOfPower(name)),
  saidBefore: ({ words }, { first }) => Number(list.SAYING.has(words.lower(first - 1))),
  beforeSuffix: ({ words }, { last }) => Number(list.SUFFIXES.has(bare(words.lower(last + 1)))),
  beforeInitial: ({ words }, { last }) =>
    Number(/^\p{Lu}\.?$/u.test(words.text(last + 1)) && words.text(last + 1) !== 'I'),
  beforeOwning: ({ words }, { last }) => Number(/^['’]s?$/.test(words.text(last + 1))),
  beforeComma: ({ words }, { last }) => Number(words.text(last + 1) === ','),
  beforeHyphen: ({ words }, { last }) => Number(/^[-–/]$/.test(words.text(last + 1)) && words.glued(last)),
  beforeBased: ({ words }, { last }) =>
    Number(words.text(last + 1) === '-' && /^(?:based|born|area|bound|led|backed|wide)$/.test(words.lower(last + 2))),
  beforeNumber: ({ words }, { last }) => Number(/^\d/.test(words.text(last + 1))),
  beforeAge: ({ words }, { last }) => Number(words.text(last + 1) === ',' && /^\d\d?$/.test(words.text(last + 2))),
  beforeDash: ({ words }, { last }) => Number(/^(?:—|–|--|:)$/.test(words.text(last + 1)) && !words.glued(last)),
  beforeQuote: ({ words }, { last }) => Number(/^["”“)]$/.test(words.text(last + 1))),
  afterQuote: ({ words }, { first }) => Number(/^["”“]$/.test(words.text(first - 1))),
  beforeArea: ({ words }, { last }) =>
    Number(
      /^(?:area|areas|residents|resident|native|border|coast|officials|authorities|suburbs|people)$/.test(
        words.lower(last + 1),
      ),
    ),
  // The rest of the text.
  label: ({ facts }, { key }) => Number((facts.labels.get(key) ?? 0) > 1),
  placedShare: ({ facts }, { key }) => (facts.placed.get(key) ?? 0) / (facts.counts.get(key) ?? 1),
  count: ({ facts }, { key }) => Math.log(facts.counts.get(key) ?? 1),
  ...overlapClues(
    'person',
    'organisation',
    'place',
    'starts-person',
    'in-person',
    'in-organisation',
    'in-place',
    'other',
  ),
}

const NUMBERED: readonly (readonly [number: number, clue: NameClue])[] = Object.entries(NAME_CLUES).map(
  ([name, clue]) => [clueNumber(name), clue],
)

/** Clues in the name and the words beside it that it is a place's. Their weights are in `models/places.json`. */
export function nameClues(scene: Scene, name: FoundName, position: number): Clues {
  const clues = new CluesFound()
  for (let k = 0; k < NUMBERED.length; k++) {
    const [number, clue] = NUMBERED[k]!
    const value = clue(scene, name, position)
    if (value !== 0) clues.add(number, value)
  }
  return clues
}

function overlapClues(...types: NameOverlap[]): Record<string, NameClue> {
  return Object.fromEntries(
    types.map((type): [string, NameClue] => [
      `name:${type}`,
      ({ facts }, { start, end }) => Number(facts.typeAt(start, end) === type),
    ]),
  )
}

/** True if token `i` is written like a name; a sentence's first word is not counted. */
function capital({ words }: Scene, i: number): boolean {
  return words.letterCase(i) !== 'lower' && !words.startsSentence(i) && words.text(i) !== 'I'
}

/** True if token `i` belongs to the name before or behind `position`. */
function covered({ found }: Scene, i: number, position: number): boolean {
  const before = found[position - 1]
  const behind = found[position + 1]
  return Boolean((before && before.last >= i && before.first <= i) || (behind && behind.first <= i && behind.last >= i))
}

/** A country, a capital or a state: what speaks like a person in the news. */
function isSeatOfPower({ bearers }: FoundName): boolean {
  return bearers.some(({ entry }) => entry.feature === 'PCLI' || entry.feature === 'PPLC' || entry.feature === 'ADM1')
}

function isVerb({ words }: Pick<Scene, 'words'>, i: number): boolean {
  return (words.a.tag[i] === TAG.VERB || words.a.tag[i] === TAG.AUX) && words.together(i - 1, i)
}

/** Words that follow a place's name in capitals without being a surname. */
function knownWord(word: string): boolean {
  return KNOWN_WORDS.has(word)
}
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [list.ORGANISATIONS, list.GROUND, list.STREETS, list.TITLES, list.DIVISIONS, list.SETTLEMENTS].flatMap((words) => [
    ...words,
  ]),
)

/** "Tarn said", but not "the mayor of Tarn said". */
function speaks(words: Words, { first, last }: FoundName): boolean {
  return list.SAYING.has(words.lower(last + 1)) && words.a.tag[first - 1] !== TAG.ADP
}
