import { createHash } from 'node:crypto'

/**
 * An id from content: the same parts give the same id on every machine and in every order of arrival.
 * 80 bits of SHA-256 in lower-case base 32 (16 characters), so that a collision among a thousand million is unlikely.
 * Parts are length-prefixed: ('ab', 'c') and ('a', 'bc') differ.
 */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part, 'utf8')
  return `${prefix}-${base32(hash.digest().subarray(0, 10))}`
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

function base32(bytes: Uint8Array): string {
  let out = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      out += ALPHABET[(held >> bits) & 31]
    }
  }
  return out
}
