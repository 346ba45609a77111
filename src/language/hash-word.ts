/**
 * 32-bit hash of `text.slice(start, end)` with letters in lower case, digits as one and curly apostrophes as straight
 * ones, never 0. Words are known by this hash alone: no string is made. FNV-1a with a final mix (MurmurHash3's).
 */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldCode(text.charCodeAt(i)), 0x01000193)
  return mix(hash) || 1
}

/** Lower case for Latin, Greek and Cyrillic capitals, "0" for digits, "'" for apostrophes. */
export function foldCode(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32
    return code >= 48 && code <= 57 ? 48 : code
  }
  if (code === 0x2019 || code === 0x2018) return 39
  if (code >= 0xc0 && code <= 0xde) return code + 32
  if (code >= 0x391 && code <= 0x3a9) return code + 32
  return code >= 0x410 && code <= 0x42f ? code + 32 : code
}

export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
