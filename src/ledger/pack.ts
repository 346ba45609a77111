import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/**
 * JSON as zstd: readings shrink to a quarter. JSON and not bare text, because it keeps every code unit of a report, half
 * a surrogate pair too, and offsets count in code units.
 */
export function pack(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value))
}

/** What was packed. Throws where the bytes are damaged. */
export function unpack<T>(bytes: Uint8Array): T {
  return JSON.parse(zstdDecompressSync(bytes).toString('utf8')) as T
}

/** Words for a column: PostgreSQL takes no NUL, and no database keeps half a surrogate pair. */
export function columnText(text: string): string {
  return text.replaceAll('\0', ' ').toWellFormed()
}
