// node scripts/train-figures.ts [--folds]      trains models/figures.bin from the marked reports of eval/gold (dev, train and
// the texts of eval/gold/figures, in which nothing else is marked). The rules were written with the dev part in view, so
// their answer is right more often there than elsewhere; it counts DEV_WEIGHT of a sample of the others. --folds measures on
// reports left out of training.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { type GoldReport, loadGold } from '../eval/gold/load-gold.ts'
import { loadMarkedFigures } from '../eval/gold/load-marked-figures.ts'
import { type Marks, marksOfGold, PERCENT } from '../eval/own/marks.ts'
import { marksOfReading } from '../eval/own/marks-of-reading.ts'
import { addCounts, type Compare, type Counts, f1, pairMarks } from '../eval/own/pair.ts'
import { compareFigureKinds, compareFigures, compareFigureValues, sameNoun } from '../eval/own/score.ts'
import { readData } from '../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../src/language/index.ts'
import type { Figure, FigureMention, Reading, Span } from '../src/model/index.ts'
import { readFigures } from '../src/read/figures/index.ts'
import {
  addPointers,
  addRows,
  bestColumn,
  type Choice,
  type ChoiceWeights,
} from '../src/read/figures/model/choice-weights.ts'
import {
  FIGURE_FILE,
  type FigureModel,
  hasOpenKind,
  KIND_COLUMNS,
  kindChoice,
  modelOf,
  packFigureModel,
  SCOPE_COLUMNS,
  SCOPES,
  scopeChoice,
} from '../src/read/figures/model/figure-model.ts'
import { KIND_BITS, kindFeatures } from '../src/read/figures/model/kind-features.ts'
import { SCOPE_BITS, scopeFeatures } from '../src/read/figures/model/scope-features.ts'
import { FIGURE_FEATURES } from '../src/read/figures/model/shared-features.ts'
import type { Weighed } from '../src/read/figures/model/weighed.ts'
import { readTimes } from '../src/read/times/index.ts'
import { seededOrder } from './seeded-order.ts'

/** One choice: its features, the answers open to it, and those that are right. */
interface Sample {
  readonly features: Int32Array
  /** How many of them, the first ones, hold what the rules say. */
  readonly rules: number
  readonly choice: Choice
  readonly right: Uint8Array
  readonly weight: number
}

interface Mark extends Span {
  readonly what: string
  readonly scope: Figure['scope']
  readonly value?: number
  readonly high?: number | undefined
}

/** A text with its figures marked. */
interface Text {
  readonly id: string
  readonly part: 'dev' | 'train' | 'texts'
  readonly text: string
  readonly date: string
  readonly figures: readonly Mark[]
  readonly report?: GoldReport
}

interface Learnt {
  readonly text: Text
  readonly kinds: readonly Sample[]
  readonly scopes: readonly Sample[]
}

const DEV_WEIGHT = 0.7
const WEIGHTS = { dev: DEV_WEIGHT, train: 1, texts: 1 } as const
const EPOCHS = 30
const RATE = 0.02
const DECAY = 0.002

/** Of a hundred looks at a scope, so many are without what the rules say of it. */
const BLIND = 30

const language = loadLanguage(readData)

function figuresOf({ text, date }: Text, model?: FigureModel): FigureMention[] {
  const analysis = analyse(text, language)
  const { times } = readTimes(analysis, { headings: [], publishedAt: date })
  return readFigures(analysis, { times, ...(model ? { model } : {}) })
}

function spanOf({ draft, scene: { p } }: Weighed): Span {
  return { start: p[draft.boundFrom]!.start, end: p[Math.max(draft.to, draft.unitTo) - 1]!.end }
}

/** Every marked figure of a text as the reader sees it. What was marked is carried on from one to the next, as a perfect model would. */
function learnFrom(text: Text): Learnt {
  const seen: (Span & { readonly one: Weighed })[] = []
  const agrees = (mark: Mark, one: Weighed): boolean =>
    mark.value === undefined || (mark.value === one.draft.value && mark.high === one.draft.high)
  const recorder: FigureModel = {
    choose(one) {
      const span = spanOf(one)
      seen.push({ ...span, one })
      const mark = text.figures.find((mark) => mark.start < span.end && span.start < mark.end && agrees(mark, one))
      if (!mark) return { what: one.what, scope: one.scope }
      return { what: mark.what === PERCENT ? one.what : mark.what, scope: mark.scope }
    },
  }
  figuresOf(text, recorder)
  const partner = pairMarks(text.figures, seen, (mark, { one }) => agrees(mark, one))
  const kinds: Sample[] = []
  const scopes: Sample[] = []
  const bag = { at: new Int32Array(FIGURE_FEATURES), size: 0 }
  const weight = WEIGHTS[text.part]
  text.figures.forEach((mark, g) => {
    const one = seen[partner[g]!]?.one
    if (!one) {
      return
    }
    if (hasOpenKind(one) && mark.what !== PERCENT) {
      const { choice, names } = kindChoice(one)
      const right = Uint8Array.from(names, (name) => (name !== undefined && sameNoun(name, mark.what) ? 1 : 0))
      if (right.includes(1)) {
        const rules = kindFeatures(bag, one, language.lexicon)
        kinds.push({ rules, features: bag.at.slice(0, bag.size), choice, right, weight })
      }
    }
    const rules = scopeFeatures(bag, one, mark.what === PERCENT ? 'percent' : mark.what, language.lexicon)
    const right = Uint8Array.from(SCOPES, (scope) => (scope === mark.scope ? 1 : 0))
    scopes.push({
      rules,
      features: bag.at.slice(0, bag.size),
      choice: scopeChoice(one),
      right,
      weight,
    })
  })
  return { text, kinds, scopes }
}

/** Multinomial logistic regression by AdaGrad, any of the right answers counting; the mean of the weights over all epochs but the first. */
function train(samples: readonly Sample[], columns: number, bits: number): ChoiceWeights {
  const size = columns << bits
  const rows = new Float32Array(size)
  const mean = new Float32Array(size)
  const squares = new Float32Array(size).fill(0.01)
  const order = samples.map((_, at) => at)
  const { next, shuffle } = seededOrder(20310507)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order)
    for (const at of order)
      step(
        next(100) < (columns === SCOPE_COLUMNS ? BLIND : 0) ? blind(samples[at]!) : samples[at]!,
        { columns, rows },
        squares,
      )
    if (epoch > 0) for (let i = 0; i < size; i++) mean[i]! += rows[i]! / (EPOCHS - 1)
  }
  return { columns, rows: mean }
}

/** The same without what the rules say: they were written with these reports in view and are right more often here than elsewhere. */
function blind(sample: Sample): Sample {
  return { ...sample, features: sample.features.subarray(sample.rules), choice: { ...sample.choice, rule: -1 } }
}

const sums = new Float64Array(KIND_COLUMNS)
const errors = new Float64Array(KIND_COLUMNS)

function step(sample: Sample, weights: { columns: number; rows: Float32Array }, squares: Float32Array): void {
  const { features, choice, right, weight } = sample
  const { columns, rows } = weights
  addRows(weights, features, features.length, sums)
  addPointers(choice, columns, sums)
  const options = choice.open.length
  let most = Number.NEGATIVE_INFINITY
  for (let c = 0; c < options; c++) if (choice.open[c] === 1) most = Math.max(most, sums[c]!)
  let [all, good] = [0, 0]
  errors.fill(0)
  for (let c = 0; c < options; c++) {
    if (choice.open[c] !== 1) continue
    errors[c] = Math.exp(sums[c]! - most)
    all += errors[c]!
    if (right[c] === 1) good += errors[c]!
  }
  for (let c = 0; c < options; c++)
    errors[c] = errors[c]! * weight * (1 / all - (right[c] === 1 ? 1 / Math.max(good, 1e-12) : 0))
  errors[columns - 2] = choice.rule >= 0 ? errors[choice.rule]! : 0
  errors[columns - 1] = choice.before >= 0 ? errors[choice.before]! : 0
  for (const feature of features) {
    const from = feature * columns
    for (let c = 0; c < columns; c++) {
      const slope = errors[c]! + DECAY * rows[from + c]!
      if (slope === 0) continue
      squares[from + c]! += slope * slope
      rows[from + c]! -= (RATE * slope) / Math.sqrt(squares[from + c]!)
    }
  }
}

function goldTexts(part: 'dev' | 'train'): Text[] {
  return loadGold(part).map((report) => {
    const { id, text, date } = report
    return { id, part, text, date, figures: marksOfGold(report).figures, report }
  })
}

const texts: Text[] = [
  ...goldTexts('dev'),
  ...goldTexts('train'),
  ...loadMarkedFigures().map((one): Text => ({ ...one, part: 'texts', date: '2031-09-20' })),
]
const learnt = texts.map(learnFrom)

function learn(from: readonly Learnt[]): [ChoiceWeights, ChoiceWeights] {
  const kinds = from.flatMap((one) => one.kinds)
  const scopes = from.flatMap((one) => one.scopes)
  return [train(kinds, KIND_COLUMNS, KIND_BITS), train(scopes, SCOPE_COLUMNS, SCOPE_BITS)]
}

function isRight(weights: ChoiceWeights, { features, choice, right }: Sample): boolean {
  addRows(weights, features, features.length, sums)
  addPointers(choice, weights.columns, sums)
  return right[bestColumn(choice, sums)] === 1
}

const FOLDS = 10

/** Choices right and F1 on reports the model did not see, over ten parts of the reports. */
function folds(): void {
  const parts = [...learnt].sort((a, b) => (a.text.id < b.text.id ? -1 : 1))
  const foldOf = (at: number): number => at % FOLDS
  const weights = Array.from({ length: FOLDS }, (_, fold) => learn(parts.filter((_, at) => foldOf(at) !== fold)))
  const measures: [string, Compare][] = [
    ['value', compareFigureValues],
    ['kind', compareFigureKinds],
    ['kind and scope', compareFigures],
  ]
  for (const part of ['dev', 'train', 'texts'] as const) {
    const shares = (['kinds', 'scopes'] as const).map((which, w) => {
      let [all, right, rules] = [0, 0, 0]
      parts.forEach((one, at) => {
        if (one.text.part !== part) return
        for (const sample of one[which]) {
          all++
          if (sample.choice.rule >= 0 && sample.right[sample.choice.rule] === 1) rules++
          if (isRight(weights[foldOf(at)]![w]!, sample)) right++
        }
      })
      return `${which} ${((100 * rules) / all).toFixed(1)} ${((100 * right) / all).toFixed(1)}`
    })
    console.log(`${part}, right (rules, model): ${shares.join('; ')}`)
    for (const rules of part === 'texts' ? [] : [true, false]) {
      const counts: Counts[] = measures.map(() => ({ right: 0, gold: 0, read: 0 }))
      parts.forEach(({ text }, at) => {
        if (text.part !== part) return
        const figures = figuresOf(text, rules ? undefined : modelOf(...weights[foldOf(at)]!, language.lexicon))
        const read = marksOfReading(text.id, text.text, { figures, statements: [] } as unknown as Reading)
        const gold: Marks = marksOfGold(text.report!)
        measures.forEach(([, compare], m) => {
          counts[m] = addCounts(counts[m]!, compare(gold, read))
        })
      })
      const figures = measures.map(([name], m) => `${name} ${f1(counts[m]!).toFixed(1)}`)
      console.log(`${part}, ${rules ? 'rules' : 'model'}: ${figures.join(', ')}`)
    }
  }
}

if (process.argv.includes('--folds')) folds()
else {
  const [kinds, scopes] = learn(learnt)
  writeFileSync(path.join(import.meta.dirname, '..', FIGURE_FILE), packFigureModel(kinds, scopes))
  for (const [which, weights] of [
    ['kinds', kinds],
    ['scopes', scopes],
  ] as const) {
    const samples = learnt.flatMap((one) => one[which])
    const right = samples.filter((sample) => isRight(weights, sample)).length
    console.log(`${which}: ${samples.length} figures, ${((100 * right) / samples.length).toFixed(1)} % of them right`)
  }
}
