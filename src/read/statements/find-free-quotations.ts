import type { Attribution } from './attribution.ts'
import { isStop, sentenceFirst, type Words } from './words.ts'

const RULE = 'find-free-quotations'

/** Words a free-standing quotation must have at least; shorter ones are titles and nicknames. */
const FEWEST = 5

/**
 * A quotation that is a paragraph (or its start) of its own, with no cue: whoever spoke last goes on. `found` are the
 * attributions so far; the new ones take the source of the last one before whose words were quoted, as inferred.
 */
export function findFreeQuotations(w: Words, found: readonly Attribution[]): Attribution[] {
  const taken = new Uint8Array(w.quotations.length)
  for (const { content } of found) {
    for (const [first, last] of content) {
      for (let i = first; i <= last; i++) if (w.quoteOf[i]! >= 0) taken[w.quoteOf[i]!] = 1
    }
  }
  const free: Attribution[] = []
  const order = found.filter((one) => one.source && one.grade === 'speech').sort((a, b) => a.cue[0] - b.cue[0])
  let at = 0
  for (const [number, [first, last]] of w.quoteTokens.entries()) {
    while (at < order.length && order[at]!.cue[0] < first) at++
    const before = order[at - 1]
    if (taken[number] === 1 || !before?.source || last - first < FEWEST || !standsAlone(w, first, last)) continue
    // A heading or a narrated paragraph between the two leaves the speaker open.
    if (!follows(w, before, free.at(-1), first)) continue
    free.push({
      rule: RULE,
      grade: 'speech',
      lemma: 'say',
      frame: 'free',
      cue: before.cue,
      source: before.source,
      content: [[first, last]],
      inferred: true,
    })
  }
  return free
}

/** Starts its paragraph and ends with its sentence. */
function standsAlone(w: Words, first: number, last: number): boolean {
  const { a } = w
  if (first > 0 && !a.text.slice(a.end[first - 1], a.start[first]).includes('\n')) return false
  if (first !== sentenceFirst(w, first)) return false
  const ends = isStop(w, last - 1) || w.lower[last - 1] === '…'
  return ends && (last + 1 >= a.tokenCount || a.sentenceOf[last + 1] !== a.sentenceOf[last])
}

/** The quotation is in the next paragraph behind words of the same speaker. */
function follows(w: Words, before: Attribution, free: Attribution | undefined, first: number): boolean {
  const lastPiece = free && free.source === before.source ? free.content.at(-1)! : before.content.at(-1)!
  const end = Math.max(lastPiece[1], before.cue[1], before.source?.last ?? 0)
  const between = w.a.text.slice(w.a.end[end], w.a.start[first])
  const breaks = between.split('\n').filter((line) => line.trim() !== '').length
  return breaks <= 1 && between.length < 200
}
