import type { ReadData } from '../../model/index.ts'
import {
  DEGREES,
  ENTRY_BITS,
  FEATURES,
  type Feature,
  MAGIC,
  NAME_KINDS,
  type NameKind,
  NONE,
  PEOPLE,
  SECTIONS,
  type Section,
} from './gazetteer-format.ts'
import { hashKey, nameKey } from './name-key.ts'
import type { PlaceWeights } from './weights.ts'

/** One place as the gazetteer knows it. */
export interface GazetteerEntry {
  /** Number in the gazetteer; a smaller number is a more populous place. */
  readonly number: number
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly feature: Feature
  /** People, to about 0.02 %; 0 where not known. For seas, regions and sites a figure for how well known they are. */
  readonly population: number
  /** ISO 3166-1 alpha-2; empty where it lies in none or in several. */
  readonly country: string
  /** Numbers of the entries of the divisions it lies in, -1 for none. */
  readonly admin1: number
  readonly admin2: number
  /** GeoNames' id; 0 where it has none here. */
  readonly geonamesId: number
  /** How much ground the name covers. */
  readonly extent: Extent
}
export type Extent = 'point' | 'city' | 'district' | 'province' | 'country' | 'wider'
export const EXTENTS: readonly Extent[] = ['point', 'city', 'district', 'province', 'country', 'wider']

/** A place that bears a name. */
export interface Bearer {
  readonly entry: GazetteerEntry
  readonly kind: NameKind
}

/** Names to places. Nothing is decoded before it is asked for, so it is ready as soon as the bytes are there. */
export interface Gazetteer {
  readonly kind: 'gazetteer'
  readonly size: number
  /** What tells a place's name from another, and one bearer of a name from the next. */
  readonly weights: PlaceWeights
  /** Places that bear a name, most important first. */
  lookup(name: string): readonly Bearer[]
  /** The same by a key already made by `nameKey`. */
  lookupKey(key: string): readonly Bearer[]
  /** The entry of a number. */
  entry(number: number): GazetteerEntry
  /** The country of an ISO 3166-1 alpha-2 code. */
  country(code: string): GazetteerEntry | undefined
}

/** Opens `lexicons/gazetteer.bin` as views over its bytes, with the weights of `models/places.json`. Throws if the file is not one that this version wrote. */
export function loadGazetteer(readData: ReadData): Gazetteer {
  const sections = openSections(readData('lexicons/gazetteer.bin'))
  const words = (name: Section) =>
    new Uint32Array(sections[name].buffer, sections[name].byteOffset, sections[name].byteLength >> 2)
  const halves = (name: Section) =>
    new Uint16Array(sections[name].buffer, sections[name].byteOffset, sections[name].byteLength >> 1)
  const signed = (name: Section) =>
    new Int32Array(sections[name].buffer, sections[name].byteOffset, sections[name].byteLength >> 2)
  const bucket = words('bucket')
  const rowHash = words('rowHash')
  const rowCheck = halves('rowCheck')
  const rowEntry = words('rowEntry')
  const columns = {
    latitude: signed('latitude'),
    longitude: signed('longitude'),
    geonamesId: words('geonamesId'),
    nameOffset: words('nameOffset'),
    population: halves('population'),
    admin1: words('admin1'),
    admin2: words('admin2'),
    country: sections.country,
    feature: sections.feature,
    names: sections.names,
    countryCodes: sections.countryCodes,
  }
  const size = columns.population.length
  const known = new Map<number, GazetteerEntry>()
  const entry = (number: number): GazetteerEntry => {
    let found = known.get(number)
    if (!found) {
      // A long run over many reports must not keep the whole gazetteer decoded.
      if (known.size >= 20_000) known.clear()
      found = decode(columns, number)
      known.set(number, found)
    }
    return found
  }
  const findKey = (key: string): readonly Bearer[] => {
    if (key === '') return NOTHING
    const { hash, check } = hashKey(key)
    const last = bucket[(hash >>> 16) + 1]!
    let row = firstRow(rowHash, bucket[hash >>> 16]!, last, hash)
    if (row >= last || rowHash[row] !== hash) return NOTHING
    const bearers: Bearer[] = []
    for (; row < last && rowHash[row] === hash; row++) {
      if (rowCheck[row] !== check) continue
      const packed = rowEntry[row]!
      bearers.push({ entry: entry(packed & NONE), kind: NAME_KINDS[packed >>> ENTRY_BITS]! })
    }
    return bearers
  }
  const asked = new Map<string, readonly Bearer[]>()
  const lookupKey = (key: string): readonly Bearer[] => {
    let bearers = asked.get(key)
    if (!bearers) {
      if (asked.size >= MOST_ASKED) asked.clear()
      bearers = findKey(key)
      asked.set(key, bearers)
    }
    return bearers
  }
  let countries: Map<string, GazetteerEntry> | undefined
  const country = (code: string) => {
    countries ??= countriesAmong(columns.feature, entry)
    return countries.get(code)
  }
  const weights = JSON.parse(new TextDecoder().decode(readData('models/places.json'))) as PlaceWeights
  return { kind: 'gazetteer', size, weights, entry, country, lookupKey, lookup: (name) => lookupKey(nameKey(name)) }
}

function countriesAmong(feature: Uint8Array, entry: (number: number) => GazetteerEntry): Map<string, GazetteerEntry> {
  const country = FEATURES.indexOf('PCLI')
  const found = new Map<string, GazetteerEntry>()
  feature.forEach((packed, number) => {
    if ((packed & 31) === country) found.set(entry(number).country, entry(number))
  })
  return found
}

/** News comes back to the same names; keys asked for are kept up to this number. */
const MOST_ASKED = 10_000
const NOTHING: readonly Bearer[] = Object.freeze([])

function firstRow(rowHash: Uint32Array, from: number, to: number, hash: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (rowHash[middle]! < hash) low = middle + 1
    else high = middle
  }
  return low
}

function openSections(given: Uint8Array): Readonly<Record<Section, Uint8Array>> {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new Error(
      'lexicons/gazetteer.bin is not a gazetteer of this version; build it with scripts/build-gazetteer.ts',
    )
  }
  return Object.fromEntries(
    SECTIONS.map((name, i) => {
      const offset = view.getUint32(4 + i * 8, true)
      return [name, bytes.subarray(offset, offset + view.getUint32(8 + i * 8, true))]
    }),
  ) as Record<Section, Uint8Array>
}

interface Columns {
  readonly latitude: Int32Array
  readonly longitude: Int32Array
  readonly geonamesId: Uint32Array
  readonly nameOffset: Uint32Array
  readonly population: Uint16Array
  readonly admin1: Uint32Array
  readonly admin2: Uint32Array
  readonly country: Uint8Array
  readonly feature: Uint8Array
  readonly names: Uint8Array
  readonly countryCodes: Uint8Array
}

const utf8 = new TextDecoder()

function decode(columns: Columns, number: number): GazetteerEntry {
  const c = columns.country[number]! * 2
  const packed = columns.feature[number]!
  const admin1 = columns.admin1[number]!
  const admin2 = columns.admin2[number]!
  return {
    number,
    name: utf8.decode(columns.names.subarray(columns.nameOffset[number], columns.nameOffset[number + 1])),
    lat: columns.latitude[number]! / DEGREES,
    lon: columns.longitude[number]! / DEGREES,
    feature: FEATURES[packed & 31]!,
    extent: EXTENTS[packed >>> 5]!,
    population: Math.round(Math.expm1(columns.population[number]! / PEOPLE)),
    country: c === 0 ? '' : String.fromCharCode(columns.countryCodes[c]!, columns.countryCodes[c + 1]!),
    admin1: admin1 === NONE ? -1 : admin1,
    admin2: admin2 === NONE ? -1 : admin2,
    geonamesId: columns.geonamesId[number]!,
  }
}
