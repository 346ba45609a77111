import { readGold } from '../../scripts/places/read-gold.ts'
import { kilometres } from '../../src/read/places/distance.ts'
import { readPlaces } from '../../src/read/places/index.ts'
import { KILOMETRES, openTools, readDocument } from '../tasks/places.ts'
import type { Miss } from './miss.ts'
import { type Marked, spanMisses } from './span-misses.ts'

/** Places found, missed, or put elsewhere. The shipped weights were learned from these very texts. */
export function placesMisses(shared: string): Miss[] {
  const tools = openTools()
  return readGold(shared).flatMap((document) => {
    const { a, names } = readDocument(document, tools)
    const places = readPlaces(a, tools.gazetteer, { names })
    const gold = document.places.map((place): Marked => {
      const label = `${place.lat?.toFixed(2)} ${place.lon?.toFixed(2)} ${place.country ?? ''} ${place.feature ?? ''}`
      return {
        start: place.start,
        end: place.end,
        type: place.feature ?? '-',
        label: label.trim(),
        optional: place.optional ?? false,
      }
    })
    const read = places.map(({ start, end, rule, place }): Marked => {
      const label = `${place.name}, ${place.admin1 ?? '-'}, ${place.country ?? '-'}`
      return { start, end, rule, label }
    })
    return spanMisses(document, gold, read, (g, r) => {
      const { lat, lon, country, feature } = document.places[g]!
      const { place } = places[r]!
      if (feature?.startsWith('PCL') && place.precision === 'country' && place.country === country) return true
      if (lat === undefined || lon === undefined) return true
      if (place.lat === undefined || place.lon === undefined) return false
      return kilometres({ lat: place.lat, lon: place.lon }, { lat, lon }) <= KILOMETRES
    })
  })
}
