import type { ReadData } from '../../../model/index.ts'

/** Five linear models in one file, weights as signed bytes; see models/attribution.md. */
export interface AttributionModel {
  readonly accept: ArrayLike<number>
  readonly cue: ArrayLike<number>
  readonly source: ArrayLike<number>
  readonly content: ArrayLike<number>
  readonly confirm: ArrayLike<number>
  /** What one step of a byte is worth in each model, in the order above. */
  readonly scales: Float32Array
  /** An attribution is taken from this score on. */
  readonly threshold: number
}

export const ATTRIBUTION_FILE = 'models/attribution.bin'
const MAGIC = 0x53415441
const SIZES = [19, 18, 19, 19, 18]

/** Loads the weights; throws if the file is missing or of another form. The rules work without it. */
export function loadAttributionModel(readData: ReadData): AttributionModel {
  const bytes = readData(ATTRIBUTION_FILE)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC) throw new Error(`${ATTRIBUTION_FILE} is not an attribution model`)
  const threshold = view.getFloat32(4, true)
  const scales = new Float32Array(SIZES.length)
  let at = 8
  for (let i = 0; i < SIZES.length; i++, at += 4) scales[i] = view.getFloat32(at, true)
  const tables = SIZES.map((bits) => {
    const table = new Int8Array(bytes.buffer, bytes.byteOffset + at, 1 << bits)
    at += 1 << bits
    return table
  })
  return {
    accept: tables[0]!,
    cue: tables[1]!,
    source: tables[2]!,
    content: tables[3]!,
    confirm: tables[4]!,
    scales,
    threshold,
  }
}

/** The file's bytes for weights of five models, each scaled to its largest weight. */
export function packAttributionModel(tables: readonly Float32Array[], threshold: number): Uint8Array {
  const size = SIZES.reduce((sum, bits) => sum + (1 << bits), 8 + 4 * SIZES.length)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setFloat32(4, threshold, true)
  let at = 8 + 4 * SIZES.length
  for (const [number, table] of tables.entries()) {
    let largest = 0
    for (const weight of table) largest = Math.max(largest, Math.abs(weight))
    const scale = largest / 127 || 1
    view.setFloat32(8 + 4 * number, scale, true)
    for (const weight of table) view.setInt8(at++, Math.round(weight / scale))
  }
  return bytes
}
