import { EXTENTS } from '../../src/read/places/gazetteer.ts'
import {
  DEGREES,
  ENTRY_BITS,
  FEATURES,
  MAGIC,
  NAME_KINDS,
  NONE,
  PEOPLE,
  SECTIONS,
  type Section,
} from '../../src/read/places/gazetteer-format.ts'
import { hashKey, nameKey } from '../../src/read/places/name-key.ts'
import type { Place } from './place.ts'

/** Lays the places out as `gazetteer-format.ts` says. `places` are sorted, most important first. */
export function pack(places: readonly Place[]): Uint8Array {
  if (places.length >= NONE) throw new Error(`${places.length} places do not fit in ${ENTRY_BITS} bits`)
  const sections: Partial<Record<Section, ArrayBufferView>> = { ...packRows(places), ...packEntries(places) }
  let offset = 4 + SECTIONS.length * 8
  const offsets = SECTIONS.map((name) => {
    const at = offset
    offset += Math.ceil(sections[name]!.byteLength / 4) * 4
    return at
  })
  const bytes = new Uint8Array(offset)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  SECTIONS.forEach((name, i) => {
    const section = sections[name]!
    view.setUint32(4 + i * 8, offsets[i]!, true)
    view.setUint32(8 + i * 8, section.byteLength, true)
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offsets[i])
  })
  return bytes
}

function packRows(
  places: readonly Place[],
): Pick<Record<Section, ArrayBufferView>, 'bucket' | 'rowHash' | 'rowCheck' | 'rowEntry'> {
  const hashes: number[] = []
  const checks: number[] = []
  const packed: number[] = []
  places.forEach((place, number) => {
    const seen = new Set<string>()
    for (const { name, kind } of place.names) {
      const key = nameKey(name)
      if (key === '' || seen.has(key)) continue
      seen.add(key)
      const { hash, check } = hashKey(key)
      hashes.push(hash)
      checks.push(check)
      packed.push(((NAME_KINDS.indexOf(kind) << ENTRY_BITS) | number) >>> 0)
    }
  })
  // One number a row, hash above, position below, sorts faster than a comparison of objects.
  const order = Float64Array.from(hashes, (hash, row) => hash * 2 ** 21 + row).sort()
  const rowHash = new Uint32Array(order.length)
  const rowCheck = new Uint16Array(order.length)
  const rowEntry = new Uint32Array(order.length)
  const bucket = new Uint32Array(2 ** 16 + 1)
  order.forEach((value, i) => {
    const row = value % 2 ** 21
    rowHash[i] = hashes[row]!
    rowCheck[i] = checks[row]!
    rowEntry[i] = packed[row]!
    bucket[(hashes[row]! >>> 16) + 1]!++
  })
  for (let i = 1; i < bucket.length; i++) bucket[i]! += bucket[i - 1]!
  return { bucket, rowHash, rowCheck, rowEntry }
}

function packEntries(places: readonly Place[]): Partial<Record<Section, ArrayBufferView>> {
  const numbers = new Map(places.map((place, number) => [place.code, number]))
  numbers.delete('')
  const countries = [...new Set(places.map((place) => place.country))].filter((code) => code !== '').sort()
  const countryNumber = new Map(countries.map((code, i) => [code, i + 1]))
  const encoder = new TextEncoder()
  const names = places.map((place) => encoder.encode(place.names[0]!.name))
  const nameOffset = new Uint32Array(places.length + 1)
  names.forEach((name, i) => {
    nameOffset[i + 1] = nameOffset[i]! + name.length
  })
  return {
    latitude: Int32Array.from(places, (place) => Math.round(place.lat * DEGREES)),
    longitude: Int32Array.from(places, (place) => Math.round(place.lon * DEGREES)),
    geonamesId: Uint32Array.from(places, (place) => place.geonamesId),
    nameOffset,
    population: Uint16Array.from(places, (place) => Math.round(Math.log1p(place.population) * PEOPLE)),
    admin1: Uint32Array.from(places, (place) => numbers.get(place.admin1) ?? NONE),
    admin2: Uint32Array.from(places, (place) => numbers.get(place.admin2) ?? NONE),
    country: Uint8Array.from(places, (place) => countryNumber.get(place.country) ?? 0),
    feature: Uint8Array.from(places, (place) => FEATURES.indexOf(place.feature) | (EXTENTS.indexOf(place.extent) << 5)),
    names: new Uint8Array(Buffer.concat(names)),
    countryCodes: encoder.encode(`  ${countries.join('')}`),
  }
}
