import { isCalledDivision } from './called-division.ts'
import type { Bearer, GazetteerEntry } from './gazetteer.ts'
import type { Feature } from './gazetteer-format.ts'
import { tieHolds, tiesOf } from './neighbours.ts'
import type { Scene } from './scene.ts'
import { SETTLEMENTS } from './word-lists.ts'

/** What the rest of the text says for a place: from a first round of choices. */
export interface Support {
  /** Closeness to the other places of the text within about 50 and 300 km, 0 when there are none. */
  near(entry: GazetteerEntry, key: string): { close: number; around: number }
  /** Share of the other places that lie in the same country and first-level division. */
  shares(entry: GazetteerEntry, key: string): { country: number; admin1: number; inside: number }
  /** True if the text names the country, or the division, that the entry lies in. */
  namesCountry(entry: GazetteerEntry): boolean
  namesDivision(entry: GazetteerEntry): boolean
}

/** Clues that a name means this bearer, by weight's name; only those that hold are set. */
export type ClueValues = Record<string, number>

const TOWNS: ReadonlySet<Feature> = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPL', 'PPLX'])

/** Clues in the bearer itself and in the words beside the name. */
export function ownClues(scene: Scene, position: number, bearer: Bearer, rank: number): ClueValues {
  const { words, found } = scene
  const name = found[position]!
  const { entry, kind } = bearer
  const town = TOWNS.has(entry.feature)
  const values: ClueValues = {
    people: Math.log1p(entry.population) / 10,
    [`feature:${entry.feature}`]: 1,
    [`kind:${kind}`]: 1,
    rank: Math.min(rank, 10) / 10,
    first: Number(rank === 0),
  }
  const division = isCalledDivision(scene, name)
  if (division) values[town ? 'divisionWordTown' : 'divisionWordFits'] = 1
  const settled = words.lower(name.first - 1) === 'of' && SETTLEMENTS.has(words.lower(name.first - 2))
  const isTown =
    settled || (SETTLEMENTS.has(words.lower(name.first - 1)) && words.letterCase(name.first - 1) === 'lower')
  if (isTown) values[town ? 'townWordFits' : 'townWordDivision'] = 1
  if (town && namesake(name.bearers, bearer)) values['townOfRegion'] = 1
  if (!town && entry.feature.startsWith('ADM') && hasTown(name.bearers, entry)) values['regionOfTown'] = 1
  if (town && entry.population > 100_000 && hasStateBeside(name.bearers, entry)) values['cityBesideState'] = 1
  if (isShadowed(name.bearers, entry)) values['shadowed'] = 1
  if (entry.feature !== 'PCLI' && hasCountry(name.bearers)) values['besideCountry'] = 1
  if (entry.feature === 'ADM1' && hasCapital(name.bearers, entry)) values['stateBesideCapital'] = 1
  return values
}

/** Clues in the ties to the names beside it; a tie that holds for another bearer only speaks against this one. */
export function tieClues(scene: Scene, position: number): ClueValues[] {
  const bearers = scene.found[position]!.bearers
  const values: ClueValues[] = bearers.map(() => ({}))
  for (const { tie, other } of tiesOf(scene, position)) {
    const holds = bearers.map(({ entry }) => tieHolds(entry, tie, other))
    if (!holds.includes(true)) continue
    holds.forEach((does, i) => {
      values[i]![does ? `tie:${tie}` : `noTie:${tie}`] = 1
    })
  }
  return values
}

/** Clues from the choices of the first round. */
export function supportClues(support: Support, entry: GazetteerEntry, key: string): ClueValues {
  const { close, around } = support.near(entry, key)
  const { country, admin1, inside } = support.shares(entry, key)
  return {
    close: Math.log1p(close),
    around: Math.log1p(around),
    country,
    admin1,
    inside,
    namesCountry: Number(support.namesCountry(entry)),
    namesDivision: Number(support.namesDivision(entry)),
  }
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
