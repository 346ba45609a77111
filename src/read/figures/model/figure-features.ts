import { hashWord as lexiconHash } from '../../../language/hash-word.ts'
import { TAG } from '../../../language/index.ts'
import { CLASS_SHIFT, type Lexicon, NARROW_CLASS, placeOf } from '../../../language/lexicon.ts'
import type { Figure } from '../../../model/index.ts'
import { add, bucket, type FeatureBag, hashWord } from '../../statements/model/hash-features.ts'
import type { Draft, Scene } from '../draft.ts'
import { isPerson } from '../kind-cues.ts'
import { FUNCTION_WORDS } from '../label-words.ts'
import { type Around, lookAround, type NearVerb, tenseOf } from './around-figure.ts'
import { HAPPENINGS, LASTING, LEVEL_NOUNS, STATE_VERBS } from './scope-words.ts'

/** A figure read before, in reading order. */
export interface Before {
  readonly what: string
  readonly scope: Figure['scope']
  readonly sentence: number
  /** First piece within its sentence. */
  readonly from: number
  readonly to: number
  readonly listed: boolean
}

/** A figure with everything that its features are taken from. */
export interface Weighed {
  readonly draft: Draft
  readonly scene: Scene
  readonly text: string
  readonly sentence: number
  readonly around: Around
  /** The rules' answer. */
  readonly what: string
  readonly scope: Figure['scope']
  readonly before: Before | undefined
}

/** Rows of the table of kinds, which has many columns, and of that of scopes. */
export const KIND_BITS = 12
export const SCOPE_BITS = 14
const KIND_MASK = (1 << KIND_BITS) - 1
const SCOPE_MASK = (1 << SCOPE_BITS) - 1
/** Room for all features of one figure. */
export const FIGURE_FEATURES = 256
const NEAR = 8

/** "evacuated", "evacuating", "evacuates" fall together; short words stay. */
export function stem(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/(?:ied|ies)$/, 'y')
    .replace(/(?:(.)\1ing|(.)\2ed)$/, '$1$2')
    .replace(/(?:ing|ed|es|s|e)$/, '')
}

/** Narrow word class of a piece; 0 where the word is unknown. */
function classOf(
  lexicon: Lexicon,
  text: string,
  piece: Scene['p'][number] | undefined,
): { broad: number; narrow: number } {
  if (!piece) return { broad: 0, narrow: 0 }
  const at = placeOf(lexicon, lexiconHash(text, piece.start, piece.end))
  return { broad: lexicon.values[at]! >>> CLASS_SHIFT, narrow: lexicon.details[at]! & NARROW_CLASS }
}

export function weigh(
  draft: Draft,
  scene: Scene,
  text: string,
  sentence: number,
  rule: { what: string; scope: Figure['scope'] },
  before: Before | undefined,
): Weighed {
  const { what, scope } = rule
  return { draft, scene, text, sentence, around: lookAround(draft, scene), what, scope, before }
}

const wordHash = (p: Scene['p'], at: number): number => hashWord(p[at]?.text ?? '')

function addVerb(
  bag: FeatureBag,
  mask: number,
  template: number,
  verb: NearVerb | undefined,
  one: Weighed,
  lexicon: Lexicon,
  from: number,
  person: number,
): void {
  const { p } = one.scene
  if (!verb) {
    add(bag, mask, template, 0)
    return
  }
  const word = hashWord(stem(p[verb.at]!.text))
  const passive = verb.passive ? 1 : 0
  add(bag, mask, template, word)
  add(bag, mask, template + 1, word, passive * 2 + person)
  add(bag, mask, template + 2, word, wordHash(p, verb.at + 1))
  add(bag, mask, template + 3, hashWord(verb.auxiliaries), person)
  add(bag, mask, template + 4, classOf(lexicon, one.text, p[verb.at]).narrow, passive * 2 + person)
  add(bag, mask, template + 5, classOf(lexicon, one.text, p[verb.at]).broad, passive * 2 + person)
  add(bag, mask, template + 6, word, bucket(verb.at - from))
}

/** 0 no noun, 1 people, 2 a name, 3 a thing. */
function personOf({ draft, scene }: Weighed): number {
  if (!draft.noun) return 0
  const head = scene.p[draft.noun.head]!
  return isPerson(head.text) ? 1 : head.capital ? 2 : 3
}

function addNoun(bag: FeatureBag, mask: number, one: Weighed, lexicon: Lexicon): number {
  const { p } = one.scene
  const { noun } = one.draft
  if (!noun) {
    add(bag, mask, 10, one.draft.form.length)
    return 0
  }
  const head = p[noun.head]!
  const person = isPerson(head.text) ? 1 : head.capital ? 2 : 3
  const classes = classOf(lexicon, one.text, head)
  add(bag, mask, 11, hashWord(stem(head.text)))
  add(bag, mask, 12, person)
  add(bag, mask, 13, classes.broad)
  add(bag, mask, 14, classes.narrow)
  for (let at = noun.from; at < noun.head; at++) add(bag, mask, 15, wordHash(p, at))
  return person
}

function addWindow(bag: FeatureBag, mask: number, one: Weighed, person: number): void {
  const { p } = one.scene
  const { boundFrom } = one.draft
  const { behind } = one.around
  add(bag, mask, 40, wordHash(p, boundFrom - 1), person)
  add(bag, mask, 41, wordHash(p, boundFrom - 1), wordHash(p, boundFrom - 2))
  add(bag, mask, 42, wordHash(p, boundFrom - 2))
  add(bag, mask, 43, wordHash(p, behind))
  add(bag, mask, 44, wordHash(p, behind), wordHash(p, behind + 1))
  add(bag, mask, 45, wordHash(p, behind + 1))
  for (let at = behind; at < Math.min(p.length, behind + NEAR); at++) {
    const { text } = p[at]!
    if (/^[;]$/.test(text)) break
    if (p[at]!.kind === 'word' && !FUNCTION_WORDS.has(text)) add(bag, mask, 46, hashWord(stem(text)))
  }
  for (let at = boundFrom - 1; at >= Math.max(0, boundFrom - NEAR); at--) {
    const { text } = p[at]!
    if (/^[;]$/.test(text)) break
    if (p[at]!.kind === 'word' && !FUNCTION_WORDS.has(text)) add(bag, mask, 47, hashWord(stem(text)))
  }
}

/** Is only "and", a comma or the like between the two? */
function isJoined(one: Weighed): number {
  const { before, draft, scene } = one
  if (!before || before.sentence !== one.sentence) return 0
  const gap = scene.p.slice(before.to, draft.boundFrom)
  if (gap.length <= 3 && gap.every(({ text }) => /^(and|or|,|plus|as|well|&|including)$/.test(text))) return 3
  return draft.boundFrom - before.to < 8 ? 2 : 1
}

/** What tells the kind of a count, as numbers of rows. Gives how many of them, the first ones, hold what the rules say. */
export function kindFeatures(bag: FeatureBag, one: Weighed, lexicon: Lexicon): number {
  bag.size = 0
  const { draft, around, before, what } = one
  const cued = draft.cue === undefined ? 0 : draft.cue < draft.from ? 1 : 2
  const person = personOf(one)
  const rule = hashWord(what)
  const listed = before?.what
  add(bag, KIND_MASK, 1, rule)
  add(bag, KIND_MASK, 2, rule, cued)
  add(bag, KIND_MASK, 3, cued, person)
  add(bag, KIND_MASK, 4, draft.rule.length)
  if (draft.cue !== undefined) {
    add(bag, KIND_MASK, 5, hashWord(one.scene.p[draft.cue]!.text))
    add(bag, KIND_MASK, 6, bucket(draft.cue < draft.from ? draft.cue - draft.from : draft.cue - around.behind))
  }
  add(bag, KIND_MASK, 53, hashWord(listed ?? ''), rule)
  const rules = bag.size
  addNoun(bag, KIND_MASK, one, lexicon)
  addVerb(bag, KIND_MASK, 20, around.next, one, lexicon, around.behind, person)
  addVerb(bag, KIND_MASK, 27, around.last, one, lexicon, draft.boundFrom, person)
  if (around.second) add(bag, KIND_MASK, 34, hashWord(stem(one.scene.p[around.second.at]!.text)))
  addWindow(bag, KIND_MASK, one, person)
  const joined = isJoined(one)
  add(bag, KIND_MASK, 50, hashWord(listed ?? ''), person)
  add(bag, KIND_MASK, 51, joined, person)
  add(bag, KIND_MASK, 52, joined * 4 + person, before ? Math.min(5, one.sentence - before.sentence) : 9)
  add(bag, KIND_MASK, 54, joined * 4 + person, hashWord(listed ?? ''))
  add(bag, KIND_MASK, 55, draft.value === 1 ? 0 : bucket(Math.round(Math.log2(draft.value + 1))))
  add(bag, KIND_MASK, 56, draft.part ? 1 : 0, draft.planned ? 1 : 0)
  return rules
}

const LISTED_GROUPS = new Map<string, number>(
  Object.entries({
    killed: 1,
    injured: 1,
    casualties: 1,
    missing: 2,
    treated: 3,
    'in-camps': 3,
    detained: 3,
    abducted: 4,
    arrested: 4,
    charged: 4,
    convicted: 4,
    displaced: 5,
    refugees: 5,
    evacuated: 5,
    rescued: 5,
    stranded: 3,
    returned: 5,
    released: 5,
    infected: 6,
    homes: 7,
    money: 8,
    percent: 9,
    people: 10,
  }),
)

const MARKERS = new Set(
  'since far already this last next past previous year years month months week weeks day days hours today yesterday tonight overnight now still currently remain remains in by as of total all every each per daily a so until when after before during between within over season summer winter weekend night morning afternoon evening noon midnight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december has have had is are was were will would against up down from than more who'.split(
    ' ',
  ),
)

/** What tells the scope of a figure of kind `what`; gives how many, the first ones, hold what the rules say. */
export function scopeFeatures(bag: FeatureBag, one: Weighed, what: string, lexicon: Lexicon): number {
  bag.size = 0
  const { draft, around, before, scope, scene } = one
  const { p } = scene
  const group = draft.sort === 'percent' ? 9 : (LISTED_GROUPS.get(what) ?? 0)
  const person = personOf(one)
  const kind = hashWord(group === 0 ? 'thing' : what)
  const rule = hashWord(scope)
  add(bag, SCOPE_MASK, 101, rule)
  add(bag, SCOPE_MASK, 102, rule, kind)
  add(bag, SCOPE_MASK, 103, rule, group)
  add(bag, SCOPE_MASK, 105, draft.signs ?? 0)
  for (let bit = 0; bit < 8; bit++) {
    if ((((draft.signs ?? 0) >> bit) & 1) === 0) continue
    add(bag, SCOPE_MASK, 106, bit)
    add(bag, SCOPE_MASK, 107, bit, group)
    add(bag, SCOPE_MASK, 108, bit, rule)
  }
  const rules = bag.size
  add(bag, SCOPE_MASK, 104, kind)
  addNoun(bag, SCOPE_MASK, one, lexicon)
  addVerb(bag, SCOPE_MASK, 120, around.next, one, lexicon, around.behind, person)
  addVerb(bag, SCOPE_MASK, 127, around.last, one, lexicon, draft.boundFrom, person)
  const governor = around.governor
  if (governor) {
    const { verb, role } = governor
    const tense = hashWord(tenseOf(p, verb))
    const word = p[verb.at]!.text
    const state = STATE_VERBS.has(word) ? 1 : 0
    const part = hashWord(role)
    add(bag, SCOPE_MASK, 160, tense, group)
    add(bag, SCOPE_MASK, 161, tense, part)
    add(bag, SCOPE_MASK, 162, tense, state)
    add(bag, SCOPE_MASK, 163, tense * 2 + state, part + group)
    add(bag, SCOPE_MASK, 164, state, group)
    add(bag, SCOPE_MASK, 165, hashWord(stem(word)), part)
    add(bag, SCOPE_MASK, 166, hashWord(stem(word)), tense)
    add(bag, SCOPE_MASK, 168, tense, draft.signs ?? 0)
    add(bag, SCOPE_MASK, 169, classOf(lexicon, one.text, p[verb.at]).narrow, tense)
    add(bag, SCOPE_MASK, 180, part, hashWord(p[draft.boundFrom - 1]?.text ?? ''))
  } else add(bag, SCOPE_MASK, 170, group)
  const head = draft.noun ? p[draft.noun.head]!.text : ''
  add(bag, SCOPE_MASK, 171, HAPPENINGS.has(head) ? 1 : 0, draft.signs ?? 0)
  let level = 0
  for (let at = draft.boundFrom - 1; at >= Math.max(0, draft.boundFrom - 5); at--)
    if (LEVEL_NOUNS.has(p[at]!.text)) level = 1
  if (LEVEL_NOUNS.has(head)) level = 2
  add(bag, SCOPE_MASK, 172, level, group)
  if (draft.cue !== undefined) {
    add(bag, SCOPE_MASK, 173, hashWord(p[draft.cue]!.text), draft.cue < draft.from ? 1 : 0)
    add(bag, SCOPE_MASK, 174, hashWord(p[draft.cue]!.text.slice(-2)), group)
  }
  const lasting = p.some(({ text }) => LASTING.has(text)) ? 1 : 0
  add(bag, SCOPE_MASK, 175, lasting, group)
  add(bag, SCOPE_MASK, 176, lasting, governor ? hashWord(tenseOf(p, governor.verb)) : 0)
  add(bag, SCOPE_MASK, 140, wordHash(p, draft.boundFrom - 1), group)
  add(bag, SCOPE_MASK, 141, wordHash(p, draft.boundFrom - 1), wordHash(p, draft.boundFrom - 2))
  add(bag, SCOPE_MASK, 142, wordHash(p, around.behind), group)
  add(bag, SCOPE_MASK, 143, wordHash(p, around.behind), wordHash(p, around.behind + 1))
  const reach = draft.reach ?? { from: 0, to: p.length }
  let seen = 0
  for (let at = 0; at < p.length && seen < 40; at++) {
    const { text } = p[at]!
    if (!MARKERS.has(text)) continue
    seen++
    const inside = at >= reach.from && at < reach.to ? 1 : 0
    add(bag, SCOPE_MASK, 144, hashWord(text), inside)
    const next = p[at + 1]
    add(
      bag,
      SCOPE_MASK,
      145,
      hashWord(text),
      next?.kind === 'number' ? (/^\d{4}$/.test(next.text) ? -2 : -1) : hashWord(next?.text ?? ''),
    )
  }
  for (let at = around.behind; at < Math.min(p.length, around.behind + NEAR); at++)
    if (p[at]!.kind === 'word' && p[at]!.tag !== TAG.PROPN) add(bag, SCOPE_MASK, 146, hashWord(stem(p[at]!.text)))
  for (let at = draft.boundFrom - 1; at >= Math.max(0, draft.boundFrom - NEAR); at--)
    if (p[at]!.kind === 'word' && p[at]!.tag !== TAG.PROPN) add(bag, SCOPE_MASK, 147, hashWord(stem(p[at]!.text)))
  const joined = isJoined(one)
  const old = before ? hashWord(before.scope) : 0
  const same = before?.what === what ? 1 : 0
  add(bag, SCOPE_MASK, 150, old, joined)
  add(bag, SCOPE_MASK, 151, joined * 2 + same, before ? Math.min(4, one.sentence - before.sentence) : 9)
  add(bag, SCOPE_MASK, 152, old, joined * 2 + same)
  add(bag, SCOPE_MASK, 153, draft.value === 1 ? 0 : bucket(Math.round(Math.log2(Math.abs(draft.value) + 1))), group)
  add(bag, SCOPE_MASK, 154, draft.planned ? 1 : 0, group)
  add(bag, SCOPE_MASK, 155, hashWord(draft.unit ?? draft.sort ?? ''))
  add(bag, SCOPE_MASK, 156, hashWord(draft.unit?.includes(' per ') ? 'per' : ''), group)
  add(bag, SCOPE_MASK, 157, hashWord(draft.change ?? ''), group)
  add(bag, SCOPE_MASK, 158, Math.min(3, one.sentence))
  add(bag, SCOPE_MASK, 159, hashWord(draft.bound), group)
  return rules
}
