import { type GeoProjection, geoBounds, geoEqualEarth, geoMercator, geoStream } from 'd3-geo'
import { feature } from 'topojson-client'
import fineAtlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import coarseAtlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import type { SpotView } from '../page-view.ts'

export const WIDTH = 460
export const HEIGHT = 310
const EDGE = 40
/** The smallest window, in degrees: one town alone is shown in its country, not on a blank sheet. */
const SMALLEST = 7
/** Wider than this the whole world is drawn, in equal areas. */
const WORLD = 120
/** Nearer to a pole a map whose meridians are parallel has no end; then the whole world is drawn too. */
const POLAR = 76

export interface MapSpot {
  readonly spot: SpotView
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly label?: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }
}

export interface MapLayout {
  readonly borders: readonly string[]
  readonly names: readonly { readonly x: number; readonly y: number; readonly words: string }[]
  readonly spots: readonly MapSpot[]
  /** Positions known, and not on this map. */
  readonly off: readonly SpotView[]
}

type Country = ReturnType<typeof outlinesOf>[number]

function outlinesOf(atlas: unknown) {
  const world = atlas as Parameters<typeof feature>[0]
  const countries = feature(world, world.objects['countries']!)
  return 'features' in countries ? countries.features : []
}

interface Known {
  readonly country: Country
  readonly bounds: readonly [[west: number, south: number], [east: number, north: number]]
}

const kept = new Map<string, readonly Known[]>()

/** Unpacked once: the fine ones take tens of milliseconds. */
function countriesOf(name: string, atlas: unknown): readonly Known[] {
  const found = kept.get(name) ?? outlinesOf(atlas).map((country) => ({ country, bounds: geoBounds(country) }))
  kept.set(name, found)
  return found
}

/** How many windows more than its own a map can show, where its shape is not that of the window. */
const AROUND = 3

/** Whether any of a country can be on the map. One that crosses the date line has its west east of its east. */
function isNear([[west, south], [east, north]]: Known['bounds'], window: Window): boolean {
  const wide = (window.east - window.west) * AROUND
  const high = (window.north - window.south) * AROUND
  const inHeight = south < window.north + high && north > window.south - high
  return inHeight && (west > east || (west < window.east + wide && east > window.west - wide))
}

/** A map around these places, in units of its view box; nothing where none has a position. */
export function layOutMap(spots: readonly SpotView[]): MapLayout | undefined {
  const known = spots.filter((spot) => spot.lat !== undefined && spot.lon !== undefined)
  if (known.length === 0) return undefined
  const placed = nearSpots(known)
  const window = windowOf(placed)
  const whole = window.east - window.west > WORLD || placed.some(({ lat }) => Math.abs(lat!) > POLAR)
  const projection = whole ? worldView() : nearView(window)
  const countries = whole ? countriesOf('coarse', coarseAtlas) : countriesOf('fine', fineAtlas)
  const drawn = countries.flatMap(({ country, bounds }): Outline[] => {
    if (!whole && !isNear(bounds, window)) return []
    const rings = ringsOf(country, projection)
    return rings.length === 0 ? [] : [{ name: String(country.properties?.['name'] ?? ''), rings }]
  })
  const near = placed.map((spot) => placeSpot(spot, projection))
  return {
    borders: drawn.map(({ rings }) => rings.map(drawRing).join('')),
    names: whole ? [] : drawn.flatMap((outline) => nameOf(outline, near)),
    spots: label(near),
    off: known.filter((spot) => !placed.includes(spot)),
  }
}

interface Window {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/**
 * Spots that a map is drawn for. A whole country has no spot of its own, unless there is nothing else; and where most
 * lines happen close together, one place far away does not make all others a single dot.
 */
function nearSpots(spots: readonly SpotView[]): SpotView[] {
  const towns = spots.filter(({ precision }) => precision !== 'country')
  if (towns.length === 0) return [...spots]
  const middle = { lat: median(towns, ({ lat }) => lat!), lon: median(towns, ({ lon }) => lon!) }
  const away = ({ lat, lon }: SpotView): number => Math.hypot(lat! - middle.lat, lon! - middle.lon)
  const sorted = towns.toSorted((a, b) => away(a) - away(b))
  const all = sorted.reduce((sum, { lines }) => sum + lines.length, 0)
  let held = 0
  const near = sorted.filter(({ lines }) => {
    const wanted = held < all * MOST
    held += lines.length
    return wanted
  })
  return areaOf(windowOf(towns)) > FAR * areaOf(windowOf(near)) ? near : towns
}

/** Share of the lines that must be on the map, and how many times larger it may be to hold them all. */
const MOST = 0.75
const FAR = 12

function median(spots: readonly SpotView[], of: (spot: SpotView) => number): number {
  const all = spots.flatMap((spot) => spot.lines.map(() => of(spot))).sort((a, b) => a - b)
  return all[all.length >> 1] ?? 0
}

const areaOf = ({ west, east, south, north }: Window): number => (east - west) * (north - south)

function windowOf(spots: readonly SpotView[]): Window {
  const lons = spots.map(({ lon }) => lon!)
  const lats = spots.map(({ lat }) => lat!)
  const around = (low: number, high: number, least: number): [number, number] => {
    const missing = Math.max(0, least - (high - low)) / 2
    return [low - missing, high + missing]
  }
  const [west, east] = around(Math.min(...lons), Math.max(...lons), SMALLEST * 1.5)
  const [south, north] = around(Math.min(...lats), Math.max(...lats), SMALLEST)
  return { west, east, south: Math.max(-80, south), north: Math.min(80, north) }
}

function nearView({ west, east, south, north }: Window): GeoProjection {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ],
  }
  return geoMercator()
    .fitExtent(
      [
        [EDGE, EDGE * 0.7],
        [WIDTH - EDGE, HEIGHT - EDGE * 0.7],
      ],
      corners,
    )
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ])
}

function worldView(): GeoProjection {
  return geoEqualEarth().fitExtent(
    [
      [0, 20],
      [WIDTH, HEIGHT - 20],
    ],
    { type: 'Sphere' },
  )
}

/** Units between two points of an outline: nearer ones are not seen apart, and are half of the page's weight. */
const STEP = 1.2

type Ring = readonly (readonly [x: number, y: number])[]

/** A country as it is drawn, cut at the edge of the map. */
interface Outline {
  readonly name: string
  readonly rings: readonly Ring[]
}

/** A country's outline in units of the map, without points nobody can see apart and islands less than a dot. */
function ringsOf(country: Country, projection: GeoProjection): Ring[] {
  const rings: Ring[] = []
  let ring: [number, number][] = []
  const nothing = (): void => {}
  geoStream(
    country,
    projection.stream({
      point(x, y) {
        const last = ring.at(-1)
        if (!last || Math.hypot(x - last[0], y - last[1]) >= STEP) ring.push([round(x), round(y)])
      },
      lineStart() {
        ring = []
      },
      lineEnd() {
        if (ring.length >= 4) rings.push(ring)
      },
      polygonStart: nothing,
      polygonEnd: nothing,
      sphere: nothing,
    }),
  )
  return rings
}

/** A ring as a path of short steps: half as many figures as with every point's own place. */
function drawRing(ring: Ring): string {
  let [lastX, lastY] = ring[0]!
  let path = `M${lastX} ${lastY}l`
  for (const [x, y] of ring.slice(1)) {
    const step = `${round(x - lastX)} ${round(y - lastY)}`
    path += path.endsWith('l') || step.startsWith('-') ? step : ` ${step}`
    lastX = x
    lastY = y
  }
  return `${path.replaceAll(' -', '-').replace(/(^|[ l-])0\./g, '$1.')}z`
}

function placeSpot(spot: SpotView, projection: GeoProjection): MapSpot {
  const [x, y] = projection([spot.lon!, spot.lat!]) ?? [0, 0]
  const size = 2.4 + Math.min(5, 1.1 * Math.sqrt(spot.lines.length))
  return {
    spot,
    x: round(x),
    y: round(y),
    radius: round(spot.precision === 'country' ? size * 2.6 : isArea(spot) ? size * 1.9 : size),
  }
}

export function isArea({ precision }: SpotView): boolean {
  return precision === 'district' || precision === 'province' || precision === 'country'
}

const CHARACTER = 6.8
const ROW = 14

/** Names beside their spots, those with most lines first, as long as they do not run into one another. */
function label(spots: readonly MapSpot[]): MapSpot[] {
  const taken: { left: number; right: number; y: number }[] = []
  return spots.map((spot) => {
    const wide = spot.spot.name.length * CHARACTER
    const away = spot.radius + 4
    const places = [
      { x: spot.x + away, y: spot.y + 4, anchor: 'start' as const },
      { x: spot.x - away, y: spot.y + 4, anchor: 'end' as const },
      { x: spot.x, y: spot.y - away - 1, anchor: 'middle' as const },
      { x: spot.x, y: spot.y + away + 10, anchor: 'middle' as const },
    ]
    for (const place of places) {
      const left = place.anchor === 'start' ? place.x : place.anchor === 'end' ? place.x - wide : place.x - wide / 2
      const box = { left, right: left + wide, y: place.y }
      if (box.left < 2 || box.right > WIDTH - 2 || box.y < 12 || box.y > HEIGHT - 4) continue
      const free = taken.every(
        (other) => other.right < box.left || other.left > box.right || Math.abs(other.y - box.y) >= ROW,
      )
      const clear = spots.every(
        (other) =>
          other === spot ||
          other.x + other.radius < box.left ||
          other.x - other.radius > box.right ||
          other.y < box.y - 16 ||
          other.y > box.y + 6,
      )
      if (!free || !clear) continue
      taken.push(box)
      return { ...spot, label: { x: round(place.x), y: round(place.y), anchor: place.anchor } }
    }
    return spot
  })
}

/** Places tried for a country's name: a grid over the map. */
const TRIED = 14

/** A country's name where it stands within its borders, nearest its middle, and no spot is near. */
function nameOf({ name, rings }: Outline, spots: readonly MapSpot[]): MapLayout['names'][number][] {
  const main = rings.reduce<Ring>((best, ring) => (Math.abs(areaIn(ring)) > Math.abs(areaIn(best)) ? ring : best), [])
  if (Math.abs(areaIn(main)) < name.length * 560) return []
  const half = name.length * 4.2
  const xs = main.map(([x]) => x)
  const ys = main.map(([, y]) => y)
  const middle = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const
  let best: { readonly x: number; readonly y: number; readonly away: number } | undefined
  for (let row = 1; row < TRIED; row++) {
    for (let column = 1; column < TRIED; column++) {
      const [x, y] = [(WIDTH * column) / TRIED, (HEIGHT * row) / TRIED]
      const away = Math.hypot(x - middle[0], y - middle[1])
      if ((best && away >= best.away) || x < half + 6 || x > WIDTH - half - 6) continue
      if (spots.some((spot) => Math.abs(spot.x - x) < half + 44 && Math.abs(spot.y - y) < 22)) continue
      if ([x - half, x, x + half].every((at) => holds(main, at, y - 10) && holds(main, at, y + 5)))
        best = { x, y, away }
    }
  }
  return best ? [{ x: round(best.x), y: round(best.y), words: name }] : []
}

/** Twice the area, with a sign for the way round. */
function areaIn(ring: Ring): number {
  let area = 0
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    area += x * nextY - nextX * y
  }
  return area
}

/** Whether a point lies within a ring: a ray to the right crosses it an odd number of times. */
function holds(ring: Ring, x: number, y: number): boolean {
  let inside = false
  for (const [at, [fromX, fromY]] of ring.entries()) {
    const [toX, toY] = ring[(at + 1) % ring.length]!
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside
  }
  return inside
}

const round = (value: number): number => Math.round(value * 10) / 10
