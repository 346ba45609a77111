/** A line longer than this is a paragraph without its full stop, not a heading. */
const LONGEST_HEADING = 140

const ENDS_SENTENCE = /[.!?…,;:—–-]["'”’»)\]]*$/
const ENDS_QUESTION = /[?!]["'”’»)\]]*$/

/**
 * True for a line that stands alone as headings and captions do: short, not ending like a sentence or a list's lead-in.
 * A short question may be a heading too.
 */
export function isTitleLike(text: string): boolean {
  if (text.length > LONGEST_HEADING || text.length < 3) return false
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0 || words.length > 24 || !/\p{L}/u.test(text)) return false
  if (/^["“‘«„]/.test(text) && /["”’»“]$/.test(text)) return false
  if (/^\p{Ll}/u.test(text)) return false
  if (/\.["”’]\s/.test(text) && words.length > 14) return false
  return !ENDS_SENTENCE.test(text) || (words.length <= 12 && ENDS_QUESTION.test(text))
}

/** "Summary of recent events:" announces what follows; alone at the end it heads nothing. */
export function isLeadIn(text: string): boolean {
  return text.length <= 80 && /:$/.test(text) && !/[.!?]\s/.test(text)
}
