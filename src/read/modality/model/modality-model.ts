import type { Modality, ReadData } from '../../../model/index.ts'
import type { FeatureBag } from '../../statements/model/hash-features.ts'
import type { SaidWords } from '../said-words.ts'
import { MODALITIES, MODALITY_BITS, MODALITY_FEATURES, modalityFeatures } from './modality-features.ts'

/** Weighs what the rules say of a content against everything else that tells how it is meant. */
export interface ModalityModel {
  choose(said: SaidWords, rule: Modality): Modality
}

export const MODALITY_FILE = 'models/modality.bin'
const MAGIC = 0x444f4d53
const LARGEST = 32_767

/** A linear model, one table of 16-bit weights a modality; see models/modality.md. Throws if the file is of another form. */
export function loadModalityModel(readData: ReadData): ModalityModel {
  const bytes = readData(MODALITY_FILE)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC) throw new Error(`${MODALITY_FILE} is not a model of modality`)
  const size = 1 << MODALITY_BITS
  return modelOf(
    MODALITIES.map((_, at) =>
      Int16Array.from({ length: size }, (_, i) => view.getInt16(4 + 2 * (at * size + i), true)),
    ),
  )
}

/**
 * Chooses the modality whose table gives the highest score, the first of equals. A denial stands in words that a rule
 * can name: where none does, the model may not say that something was denied.
 */
export function modelOf(tables: readonly ArrayLike<number>[]): ModalityModel {
  const bag: FeatureBag = { at: new Int32Array(MODALITY_FEATURES), size: 0 }
  const kinds = MODALITIES.length
  // What one feature weighs for each modality lies together: one place in memory is looked up instead of eight.
  const weights = new Float64Array(kinds << MODALITY_BITS)
  tables.forEach((table, kind) => {
    for (let i = 0; i < table.length; i++) weights[i * kinds + kind] = table[i]!
  })
  const values = new Float64Array(kinds)
  return {
    choose(said, rule) {
      modalityFeatures(bag, said, rule)
      values.fill(0)
      for (let i = 0; i < bag.size; i++) {
        const from = bag.at[i]! * kinds
        for (let kind = 0; kind < kinds; kind++) values[kind]! += weights[from + kind]!
      }
      let best: Modality = rule
      let most = Number.NEGATIVE_INFINITY
      for (let kind = 0; kind < kinds; kind++) {
        const modality = MODALITIES[kind]!
        if ((modality === 'denied' && rule !== 'denied') || values[kind]! <= most) continue
        most = values[kind]!
        best = modality
      }
      return best
    },
  }
}

/** The file's bytes for the tables of weights, in the order of `MODALITIES`; all scaled to the largest weight. */
export function packModalityModel(tables: readonly ArrayLike<number>[]): Uint8Array {
  const size = 1 << MODALITY_BITS
  const bytes = new Uint8Array(4 + 2 * tables.length * size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  let largest = 0
  for (const table of tables) for (let i = 0; i < size; i++) largest = Math.max(largest, Math.abs(table[i]!))
  tables.forEach((table, at) => {
    for (let i = 0; i < size; i++) {
      view.setInt16(4 + 2 * (at * size + i), Math.round((table[i]! / (largest || 1)) * LARGEST), true)
    }
  })
  return bytes
}
