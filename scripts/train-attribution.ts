// node scripts/train-attribution.ts
// Trains models/attribution.bin on the training half of the attribution corpus under SAYSO_SHARED (default ../shared). The
// corpus states no licence; its texts stay out of the repository and the weights are optional (models/attribution.md).
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { readData } from '../src/cli/read-data.ts'
import { analyse, loadLanguage, tokenAt } from '../src/language/index.ts'
import { type Attribution, findAttributions, readWords, type Tokens, type Words } from '../src/read/statements/index.ts'
import { ACCEPT_MASK, acceptFeatures } from '../src/read/statements/model/accept-features.ts'
import { guessParents, readGuesses, triggerParents } from '../src/read/statements/model/apply-model.ts'
import {
  ATTRIBUTION_FILE,
  type AttributionModel,
  packAttributionModel,
} from '../src/read/statements/model/attribution-model.ts'
import { CONFIRM_MASK, confirmFeatures } from '../src/read/statements/model/confirm-features.ts'
import { contentCandidates } from '../src/read/statements/model/content-candidates.ts'
import { CONTENT_MASK, contentFeatures } from '../src/read/statements/model/content-features.ts'
import { CUE_MASK, cueEdgeFeatures, cueEnds, cueStarts } from '../src/read/statements/model/cue-edges.ts'
import { createBag } from '../src/read/statements/model/hash-features.ts'
import { SOURCE_MASK, sourceCandidates, sourceFeatures } from '../src/read/statements/model/source-candidates.ts'
import { readFacts, type TokenFacts } from '../src/read/statements/model/token-facts.ts'
import { findTriggers, headOf, type Trigger } from '../src/read/statements/model/triggers.ts'
import { sharedFolder } from './shared-folder.ts'

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

interface Collected {
  readonly accept: Case[]
  readonly cue: Choice[]
  readonly source: Choice[]
  readonly content: Choice[]
}

interface Article {
  readonly facts: TokenFacts
  readonly found: readonly Attribution[]
  readonly gold: readonly Gold[]
}

const counts = { gold: 0, withoutTrigger: 0, sourceMissed: 0, contentMissed: 0 }

function collect({ facts, found, gold }: Article, data: Collected): void {
  const { w } = facts
  const triggers = findTriggers(w, found)
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
    collectRoles(data, facts, trigger, match.cue, match.gold)
  }
  for (const head of byHead.keys()) if (!seen.has(head)) counts.withoutTrigger++
}

/** Whether each guess agrees with a gold attribution in all three roles, by models that never saw the article. */
function collectConfirm({ facts, found, gold }: Article, model: AttributionModel): Case[] {
  const { w } = facts
  const spans = gold.map(({ source, cue, content }) => ({
    source: source.map((span) => tokensOf(w, span)),
    cue: cue.map((span) => tokensOf(w, span)),
    content: content.map((span) => tokensOf(w, span)),
  }))
  const guesses = readGuesses(facts, found, model)
  const parents = guessParents(guesses)
  return guesses.map((guess, at) => {
    const { source, cue, content } = guess.attribution
    const own: Tokens[] = source ? [[source.first, source.last]] : []
    const yes = spans.some(
      (one) =>
        agreement([cue], one.cue) >= 0.5 &&
        agreement(content, one.content) >= 0.5 &&
        (own.length === 0 ? one.source.length === 0 : agreement(own, one.source) >= 0.5),
    )
    return { features: features(() => confirmFeatures(bag, facts, guess, parents[at])), yes }
  })
}

function collectRoles(data: Collected, facts: TokenFacts, trigger: Trigger, cue: Tokens, gold: Gold): void {
  const { w } = facts
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

/** Adagrad on the log loss; a fixed order of cases makes it repeatable. */
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

/** Weights averaged over the ends of all passes but the first: single passes swing, their mean does not. */
function train<T>(
  cases: readonly T[],
  mask: number,
  passes: number,
  learn: (learner: Learner, one: T) => void,
): Float32Array {
  const learner = new Learner(mask, 0.1)
  const mean = new Float32Array(mask + 1)
  for (let pass = 0; pass < passes; pass++) {
    for (const at of shuffled(cases.length, 77 + pass)) learn(learner, cases[at]!)
    if (pass === 0) continue
    for (let at = 0; at <= mask; at++) mean[at]! += learner.weights[at]! / (passes - 1)
  }
  return mean
}

const PASSES = 5

/** The four models that fill in, as tables that `applyModel` can read before they are packed. */
function trainRoles({ accept, cue, source, content }: Collected): AttributionModel {
  const choose = (learner: Learner, one: Choice): void => learner.choose(one)
  return {
    accept: train(accept, ACCEPT_MASK, PASSES, (learner, one) => learner.decide(one)),
    cue: train(cue, CUE_MASK, PASSES, choose),
    source: train(source, SOURCE_MASK, PASSES, choose),
    content: train(content, CONTENT_MASK, PASSES, choose),
    confirm: new Float32Array(CONFIRM_MASK + 1),
    scales: new Float32Array(5).fill(1),
    threshold: 0,
  }
}

/** Learns models/attribution.bin and writes it. */
export function writeAttribution(shared: string): void {
  const language = loadLanguage(readData)
  const lines = readFileSync(path.join(shared, 'data/attribution/polnear-train.jsonl'), 'utf8').trim().split('\n')
  const limit = Number(process.env['TRAIN_ARTICLES'] ?? lines.length)
  /** Two halves: what the last model learns from must not have been seen by the models before it. */
  const halves = [0, 1].map(() => ({
    articles: [] as Article[],
    data: { accept: [], cue: [], source: [], content: [] } as Collected,
  }))
  for (const [number, line] of lines.slice(0, limit).entries()) {
    const { text, attributions } = JSON.parse(line) as { text: string; attributions: Gold[] }
    const w = readWords(analyse(text, language), [])
    const half = halves[number % 2]!
    const article = { facts: readFacts(w, language), found: findAttributions(w), gold: attributions }
    half.articles.push(article)
    collect(article, half.data)
  }
  console.log(JSON.stringify(counts))
  const confirm = halves.flatMap(({ articles }, at) => {
    const model = trainRoles(halves[1 - at]!.data)
    return articles.flatMap((article) => collectConfirm(article, model))
  })
  const [a, b] = [halves[0]!.data, halves[1]!.data]
  const { accept, cue, source, content } = trainRoles({
    accept: [...a.accept, ...b.accept],
    cue: [...a.cue, ...b.cue],
    source: [...a.source, ...b.source],
    content: [...a.content, ...b.content],
  })
  const last = train(confirm, CONFIRM_MASK, PASSES, (learner, one) => learner.decide(one))
  /** Log odds from which an attribution counts: below even, because a missed one costs as much as a wrong one. */
  const THRESHOLD = -0.8
  const tables = [accept, cue, source, content, last].map((table) => Float32Array.from(table))
  writeFileSync(ATTRIBUTION_FILE, packAttributionModel(tables, THRESHOLD))
}

if (import.meta.main) writeAttribution(sharedFolder())
