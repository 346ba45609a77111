/** Share of a line's content words from which it says what another line said. */
const SHARE = 0.6

/** What a line says, as far as it can be compared with another. */
export interface Said {
  /** Content words, see `contentWords`. */
  readonly words: ReadonlySet<string>
  /** What is counted, and how many: "killed 12". */
  readonly figures: readonly string[]
  /** As the reader of statements gives it; nothing where it was not read. */
  readonly modality?: string | undefined
  /** Days that its words name. */
  readonly days: readonly string[]
}

/**
 * True if a line says nothing that the earlier one did not: 60 % or more of its content words are in the earlier one,
 * and no figure, modality or time is different. A figure or time that only the earlier line has is no news; one that
 * only the later line has is.
 */
export function repeatsLine(line: Said, earlier: Said): boolean {
  let shared = 0
  for (const word of line.words) if (earlier.words.has(word)) shared++
  if (line.words.size === 0 || shared / line.words.size < SHARE) return false
  if (line.modality !== undefined && earlier.modality !== undefined && line.modality !== earlier.modality) return false
  return line.figures.every((figure) => earlier.figures.includes(figure)) && isWithin(line.days, earlier.days)
}

/** A line that names no day is of the same time as any. */
function isWithin(days: readonly string[], others: readonly string[]): boolean {
  return days.every((day) => others.includes(day))
}
