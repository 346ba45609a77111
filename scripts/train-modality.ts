// node scripts/train-modality.ts [--folds]      trains models/modality.bin from the marked reports of eval/gold (dev and train)
// The rules were written with the dev part in view, so their answer is right more often there than elsewhere; it counts
// DEV_WEIGHT of a sample of the training part.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { type GoldReport, loadGold } from '../eval/gold/load-gold.ts'
import { marksOfGold } from '../eval/own/marks.ts'
import { common, pairStatements } from '../eval/own/pair.ts'
import { asReport, readMarked } from '../eval/own/read-marked.ts'
import { readData } from '../src/cli/read-data.ts'
import { loadLanguage } from '../src/language/index.ts'
import { loadNameReader } from '../src/language/names/index.ts'
import type { Modality } from '../src/model/index.ts'
import {
  MODALITIES,
  MODALITY_BITS,
  MODALITY_FEATURES,
  modalityFeatures,
} from '../src/read/modality/model/modality-features.ts'
import { MODALITY_FILE, packModalityModel } from '../src/read/modality/model/modality-model.ts'
import { loadGazetteer } from '../src/read/places/index.ts'
import { readReport } from '../src/read/read-report.ts'
import { seededOrder } from './seeded-order.ts'

interface Sample {
  readonly report: string
  readonly features: Int32Array
  readonly rule: number
  readonly gold: number
  readonly weight: number
}

const DEV_WEIGHT = 0.7
const EPOCHS = 12
const RATE = 0.08
const DECAY = 3e-6
/** So many of a thousand features of a sample are left out each time it is seen, so that no word is relied on alone. */
const DROPPED = 300

// The model is not read: it is what is made here.
const readers = {
  language: loadLanguage(readData),
  names: loadNameReader(readData),
  gazetteer: loadGazetteer(readData),
}

/** What the reader sees of each statement that was marked, beside the mark. */
function samplesOf(reports: readonly GoldReport[], weight: number): Sample[] {
  return reports.flatMap((report) => {
    const seen: { start: number; end: number; features: Int32Array; rule: Modality }[] = []
    const bag = { at: new Int32Array(MODALITY_FEATURES), size: 0 }
    const recorder = {
      choose(said: Parameters<typeof modalityFeatures>[1], rule: Modality): Modality {
        modalityFeatures(bag, said, rule)
        const { w, content } = said
        const [first, last] = [content[0]![0], content.at(-1)![1]]
        seen.push({ start: w.a.start[first]!, end: w.a.end[last]!, features: bag.at.slice(0, bag.size), rule })
        return rule
      },
    }
    readReport(asReport(report), { ...readers, modality: recorder }, { notAfter: '2100-01-01' })
    const gold = marksOfGold(report)
    const read = readMarked(report, readers)
    const partner = pairStatements(gold.statements, read.statements)
    return gold.statements.flatMap((mark, g): Sample[] => {
      const content = read.statements[partner[g]!]?.content
      if (!content) return []
      let best: (typeof seen)[number] | undefined
      let most = 0
      for (const one of seen) {
        const both = common(content, [one]) / (one.end - one.start)
        if (both > most) {
          most = both
          best = one
        }
      }
      if (!best) return []
      return [
        {
          report: report.id,
          features: best.features,
          rule: MODALITIES.indexOf(best.rule),
          gold: MODALITIES.indexOf(mark.modality),
          weight,
        },
      ]
    })
  })
}

/** Multinomial logistic regression by AdaGrad, the samples in an order of their own each epoch. */
function train(samples: readonly Sample[]): Float32Array[] {
  const size = 1 << MODALITY_BITS
  const tables = MODALITIES.map(() => new Float32Array(size))
  const squares = MODALITIES.map(() => new Float32Array(size).fill(0.01))
  const order = samples.map((_, at) => at)
  const { next, shuffle } = seededOrder(20310507)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order)
    for (const at of order) {
      const sample = samples[at]!
      const kept = sample.features.filter(() => next(1000) >= DROPPED)
      step({ ...sample, features: kept }, tables, squares)
    }
  }
  return tables
}

function step(sample: Sample, tables: readonly Float32Array[], squares: readonly Float32Array[]): void {
  const scores = tables.map((table) => sample.features.reduce((sum, feature) => sum + table[feature]!, 0))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  tables.forEach((table, label) => {
    const error = (powers[label]! / total - (label === sample.gold ? 1 : 0)) * sample.weight
    const square = squares[label]!
    for (const feature of sample.features) {
      const slope = error + DECAY * samplesCount * table[feature]!
      square[feature]! += slope * slope
      table[feature]! -= (RATE * slope) / Math.sqrt(square[feature]!)
    }
  })
}

function answer(tables: readonly Float32Array[], { features }: Sample): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  tables.forEach((table, label) => {
    const score = features.reduce((sum, feature) => sum + table[feature]!, 0)
    if (score > most) {
      most = score
      best = label
    }
  })
  return best
}

const samples = [...samplesOf(loadGold('dev'), DEV_WEIGHT), ...samplesOf(loadGold('train'), 1)]
const samplesCount = samples.length

/** Accuracy on reports the model did not see, over five parts of the reports. */
function folds(): void {
  const reports = [...new Set(samples.map(({ report }) => report))].sort()
  for (const part of ['dev', 'train']) {
    let [right, rules, all] = [0, 0, 0]
    for (let fold = 0; fold < 5; fold++) {
      const held = new Set(reports.filter((_, at) => at % 5 === fold))
      const tables = train(samples.filter(({ report }) => !held.has(report)))
      for (const sample of samples) {
        if (!held.has(sample.report) || (sample.weight === 1) !== (part === 'train')) continue
        all++
        if (answer(tables, sample) === sample.gold) right++
        if (sample.rule === sample.gold) rules++
      }
    }
    const percent = (count: number): string => ((100 * count) / Math.max(1, all)).toFixed(1)
    console.log(`${part}: ${all} statements, rules ${percent(rules)}, model ${percent(right)}`)
  }
}

if (process.argv.includes('--folds')) folds()
else {
  const tables = train(samples)
  writeFileSync(path.join(import.meta.dirname, '..', MODALITY_FILE), packModalityModel(tables))
  const right = samples.filter((sample) => answer(tables, sample) === sample.gold).length
  console.log(`${samples.length} statements, ${((100 * right) / samples.length).toFixed(1)} % of them right`)
}
