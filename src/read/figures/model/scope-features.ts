import { TAG } from '../../../language/index.ts'
import type { Lexicon } from '../../../language/lexicon.ts'
import { add, type FeatureBag, hashWord } from '../../statements/model/hash-features.ts'
import { tenseOf } from './around-figure.ts'
import { GROUPS, HAPPENINGS, LEVEL_NOUNS, MARKERS, SPREAD, STATE_VERBS } from './scope-words.ts'
import { addNoun, addVerb, classesAt, type Sink, sizeOf, wordAt } from './shared-features.ts'
import type { Weighed } from './weighed.ts'

/** The table of scopes has 2^SCOPE_BITS rows. */
export const SCOPE_BITS = 14
const MASK = (1 << SCOPE_BITS) - 1
const NEAR = 8
const SIGNS = 8
const MOST_MARKERS = 40
const PERCENT = 9
const THING = hashWord('thing')

/** What tells the scope of a figure of kind `what`; gives how many, the first ones, hold what the rules say. */
export function scopeFeatures(bag: FeatureBag, one: Weighed, what: string, lexicon: Lexicon): number {
  const sink: Sink = { bag, mask: MASK, lexicon }
  const { draft, around } = one
  const group = draft.sort === 'percent' ? PERCENT : (GROUPS.get(what) ?? 0)
  const kind = group === 0 ? THING : hashWord(what)
  bag.size = 0
  addRule(bag, one, kind, group)
  const rules = bag.size
  add(bag, MASK, 104, kind)
  addNoun(sink, one)
  addVerb(sink, 120, around.next, one, around.behind)
  addVerb(sink, 127, around.last, one, draft.boundFrom)
  addGovernor(sink, one, group)
  addSorts(bag, one, group)
  addBeside(bag, one, group)
  addMarkers(bag, one)
  addBefore(bag, one, what)
  addMeasure(bag, one, group)
  return rules
}

function addRule(bag: FeatureBag, { draft, scope }: Weighed, kind: number, group: number): void {
  const rule = hashWord(scope)
  const signs = draft.signs ?? 0
  add(bag, MASK, 101, rule)
  add(bag, MASK, 102, rule, kind)
  add(bag, MASK, 103, rule, group)
  add(bag, MASK, 105, signs)
  for (let bit = 0; bit < SIGNS; bit++) {
    if (((signs >> bit) & 1) === 0) continue
    add(bag, MASK, 106, bit)
    add(bag, MASK, 107, bit, group)
    add(bag, MASK, 108, bit, rule)
  }
}

/** The verb whose subject or object the figure is: tense, voice, and whether it tells a state. */
function addGovernor({ bag, lexicon }: Sink, one: Weighed, group: number): void {
  const { draft, around, hashes, scene } = one
  if (!around.governor) {
    add(bag, MASK, 170, group)
    return
  }
  const { verb, role } = around.governor
  const tense = hashWord(tenseOf(scene.p, verb))
  const state = STATE_VERBS.has(scene.p[verb.at]!.text) ? 1 : 0
  const part = hashWord(role)
  const word = hashes.stems[verb.at]!
  add(bag, MASK, 160, tense, group)
  add(bag, MASK, 161, tense, part)
  add(bag, MASK, 162, tense, state)
  add(bag, MASK, 163, tense * 2 + state, part + group)
  add(bag, MASK, 164, state, group)
  add(bag, MASK, 165, word, part)
  add(bag, MASK, 166, word, tense)
  add(bag, MASK, 168, tense, draft.signs ?? 0)
  add(bag, MASK, 169, classesAt(one, verb.at, lexicon).narrow, tense)
  add(bag, MASK, 176, hashes.lasting, tense)
  add(bag, MASK, 180, part, wordAt(one, draft.boundFrom - 1))
}

/** What sort of thing is counted: happenings, levels, what goes on for long, what lies scattered over several places. */
function addSorts(bag: FeatureBag, one: Weighed, group: number): void {
  const { draft, scene, around, hashes } = one
  const { p } = scene
  const head = draft.noun ? p[draft.noun.head]!.text : ''
  let level = LEVEL_NOUNS.has(head) ? 2 : 0
  for (let at = draft.boundFrom - 1; level === 0 && at >= Math.max(0, draft.boundFrom - 5); at--)
    if (LEVEL_NOUNS.has(p[at]!.text)) level = 1
  let spread = 0
  for (let at = around.behind; at < Math.min(p.length, around.behind + 12); at++)
    if (SPREAD.has(p[at]!.text)) spread = 1
  add(bag, MASK, 171, HAPPENINGS.has(head) ? 1 : 0, draft.signs ?? 0)
  add(bag, MASK, 172, level, group)
  add(bag, MASK, 175, hashes.lasting, group)
  add(bag, MASK, 177, spread, group)
  if (draft.cue === undefined) return
  add(bag, MASK, 173, wordAt(one, draft.cue), draft.cue < draft.from ? 1 : 0)
  add(bag, MASK, 174, hashWord(p[draft.cue]!.text.slice(-2)), group)
}

/** The words right beside the figure, and those of its clause on either side that are no names. */
function addBeside(bag: FeatureBag, one: Weighed, group: number): void {
  const { p } = one.scene
  const { boundFrom } = one.draft
  const { behind } = one.around
  add(bag, MASK, 140, wordAt(one, boundFrom - 1), group)
  add(bag, MASK, 141, wordAt(one, boundFrom - 1), wordAt(one, boundFrom - 2))
  add(bag, MASK, 142, wordAt(one, behind), group)
  add(bag, MASK, 143, wordAt(one, behind), wordAt(one, behind + 1))
  for (let at = behind; at < Math.min(p.length, behind + NEAR); at++) addWord(bag, 146, one, at)
  for (let at = boundFrom - 1; at >= Math.max(0, boundFrom - NEAR); at--) addWord(bag, 147, one, at)
}

function addWord(bag: FeatureBag, template: number, { scene, hashes }: Weighed, at: number): void {
  const { kind, tag } = scene.p[at]!
  if (kind === 'word' && tag !== TAG.PROPN) add(bag, MASK, template, hashes.stems[at]!)
}

/** Words of the sentence that tell which time is meant, with what follows them. */
function addMarkers(bag: FeatureBag, one: Weighed): void {
  const { p } = one.scene
  const reach = one.draft.reach ?? { from: 0, to: p.length }
  for (let at = 0, seen = 0; at < p.length && seen < MOST_MARKERS; at++) {
    if (!MARKERS.has(p[at]!.text)) continue
    seen++
    const next = p[at + 1]
    const number = next?.kind === 'number' ? (/^\d{4}$/.test(next.text) ? -2 : -1) : wordAt(one, at + 1)
    add(bag, MASK, 144, wordAt(one, at), at >= reach.from && at < reach.to ? 1 : 0)
    add(bag, MASK, 145, wordAt(one, at), number)
  }
}

/** What was said of the figure before. */
function addBefore(bag: FeatureBag, { before, joined, sentence }: Weighed, what: string): void {
  const old = before ? hashWord(before.scope) : 0
  const same = before?.what === what ? 1 : 0
  add(bag, MASK, 150, old, joined)
  add(bag, MASK, 151, joined * 2 + same, before ? Math.min(4, sentence - before.sentence) : 9)
  add(bag, MASK, 152, old, joined * 2 + same)
}

function addMeasure(bag: FeatureBag, one: Weighed, group: number): void {
  const { draft } = one
  add(bag, MASK, 153, sizeOf(one), group)
  add(bag, MASK, 154, draft.planned ? 1 : 0, group)
  add(bag, MASK, 155, hashWord(draft.unit ?? draft.sort ?? ''))
  add(bag, MASK, 156, draft.unit?.includes(' per ') ? 1 : 0, group)
  add(bag, MASK, 157, hashWord(draft.change ?? ''), group)
  add(bag, MASK, 158, Math.min(3, one.sentence))
  add(bag, MASK, 159, hashWord(draft.bound), group)
}
