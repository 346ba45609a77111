import { saidText, type Told } from './tellings.ts'

const LENGTH = 3

const kept = new WeakMap<Told, Int32Array>()

/** Runs of three words of what is said, as hashes (FNV-1a), distinct and ascending. */
export function wordRuns(telling: Told): Int32Array {
  const known = kept.get(telling)
  if (known) return known
  const words =
    saidText(telling.from.report.text, telling.statement)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = new Set<number>()
  for (let i = 0; i + LENGTH <= words.length; i++) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + LENGTH; k++) hash = hashOf(words[k]!, hash)
    hashes.add(hash)
  }
  const found = Int32Array.from(hashes).sort()
  kept.set(telling, found)
  return found
}

function hashOf(word: string, from: number): number {
  let hash = from
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ 32, 0x01000193)
}

/** How many runs two tellings share. */
export function commonRuns(a: Int32Array, b: Int32Array): number {
  let common = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a[i]!
    const right = b[j]!
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) j++
  }
  return common
}
