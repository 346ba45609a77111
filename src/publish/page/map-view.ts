import type { Brief } from '../../model/index.ts'
import type { MapView, SpotView } from '../../web/index.ts'
import { displayText } from '../display-text.ts'
import { followKey } from './follow-keys.ts'

/** Where the lines of a brief happen: a spot for each place, most lines first. What was withdrawn is on no map. */
export function mapView(brief: Brief): MapView {
  const spots = new Map<string, SpotView & { lines: string[] }>()
  for (const line of brief.sections.flatMap((section) => section.lines)) {
    if (line.state === 'withdrawn') continue
    for (const place of line.places) {
      const name = displayText(place.name)
      const region = [place.admin1, countryName(place.country)]
        .map((part) => displayText(part ?? ''))
        .filter((part) => part !== '' && part !== name)
        .join(', ')
      const key = `${name}\n${region}`
      const spot = spots.get(key)
      if (spot) {
        if (!spot.lines.includes(line.id)) spot.lines.push(line.id)
        continue
      }
      const placed = isPosition(place.lat, place.lon) ? { lat: place.lat!, lon: place.lon! } : {}
      spots.set(key, {
        name,
        region,
        precision: place.precision,
        ...placed,
        lines: [line.id],
        follow: followKey('place', name),
      })
    }
  }
  const all = [...spots.values()].sort((a, b) => b.lines.length - a.lines.length || (a.name < b.name ? -1 : 1))
  return {
    spots: all.filter(({ lat, precision }) => lat !== undefined && precision !== 'unknown'),
    unplaced: all.filter(({ lat, precision }) => lat === undefined || precision === 'unknown'),
  }
}

function isPosition(lat: number | undefined, lon: number | undefined): boolean {
  return lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
}

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** "Ukraine" for UA; what is no code stays as it is. */
function countryName(code: string | undefined): string | undefined {
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? COUNTRIES.of(code) : code
}
