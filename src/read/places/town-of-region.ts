import { isCalledDivision } from './called-division.ts'
import type { Bearer } from './gazetteer.ts'
import { nameKey } from './name-key.ts'
import type { FoundName } from './scan-names.ts'
import type { Scene } from './scene.ts'

/** Where a region's bare name is the region's: states and provinces of these are not named after their towns. */
const STATES_ALONE: ReadonlySet<string> = new Set(['US', 'CA'])

/**
 * Regions are mostly named after their town and have more people: "in Kherson" is the town, unless the text says
 * "Kherson region", "the province of Kherson" or "Kherson and Odesa regions". Position of the town among the bearers,
 * or `best` itself.
 */
export function townOfRegion(scene: Scene, name: FoundName, best: number): number {
  const { entry, kind } = name.bearers[best]!
  if ((entry.feature !== 'ADM1' && entry.feature !== 'ADM2') || STATES_ALONE.has(entry.country)) return best
  if (kind === 'demonym' || kind === 'abbreviation' || isCalledDivision(scene, name)) return best
  const town = name.bearers.findIndex(
    (bearer) =>
      (bearer.kind !== 'other' || isSpelling(bearer, name.key)) &&
      bearer.entry.extent === 'city' &&
      (bearer.entry.admin1 === entry.number || bearer.entry.admin2 === entry.number),
  )
  return town < 0 ? best : town
}

/** "Basra" is a spelling of Al Başrah; "Pernambuco" is no spelling of Recife, though it was called so. */
function isSpelling({ entry }: Bearer, key: string): boolean {
  return entry.feature === 'PPLA' && nameKey(entry.name).includes(key.slice(0, 4))
}
