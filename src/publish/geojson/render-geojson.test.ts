import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GeoPermissibleObjects, geoBounds } from 'd3-geo'
import type { Brief, Line } from '../../model/index.ts'
import { ORAM_DAM as brief, ORAM_LINES as lines } from '../export/oram-dam-for-test.ts'
import { renderGeoJson } from './render-geojson.ts'

interface Feature {
  readonly type: string
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null
  readonly properties: {
    readonly name: string
    readonly precision: string
    readonly count: number
    readonly lines: { id: string; source: string }[]
  }
}

const withPlaces = (...places: Line['places']): Brief => ({
  ...brief,
  sections: [
    {
      ...brief.sections[0]!,
      lines: [
        { ...lines[0]!, places },
        { ...lines[1]!, places: places.slice(0, 1) },
      ],
    },
  ],
})
const featuresOf = (one: Brief) => (JSON.parse(renderGeoJson(one)) as { features: Feature[] }).features

test('a place is one feature with all that happens there, longitude first', () => {
  const tarn = { name: 'Tarn', read: 'Tarn', lat: 48.5, lon: 37.25, precision: 'city' as const, geonamesId: 7 }
  const [feature, ...others] = featuresOf(withPlaces(tarn))
  assert.equal(others.length, 0)
  assert.deepEqual(feature?.geometry, { type: 'Point', coordinates: [37.25, 48.5] })
  assert.equal(feature?.properties.precision, 'city')
  assert.equal(feature?.properties.count, 2)
  assert.ok(feature?.properties.lines.every(({ source }) => source !== ''))
})

test('a place that is not on the map has no geometry, and is not lost', () => {
  const features = featuresOf(
    withPlaces(
      { name: 'Karsk', read: 'Karsk', precision: 'unknown' },
      { name: 'Nowhere', read: 'Nowhere', precision: 'point', lat: 91, lon: 0 },
    ),
  )
  assert.deepEqual(
    features.map(({ geometry, properties }) => [properties.name, geometry]),
    [
      ['Karsk', null],
      ['Nowhere', null],
    ],
  )
})

test('a map library takes it', () => {
  const located = featuresOf(brief).filter(({ geometry }) => geometry !== null)
  assert.ok(located.length > 0)
  const [[west, south], [east, north]] = geoBounds({
    type: 'FeatureCollection',
    features: located,
  } as unknown as GeoPermissibleObjects)
  for (const { geometry } of located) {
    const [lon = 0, lat = 0] = geometry?.coordinates ?? []
    assert.ok(lon >= west - 1e-9 && lon <= east + 1e-9 && lat >= south - 1e-9 && lat <= north + 1e-9)
  }
})
