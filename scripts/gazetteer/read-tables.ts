import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Extent } from '../../src/read/places/gazetteer.ts'
import { EXTENTS } from '../../src/read/places/gazetteer.ts'
import type { Feature, NameKind } from '../../src/read/places/gazetteer-format.ts'
import type { Place } from './place.ts'

export const LEXICONS = path.join(import.meta.dirname, '..', '..', 'lexicons')
export const TABLES = ['countries.tsv', 'states.tsv', 'regions.tsv', 'spellings.tsv'] as const

const FEATURE_OF_KIND: Readonly<Record<string, Feature>> = {
  continent: 'CONT',
  region: 'RGN',
  sea: 'SEA',
  lake: 'LK',
  river: 'STM',
  island: 'ISL',
  site: 'SITE',
}

/** In place of people, so that "the Atlantic" comes before a town of that name. */
const RENOWN: Readonly<Record<Extent, number>> = {
  wider: 100_000_000,
  country: 10_000_000,
  province: 3_000_000,
  city: 300_000,
  district: 300_000,
  point: 100_000,
}

/** Rows of a hand-written table, split at tabs; a line that starts with `#` is a comment. */
export function readTable(name: (typeof TABLES)[number]): string[][] {
  const lines = readFileSync(path.join(LEXICONS, name), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
}

export function listed(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((name) => name !== '')
}

export function named(main: readonly string[], demonyms: readonly string[]): Place['names'] {
  return [
    ...main.map((name, i) => ({ name, kind: kindOf(name, i) })),
    ...demonyms.map((name) => ({ name, kind: 'demonym' as NameKind })),
  ]
}

/** "US", "U.A.E." and "DMZ" are read only when written in capitals. */
export function isInitials(name: string): boolean {
  return /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,5})$/.test(name)
}

function kindOf(name: string, position: number): NameKind {
  if (isInitials(name)) return 'initials'
  return position === 0 ? 'main' : 'plain'
}

export function readCountries(): Place[] {
  return readTable('countries.tsv').map(([code = '', lat, lon, id, names, demonyms]) => ({
    code,
    names: named(listed(names), listed(demonyms)),
    feature: 'PCLI',
    extent: 'country',
    country: code,
    admin1: '',
    admin2: '',
    geonamesId: Number(id),
    lat: Number(lat),
    lon: Number(lon),
    population: 0,
  }))
}

const PLANT = ' nuclear power plant'
const PLANTS = [
  'plant',
  'nuclear plant',
  'power plant',
  'nuclear power station',
  'nuclear station',
  'power station',
  'NPP',
]

/** "Zaporizhzhia nuclear power plant" is also the "Zaporizhzhia plant". */
function withPlantNames(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const place = name.endsWith(PLANT) ? name.slice(0, -PLANT.length) : ''
    return place === '' ? [name] : [name, ...PLANTS.map((plant) => `${place} ${plant}`)]
  })
}

export function readRegions(): Place[] {
  return readTable('regions.tsv').map(([kind = '', country = '', lat, lon, precision = '', names, demonyms]) => {
    const feature = FEATURE_OF_KIND[kind]
    const extent = (precision === 'continent' ? 'wider' : precision) as Extent
    if (!feature || !EXTENTS.includes(extent)) throw new Error(`lexicons/regions.tsv: ${kind} ${precision} ${names}`)
    return {
      code: '',
      names: named(withPlantNames(listed(names)), listed(demonyms)),
      feature,
      extent,
      country,
      admin1: '',
      admin2: '',
      geonamesId: 0,
      lat: Number(lat),
      lon: Number(lon),
      population: RENOWN[extent],
    }
  })
}
