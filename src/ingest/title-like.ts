/** A line longer than this is a paragraph without its full stop, not a heading. */
const LONGEST_HEADING = 140

/** Closing quotation marks and brackets, also as typewriters and tokenisers write them. */
const CLOSING = "(?:\\s?(?:''|-RRB-|[\"'”’»)\\]]))*"
const ENDS_SENTENCE = new RegExp(`[.!?…,;:—–-]${CLOSING}$`)
const QUESTION =
  /^(?:what|who|whose|why|where|when|how|which|is|are|was|were|will|can|could|did|do|does|has|have|should)\b.*\?$/i
const LONGEST_QUESTION = 9

/**
 * True for a line that stands alone as headings and captions do: short, not ending like a sentence or a list's lead-in.
 * A short question may be a heading too.
 */
export function isTitleLike(text: string): boolean {
  if (text.length > LONGEST_HEADING || text.length < 3) return false
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0 || words.length > 24 || !/\p{L}/u.test(text)) return false
  if (/^(?:["“‘«„]|``|'')/.test(text) && /(?:["”’»“]|'')$/.test(text)) return false
  if (/^\p{Ll}/u.test(text)) return false
  if (/\.["”’]\s/.test(text) && words.length > 14) return false
  return !endsSentence(text) || (words.length <= LONGEST_QUESTION && QUESTION.test(text))
}

/** Title-like and no question: only such a line may be taken out for its shape; a question may be the article's own. */
export function isLabelLike(text: string): boolean {
  return isTitleLike(text) && !endsSentence(text)
}

/** True if a text ends with a stop of any kind, within closing marks or not. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-24))
}

/** "Summary of recent events:" announces what follows; alone at the end it heads nothing. */
export function isLeadIn(text: string): boolean {
  return text.length <= 80 && /:$/.test(text) && !/[.!?]\s/.test(text)
}
