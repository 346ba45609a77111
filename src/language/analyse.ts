import type { Analysis } from './analysis.ts'
import { UPOS_OF_FINE } from './fine-tags.ts'
import type { Language } from './language.ts'
import { splitSentences } from './split-sentences.ts'
import { tagSentence } from './tagger.ts'
import { readWords } from './tagger-input.ts'
import { tokenise } from './tokenise.ts'
import { lowerWord } from './word-store.ts'

/**
 * Cuts a text into sentences and tagged tokens. Sentences never cross a blank line, nor any offset in
 * `options.breaks` (ascending). Linear in the text's length.
 */
export function analyse(text: string, language: Language, options: { breaks?: readonly number[] } = {}): Analysis {
  const tokens = tokenise(text, options.breaks)
  const { firstToken } = splitSentences(text, tokens)
  const start = tokens.start.slice(0, tokens.count)
  const end = tokens.end.slice(0, tokens.count)
  return analyseTokens(text, start, end, firstToken, language)
}

/** Tags tokens that are given; `firstToken` as in {@link Analysis}. */
export function analyseTokens(
  text: string,
  start: Int32Array,
  end: Int32Array,
  firstToken: Int32Array,
  language: Pick<Language, 'lexicon' | 'tagger'>,
): Analysis {
  const tokenCount = start.length
  const sentenceCount = firstToken.length - 1
  const words = readWords(text, tokenCount, start, end, language.lexicon)
  const fine = new Uint8Array(tokenCount)
  const sentenceOf = new Int32Array(tokenCount)
  for (let s = 0; s < sentenceCount; s++) {
    const from = firstToken[s]!
    const to = firstToken[s + 1]!
    sentenceOf.fill(s, from, to)
    tagSentence(words, from, to, fine, language.tagger)
  }
  const tag = new Uint8Array(tokenCount)
  const lower = new Array<string>(tokenCount)
  for (let i = 0; i < tokenCount; i++) {
    tag[i] = UPOS_OF_FINE[fine[i]!]!
    lower[i] = lowerWord(text, start[i]!, end[i]!, words.word[i]!)
  }
  return { text, lower, tokenCount, start, end, tag, fine, sentenceCount, firstToken, sentenceOf }
}
