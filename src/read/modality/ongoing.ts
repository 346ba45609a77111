import { TAG } from '../../language/index.ts'
import { nearVerb, type SaidWords } from './said-words.ts'

const BE = new Set("is are was were am 's 're been be".split(' '))
const LASTING = new Set(
  'continue continues continued remain remains remained keep keeps kept persist persists'.split(' '),
)
const STILL = new Set(['still', 'currently', 'ongoing'])

/** "are shelling", "continued to", "remain closed", "is under attack", and plain present of an action or state. */
export function ongoing(said: SaidWords): 'ongoing' | undefined {
  const { w, verb } = said
  if (!verb || verb.tense === 'infinitive') return undefined
  const main = w.lower[verb.main]!
  if (LASTING.has(main) || nearVerb(said, STILL)) return 'ongoing'
  if (main.endsWith('ing') && verb.auxiliaries.some((word) => BE.has(word))) return 'ongoing'
  if (verb.tense !== 'present') return undefined
  if (BE.has(main)) return w.a.tag[verb.main + 1] === TAG.ADP ? 'ongoing' : undefined
  // Perfect and passive look back: "has fallen", "is closed".
  return verb.auxiliaries.length === 0 && !verb.negated ? 'ongoing' : undefined
}
