import type { Attribution, Tokens } from '../attribution.ts'
import type { Phrase } from '../noun-phrase.ts'
import { nesting } from '../outermost.ts'
import type { Words } from '../words.ts'
import { acceptFeatures } from './accept-features.ts'
import type { AttributionModel } from './attribution-model.ts'
import { contentCandidates, contentFeatures } from './content-candidates.ts'
import { cueEdgeFeatures, cueEnds, cueStarts } from './cue-edges.ts'
import { createBag, type FeatureBag, score } from './hash-features.ts'
import { sourceCandidates, sourceFeatures } from './source-candidates.ts'
import { readFacts, type TokenFacts } from './token-facts.ts'
import { findTriggers, type Trigger } from './triggers.ts'

/** For each trigger the trigger around it by the rules' contents. */
export function triggerParents(triggers: readonly Trigger[]): (Trigger | undefined)[] {
  const nodes = triggers.map(
    ({ head, rule }): Attribution =>
      rule ?? { rule: '', grade: 'sign', lemma: '', frame: '', cue: [head, head], content: [] },
  )
  const parent = nesting(nodes)
  return triggers.map((_, at) => (parent[at]! >= 0 ? triggers[parent[at]!] : undefined))
}

/**
 * The attributions of a text by the learned model over what the rules found: which triggers are cues, how far each
 * reaches, who the source is and what is said. Only the outermost ones, which is all the training data marks.
 */
export function applyModel(w: Words, found: readonly Attribution[], model: AttributionModel): Attribution[] {
  const facts = readFacts(w)
  const triggers = findTriggers(w, found)
  const parents = triggerParents(triggers)
  const bag = createBag()
  const chosen: Attribution[] = []
  for (const [at, trigger] of triggers.entries()) {
    acceptFeatures(bag, facts, trigger, parents[at], triggers[at - 1])
    if (score(bag, model.accept) * model.scales[0]! < model.threshold) continue
    const attribution = fill(facts, trigger, model, bag)
    if (attribution) chosen.push(attribution)
  }
  const parent = nesting(chosen)
  return chosen.filter((_, at) => parent[at] === -1)
}

function fill(facts: TokenFacts, trigger: Trigger, model: AttributionModel, bag: FeatureBag): Attribution | undefined {
  const edge =
    (right: boolean) =>
    (at: number): number => {
      cueEdgeFeatures(bag, facts, trigger, at, right)
      return score(bag, model.cue)
    }
  const start = best(cueStarts(facts, trigger), edge(false))
  const end = best(cueEnds(facts, trigger), edge(true))
  if (start === undefined || end === undefined) return undefined
  const cue: Tokens = [start, end]
  const source = best(sourceCandidates(facts, trigger, cue), (span) => {
    sourceFeatures(bag, facts, trigger, cue, span)
    return score(bag, model.source)
  })
  const content = best(contentCandidates(facts, trigger, cue, source), (one) => {
    contentFeatures(bag, facts, trigger, cue, source, one)
    return score(bag, model.content)
  })
  if (!content) return undefined
  const { rule } = trigger
  return {
    rule: 'apply-model',
    grade: rule?.grade ?? 'sign',
    lemma: rule?.lemma ?? facts.w.lower[trigger.head]!,
    frame: rule?.frame ?? 'learned',
    cue,
    content: content.pieces,
    ...(source ? { source: phraseOf(source, rule?.source) } : {}),
  }
}

/** The tokens as a phrase; its head is the rule's where that lies inside, else the last token. */
function phraseOf([first, last]: Tokens, known: Phrase | undefined): Phrase {
  const head = known && known.head >= first && known.head <= last ? known.head : last
  return { first, last, head }
}

/** The candidate with the highest score; the first of equals. */
function best<T>(candidates: readonly T[], scoreOf: (candidate: T) => number): T | undefined {
  let top: T | undefined
  let topScore = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const value = scoreOf(candidate)
    if (value > topScore) {
      topScore = value
      top = candidate
    }
  }
  return top
}
