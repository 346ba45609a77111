import { isCalledDivision } from './called-division.ts'
import { type Clues, CluesFound, clueNumber, NO_CLUES } from './clues.ts'
import type { Bearer, GazetteerEntry } from './gazetteer.ts'
import { FEATURES, type Feature, NAME_KINDS, type NameKind } from './gazetteer-format.ts'
import { type Tie, tieHolds, tiesOf } from './neighbours.ts'
import type { FoundName } from './scan-names.ts'
import type { Scene } from './scene.ts'
import { SETTLEMENTS } from './word-lists.ts'

const TOWNS: ReadonlySet<Feature> = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPL', 'PPLX'])

const FEATURE = Object.fromEntries(FEATURES.map((name) => [name, clueNumber(`feature:${name}`)])) as Record<
  Feature,
  number
>
const KIND = Object.fromEntries(NAME_KINDS.map((name) => [name, clueNumber(`kind:${name}`)])) as Record<
  NameKind,
  number
>
const FACT = {
  people: clueNumber('people'),
  rank: clueNumber('rank'),
  first: clueNumber('first'),
  townOfRegion: clueNumber('townOfRegion'),
  regionOfTown: clueNumber('regionOfTown'),
  cityBesideState: clueNumber('cityBesideState'),
  shadowed: clueNumber('shadowed'),
  besideCountry: clueNumber('besideCountry'),
  stateBesideCapital: clueNumber('stateBesideCapital'),
} as const

/** Clues in the bearers themselves: the same wherever the name stands. */
export function bearerFacts(bearers: readonly Bearer[]): Clues[] {
  const besideCountry = hasCountry(bearers)
  return bearers.map((bearer, rank) => {
    const { entry, kind } = bearer
    const town = isTown(entry)
    const clues = new CluesFound()
    clues.add(FACT.people, Math.log1p(entry.population) / 10)
    clues.add(FEATURE[entry.feature], 1)
    clues.add(KIND[kind], 1)
    clues.add(FACT.rank, Math.min(rank, 10) / 10)
    clues.add(FACT.first, Number(rank === 0))
    if (town && namesake(bearers, bearer)) clues.add(FACT.townOfRegion, 1)
    if (!town && entry.feature.startsWith('ADM') && hasTown(bearers, entry)) clues.add(FACT.regionOfTown, 1)
    if (town && entry.population > 100_000 && hasStateBeside(bearers, entry)) clues.add(FACT.cityBesideState, 1)
    if (isShadowed(bearers, entry)) clues.add(FACT.shadowed, 1)
    if (entry.feature !== 'PCLI' && besideCountry) clues.add(FACT.besideCountry, 1)
    if (entry.feature === 'ADM1' && hasCapital(bearers, entry)) clues.add(FACT.stateBesideCapital, 1)
    return clues
  })
}

/** What the words beside a name call it, as bits. */
const DIVISION = 1
const SETTLED = 2

/** For towns and for what is none, by {@link kindBits}. */
const TOWN_CLUES: readonly Clues[] = kindClues('divisionWordTown', 'townWordFits')
const OTHER_CLUES: readonly Clues[] = kindClues('divisionWordFits', 'townWordDivision')

function kindClues(division: string, settled: string): Clues[] {
  return [0, DIVISION, SETTLED, DIVISION | SETTLED].map((bits) => {
    const clues = new CluesFound()
    if (bits & DIVISION) clues.add(clueNumber(division), 1)
    if (bits & SETTLED) clues.add(clueNumber(settled), 1)
    return clues
  })
}

/** What the words beside the name call it: a division, a town, both or nothing. */
export function kindBits(scene: Scene, name: FoundName): number {
  const { words } = scene
  const { first } = name
  const before = words.lower(first - 1)
  const settled = before === 'of' && SETTLEMENTS.has(words.lower(first - 2))
  const town = settled || (SETTLEMENTS.has(before) && words.letterCase(first - 1) === 'lower')
  return (isCalledDivision(scene, name) ? DIVISION : 0) | (town ? SETTLED : 0)
}

/** Clues in the words beside the name, given by {@link kindBits}. */
export function kindCluesOf(entry: GazetteerEntry, bits: number): Clues {
  return (isTown(entry) ? TOWN_CLUES : OTHER_CLUES)[bits]!
}

function isTown({ feature }: GazetteerEntry): boolean {
  return TOWNS.has(feature)
}

/** Clues by the tie that holds, or that holds for another bearer. */
export const TIE: Readonly<Record<Tie, number>> = tieNumbers('tie')
const NO_TIE: Readonly<Record<Tie, number>> = tieNumbers('noTie')

function tieNumbers(prefix: string): Record<Tie, number> {
  const [comma, inside, owner, adjective] = ['comma', 'in', 'owner', 'adjective'].map((tie) =>
    clueNumber(`${prefix}:${tie}`),
  )
  return { comma: comma!, in: inside!, owner: owner!, adjective: adjective! }
}

/**
 * Clues in the ties to the names beside it, for each bearer; a tie that holds for another bearer only speaks against
 * this one. Nothing where no tie holds.
 */
export function tieClues(scene: Scene, position: number): readonly Clues[] | undefined {
  const bearers = scene.found[position]!.bearers
  let values: CluesFound[] | undefined
  for (const { tie, other } of tiesOf(scene, position)) {
    const holds = bearers.map(({ entry }) => tieHolds(entry, tie, other))
    if (!holds.includes(true)) continue
    values ??= bearers.map(() => new CluesFound())
    for (let i = 0; i < holds.length; i++) {
      const clue = holds[i] ? TIE[tie] : NO_TIE[tie]
      if (!values[i]!.numbers.includes(clue)) values[i]!.add(clue, 1)
    }
  }
  return values
}

/** Clues of one bearer where it stands: its own, those of the words beside it and those of the ties. */
export function cluesOfBearer(facts: Clues, kind: Clues, tie: Clues = NO_CLUES): CluesFound {
  const clues = new CluesFound()
  clues.addAll(facts)
  clues.addAll(kind)
  clues.addAll(tie)
  return clues
}

/** A region of the same name lies around this town. */
function namesake(bearers: readonly Bearer[], { entry }: Bearer): boolean {
  return bearers.some((b) => b.entry.number === entry.admin1 || b.entry.number === entry.admin2)
}

/** "Washington", "New York": a state of the same country bears the name too. */
function hasStateBeside(bearers: readonly Bearer[], town: GazetteerEntry): boolean {
  return bearers.some(({ entry }) => entry.feature === 'ADM1' && entry.country === town.country)
}

/** A namesake is a metropolis a hundred times its size: Cairo in Illinois. */
function isShadowed(bearers: readonly Bearer[], { population, feature }: GazetteerEntry): boolean {
  if (feature === 'PCLI' || feature === 'CONT') return false
  return bearers.some(
    ({ entry, kind }) =>
      kind === 'main' && entry.extent === 'city' && entry.population > Math.max(500_000, 100 * population),
  )
}

/** "Mexico" is a state and a town too. */
function hasCountry(bearers: readonly Bearer[]): boolean {
  return bearers.some(({ entry, kind }) => entry.feature === 'PCLI' && kind === 'main')
}

function hasCapital(bearers: readonly Bearer[], state: GazetteerEntry): boolean {
  return bearers.some(
    ({ entry }) => entry.feature === 'PPLC' && entry.country === state.country && entry.admin1 !== state.number,
  )
}

function hasTown(bearers: readonly Bearer[], region: GazetteerEntry): boolean {
  return bearers.some((b) => b.entry.admin1 === region.number || b.entry.admin2 === region.number)
}
