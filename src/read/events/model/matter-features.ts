import { TAG } from '../../../language/index.ts'
import { add, bucket, type FeatureBag } from '../../statements/model/hash-features.ts'
import { sentenceFirst, sentenceLast } from '../../statements/words.ts'
import { USE } from '../wide/wide-index.ts'
import type { EventContext } from './event-context.ts'
import type { EventOption } from './event-options.ts'
import { EVENT_MASK } from './event-table.ts'
import { matterAround } from './matter.ts'
import type { Surroundings } from './surroundings.ts'

/** Tokens to either side in which words of the matter are looked for. */
const NEAR = 7
export const FAR = 24

/** Words of the matter of a kind within `reach` tokens of the words `i` to `last`, in their sentence. */
export function aboutNear({ w, about }: EventContext, i: number, last: number, kind: number, reach: number): number {
  const low = Math.max(sentenceFirst(w, i), i - reach)
  const high = Math.min(sentenceLast(w, last), last + reach)
  const half = kind >> 5
  const bit = 1 << (kind & 31)
  let count = 0
  for (let k = low; k < i; k++) if ((about[2 * k + half]! & bit) !== 0) count++
  for (let k = last + 1; k <= high; k++) if ((about[2 * k + half]! & bit) !== 0) count++
  return count
}

/** How much of the talk nearby, and of the whole text, is of this matter; and whether another kind has more. */
export function addMatter(
  bag: FeatureBag,
  context: EventContext,
  around: Surroundings,
  option: EventOption,
  source: number,
): void {
  const { i, most } = around
  const { kind, last } = option
  const near = Math.min(4, aboutNear(context, i, last, kind, NEAR))
  const far = Math.min(5, aboutNear(context, i, last, kind, FAR))
  const best = far >= most ? 1 : 0
  const share = bucket(context.words[kind]!)
  const told = Math.min(4, context.told[kind]! - (option.sure && !option.odd ? 1 : 0))
  add(bag, EVENT_MASK, 10, near, source)
  add(bag, EVENT_MASK, 11, far, source)
  add(bag, EVENT_MASK, 12, near, kind)
  add(bag, EVENT_MASK, 13, share, source)
  add(bag, EVENT_MASK, 14, best, source)
  add(bag, EVENT_MASK, 15, best, far)
  add(bag, EVENT_MASK, 16, told, source)
  add(bag, EVENT_MASK, 17, told, kind)
  add(bag, EVENT_MASK, 18, toldHere(context, i, kind), source)
  add(bag, EVENT_MASK, 19, Math.min(2, near), Math.min(2, told) * 8 + source)
  if (context.matter.rows.length > 0) addLearned(bag, context, around, option, source)
}

/** Words that tell a kind wherever they stand, in the same sentence: 1 the same kind before, 2 another, 4 the same behind. */
function toldHere({ w, sure }: EventContext, i: number, kind: number): number {
  const low = Math.max(sentenceFirst(w, i), i - FAR)
  const high = Math.min(sentenceLast(w, i), i + FAR)
  const bit = 1 << (kind & 31)
  let seen = 0
  for (let k = low; k <= high; k++) {
    if (k === i || (sure[2 * k] === 0 && sure[2 * k + 1] === 0)) continue
    if ((sure[2 * k + (kind >> 5)]! & bit) === 0) seen |= 2
    else seen |= k < i ? 1 : 4
  }
  return seen
}

/** What the other words of the sentence and the text speak for, by log-odds learned from raw text. */
function addLearned(bag: FeatureBag, context: EventContext, around: Surroundings, option: EventOption, source: number) {
  const { w, matter } = context
  const { i, options, roles } = around
  const { kind, last, use } = option
  const mine = matterAround(w, matter, i, last, kind)
  let rival = -99
  for (const other of options) {
    if (other.kind !== kind) rival = Math.max(rival, matterAround(w, matter, i, other.last, other.kind))
  }
  const own = matter.rows[i]
  const ownStep = own ? step(own[kind]!, 5, -4, 10) : 99
  const place = bucket(matter.places[kind]!)
  add(bag, EVENT_MASK, 70, step(mine, 10, -6, 8), source)
  add(bag, EVENT_MASK, 71, step(mine, 10, -6, 8), kind)
  add(bag, EVENT_MASK, 72, step(mine - rival, 10, -5, 5), source)
  add(bag, EVENT_MASK, 73, ownStep, source)
  add(bag, EVENT_MASK, 74, ownStep, step(mine, 20, -3, 4))
  add(bag, EVENT_MASK, 75, matter.best[w.a.sentenceOf[i]!] === kind ? 1 : 0, source)
  add(bag, EVENT_MASK, 76, place, source)
  add(bag, EVENT_MASK, 77, place, step(mine, 20, -3, 4))
  if (!roles || (use !== USE.verb && use !== USE.verbPhrase)) return
  const of = (phrase: { head: number } | undefined): number => {
    if (!phrase) return -9
    const row = matter.rows[phrase.head]
    if (!row) return w.a.tag[phrase.head] === TAG.PRON ? -7 : -8
    return step(row[kind]!, 7, -3, 6)
  }
  const [agent, patient] = [of(roles.agent), of(roles.patient)]
  add(bag, EVENT_MASK, 78, agent, source)
  add(bag, EVENT_MASK, 79, patient, source)
  add(bag, EVENT_MASK, 80, agent, patient)
}

function step(value: number, size: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, Math.round(value / size)))
}
