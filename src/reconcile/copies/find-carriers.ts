import { CopyIndex } from './copy-index.ts'
import { type Carrier, leadCopies } from './lead-copies.ts'
import { takeShingles } from './shingles.ts'

/**
 * Which reports carry another's text, and whose: copy to leader. Reports come in canonical order, which tells only
 * which of two texts as full as each other leads; `day` is YYYY-MM-DD, or nothing for a report without a date.
 */
export function findCarriers(
  reports: readonly { readonly id: string; readonly day: string | undefined; readonly text: string }[],
): Map<string, string> {
  const index = new CopyIndex()
  const carriers: Carrier[] = []
  const pairs: [string, string][] = []
  reports.forEach(({ id, day, text }, order) => {
    const shingles = takeShingles(text)
    carriers.push({ report: id, whole: shingles.whole, order })
    for (const copy of index.addShingles(id, day, shingles)) pairs.push([id, copy.report])
  })
  return leadCopies(carriers, pairs)
}
