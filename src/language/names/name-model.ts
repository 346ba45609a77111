/** Labels of the model: outside, then first and further word of a person's, organisation's and place's name. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const
export const LABEL_COUNT = LABELS.length

/** Weights: one row of LABEL_COUNT small integers for each slot of the feature hash, then the steps from label to label. */
export interface NameModel {
  /** Slots less one; slots are a power of two. */
  readonly mask: number
  readonly weights: Int8Array | Float32Array
  /** `steps[from * LABEL_COUNT + to]`, in the unit of the weights. */
  readonly steps: Int16Array | Float32Array
}

const MAGIC = 0x314d4e53 // "SNM1"

/** Reads `models/names.bin`: magic, slots, steps, then weights. Throws if the file is something else. */
export function readNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const slots = bytes.byteLength >= 8 ? view.getUint32(4, true) : 0
  const head = 8 + 2 * LABEL_COUNT * LABEL_COUNT
  if (slots === 0 || view.getUint32(0, true) !== MAGIC || bytes.byteLength !== head + slots * LABEL_COUNT) {
    throw new Error('models/names.bin is damaged or of another version: run npm run train -- names')
  }
  const steps = new Int16Array(LABEL_COUNT * LABEL_COUNT)
  for (let i = 0; i < steps.length; i++) steps[i] = view.getInt16(8 + 2 * i, true)
  return { mask: slots - 1, weights: new Int8Array(bytes.buffer, bytes.byteOffset + head, slots * LABEL_COUNT), steps }
}

/** The file that {@link readNameModel} reads. */
export function writeNameModel(model: NameModel): Uint8Array {
  const head = 8 + 2 * model.steps.length
  const bytes = new Uint8Array(head + model.weights.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, model.mask + 1, true)
  model.steps.forEach((step: number, i: number) => {
    view.setInt16(8 + 2 * i, step, true)
  })
  new Int8Array(bytes.buffer, head).set(model.weights)
  return bytes
}

/** A further word of a name follows only its own kind. */
export function allowed(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1
}

/**
 * Best sequence of labels (Viterbi) for `length` tokens whose scores lie in `scores`, LABEL_COUNT a token. `back` has
 * the same length as `scores`. Writes into `labels`.
 */
export function decodeNames(
  scores: Float64Array,
  length: number,
  steps: NameModel['steps'],
  back: Uint8Array,
  labels: Uint8Array,
): void {
  for (let label = 2; label < LABEL_COUNT; label += 2) scores[label] = -1e9
  for (let i = 1; i < length; i++) {
    const row = i * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = -Infinity
      let from = 0
      for (let last = 0; last < LABEL_COUNT; last++) {
        if (!allowed(last, label)) continue
        const score = scores[row - LABEL_COUNT + last]! + steps[last * LABEL_COUNT + label]!
        if (score > best) {
          best = score
          from = last
        }
      }
      scores[row + label] = scores[row + label]! + best
      back[row + label] = from
    }
  }
  let label = 0
  const last = (length - 1) * LABEL_COUNT
  for (let other = 1; other < LABEL_COUNT; other++) if (scores[last + other]! > scores[last + label]!) label = other
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * LABEL_COUNT + label]!
  }
}
