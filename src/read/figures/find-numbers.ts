import { boundAfter, boundBefore } from './bounds.ts'
import type { Draft, Scene } from './draft.ts'
import { DENOMINATORS, SMALL, TENS, VAGUE, VAGUE_SMALL, VAGUE_STEPS } from './number-words.ts'
import type { Piece } from './pieces.ts'
import { readRange, sharedScale } from './read-range.ts'
import { isDash, readValue, type Value } from './read-value.ts'
import { CURRENCY_BEFORE } from './units.ts'

type Pieces = readonly Piece[]

const RULES: Readonly<Record<Value['form'], string>> = {
  digits: 'digits',
  words: 'number-word',
  vague: 'vague-word',
  fraction: 'fraction',
}

function alone(value: Value): Draft {
  const draft: Draft = {
    from: value.from,
    to: value.to,
    boundFrom: value.from,
    unitTo: value.unitTo,
    value: value.value,
    bound: value.form === 'vague' ? 'vague' : 'exact',
    form: value.form,
    scale: value.scale,
    rule: RULES[value.form],
  }
  if (value.unit !== undefined) draft.unit = value.unit
  if (value.sort) draft.sort = value.sort
  return draft
}

function draftsFrom(p: Pieces, first: Value): { drafts: Draft[]; next: number } {
  const draft = alone(first)
  const range = readRange(p, first)
  if (!range) return { drafts: [draft], next: Math.max(first.unitTo, first.to) }
  const low = Number((first.value * sharedScale(first, range.second)).toPrecision(12))
  draft.value = low
  const { unit, sort } = range.second
  if (!draft.sort && unit !== undefined) draft.unit = unit
  if (!draft.sort && sort) draft.sort = sort
  if (range.rule === 'from-to') {
    draft.rule = 'level-before'
    const second = { ...alone(range.second), rule: range.rule }
    if (draft.unit !== undefined) second.unit = draft.unit
    if (draft.sort) second.sort = draft.sort
    return { drafts: [draft, second], next: range.to }
  }
  draft.high = range.second.value
  draft.to = range.second.to
  draft.unitTo = range.to
  draft.rule = range.rule
  return { drafts: [draft], next: range.to }
}

/** "between 20 and 25", "from 1 to 2 thousand": the word belongs to the range. */
function openRange(p: Pieces, draft: Draft): void {
  if (draft.high === undefined) return
  const at = draft.from - 1
  if (p[at]?.text === (draft.rule === 'range-between' ? 'between' : draft.rule === 'range-to' ? 'from' : ''))
    draft.from = at
  draft.boundFrom = draft.from
}

function addBounds(p: Pieces, draft: Draft): void {
  const before = boundBefore(p, draft.from, draft.sort === 'duration')
  if (before) {
    draft.boundFrom = before.from
    if (draft.form !== 'vague' || before.bound === 'under' || before.bound === 'max') draft.bound = before.bound
  }
  const after = boundAfter(p, draft.to) ?? (draft.unitTo > draft.to ? boundAfter(p, draft.unitTo) : undefined)
  if (!after) return
  if (!before || (before.bound === 'about' && after.bound === 'min')) draft.bound = after.bound
  draft.unitTo = Math.max(draft.unitTo, after.to)
}

/** "20 people or more", "300 families at least": bounds behind the noun. */
export function addLateBound({ p }: Scene, draft: Draft): void {
  if (!draft.noun || draft.bound !== 'exact') return
  const after = boundAfter(p, draft.noun.to)
  if (after) draft.bound = after.bound
}

/** "down from 110", "up from 4 in May": what the level was before. */
function isLevelBefore(p: Pieces, { boundFrom }: Draft): boolean {
  if (p[boundFrom - 1]?.text !== 'from' || !/^(up|down)$/.test(p[boundFrom - 2]?.text ?? '')) return false
  const before = p[boundFrom - 3]
  return before === undefined || before.kind !== 'word' || /^(is|are|was|were)$/.test(before.text)
}

/** "more than 8 miles (13 km)": the same length again in brackets has the same bound. */
function carryBound(p: Pieces, draft: Draft, before: Draft | undefined): void {
  if (!before || draft.bound !== 'exact' || draft.high !== undefined || !draft.sort || draft.sort !== before.sort)
    return
  if (p[draft.from - 1]?.text !== '(' || draft.unit === before.unit || before.bound === 'vague') return
  if (draft.from - 1 <= before.unitTo + 1) draft.bound = before.bound
}

/** Cheap test before a number is tried at a piece. */
function canStart(piece: Piece): boolean {
  if (piece.kind === 'number') return true
  if (piece.kind === 'word') return STARTS.has(piece.text) || piece.text.endsWith('fold')
  return isDash(piece) || CURRENCY_BEFORE.has(piece.text)
}

const STARTS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'minus',
  'us',
  'u.s',
  'y',
  'hk',
  'au',
  'ca',
  'nz',
  'nt',
  's',
  'c',
  'r',
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...VAGUE_STEPS.keys(),
  ...VAGUE_SMALL.keys(),
  ...DENOMINATORS.keys(),
  ...CURRENCY_BEFORE.keys(),
])

/** Finds every number of a sentence, with currency, unit, range and bounds. Linear in the pieces. */
export function findNumbers({ p }: Scene): Draft[] {
  const drafts: Draft[] = []
  for (let i = 0; i < p.length; ) {
    const first = canStart(p[i]!) ? readValue(p, i) : undefined
    if (!first) {
      i++
      continue
    }
    const { drafts: read, next } = draftsFrom(p, first)
    for (const draft of read) {
      openRange(p, draft)
      addBounds(p, draft)
      carryBound(p, draft, drafts.at(-1))
      if (isLevelBefore(p, draft)) draft.rule = 'level-before'
      drafts.push(draft)
    }
    i = Math.max(next, i + 1)
  }
  return drafts
}
