import { EWT_DEV, type GoldDocument, readTreebank } from '../../scripts/train-treebank.ts'
import { readData } from '../../src/cli/read-data.ts'
import { type Analysis, analyse, loadLanguage, UPOS } from '../../src/language/index.ts'
import { around, type Miss } from './miss.ts'

/** Words with another tag or other ends, and sentences that end elsewhere. */
export function tokensMisses(shared: string): Miss[] {
  const language = loadLanguage(readData)
  return readTreebank(shared, EWT_DEV).flatMap((gold) => wordMisses(gold, analyse(gold.text, language)))
}

type Tagged = Pick<Analysis, 'tag' | 'start' | 'end' | 'firstToken' | 'sentenceCount'>

/** Compares one analysis with gold by offsets. Tags are compared where both ends of a word agree. */
export function wordMisses(gold: GoldDocument, a: Tagged): Miss[] {
  const misses: Miss[] = []
  const at = new Map(Array.from(a.start, (start, i) => [`${start} ${a.end[i]}`, i]))
  gold.start.forEach((start, i) => {
    const end = gold.end[i]!
    const where = around(gold.id, gold.text, start, end, 40)
    const j = at.get(`${start} ${end}`)
    const wanted = UPOS[gold.tag[i]!]!
    if (j === undefined) misses.push({ kind: 'other ends', rule: wanted, wanted: gold.text.slice(start, end), where })
    else if (a.tag[j] !== gold.tag[i])
      misses.push({ kind: 'tag', rule: `${wanted} as ${UPOS[a.tag[j]!]}`, wanted, read: UPOS[a.tag[j]!]!, where })
  })
  const wanted = sentenceEnds(gold)
  const read = sentenceEnds(a)
  const sign = (offset: number): string => gold.text.slice(offset - 1, offset)
  for (const offset of wanted) {
    if (!read.has(offset))
      misses.push({ kind: 'no end of sentence', rule: sign(offset), where: around(gold.id, gold.text, offset, offset) })
  }
  for (const offset of read) {
    if (!wanted.has(offset))
      misses.push({ kind: 'cut sentence', rule: sign(offset), where: around(gold.id, gold.text, offset, offset) })
  }
  return misses
}

function sentenceEnds({
  end,
  firstToken,
}: {
  readonly end: ArrayLike<number>
  readonly firstToken: ArrayLike<number>
}): Set<number> {
  return new Set(
    Array.from(firstToken)
      .slice(1)
      .map((next) => end[next - 1]!),
  )
}
