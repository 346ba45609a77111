import { type Analysis, TAG } from '../analysis.ts'

/** Words that what follows a phrase may add at most. */
const LONGEST_TAIL = 8

/** End of a noun phrase that ends at `to`, with "of Tarn", "from the separatist administration in Donetsk" behind it. */
export function phraseTail(a: Analysis, to: number): number {
  const high = a.firstToken[a.sentenceOf[to - 1]! + 1]!
  let end = to
  while (end < high && end - to < LONGEST_TAIL && a.tag[end] === TAG.ADP && isLink(a, end)) {
    let next = end + 1
    while (next < high && isInside(a.tag[next]!)) next++
    if (next === end + 1) break
    end = next
  }
  return end
}

function isLink(a: Analysis, i: number): boolean {
  const word = a.text.slice(a.start[i], a.end[i])
  return word === 'of' || word === 'from' || word === 'in' || word === 'at' || word === 'for'
}

function isInside(tag: number): boolean {
  return tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.ADJ || tag === TAG.DET || tag === TAG.NUM
}
