import type { Brief, Line, Place } from '../../model/index.ts'
import { attribution } from '../attribution.ts'
import { displayAll, displayText } from '../display-text.ts'
import { figureWords, shownFigures } from '../figure-words.ts'
import { renderJson } from '../render-json.ts'

/**
 * The places of the brief as GeoJSON (RFC 7946): one feature a place, with every line that happens there. A place that
 * could not be found on the map has a null geometry (section 3.2), so that none is lost. `precision` says how far the
 * point can be trusted: that of a province is somewhere in it.
 */
export function renderGeoJson(brief: Brief): string {
  const places = new Map<string, { place: Place; lines: Line[] }>()
  for (const line of brief.sections.flatMap((section) => section.lines)) {
    for (const place of line.places) {
      const key = place.geonamesId === undefined ? `name ${place.name}` : `id ${place.geonamesId}`
      const entry = places.get(key) ?? { place, lines: [] }
      places.set(key, entry)
      if (!entry.lines.includes(line)) entry.lines.push(line)
    }
  }
  const kinds = new Map(brief.events.flatMap((event) => event.lines.map((line) => [line, event.kind] as const)))
  return renderJson({
    type: 'FeatureCollection',
    features: [...places].map(([key, { place, lines }]) => featureOf(key, place, lines, kinds)),
  })
}

function featureOf(key: string, place: Place, lines: readonly Line[], kinds: ReadonlyMap<string, string>): object {
  const { lat, lon, name, read, precision, country, admin1, admin2, geonamesId, reasons } = displayAll(place)
  return {
    type: 'Feature',
    id: displayText(key).replace(/^(?:id|name) /, ''),
    geometry: isOnEarth(lat, lon) ? { type: 'Point', coordinates: [lon, lat] } : null,
    properties: {
      name,
      precision,
      ...(read === name ? {} : { read }),
      ...(country === undefined ? {} : { country }),
      ...(admin1 === undefined ? {} : { admin1 }),
      ...(admin2 === undefined ? {} : { admin2 }),
      ...(geonamesId === undefined ? {} : { geonamesId }),
      ...(reasons === undefined ? {} : { reasons }),
      count: lines.length,
      lines: lines.map((line) => lineProperties(line, kinds.get(line.id))),
    },
  }
}

function isOnEarth(lat: number | undefined, lon: number | undefined): boolean {
  return lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
}

function lineProperties(line: Line, kind: string | undefined): object {
  return {
    id: line.id,
    text: displayText(line.text),
    source: attribution(line.chain),
    modality: line.modality,
    state: line.state,
    ...(kind === undefined ? {} : { kind: displayText(kind) }),
    ...(line.time ? { time: displayText(line.time.begin ?? line.time.value) } : {}),
    figures: shownFigures(line.figures).map(figureWords),
  }
}
