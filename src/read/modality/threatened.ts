import { holdsWord, type SaidWords } from './said-words.ts'

const ANY = new Set(['any', 'if', 'unless', 'whoever', 'anyone'])

/** "threatened to …"; "warned that any attempt would …", "warned it would respond if …". */
export function threatened(said: SaidWords): 'threatened' | undefined {
  if (said.negated) return undefined
  if (said.lemma === 'threaten') return 'threatened'
  if (said.lemma !== 'warn' || !said.verb || said.verb.tense !== 'modal') return undefined
  const modal = said.verb.auxiliaries[0]
  if (modal !== 'would' && modal !== 'will' && modal !== "'ll") return undefined
  return holdsWord(said, ANY) ? 'threatened' : undefined
}
