// node scripts/train-events.ts [--folds]   trains models/events.bin from the marked reports of eval/gold (dev, train, events)
// What words speak for is learned from raw text first, which takes a minute. --folds measures on reports left out of
// training, for several least scores, with what the words speak for as it stands in models/events.bin. The lists of words were
// written with the dev part in view, so its figure flatters them.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { loadEventTexts, sentenceAround } from '../eval/gold/load-event-texts.ts'
import { type GoldReport, loadGold } from '../eval/gold/load-gold.ts'
import { type EventMark, marksOfGold } from '../eval/own/marks.ts'
import { addCounts, type Counts, f1 } from '../eval/own/pair.ts'
import { asReport, readMarked } from '../eval/own/read-marked.ts'
import { compareActors, compareEvents } from '../eval/own/score.ts'
import { readData } from '../src/cli/read-data.ts'
import { loadLanguage } from '../src/language/index.ts'
import { loadNameReader } from '../src/language/names/index.ts'
import type { Trigger } from '../src/read/events/find-triggers.ts'
import { eventContext } from '../src/read/events/model/event-context.ts'
import { eventFeatures } from '../src/read/events/model/event-features.ts'
import { EVENT_FILE, eventModelOf, packEventModel, unpackRows } from '../src/read/events/model/event-model.ts'
import { EVENT_BITS, EVENT_FEATURES } from '../src/read/events/model/event-table.ts'
import type { MatterRows } from '../src/read/events/model/matter.ts'
import { surroundings } from '../src/read/events/model/surroundings.ts'
import { WIDE_KINDS } from '../src/read/events/wide/wide-index.ts'
import { loadGazetteer } from '../src/read/places/index.ts'
import { readReport } from '../src/read/read-report.ts'
import { hashWord } from '../src/read/statements/model/hash-features.ts'
import type { Words } from '../src/read/statements/words.ts'
import { seededOrder } from './seeded-order.ts'
import { sharedFolder } from './shared-folder.ts'
import { readRawTexts } from './train-knowledge.ts'
import { learnMatter } from './train-matter.ts'

/** The kinds that the words at one token may tell; `told` is the one marked, -1 none. */
interface Sample {
  readonly options: readonly Int32Array[]
  readonly told: number
}

type Unmarked = Pick<GoldReport, 'id' | 'text' | 'outlet' | 'date'>

interface Marked {
  readonly report: Unmarked
  readonly part: 'dev' | 'train' | 'events'
  readonly gold: readonly EventMark[]
  readonly samples: readonly Sample[]
}

const EPOCHS = 15
const RATE = 0.03
const DECAY = 0.03
const LEAST = -0.6
const MARGIN = 1
const FOLDS = 8

// The model is not read: it is what is made here. Nor is that of modality, which does not touch happenings.
const readers = {
  language: loadLanguage(readData),
  names: loadNameReader(readData),
  gazetteer: loadGazetteer(readData),
}

/** Every kind that every word of a report may tell, and whether it is marked so. */
function samplesOf(report: Unmarked, gold: readonly EventMark[], rows: MatterRows): Sample[] {
  const samples: Sample[] = []
  const recorder = {
    choose(w: Words): Trigger[] {
      const context = eventContext(w, rows)
      const bag = { at: new Int32Array(EVENT_FEATURES), size: 0 }
      for (const [i, options] of context.options) {
        if (w.heading[w.a.sentenceOf[i]!] === 1) continue
        const around = surroundings(context, i, options)
        const seen: Int32Array[] = []
        let marked = -1
        for (const option of around.options) {
          const span = { start: w.a.start[i]!, end: w.a.end[option.last]! }
          const kind = WIDE_KINDS[option.kind]!
          const told = gold.some((one) => one.kind === kind && one.start < span.end && span.start < one.end)
          if (!told && isRepeated(gold, kind, span)) continue
          eventFeatures(bag, context, around, option)
          if (told && marked < 0) marked = seen.length
          seen.push(bag.at.slice(0, bag.size))
        }
        if (seen.length > 0) samples.push({ options: seen, told: marked })
      }
      return []
    },
  }
  readReport(asReport(report), { ...readers, events: recorder }, { notAfter: '2100-01-01' })
  return samples
}

/** Behind the first trigger of its kind in the statement: marked once, so neither right nor wrong. */
function isRepeated(gold: readonly EventMark[], kind: string, span: { start: number; end: number }): boolean {
  return gold.some(
    (one) =>
      one.kind === kind && one.start < span.start && one.sentences.start <= span.start && span.end <= one.sentences.end,
  )
}

/** Multinomial logistic regression, "none" with a score of 0, by AdaGrad; the mean of the weights over all epochs but the first. */
function train(reports: readonly Marked[]): Float32Array {
  const size = 1 << EVENT_BITS
  const weights = new Float32Array(size)
  const sums = new Float32Array(size)
  const squares = new Float32Array(size).fill(0.01)
  const all = reports.flatMap(({ samples }) => samples)
  const order = all.map((_, at) => at)
  const { shuffle } = seededOrder(20310507)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order)
    for (const at of order) step(all[at]!, weights, squares)
    if (epoch > 0) for (let i = 0; i < size; i++) sums[i]! += weights[i]! / (EPOCHS - 1)
  }
  return sums
}

function step({ options, told }: Sample, weights: Float32Array, squares: Float32Array): void {
  const scores = options.map((features) => features.reduce((sum, feature) => sum + weights[feature]!, 0))
  const most = Math.max(0, ...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, Math.exp(-most))
  options.forEach((features, label) => {
    const error = powers[label]! / total - (label === told ? 1 : 0)
    for (const feature of features) {
      const slope = error + DECAY * weights[feature]!
      squares[feature]! += slope * slope
      weights[feature]! -= (RATE * slope) / Math.sqrt(squares[feature]!)
    }
  })
}

/** All marked reports, by id, so that every fifth or eighth is a fair sample of them. */
function readMarkedReports(rows: MatterRows): Marked[] {
  const reports = (['dev', 'train'] as const).flatMap((part) =>
    loadGold(part).map((report) => ({ report, part, gold: marksOfGold(report).events })),
  )
  const texts = loadEventTexts().map(({ id, text, events }) => {
    const report = { id, text, outlet: 'The Paper', date: '2031-01-01T12:00Z' }
    const gold = events.map((event): EventMark => {
      return { ...event, sentences: sentenceAround(text, event.start), actors: [], rule: 'gold' }
    })
    return { report, part: 'events' as const, gold }
  })
  return [...reports, ...texts]
    .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
    .map((one) => ({ ...one, samples: samplesOf(one.report, one.gold, rows) }))
}

/** F1 on reports the model did not see, for several least scores. */
function folds(reports: readonly Marked[], rows: MatterRows): void {
  const none: Counts = { right: 0, gold: 0, read: 0 }
  const models = Array.from({ length: FOLDS }, (_, fold) => train(reports.filter((_one, at) => at % FOLDS !== fold)))
  const measure = (part: string, events?: (fold: number) => ReturnType<typeof eventModelOf>): string => {
    let [all, actors] = [none, none]
    reports.forEach((one, at) => {
      if (one.part !== part) return
      const gold = { id: one.report.id, text: one.report.text, statements: [], figures: [], events: one.gold }
      const read = readMarked(one.report, events ? { ...readers, events: events(at % FOLDS) } : readers)
      all = addCounts(all, compareEvents(gold, read))
      actors = addCounts(actors, compareActors(gold, read))
    })
    const [precision, recall] = [(100 * all.right) / all.read, (100 * all.right) / all.gold]
    return `${part} F1 ${f1(all).toFixed(1)} (P ${precision.toFixed(1)} R ${recall.toFixed(1)}, actors ${f1(actors).toFixed(1)})`
  }
  const line = (events?: (fold: number) => ReturnType<typeof eventModelOf>): string =>
    ['dev', 'train', 'events'].map((part) => measure(part, events)).join('; ')
  console.log(`rules: ${line()}`)
  for (const least of [-1, -0.85, -0.7, -0.55, -0.4]) {
    console.log(`least ${least}: ${line((fold) => eventModelOf(models[fold]!, { least, margin: MARGIN }, rows))}`)
  }
}

/** What words speak for, learned anew from raw text; by hash. */
function learnRows(): MatterRows {
  const learned = learnMatter(readRawTexts(sharedFolder()), readers.language)
  return new Map([...learned].map(([word, row]) => [hashWord(word), row]))
}

const measuring = process.argv.includes('--folds')
const rows = measuring ? unpackRows(readData(EVENT_FILE)) : learnRows()
const reports = readMarkedReports(rows)
const samples = reports.flatMap((one) => one.samples)
const told = samples.filter((sample) => sample.told >= 0).length
const size = reports.reduce((sum, { gold }) => sum + gold.length, 0)
console.log(`${reports.length} reports, ${size} happenings, ${told} words that tell one of ${samples.length}`)
if (measuring) folds(reports, rows)
else
  writeFileSync(
    path.join(import.meta.dirname, '..', EVENT_FILE),
    packEventModel(train(reports), { least: LEAST, margin: MARGIN }, rows),
  )
