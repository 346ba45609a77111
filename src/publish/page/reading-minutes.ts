/** Words a grown reader reads in a minute: mean of 190 studies of silent reading of non-fiction (Brysbaert 2019). */
const WORDS_A_MINUTE = 238

/** Whole minutes to read these, at least one; none for nothing. */
export function readingMinutes(texts: readonly string[]): number {
  let words = 0
  for (const text of texts) for (let at = 0; at < text.length; at++) if (isStart(text, at)) words++
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE))
}

function isStart(text: string, at: number): boolean {
  return text.charCodeAt(at) > 32 && (at === 0 || text.charCodeAt(at - 1) <= 32)
}
