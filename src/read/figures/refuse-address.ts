import type { Draft, Scene } from './draft.ts'

const STREETS =
  /^(street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|court|ct|square|plaza|parkway|pkwy|terrace|crescent|highway|hwy)$/
const LONGEST = 4

/** "1400 Mill Street", "21 Orle Rd": names with a capital between the number and a street. */
export function isAddress(draft: Draft, { p, upper }: Scene): boolean {
  if (draft.form !== 'digits' || draft.high !== undefined || draft.scale > 1 || draft.sort === 'money') return false
  for (let at = draft.to; at < Math.min(p.length, draft.to + LONGEST); at++) {
    const piece = p[at]!
    if (piece.kind !== 'word' || !(piece.capital || upper)) return false
    if (at > draft.to && STREETS.test(piece.text)) return true
  }
  return false
}
