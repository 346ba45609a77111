import type { Lexicon } from '../../../language/lexicon.ts'
import { add, bucket, type FeatureBag, hashWord } from '../../statements/model/hash-features.ts'
import { FUNCTION_WORDS } from '../label-words.ts'
import { addNoun, addVerb, type Sink, sizeOf, wordAt } from './shared-features.ts'
import type { Weighed } from './weighed.ts'

/** The table of kinds has 2^KIND_BITS rows. */
export const KIND_BITS = 12
const MASK = (1 << KIND_BITS) - 1
const NEAR = 8

/** What tells the kind of a count, as numbers of rows. Gives how many of them, the first ones, hold what the rules say. */
export function kindFeatures(bag: FeatureBag, one: Weighed, lexicon: Lexicon): number {
  const sink: Sink = { bag, mask: MASK, lexicon }
  const { draft, around, before, person, joined } = one
  bag.size = 0
  const old = hashWord(before?.what ?? '')
  addRule(bag, one, old)
  const rules = bag.size
  addNoun(sink, one)
  addVerb(sink, 20, around.next, one, around.behind)
  addVerb(sink, 27, around.last, one, draft.boundFrom)
  if (around.second) add(bag, MASK, 34, one.hashes.stems[around.second.at]!)
  addWindow(bag, one)
  add(bag, MASK, 50, old, person)
  add(bag, MASK, 51, joined, person)
  add(bag, MASK, 52, joined * 4 + person, before ? Math.min(5, one.sentence - before.sentence) : 9)
  add(bag, MASK, 54, joined * 4 + person, old)
  add(bag, MASK, 55, sizeOf(one))
  add(bag, MASK, 56, draft.part ? 1 : 0, draft.planned ? 1 : 0)
  return rules
}

function addRule(bag: FeatureBag, one: Weighed, old: number): void {
  const { draft, around, person } = one
  const cued = draft.cue === undefined ? 0 : draft.cue < draft.from ? 1 : 2
  const rule = hashWord(one.what)
  add(bag, MASK, 1, rule)
  add(bag, MASK, 2, rule, cued)
  add(bag, MASK, 3, cued, person)
  add(bag, MASK, 4, draft.rule.length)
  if (draft.cue !== undefined) {
    add(bag, MASK, 5, wordAt(one, draft.cue))
    add(bag, MASK, 6, bucket(draft.cue < draft.from ? draft.cue - draft.from : draft.cue - around.behind))
  }
  add(bag, MASK, 53, old, rule)
}

/** The words right beside the figure, and those of its clause on either side. */
function addWindow(bag: FeatureBag, one: Weighed): void {
  const { p } = one.scene
  const { boundFrom } = one.draft
  const { behind } = one.around
  add(bag, MASK, 40, wordAt(one, boundFrom - 1), one.person)
  add(bag, MASK, 41, wordAt(one, boundFrom - 1), wordAt(one, boundFrom - 2))
  add(bag, MASK, 42, wordAt(one, boundFrom - 2))
  add(bag, MASK, 43, wordAt(one, behind))
  add(bag, MASK, 44, wordAt(one, behind), wordAt(one, behind + 1))
  add(bag, MASK, 45, wordAt(one, behind + 1))
  for (let at = behind; at < Math.min(p.length, behind + NEAR) && p[at]!.text !== ';'; at++) addWord(bag, 46, one, at)
  for (let at = boundFrom - 1; at >= Math.max(0, boundFrom - NEAR) && p[at]!.text !== ';'; at--)
    addWord(bag, 47, one, at)
}

function addWord(bag: FeatureBag, template: number, { scene, hashes }: Weighed, at: number): void {
  const { kind, text } = scene.p[at]!
  if (kind === 'word' && !FUNCTION_WORDS.has(text)) add(bag, MASK, template, hashes.stems[at]!)
}
