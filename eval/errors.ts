// eval/errors TASK [--limit N] [--examples N] [--only WORDS]      lists the misses of a task on development data, grouped
// by kind and rule: the N largest groups (all), each with N examples (3). With Node 26 the same as `node eval/errors.ts …`.
// --only keeps the groups whose heading contains WORDS.
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { groupMisses, type Miss, renderMisses } from './misses/miss.ts'

type Finder = (shared: string) => readonly Miss[] | Promise<readonly Miss[]>

const FINDERS: Readonly<Record<string, () => Promise<Finder>>> = {
  attribution: async () => (await import('./misses/attribution-misses.ts')).attributionMisses,
  dates: async () => (await import('./misses/dates-misses.ts')).datesMisses,
  extraction: async () => (await import('./misses/extraction-misses.ts')).extractionMisses,
  figures: async () => (await import('./misses/figures-misses.ts')).figuresMisses,
  gold: async () => (await import('./misses/gold-misses.ts')).goldMisses,
  muc: async () => (await import('./misses/muc-misses.ts')).mucMisses,
  names: async () => (await import('./misses/names-misses.ts')).namesMisses,
  parse: async () => (await import('./misses/parse-misses.ts')).parseMisses,
  places: async () => (await import('./misses/places-misses.ts')).placesMisses,
  pronouns: async () => (await import('./misses/pronouns-misses.ts')).pronounsMisses,
  temporal: async () => (await import('./misses/temporal-misses.ts')).temporalMisses,
  tokens: async () => (await import('./misses/tokens-misses.ts')).tokensMisses,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string' },
    examples: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
})
const load = FINDERS[positionals[0] ?? '']
const limit = Number(values.limit ?? Number.MAX_SAFE_INTEGER)
const examples = Number(values.examples)
if (!load || !(limit >= 0) || !(examples >= 0)) {
  console.error(
    `usage: eval/errors TASK [--limit N] [--examples N] [--only WORDS]; tasks: ${Object.keys(FINDERS).join(', ')}`,
  )
  process.exit(2)
}
const find = await load()
const misses = await find(path.resolve(process.env['SAYSO_SHARED'] ?? '../shared'))
const groups = groupMisses(misses).filter(({ kind, rule }) => `${kind} · ${rule}`.includes(values.only))
// Whoever reads only the first lines closes the pipe early.
process.stdout.on('error', () => process.exit())
process.stdout.write(renderMisses(groups, examples, limit))
