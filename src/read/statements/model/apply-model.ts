import type { Language } from '../../../language/index.ts'
import type { Attribution, Tokens } from '../attribution.ts'
import type { Phrase } from '../noun-phrase.ts'
import { nesting } from '../outermost.ts'
import type { Words } from '../words.ts'
import { acceptFeatures } from './accept-features.ts'
import type { AttributionModel } from './attribution-model.ts'
import { confirmFeatures, type Guess } from './confirm-features.ts'
import { contentCandidates } from './content-candidates.ts'
import { contentFeatures } from './content-features.ts'
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

/** Log odds below which a trigger is not looked at further. */
const LEAST = -3

/**
 * The attributions of a text by the learned model over what the rules found: which triggers are cues, how far each
 * reaches, who the source is, what is said, and whether all of it together holds. Only the outermost ones, which is all
 * the training data marks.
 */
export function applyModel(
  w: Words,
  found: readonly Attribution[],
  model: AttributionModel,
  language: Language,
): Attribution[] {
  const facts = readFacts(w, language)
  const guesses = readGuesses(facts, found, model)
  const parents = guessParents(guesses)
  const bag = createBag()
  const chosen = guesses
    .filter((guess, at) => {
      confirmFeatures(bag, facts, guess, parents[at])
      return score(bag, model.confirm) * model.scales[4]! >= model.threshold
    })
    .map(({ attribution }) => attribution)
  const parent = nesting(chosen)
  return chosen.filter((_, at) => parent[at] === -1)
}

/** Every trigger that may be a cue, its roles filled in. */
export function readGuesses(facts: TokenFacts, found: readonly Attribution[], model: AttributionModel): Guess[] {
  const triggers = findTriggers(facts.w, found)
  const parents = triggerParents(triggers)
  const bag = createBag()
  const guesses: Guess[] = []
  for (const [at, trigger] of triggers.entries()) {
    acceptFeatures(bag, facts, trigger, parents[at], triggers[at - 1])
    const accept = score(bag, model.accept) * model.scales[0]!
    const guess = accept < LEAST ? undefined : fill(facts, trigger, accept, model, bag)
    if (guess) guesses.push(guess)
  }
  return guesses
}

export function guessParents(guesses: readonly Guess[]): (Guess | undefined)[] {
  const parent = nesting(guesses.map(({ attribution }) => attribution))
  return guesses.map((_, at) => guesses[parent[at]!])
}

function fill(
  facts: TokenFacts,
  trigger: Trigger,
  accept: number,
  model: AttributionModel,
  bag: FeatureBag,
): Guess | undefined {
  const edge =
    (right: boolean) =>
    (at: number): number => {
      cueEdgeFeatures(bag, facts, trigger, at, right)
      return score(bag, model.cue)
    }
  const start = best(cueStarts(facts, trigger), edge(false))
  const end = best(cueEnds(facts, trigger), edge(true))
  if (!start || !end) return undefined
  const cue: Tokens = [start.choice, end.choice]
  const source = best(sourceCandidates(facts, trigger, cue), (span) => {
    sourceFeatures(bag, facts, trigger, cue, span)
    return score(bag, model.source) * model.scales[2]!
  })
  const content = best(contentCandidates(facts, trigger, cue, source?.choice), (one) => {
    contentFeatures(bag, facts, trigger, cue, source?.choice, one)
    return score(bag, model.content) * model.scales[3]!
  })
  if (!source || !content) return undefined
  const { rule } = trigger
  const attribution: Attribution = {
    rule: 'apply-model',
    grade: rule?.grade ?? 'sign',
    lemma: rule?.lemma ?? facts.w.lower[trigger.head]!,
    frame: rule?.frame ?? 'learned',
    cue,
    content: content.choice.pieces,
    ...(source.choice ? { source: phraseOf(source.choice, rule?.source) } : {}),
  }
  return { trigger, attribution, accept, sourceMargin: source.margin, contentMargin: content.margin }
}

/** The tokens as a phrase; its head is the rule's where that lies inside, else the last token. */
function phraseOf([first, last]: Tokens, known: Phrase | undefined): Phrase {
  const head = known && known.head >= first && known.head <= last ? known.head : last
  return { first, last, head }
}

/** The candidate with the highest score, the first of equals, and how far it is above the next. */
function best<T>(
  candidates: readonly T[],
  scoreOf: (candidate: T) => number,
): { readonly choice: T; readonly margin: number } | undefined {
  let top = -1
  let topScore = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (const [at, candidate] of candidates.entries()) {
    const value = scoreOf(candidate)
    if (value > topScore) {
      second = topScore
      topScore = value
      top = at
    } else if (value > second) second = value
  }
  return top < 0 ? undefined : { choice: candidates[top]!, margin: topScore - second }
}
