import type { Analysis } from './analysis.ts'
import { UPOS_OF_FINE } from './fine-tags.ts'
import type { Language } from './language.ts'
import { splitSentences } from './split-sentences.ts'
import { readWords, tagSentence } from './tagger.ts'
import { tokenise } from './tokenise.ts'

/**
 * Cuts a text into sentences and tagged tokens. Sentences never cross a blank line, nor any offset in
 * `options.breaks` (ascending). Linear in the text's length.
 */
export function analyse(text: string, language: Language, options: { breaks?: readonly number[] } = {}): Analysis {
  const tokens = tokenise(text, options.breaks)
  const { count, firstToken } = splitSentences(text, tokens)
  const start = tokens.start.slice(0, tokens.count)
  const end = tokens.end.slice(0, tokens.count)
  const sentenceOf = new Int32Array(tokens.count)
  const fine = new Uint8Array(tokens.count)
  const words = readWords(text, tokens.count, start, end, language.lexicon)
  for (let s = 0; s < count; s++) {
    const from = firstToken[s]!
    const to = firstToken[s + 1]!
    sentenceOf.fill(s, from, to)
    tagSentence(words, from, to, fine, language.tagger)
  }
  const tag = new Uint8Array(tokens.count)
  for (let i = 0; i < tag.length; i++) tag[i] = UPOS_OF_FINE[fine[i]!]!
  return { text, tokenCount: tokens.count, start, end, tag, fine, sentenceCount: count, firstToken, sentenceOf }
}
