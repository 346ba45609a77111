import { EWT_DEV, readTreebank } from '../../scripts/train-treebank.ts'
import { readData } from '../../src/cli/read-data.ts'
import { loadLanguage } from '../../src/language/index.ts'
import { readOffsets, type ScoredDocument } from '../conllu.ts'
import { onGoldTokens } from '../tasks/parse.ts'
import { around, type Miss } from './miss.ts'

/** Words hung on another head or by another relation, on gold sentences and words. */
export function parseMisses(shared: string): Miss[] {
  const language = loadLanguage(readData)
  return readTreebank(shared, EWT_DEV).flatMap((gold) => {
    return arcMisses(gold, gold.text, readOffsets(onGoldTokens(gold, language))[0]!)
  })
}

/** Compares arcs word by word; both documents hold the same words. */
export function arcMisses(gold: ScoredDocument, text: string, read: ScoredDocument): Miss[] {
  const word = (i: number): string => (i < 0 ? 'root' : text.slice(gold.start[i], gold.end[i]))
  return Array.from(gold.start).flatMap((start, i): Miss[] => {
    const [head, relation] = [gold.head[i]!, gold.relation[i]!]
    const [otherHead, otherRelation] = [read.head[i]!, read.relation[i]!]
    if (head === otherHead && relation === otherRelation) return []
    const kind = head === otherHead ? 'relation' : relation === otherRelation ? 'head' : 'both'
    return [
      {
        kind,
        rule: relation === otherRelation ? relation : `${relation} as ${otherRelation}`,
        wanted: `${relation} of ${word(head)}`,
        read: `${otherRelation} of ${word(otherHead)}`,
        where: around(gold.id, text, start, gold.end[i]!),
      },
    ]
  })
}
