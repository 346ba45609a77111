import type { Report } from '../model/index.ts'

const SHINGLE = 5
/** A report is a copy if this share of the smaller one's shingles is in the other. */
const SHARE = 0.5
const LEAST = 5
/** Of two texts of a sentence or two, most must be the same: "At least 12 people were wounded …" is said in many ways. */
const SHORT = 40
const SHORT_SHARE = 0.8

/**
 * 32-bit FNV-1a hashes of every run of five words, case and punctuation aside. Short reports need them all; sampling
 * pays only for large stores.
 */
export function shingles(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + SHINGLE; k++) {
      const word = words[k]!
      for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193)
      hash = Math.imul(hash ^ 32, 0x01000193)
    }
    hashes.add(hash >>> 0)
  }
  return hashes
}

/**
 * Which reports carry another's text: later report's id to the earliest whose words it carries. `reports` must be in
 * canonical order (see `canonicalOrder`); containment of five-word shingles, so that a copy cut to a third is found.
 */
export function findCopies(reports: readonly Report[]): Map<string, string> {
  const copies = new Map<string, string>()
  const index = new Map<number, number[]>()
  const sizes: number[] = []
  reports.forEach((report, position) => {
    const own = shingles(report.text)
    sizes.push(own.size)
    const counts = new Map<number, number>()
    for (const hash of own) {
      const holders = index.get(hash)
      if (holders === undefined) index.set(hash, [position])
      else {
        for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1)
        holders.push(position)
      }
    }
    for (const [holder, count] of [...counts].sort((a, b) => a[0] - b[0])) {
      const smaller = Math.min(own.size, sizes[holder]!)
      if (count < LEAST || count / smaller < (smaller < SHORT ? SHORT_SHARE : SHARE)) continue
      const first = reports[holder]!.id
      copies.set(report.id, copies.get(first) ?? first)
      break
    }
  })
  return copies
}
