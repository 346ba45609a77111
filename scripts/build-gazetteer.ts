// Builds lexicons/gazetteer.bin from GeoNames' towns and divisions and the hand-written tables in lexicons/. Prints
// nothing and does nothing when the file was built from the same sources; the same sources give the same bytes.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import type { NameKind } from '../src/read/places/gazetteer-format.ts'
import { nameKey } from '../src/read/places/name-key.ts'
import { pack } from './gazetteer/pack.ts'
import type { Place } from './gazetteer/place.ts'
import { ADMIN1, ADMIN2, CITIES, readCities, readDivisions } from './gazetteer/read-geonames.ts'
import { isInitials, LEXICONS, listed, readCountries, readRegions, readTable, TABLES } from './gazetteer/read-tables.ts'

const TARGET = path.join(LEXICONS, 'gazetteer.bin')
const root = path.join(import.meta.dirname, '..')

const digest = digestOfSources()
if (existsSync(TARGET) && readFileSync(TARGET).subarray(-32).equals(digest)) process.exit(0)
writeFileSync(TARGET, Buffer.concat([pack(collect()), digest]))

/** What the file is made of: the sources and the code that packs them. Its digest ends the file. */
function digestOfSources(): Buffer {
  const code = ['scripts/build-gazetteer.ts', 'src/read/places/gazetteer-format.ts', 'src/read/places/name-key.ts']
  const packers = globSync('scripts/gazetteer/*.ts', { cwd: root }).sort()
  const hash = createHash('sha256')
  for (const file of [...code, ...packers]) hash.update(readFileSync(path.join(root, file)))
  for (const table of TABLES) hash.update(readFileSync(path.join(LEXICONS, table)))
  for (const file of [CITIES, ADMIN1, ADMIN2]) hash.update(readFileSync(file))
  return hash.digest()
}

function collect(): Place[] {
  const cities = readCities()
  addSpellings(cities)
  const countries = readCountries()
  const states = readDivisions(1)
  const counties = readDivisions(2)
  placeDivisions([...countries, ...states, ...counties], cities)
  addStates(states)
  const placed = [...countries, ...states, ...counties, ...readRegions(), ...cities].filter((p) =>
    Number.isFinite(p.lat),
  )
  // Numbers decide the order of candidates, so ties need an order that does not depend on how the files were read.
  return placed.sort(
    (a, b) =>
      b.population - a.population ||
      a.geonamesId - b.geonamesId ||
      compare(a.names[0]!.name, b.names[0]!.name) ||
      compare(a.code, b.code),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Divisions get the people of their towns, and, unless they have a point, the towns' mean weighted by people. */
function placeDivisions(divisions: readonly Place[], cities: readonly Place[]): void {
  const sums = new Map(divisions.map(({ code }) => [code, { lat: 0, lon: 0, weight: 0, people: 0, towns: 0 }]))
  for (const city of cities) {
    for (const code of [city.country, city.admin1, city.admin2]) {
      const sum = sums.get(code)
      if (!sum || city.feature === 'PPLX') continue
      const weight = city.population + 500
      sum.lat += city.lat * weight
      sum.lon += city.lon * weight
      sum.weight += weight
      sum.people += city.population
    }
  }
  for (const division of divisions) {
    const sum = sums.get(division.code)!
    division.population = sum.people
    if (Number.isFinite(division.lat) || sum.weight === 0) continue
    division.lat = sum.lat / sum.weight
    division.lon = sum.lon / sum.weight
  }
}

function addStates(states: readonly Place[]): void {
  const byCode = new Map(states.map((state) => [state.code, state]))
  for (const [code = '', lat, lon, others, demonyms] of readTable('states.tsv')) {
    const state = byCode.get(code)
    if (!state) throw new Error(`lexicons/states.tsv: GeoNames has no division ${code}`)
    state.lat = Number(lat)
    state.lon = Number(lon)
    const letters = code.slice(3)
    if (code.startsWith('US.')) state.names.push({ name: letters, kind: 'abbreviation' })
    for (const name of listed(others)) {
      state.names.push({ name, kind: kindOfStateName(name) })
    }
    for (const name of listed(demonyms)) state.names.push({ name, kind: 'demonym' })
  }
}

/** "N.Y." and "NSW" stand alone; "Minn." and "ON" are read only behind a comma or in brackets. */
function kindOfStateName(name: string): NameKind {
  if (isInitials(name) && (name.includes('.') || name.length > 2 || name === 'BC')) return 'initials'
  return name.endsWith('.') || name.length < 4 ? 'abbreviation' : 'plain'
}

/** Adds names that English papers use and GeoNames' towns lack, to the most populous town of that name. */
function addSpellings(cities: readonly Place[]): void {
  const wanted = new Map(
    readTable('spellings.tsv').map(([country, name = '', others]) => [`${country} ${nameKey(name)}`, listed(others)]),
  )
  const best = new Map<string, Place>()
  for (const city of cities) {
    const key = `${city.country} ${nameKey(city.names[0]!.name)}`
    if (wanted.has(key) && city.population > (best.get(key)?.population ?? -1)) best.set(key, city)
  }
  for (const [key, others] of wanted) {
    const city = best.get(key)
    if (!city) throw new Error(`lexicons/spellings.tsv: GeoNames has no town ${key}`)
    for (const name of others) {
      // What English papers use counts as much as GeoNames' own name.
      if (name.startsWith('=')) city.names.unshift({ name: name.slice(1), kind: 'main' })
      else city.names.splice(1, 0, { name, kind: isInitials(name) ? 'initials' : 'main' })
    }
  }
}
