import type { Place } from '../../model/index.ts'
import type { Extent, Gazetteer, GazetteerEntry } from './gazetteer.ts'

/** What is wider than a country (a continent, an ocean) has a point but no precision that a map could use. */
const PRECISION: Readonly<Record<Extent, Place['precision']>> = {
  point: 'point',
  city: 'city',
  district: 'district',
  province: 'province',
  country: 'country',
  wider: 'unknown',
}

/** An entry as the brief prints it; `read` is the text's own words. */
export function toPlace(gazetteer: Gazetteer, entry: GazetteerEntry, read: string, reasons: readonly string[]): Place {
  const admin1 = entry.feature === 'ADM1' ? entry.name : divisionName(gazetteer, entry.admin1)
  const admin2 = entry.feature === 'ADM2' ? entry.name : divisionName(gazetteer, entry.admin2)
  return {
    name: entry.name,
    read,
    lat: entry.lat,
    lon: entry.lon,
    ...(entry.country ? { country: entry.country } : {}),
    ...(admin1 ? { admin1 } : {}),
    ...(admin2 ? { admin2 } : {}),
    ...(entry.geonamesId ? { geonamesId: entry.geonamesId } : {}),
    precision: PRECISION[entry.extent],
    ...(reasons.length > 0 ? { reasons: [...reasons] } : {}),
  }
}

function divisionName(gazetteer: Gazetteer, number: number): string | undefined {
  return number < 0 ? undefined : gazetteer.entry(number).name
}
