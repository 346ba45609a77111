import { isCalledDivision } from './called-division.ts'
import type { Bearer, GazetteerEntry } from './gazetteer.ts'
import type { Feature } from './gazetteer-format.ts'
import { tieHolds, tiesOf } from './neighbours.ts'
import type { FoundName } from './scan-names.ts'
import type { Scene } from './scene.ts'
import { SETTLEMENTS } from './word-lists.ts'

/** What the rest of the text says for a place: from a first round of choices. */
export interface Support {
  /** Clues by key and entry, so that a name that stands often is worked out once. */
  readonly memo: Map<string, Map<number, ClueValues>>
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

/** Clues in the bearers themselves: the same wherever the name stands. */
export function bearerFacts(bearers: readonly Bearer[]): ClueValues[] {
  const besideCountry = hasCountry(bearers)
  return bearers.map((bearer, rank) => {
    const { entry, kind } = bearer
    const town = TOWNS.has(entry.feature)
    const values: ClueValues = {
      people: Math.log1p(entry.population) / 10,
      [`feature:${entry.feature}`]: 1,
      [`kind:${kind}`]: 1,
      rank: Math.min(rank, 10) / 10,
      first: Number(rank === 0),
    }
    if (town && namesake(bearers, bearer)) values['townOfRegion'] = 1
    if (!town && entry.feature.startsWith('ADM') && hasTown(bearers, entry)) values['regionOfTown'] = 1
    if (town && entry.population > 100_000 && hasStateBeside(bearers, entry)) values['cityBesideState'] = 1
    if (isShadowed(bearers, entry)) values['shadowed'] = 1
    if (entry.feature !== 'PCLI' && besideCountry) values['besideCountry'] = 1
    if (entry.feature === 'ADM1' && hasCapital(bearers, entry)) values['stateBesideCapital'] = 1
    return values
  })
}

/** Clues in the words beside the name: for towns, and for what is none. */
export function kindClues(scene: Scene, name: FoundName): { town: ClueValues; other: ClueValues } {
  const { words } = scene
  const { first } = name
  const town: ClueValues = {}
  const other: ClueValues = {}
  if (isCalledDivision(scene, name)) {
    town['divisionWordTown'] = 1
    other['divisionWordFits'] = 1
  }
  const settled = words.lower(first - 1) === 'of' && SETTLEMENTS.has(words.lower(first - 2))
  if (settled || (SETTLEMENTS.has(words.lower(first - 1)) && words.letterCase(first - 1) === 'lower')) {
    town['townWordFits'] = 1
    other['townWordDivision'] = 1
  }
  return { town, other }
}

export function isTown({ feature }: GazetteerEntry): boolean {
  return TOWNS.has(feature)
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
  let ofKey = support.memo.get(key)
  if (!ofKey) {
    ofKey = new Map()
    support.memo.set(key, ofKey)
  }
  let values = ofKey.get(entry.number)
  if (!values) {
    values = workOut(support, entry, key)
    ofKey.set(entry.number, values)
  }
  return values
}

function workOut(support: Support, entry: GazetteerEntry, key: string): ClueValues {
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
