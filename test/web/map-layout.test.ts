import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HEIGHT, layOutMap, WIDTH } from '../../src/web/page/map-layout.ts'
import type { SpotView } from '../../src/web/page-view.ts'

const spot = (name: string, lat: number, lon: number, rest: Partial<SpotView> = {}): SpotView => ({
  name,
  region: '',
  precision: 'city',
  lat,
  lon,
  lines: ['l-1'],
  follow: `place:${name}`,
  ...rest,
})
const passau = spot('Passau', 48.57, 13.46, { lines: ['l-1', 'l-2', 'l-3'] })
const linz = spot('Linz', 48.3, 14.29, { lines: ['l-4', 'l-5'] })
const vienna = spot('Vienna', 48.21, 16.37)

test('towns stand in the picture, west is left and south is down, and have their names', () => {
  const map = layOutMap([passau, linz, vienna])
  assert.ok(map)
  const [first, second, third] = map.spots
  assert.ok(first && second && third && first.x < second.x && second.x < third.x && first.y < third.y)
  for (const { x, y } of map.spots) assert.ok(x > 0 && x < WIDTH && y > 0 && y < HEIGHT)
  assert.equal(map.spots.filter(({ label }) => label).length, 3)
  assert.ok(first.radius > third.radius)
  assert.ok(map.names.some(({ words }) => words === 'Czechia'))
})

test('one place far away does not make the rest a single dot; it is told to be off the map', () => {
  const map = layOutMap([passau, linz, vienna, spot('Lima', -12.05, -77.04)])
  assert.deepEqual(
    map?.off.map(({ name }) => name),
    ['Lima'],
  )
  assert.equal(map?.spots.length, 3)
})

test('a whole country is no dot beside towns, but better than no map', () => {
  const austria = spot('Austria', 47.5, 14.5, { precision: 'country' })
  assert.deepEqual(
    layOutMap([passau, austria])?.off.map(({ name }) => name),
    ['Austria'],
  )
  assert.equal(layOutMap([austria])?.spots.length, 1)
})

test('places all over the world are shown on all of it', () => {
  const map = layOutMap([spot('Lima', -12, -77), spot('Lagos', 6.5, 3.4), spot('Tokyo', 35.7, 139.7)])
  assert.equal(map?.spots.length, 3)
  assert.ok((map?.borders.length ?? 0) > 100)
  assert.deepEqual(map?.names, [])
})

test('no position, no map; the poles and the date line break nothing', () => {
  const { lat: _, lon: __, ...unplaced } = passau
  assert.equal(layOutMap([]), undefined)
  assert.equal(layOutMap([unplaced]), undefined)
  for (const [lat, lon] of [
    [90, 0],
    [-90, 180],
    [52, 179.9],
    [-17, -180],
  ]) {
    const map = layOutMap([spot('Edge', lat!, lon!)])
    assert.ok(map?.spots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)))
    for (const border of map?.borders ?? []) assert.doesNotMatch(border, /NaN|Infinity|undefined|e-/)
  }
})

test('paths hold nothing but short steps', () => {
  for (const border of layOutMap([passau, linz])?.borders ?? []) assert.match(border, /^(?:M[-\d. ]+l[-\d. ]+z)+$/)
})
