const MAGIC = 0x4f535953 // "SYSO"

/**
 * A file of weights: the magic number, a kind, the number of sections, then offset and length of each in bytes, all
 * little-endian 32-bit numbers; sections begin at multiples of 8. Read as views over the file's bytes, without copying.
 */
export function packModel(
  kind: number,
  sections: readonly (Int8Array | Uint8Array | Int16Array | Int32Array)[],
): Uint8Array {
  const header = new Int32Array(3 + 2 * sections.length)
  header.set([MAGIC, kind, sections.length])
  let at = align(header.byteLength)
  sections.forEach((section, s) => {
    header[3 + 2 * s] = at
    header[4 + 2 * s] = section.byteLength
    at = align(at + section.byteLength)
  })
  const bytes = new Uint8Array(at)
  bytes.set(new Uint8Array(header.buffer))
  sections.forEach((section, s) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), header[3 + 2 * s])
  })
  return bytes
}

/** The sections of a file of weights. Throws if it is not one, or of another kind. */
export function unpackModel(kind: number, file: Uint8Array): Section[] {
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 12 || view.getInt32(0, true) !== MAGIC || view.getInt32(4, true) !== kind)
    throw new Error(`not a file of weights of kind ${kind}`)
  return Array.from({ length: view.getInt32(8, true) }, (_, s) => {
    const offset = bytes.byteOffset + view.getInt32(12 + 8 * s, true)
    return { buffer: bytes.buffer as ArrayBuffer, offset, length: view.getInt32(16 + 8 * s, true) }
  })
}

/** Where a section lies. */
export interface Section {
  readonly buffer: ArrayBuffer
  readonly offset: number
  readonly length: number
}

export function asInt32(section: Section | undefined): Int32Array {
  if (!section) throw new Error('a section of the weights is missing')
  return new Int32Array(section.buffer, section.offset, section.length >> 2)
}

export function asInt16(section: Section | undefined): Int16Array {
  if (!section) throw new Error('a section of the weights is missing')
  return new Int16Array(section.buffer, section.offset, section.length >> 1)
}

export function asInt8(section: Section | undefined): Int8Array {
  if (!section) throw new Error('a section of the weights is missing')
  return new Int8Array(section.buffer, section.offset, section.length)
}

function align(at: number): number {
  return (at + 7) & ~7
}
