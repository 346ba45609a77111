// node scripts/train-attribution.ts [SHARED]
// Trains models/attribution.bin on the training half of the attribution corpus under SHARED (default ../shared). The
// corpus states no licence; its texts stay out of the repository and the weights are optional (models/attribution.md).
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { readData } from '../src/cli/read-data.ts'
import { analyse, loadLanguage, tokenAt } from '../src/language/index.ts'
import { findAttributions, readWords, type Tokens, type Words } from '../src/read/statements/index.ts'
import { ACCEPT_MASK, acceptFeatures } from '../src/read/statements/model/accept-features.ts'
import { triggerParents } from '../src/read/statements/model/apply-model.ts'
import { ATTRIBUTION_FILE, packAttributionModel } from '../src/read/statements/model/attribution-model.ts'
import { CONTENT_MASK, contentCandidates, contentFeatures } from '../src/read/statements/model/content-candidates.ts'
import { CUE_MASK, cueEdgeFeatures, cueEnds, cueStarts } from '../src/read/statements/model/cue-edges.ts'
import { createBag } from '../src/read/statements/model/hash-features.ts'
import { SOURCE_MASK, sourceCandidates, sourceFeatures } from '../src/read/statements/model/source-candidates.ts'
import { readFacts, type TokenFacts } from '../src/read/statements/model/token-facts.ts'
import { findTriggers, headOf, type Trigger } from '../src/read/statements/model/triggers.ts'

interface Gold {
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

/** One choice among candidates; each candidate is its features' numbers. */
interface Choice {
  readonly candidates: readonly Int32Array[]
  readonly right: number
}

/** One yes or no. */
interface Case {
  readonly features: Int32Array
  readonly yes: boolean
}

const bag = createBag()

/** The numbers that `fill` puts into the bag. */
function features(fill: () => void): Int32Array {
  fill()
  return bag.at.slice(0, bag.size)
}

function tokensOf({ a }: Words, [start, end]: readonly [number, number]): Tokens {
  const first = tokenAt(a, start)
  let last = first
  while (last + 1 < a.tokenCount && a.start[last + 1]! < end) last++
  return [first, last]
}

/** Shared tokens over the larger of the two sets; 1 for the same tokens. */
function agreement(a: readonly Tokens[], b: readonly Tokens[]): number {
  const size = (list: readonly Tokens[]): number => list.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  let shared = 0
  for (const [first, last] of a)
    for (const [from, to] of b) shared += Math.max(0, Math.min(last, to) - Math.max(first, from) + 1)
  return shared / Math.max(size(a), size(b), 1)
}

const data = { accept: [] as Case[], cue: [] as Choice[], source: [] as Choice[], content: [] as Choice[] }
const counts = { gold: 0, withoutTrigger: 0, sourceMissed: 0, contentMissed: 0 }

function collect(text: string, gold: readonly Gold[], language: ReturnType<typeof loadLanguage>): void {
  const w = readWords(analyse(text, language), [])
  const facts = readFacts(w)
  const triggers = findTriggers(w, findAttributions(w))
  const parents = triggerParents(triggers)
  const byHead = new Map<number, { cue: Tokens; gold: Gold }>()
  for (const one of gold) {
    if (one.cue.length === 0) continue
    const cue = tokensOf(w, one.cue[0]!)
    byHead.set(headOf(w, cue[0], cue[1]), { cue, gold: one })
  }
  counts.gold += gold.length
  const seen = new Set<number>()
  for (const [at, trigger] of triggers.entries()) {
    const match = byHead.get(trigger.head)
    data.accept.push({
      features: features(() => acceptFeatures(bag, facts, trigger, parents[at], triggers[at - 1])),
      yes: match !== undefined,
    })
    if (!match) continue
    seen.add(trigger.head)
    collectRoles(w, facts, trigger, match.cue, match.gold)
  }
  for (const head of byHead.keys()) if (!seen.has(head)) counts.withoutTrigger++
}

function collectRoles(w: Words, facts: TokenFacts, trigger: Trigger, cue: Tokens, gold: Gold): void {
  for (const right of [false, true]) {
    const places = right ? cueEnds(facts, trigger) : cueStarts(facts, trigger)
    const at = places.indexOf(right ? cue[1] : cue[0])
    if (at < 0) continue
    data.cue.push({
      candidates: places.map((place) => features(() => cueEdgeFeatures(bag, facts, trigger, place, right))),
      right: at,
    })
  }
  const source = gold.source[0] ? tokensOf(w, gold.source[0]) : undefined
  const spans = sourceCandidates(facts, trigger, cue)
  const bestSource = source
    ? closest(
        spans.map((span) => (span ? agreement([span], [source]) : 0)),
        0.5,
      )
    : 0
  if (bestSource < 0) counts.sourceMissed++
  else
    data.source.push({
      candidates: spans.map((span) => features(() => sourceFeatures(bag, facts, trigger, cue, span))),
      right: bestSource,
    })
  const content = gold.content.map((span) => tokensOf(w, span))
  const options = contentCandidates(facts, trigger, cue, source)
  const bestContent = closest(
    options.map((one) => agreement(one.pieces, content)),
    0.4,
  )
  if (bestContent < 0) counts.contentMissed++
  else
    data.content.push({
      candidates: options.map((one) => features(() => contentFeatures(bag, facts, trigger, cue, source, one))),
      right: bestContent,
    })
}

function closest(scores: readonly number[], least: number): number {
  let best = -1
  for (const [at, value] of scores.entries()) if (value >= least && (best < 0 || value > scores[best]!)) best = at
  return best
}

/** Adagrad on the log loss, weights averaged over the last half of the passes; a fixed order of cases makes it repeatable. */
class Learner {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly rate: number
  constructor(mask: number, rate: number) {
    this.weights = new Float32Array(mask + 1)
    this.squares = new Float32Array(mask + 1).fill(0.1)
    this.rate = rate
  }
  score(features: Int32Array): number {
    let sum = 0
    for (let i = 0; i < features.length; i++) sum += this.weights[features[i]!]!
    return sum
  }
  step(features: Int32Array, gradient: number): void {
    for (let i = 0; i < features.length; i++) {
      const at = features[i]!
      const g = gradient + 2e-6 * this.weights[at]!
      this.squares[at]! += g * g
      this.weights[at]! -= (this.rate * g) / Math.sqrt(this.squares[at]!)
    }
  }
  choose({ candidates, right }: Choice): void {
    const scores = candidates.map((one) => this.score(one))
    const top = Math.max(...scores)
    let sum = 0
    const parts = scores.map((value) => {
      const part = Math.exp(value - top)
      sum += part
      return part
    })
    for (const [at, part] of parts.entries()) {
      const gradient = part / sum - (at === right ? 1 : 0)
      if (Math.abs(gradient) > 1e-4) this.step(candidates[at]!, gradient)
    }
  }
  decide({ features, yes }: Case): void {
    this.step(features, 1 / (1 + Math.exp(-this.score(features))) - (yes ? 1 : 0))
  }
}

/** Numbers in a fixed pseudo-random order (mulberry32). */
function shuffled(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at)
  let s = seed
  for (let i = length - 1; i > 0; i--) {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    const k = ((t ^ (t >>> 14)) >>> 0) % (i + 1)
    const held = order[i]!
    order[i] = order[k]!
    order[k] = held
  }
  return order
}

function train<T>(
  cases: readonly T[],
  mask: number,
  passes: number,
  rate: number,
  learn: (learner: Learner, one: T) => void,
): Float32Array {
  const learner = new Learner(mask, rate)
  for (let pass = 0; pass < passes; pass++)
    for (const at of shuffled(cases.length, 77 + pass)) learn(learner, cases[at]!)
  return learner.weights
}

const shared = path.resolve(process.argv[2] ?? '../shared')
const language = loadLanguage(readData)
const lines = readFileSync(path.join(shared, 'data/attribution/polnear-train.jsonl'), 'utf8').trim().split('\n')
const limit = Number(process.env['TRAIN_ARTICLES'] ?? lines.length)
for (const line of lines.slice(0, limit)) {
  const { text, attributions } = JSON.parse(line) as { text: string; attributions: Gold[] }
  collect(text, attributions, language)
}
console.log(
  JSON.stringify({
    ...counts,
    triggers: data.accept.length,
    cue: data.cue.length,
    source: data.source.length,
    content: data.content.length,
  }),
)
const choose = (learner: Learner, one: Choice): void => learner.choose(one)
const tables = [
  train(data.accept, ACCEPT_MASK, 4, 0.1, (learner, one) => learner.decide(one)),
  train(data.cue, CUE_MASK, 4, 0.1, choose),
  train(data.source, SOURCE_MASK, 4, 0.1, choose),
  train(data.content, CONTENT_MASK, 4, 0.1, choose),
]
/** Log odds from which a trigger counts: below even, because a missed statement costs as much as a wrong one. */
const THRESHOLD = -0.5
writeFileSync(ATTRIBUTION_FILE, packAttributionModel(tables, THRESHOLD))
