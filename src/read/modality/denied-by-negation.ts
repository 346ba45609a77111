import type { SaidWords } from './said-words.ts'

const OWN = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'its', 'his', 'her', 'their', 'our', 'my', 'neither', 'no'])
const FALSE = new Set(['false', 'untrue', 'fabricated', 'baseless', 'fake'])

/**
 * "said its forces had not shelled the town": somebody says of himself that he did not do it, or that a report is
 * false. A plan not to do something ("would not") is a plan, and a bare state ("is not ready") is no denial.
 */
export function deniedByNegation(said: SaidWords): 'denied' | undefined {
  const { w, verb, content, lemma } = said
  if (lemma === '' || !verb) return undefined
  const next = w.lower[verb.main + 1]
  const copula = /^(?:is|are|was|were|be)$/.test(w.lower[verb.main]!)
  if (copula && next !== undefined && FALSE.has(next)) return 'denied'
  if (copula && verb.negated && (w.lower[verb.main + 2] === 'true' || next === 'true')) return 'denied'
  if (!verb.negated || verb.tense !== 'past') return undefined
  const first = content[0]![0]
  const opener = w.lower[first] === 'that' ? first + 1 : first
  return OWN.has(w.lower[opener]!) && !copula ? 'denied' : undefined
}
