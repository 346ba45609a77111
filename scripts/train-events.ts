// node scripts/train-events.ts [--folds]      trains models/events.bin from the marked reports of eval/gold (dev and train)
// The rules were written with the dev part in view, so they are right more often there than elsewhere; a sample of it counts
// DEV_WEIGHT of one of the training part. --folds measures on reports left out of training, for several least scores.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
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
import { EVENT_BITS, EVENT_FEATURES, eventFeatures, surroundings } from '../src/read/events/model/event-features.ts'
import { EVENT_FILE, eventModelOf, packEventModel } from '../src/read/events/model/event-model.ts'
import { eventOptions } from '../src/read/events/model/event-options.ts'
import { WIDE_KINDS } from '../src/read/events/wide/wide-index.ts'
import { loadGazetteer } from '../src/read/places/index.ts'
import { readReport } from '../src/read/read-report.ts'
import type { Words } from '../src/read/statements/words.ts'

/** The kinds that the words at one token may tell; `told` is the one marked, -1 none. */
interface Sample {
  readonly options: readonly Int32Array[]
  readonly told: number
}

interface Marked {
  readonly report: GoldReport
  readonly weight: number
  readonly samples: readonly Sample[]
}

const DEV_WEIGHT = 0.7
const EPOCHS = 10
const RATE = 0.03
const DECAY = 0.01
const LEAST = -1

// The model is not read: it is what is made here. Nor is that of modality, which does not touch happenings.
const readers = {
  language: loadLanguage(readData),
  names: loadNameReader(readData),
  gazetteer: loadGazetteer(readData),
}

/** Every kind that every word of a report may tell, and whether it is marked so. */
function samplesOf(report: GoldReport): Sample[] {
  const samples: Sample[] = []
  const gold = marksOfGold(report).events
  const recorder = {
    choose(w: Words, found: readonly Trigger[]): Trigger[] {
      const context = eventContext(w, found)
      const bag = { at: new Int32Array(EVENT_FEATURES), size: 0 }
      for (let i = 0; i < w.a.tokenCount; i++) {
        if (w.heading[w.a.sentenceOf[i]!] === 1) continue
        const options = eventOptions(context, i)
        if (options.length === 0) continue
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
      return [...found]
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
  const all = reports.flatMap(({ samples, weight }) => samples.map((sample) => ({ ...sample, weight })))
  const order = all.map((_, at) => at)
  let seed = 20310507
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 4294967296) * below)
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = next(i + 1)
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const at of order) step(all[at]!, weights, squares)
    if (epoch > 0) for (let i = 0; i < size; i++) sums[i]! += weights[i]! / (EPOCHS - 1)
  }
  return sums
}

function step(
  { options, told, weight }: Sample & { weight: number },
  weights: Float32Array,
  squares: Float32Array,
): void {
  const scores = options.map((features) => features.reduce((sum, feature) => sum + weights[feature]!, 0))
  const most = Math.max(0, ...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, Math.exp(-most))
  options.forEach((features, label) => {
    const error = (powers[label]! / total - (label === told ? 1 : 0)) * weight
    for (const feature of features) {
      const slope = error + DECAY * weights[feature]!
      squares[feature]! += slope * slope
      weights[feature]! -= (RATE * slope) / Math.sqrt(squares[feature]!)
    }
  })
}

function marked(split: 'dev' | 'train', weight: number): Marked[] {
  return loadGold(split).map((report) => ({ report, weight, samples: samplesOf(report) }))
}

const reports = [...marked('dev', DEV_WEIGHT), ...marked('train', 1)]

/** F1 on reports the model did not see, over five parts of the reports, for several least scores. */
function folds(): void {
  const none: Counts = { right: 0, gold: 0, read: 0 }
  const order = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
  const models = [0, 1, 2, 3, 4].map((fold) => train(order.filter((_, at) => at % 5 !== fold)))
  const measure = (part: string, events?: (fold: number) => ReturnType<typeof eventModelOf>): string => {
    let [all, actors] = [none, none]
    order.forEach(({ report }, at) => {
      if (report.split !== part) return
      const gold = marksOfGold(report)
      const read = readMarked(report, events ? { ...readers, events: events(at % 5) } : readers)
      all = addCounts(all, compareEvents(gold, read))
      actors = addCounts(actors, compareActors(gold, read))
    })
    const [precision, recall] = [(100 * all.right) / all.read, (100 * all.right) / all.gold]
    return `${part} F1 ${f1(all).toFixed(1)} (P ${precision.toFixed(1)} R ${recall.toFixed(1)}, actors ${f1(actors).toFixed(1)})`
  }
  console.log(`rules: ${measure('dev')}; ${measure('train')}`)
  for (const least of [-1.5, -1.25, -1, -0.75, -0.5]) {
    const model = (fold: number) => eventModelOf(models[fold]!, least)
    console.log(`least ${least}: ${measure('dev', model)}; ${measure('train', model)}`)
  }
}

const samples = reports.flatMap((one) => one.samples)
const told = samples.filter((sample) => sample.told >= 0).length
const size = reports.reduce((sum, { report }) => sum + report.events.length, 0)
console.log(`${reports.length} reports, ${size} happenings, ${told} words that tell one of ${samples.length}`)
if (process.argv.includes('--folds')) folds()
else writeFileSync(path.join(import.meta.dirname, '..', EVENT_FILE), packEventModel(train(reports), LEAST))
