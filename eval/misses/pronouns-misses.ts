import type { ChainedDocument } from '../../scripts/read-chains.ts'
import type { Reference } from '../../src/model/index.ts'
import { readFolds, scorePronouns } from '../tasks/pronouns.ts'
import { around, type Miss } from './miss.ts'

/** Pronouns with a wrong antecedent or none, read by models that do not know the document. */
export function pronounsMisses(shared: string): Miss[] {
  return readFolds(shared).flatMap(({ gold, references }) => antecedentMisses(gold, references))
}

/** Misses of one document, by pronoun and the rule that chose. */
export function antecedentMisses(
  document: ChainedDocument,
  references: readonly Pick<Reference, 'start' | 'antecedent' | 'rule' | 'name'>[],
): Miss[] {
  const given = new Map(references.map((reference) => [reference.start, reference]))
  return scorePronouns(document, references).flatMap(({ asked, right }): Miss[] => {
    if (right) return []
    const { text, mentions, start, end } = document
    const last = mentions.filter((one) => one.chain === asked.chain && end[one.head]! <= asked.start).at(-1)
    const wanted = last ? text.slice(start[last.from], end[last.to - 1]) : asked.chain
    const where = around(document.id, text, asked.start, asked.end, 90)
    const reference = given.get(asked.start)
    if (!reference) return [{ kind: `no answer, ${asked.kind}`, rule: '-', wanted, where }]
    const { antecedent, rule } = reference
    return [{ kind: `wrong, ${asked.kind}`, rule, wanted, read: text.slice(antecedent.start, antecedent.end), where }]
  })
}
