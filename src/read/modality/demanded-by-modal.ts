import type { SaidWords } from './said-words.ts'

const OBLIGE = new Set(['must', 'should', 'shall', 'ought'])

/** "said the border must stay open", "has to leave". The reporter's own sentence makes no demand. */
export function demandedByModal({ w, verb, lemma }: SaidWords): 'demanded' | undefined {
  if (lemma === '' || !verb) return undefined
  // "should have known" looks back.
  if (verb.auxiliaries.includes('have')) return undefined
  if (OBLIGE.has(verb.auxiliaries[0] ?? '')) return 'demanded'
  // "would have to wait" foretells.
  if (verb.auxiliaries.length > 0 && w.lower[verb.main] !== verb.auxiliaries[0]) return undefined
  const main = w.lower[verb.main]
  return (main === 'has' || main === 'have' || main === 'needs' || main === 'need') && w.lower[verb.main + 1] === 'to'
    ? 'demanded'
    : undefined
}
