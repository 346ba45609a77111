import type { FigureMention } from '../../../model/index.ts'
import type { LastCounted } from '../carry-noun.ts'
import type { Draft, Scene } from '../draft.ts'
import type { FigureModel } from './figure-model.ts'
import { SPREAD } from './scope-words.ts'
import { type Before, weigh } from './weighed.ts'

export type { FigureModel } from './figure-model.ts'

/** What was settled before, in reading order. */
export interface Figured {
  before?: Before
}

/** Where a figure stands. */
export interface Place {
  readonly scene: Scene
  readonly text: string
  readonly sentence: number
  readonly last: LastCounted
}

/** Ages, lengths, multiples, sums and noughts are what they are; so is what stands in a text of capitals, where tags say nothing. */
function isOpen({ rule, sort, form }: Draft, what: string, { upper }: Scene): boolean {
  if (upper || rule === 'clause-sum' || form === 'none' || what === 'age') return false
  return sort !== 'duration' && sort !== 'length' && sort !== 'points' && sort !== 'times'
}

const BROUGHT = /^(bringing|brings|brought|bring|taking|takes|raising|raises)$/
const COUNTED = /^(total|number|toll|tally|count)$/

/** "bringing the total number of those held to 900": the words leave nothing to weigh. */
function isBroughtTo({ boundFrom }: Draft, scope: string, { p }: Scene): boolean {
  if (scope !== 'total') return false
  let counted = false
  for (let at = boundFrom - 1; at >= Math.max(0, boundFrom - 16); at--) {
    if (BROUGHT.test(p[at]!.text)) return counted
    if (COUNTED.test(p[at]!.text)) counted = true
  }
  return false
}

const IN = /^(in|across|over)$/

/** "312 were held on Wednesday in nine towns": several happenings of one day. */
function isSpread({ noun, unitTo }: Draft, scope: string, { p }: Scene): boolean {
  if (scope !== 'period') return false
  const from = Math.max(noun?.to ?? 0, unitTo)
  for (let at = from + 2; at < Math.min(p.length, from + REACH); at++)
    // "in nine towns", "in 65 Russian cities"
    if (SPREAD.has(p[at]!.text) && (IN.test(p[at - 2]!.text) || IN.test(p[at - 3]?.text ?? ''))) return true
  return false
}

/** Lets the model have the last word on kind and scope of one figure; changes the mention, the draft and what is carried on. */
export function settle(mention: FigureMention, draft: Draft, place: Place, settled: Figured, model: FigureModel): void {
  const { figure } = mention
  const { scene, sentence, last } = place
  if (!isOpen(draft, figure.what, scene)) return
  const told = model.choose(weigh(draft, place, figure, settled.before))
  const { what } = told
  const plain = isBroughtTo(draft, figure.scope, scene) || isSpread(draft, figure.scope, scene)
  const scope = plain ? figure.scope : told.scope
  if (what !== figure.what) {
    figure.what = what
    const head = draft.noun ? scene.p[draft.noun.head]!.text : undefined
    if (head !== undefined && head !== what) figure.of = head
    else delete figure.of
    delete (mention as { cue?: unknown }).cue
    last.sentence = sentence
    if (!NOT_CARRIED.has(what)) last.what = what
  }
  figure.scope = scope
  draft.scope = scope
  last.scope = scope
  settled.before = {
    what,
    scope,
    sentence,
    from: draft.boundFrom,
    to: Math.max(draft.noun?.to ?? 0, draft.unitTo),
  }
}

const REACH = 14
const NOT_CARRIED = new Set(['number', 'money', 'people'])
