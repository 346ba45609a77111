const LEANS =
  /^\W{0,4}(?:he|she|they|it|his|her|their|this|these|those|that|there|but|and|also|however|meanwhile|so)\b/i
const SPEAKS = /(?:^|[\s“"‘'])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|us|me)(?=[\s,.;:!?'’]|$)/

/**
 * False for a sentence that can not be printed by itself: it opens with a word whose meaning stands before it, asks, or
 * speaks as "I", "we" or "you". A look at its words only; `standsAlone` of a claim knows what was resolved.
 */
export function readsAlone(text: string): boolean {
  return !LEANS.test(text) && !text.includes('?') && !SPEAKS.test(text)
}
