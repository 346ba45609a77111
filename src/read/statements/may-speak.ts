import { TAG } from '../../language/index.ts'
import type { Phrase } from './noun-phrase.ts'
import { nounKind } from './source-kind.ts'
import { isSpeakingNoun } from './source-words.ts'
import type { Words } from './words.ts'

const PRONOUNS = new Set(
  'he she they it we i who you one everyone everybody someone somebody many some others'.split(' '),
)

/** Could these words be somebody, or something with a text, rather than a thing or a happening? */
export function maySpeak(w: Words, { head, last }: Phrase): boolean {
  const word = w.lower[head]!
  if (w.a.tag[head] === TAG.PRON) return PRONOUNS.has(word)
  if (w.a.tag[head] === TAG.PROPN || w.capital[head] === 1 || w.capital[Math.min(last, head + 1)] === 1) return true
  return isSpeakingNoun(word) || nounKind(word) !== 'unnamed'
}
