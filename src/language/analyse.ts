import type { Analysis } from './analysis.ts'
import { crudeTags } from './crude-tags.ts'
import type { Language } from './language.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

/**
 * Cuts a text into sentences and tagged tokens. Sentences never cross a blank line, nor any offset in
 * `options.breaks` (ascending). Linear in the text's length.
 */
export function analyse(text: string, _language: Language, options: { breaks?: readonly number[] } = {}): Analysis {
  const tokens = tokenise(text, options.breaks)
  const { count, firstToken } = splitSentences(text, tokens)
  const sentenceOf = new Int32Array(tokens.count)
  for (let s = 0; s < count; s++) sentenceOf.fill(s, firstToken[s], firstToken[s + 1])
  const start = tokens.start.slice(0, tokens.count)
  const end = tokens.end.slice(0, tokens.count)
  return {
    text,
    tokenCount: tokens.count,
    start,
    end,
    tag: crudeTags(text, tokens.count, start, end),
    sentenceCount: count,
    firstToken,
    sentenceOf,
  }
}
