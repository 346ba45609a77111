import { crc32, inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly data: Uint8Array
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** 1 January 1980, the first day that a ZIP can name. */
const DAY_ONE = 0x0021

/** The entries of a ZIP file that this process made itself, in order. Throws for one that is not stored or deflated. */
export function readZip(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let end = file.length - 22
  while (end > 0 && view.getUint32(end, true) !== END) end--
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength))
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = file.subarray(start, start + size)
    if (method !== 0 && method !== 8) throw new Error(`${name}: packed in a way that is not read`)
    entries.push({ name, data: method === 0 ? packed : inflateRawSync(packed) })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * A ZIP file with these entries: stored, because deflate gives other bytes on other machines, and dated 1 January 1980,
 * so that the same content is the same file.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, data } of entries) {
    const bytes = new TextEncoder().encode(name)
    const fields = fieldsOf(data, bytes.length)
    const local = record(LOCAL, fields, 30)
    const central = record(CENTRAL, [[2, 20], ...fields, [4, 0], [4, 0], [2, 0], [4, offset]], 46)
    parts.push(local, bytes, data)
    directory.push(central, bytes)
    offset += local.length + bytes.length + data.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const count = entries.length
  const end = record(
    END,
    [
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, size],
      [4, offset],
      [2, 0],
    ],
    22,
  )
  return Buffer.concat([...parts, ...directory, end])
}

type Field = readonly [bytes: 2 | 4, value: number]

/** Version, flags (names in UTF-8), method, time, day, checksum, both sizes, length of the name and of what follows it. */
function fieldsOf(data: Uint8Array, nameLength: number): Field[] {
  const size = data.length
  return [
    [2, 20],
    [2, 0x0800],
    [2, 0],
    [2, 0],
    [2, DAY_ONE],
    [4, crc32(data)],
    [4, size],
    [4, size],
    [2, nameLength],
    [2, 0],
  ]
}

function record(signature: number, fields: readonly Field[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, signature, true)
  let at = 4
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}
