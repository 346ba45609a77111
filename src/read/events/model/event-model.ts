import type { ReadData } from '../../../model/index.ts'
import { type FeatureBag, score } from '../../statements/model/hash-features.ts'
import type { Words } from '../../statements/words.ts'
import type { Trigger } from '../find-triggers.ts'
import { USE, WIDE_KINDS } from '../wide/wide-index.ts'
import { eventContext } from './event-context.ts'
import { EVENT_BITS, EVENT_FEATURES, eventFeatures, type Surroundings, surroundings } from './event-features.ts'
import { type EventOption, eventOptions } from './event-options.ts'

/** Weighs what the rules found, and what a wide list of words may tell, by all that stands around it. */
export interface EventModel {
  /** The triggers of a text in reading order, chosen among what the rules found and the words of the wide list. */
  choose(w: Words, found: readonly Trigger[]): Trigger[]
}

export const EVENT_FILE = 'models/events.bin'
const MAGIC = 0x544e5645
const LARGEST = 32_767

/** A linear model: the least score, then 16-bit weights; see models/events.md. Throws if the file is of another form. */
export function loadEventModel(readData: ReadData): EventModel {
  const bytes = readData(EVENT_FILE)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = 1 << EVENT_BITS
  if (bytes.byteLength !== 8 + 2 * size || view.getUint32(0, true) !== MAGIC) {
    throw new Error(`${EVENT_FILE} is not a model of happenings`)
  }
  const least = view.getInt32(4, true)
  return eventModelOf(
    Int16Array.from({ length: size }, (_, i) => view.getInt16(8 + 2 * i, true)),
    least,
  )
}

/** Takes at each word the kind of the highest score, if that is above `least`. */
export function eventModelOf(weights: ArrayLike<number>, least: number): EventModel {
  const bag: FeatureBag = { at: new Int32Array(EVENT_FEATURES), size: 0 }
  return {
    choose(w, found) {
      const context = eventContext(w, found)
      const chosen: Trigger[] = []
      for (let i = 0; i < w.a.tokenCount; i++) {
        const options = eventOptions(context, i)
        if (options.length === 0) continue
        const around = surroundings(context, i, options)
        let best: EventOption | undefined
        let most = least
        for (const option of around.options) {
          eventFeatures(bag, context, around, option)
          const value = score(bag, weights)
          if (value <= most) continue
          most = value
          best = option
        }
        if (!best) continue
        chosen.push(triggerOf(i, best, around))
        i = best.last
      }
      return chosen
    },
  }
}

function triggerOf(i: number, { kind, last, use, rule }: EventOption, { roles }: Surroundings): Trigger {
  if (rule) return rule
  const verb = use === USE.verb || use === USE.verbPhrase
  return { kind: WIDE_KINDS[kind]!, first: i, last, rule: 'model', ...(verb && roles ? { roles } : {}) }
}

/** The file's bytes for the weights and the least score, both scaled to the largest weight. */
export function packEventModel(weights: ArrayLike<number>, least: number): Uint8Array {
  const size = 1 << EVENT_BITS
  const bytes = new Uint8Array(8 + 2 * size)
  const view = new DataView(bytes.buffer)
  let largest = 0
  for (let i = 0; i < size; i++) largest = Math.max(largest, Math.abs(weights[i]!))
  const scale = LARGEST / (largest || 1)
  view.setUint32(0, MAGIC, true)
  view.setInt32(4, Math.round(least * scale), true)
  for (let i = 0; i < size; i++) view.setInt16(8 + 2 * i, Math.round(weights[i]! * scale), true)
  return bytes
}
