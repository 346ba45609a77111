import type { ReadData } from '../../../model/index.ts'
import { type FeatureBag, score } from '../../statements/model/hash-features.ts'
import type { Words } from '../../statements/words.ts'
import type { Trigger } from '../find-triggers.ts'
import { USE, WIDE_KINDS } from '../wide/wide-index.ts'
import { eventContext } from './event-context.ts'
import { eventFeatures } from './event-features.ts'
import type { EventOption } from './event-options.ts'
import { EVENT_BITS, EVENT_FEATURES } from './event-table.ts'
import type { MatterRows } from './matter.ts'
import { type Surroundings, surroundings } from './surroundings.ts'

/** Weighs what a wide list of words may tell, by all that stands around it. */
export interface EventModel {
  /** The triggers of a text in reading order, chosen among the words of the wide list. */
  choose(w: Words): Trigger[]
}

export const EVENT_FILE = 'models/events.bin'
const MAGIC = 0x544e5645
const LARGEST = 32_767

const HEAD = 16

/** Reads the file, see models/events.md. Throws if it is of another form. */
export function loadEventModel(readData: ReadData): EventModel {
  const bytes = readData(EVENT_FILE)
  const { view, size } = check(bytes)
  const weights = Int16Array.from({ length: size }, (_, i) => view.getInt16(HEAD + 2 * i, true))
  const limits = { least: view.getInt32(4, true), margin: view.getInt32(8, true) }
  return eventModelOf(weights, limits, unpackRows(bytes))
}

function check(bytes: Uint8Array): { view: DataView; size: number; words: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = 1 << EVENT_BITS
  const words = bytes.byteLength >= HEAD && view.getUint32(0, true) === MAGIC ? view.getInt32(12, true) : -1
  if (words < 0 || bytes.byteLength !== HEAD + 2 * size + words * (4 + WIDE_KINDS.length)) {
    throw new Error(`${EVENT_FILE} is not a model of happenings`)
  }
  return { view, size, words }
}

/** What words speak for, out of the file's bytes. */
export function unpackRows(bytes: Uint8Array): MatterRows {
  const { view, size, words } = check(bytes)
  const keys = HEAD + 2 * size
  const from = keys + 4 * words
  const kinds = WIDE_KINDS.length
  const known = new Map<number, Int8Array>()
  for (let k = 0; k < words; k++) {
    known.set(
      view.getInt32(keys + 4 * k, true),
      new Int8Array(bytes.buffer, bytes.byteOffset + from + k * kinds, kinds),
    )
  }
  return known
}

export interface Limits {
  /** Score that a happening must have more than. */
  readonly least: number
  /** Of two words of one sentence that tell the same kind, the later one is taken if its score is higher by more than this. */
  readonly margin: number
}

/** Takes at each word the kind of the highest score. */
export function eventModelOf(
  weights: ArrayLike<number>,
  { least, margin }: Limits,
  rows: MatterRows = new Map(),
): EventModel {
  const bag: FeatureBag = { at: new Int32Array(EVENT_FEATURES), size: 0 }
  return {
    choose(w) {
      const context = eventContext(w, rows)
      const chosen: Scored[] = []
      let done = -1
      for (const [i, options] of context.options) {
        if (i <= done) continue
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
        chosen.push({ trigger: triggerOf(i, best, around), score: most })
        done = best.last
      }
      return likeliest(w, chosen, margin)
    },
  }
}

interface Scored {
  readonly trigger: Trigger
  readonly score: number
}

/** Each kind once a sentence, at its first word unless a later one is far likelier. */
function likeliest(w: Words, chosen: readonly Scored[], margin: number): Trigger[] {
  const kept = new Map<string, number>()
  const out: (Scored | undefined)[] = []
  for (const one of chosen) {
    const key = `${w.a.sentenceOf[one.trigger.first]} ${one.trigger.kind}`
    const at = kept.get(key)
    if (at !== undefined && one.score <= out[at]!.score + margin) continue
    if (at !== undefined) out[at] = undefined
    kept.set(key, out.length)
    out.push(one)
  }
  return out.flatMap((one) => (one ? [one.trigger] : []))
}

function triggerOf(i: number, { kind, last, use }: EventOption, { roles }: Surroundings): Trigger {
  const verb = use === USE.verb || use === USE.verbPhrase
  return { kind: WIDE_KINDS[kind]!, first: i, last, rule: 'model', ...(verb && roles ? { roles } : {}) }
}

/** The file's bytes: the weights and the limits, scaled to the largest weight, and what words speak for. */
export function packEventModel(weights: ArrayLike<number>, { least, margin }: Limits, rows: MatterRows): Uint8Array {
  const size = 1 << EVENT_BITS
  const kinds = WIDE_KINDS.length
  const bytes = new Uint8Array(HEAD + 2 * size + rows.size * (4 + kinds))
  const view = new DataView(bytes.buffer)
  let largest = 0
  for (let i = 0; i < size; i++) largest = Math.max(largest, Math.abs(weights[i]!))
  const scale = LARGEST / (largest || 1)
  view.setUint32(0, MAGIC, true)
  view.setInt32(4, Math.round(least * scale), true)
  view.setInt32(8, Math.round(margin * scale), true)
  view.setInt32(12, rows.size, true)
  for (let i = 0; i < size; i++) view.setInt16(HEAD + 2 * i, Math.round(weights[i]! * scale), true)
  const keys = HEAD + 2 * size
  let k = 0
  for (const [hash, row] of [...rows].sort(([one], [other]) => one - other)) {
    view.setInt32(keys + 4 * k, hash, true)
    bytes.set(new Uint8Array(row.buffer, row.byteOffset, kinds), keys + 4 * rows.size + kinds * k)
    k++
  }
  return bytes
}
