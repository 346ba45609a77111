import type { Attribution, Tokens } from './attribution.ts'
import type { Words } from './words.ts'

/**
 * "“It fell,” she said. “We ran.”": a quotation that opens in a sentence behind the cue's is a statement of its own, whose
 * speaker is inferred. Quotations that one speech runs through, and pieces around a cue, stay together.
 */
export function splitSpeech(w: Words, one: Attribution): Attribution[] {
  const { content, cue } = one
  const sentence = w.a.sentenceOf[cue[1]]!
  const own: Tokens[] = []
  const later: Tokens[][] = []
  for (const piece of content) {
    const behind = piece[0] > cue[1] && w.a.sentenceOf[piece[0]]! > sentence
    const quote = w.quoteOf[piece[0]]!
    const opens = quote >= 0 && w.quoteTokens[quote]![0] === piece[0]
    const goesOn = opens && w.quotations[quote]!.continues !== undefined
    if (!behind || !opens || own.length === 0) own.push(piece)
    else if (goesOn && later.length > 0) later.at(-1)!.push(piece)
    else if (goesOn) own.push(piece)
    else later.push([piece])
  }
  if (later.length === 0) return [one]
  // Two quotations side by side are one stretch of speech.
  const rest = later.map((pieces): Attribution => ({ ...one, frame: 'free', content: pieces, inferred: true }))
  return [{ ...one, content: own }, ...rest]
}
