/**
 * What may tell a happening of one kind, and what the talk is of where it does. Wide on purpose: which of these words tell
 * one where they stand is for the model to say (`../model`), and without it they are not used.
 */
export interface WideWords {
  /** Base forms. */
  readonly verbs?: string
  /** In the singular. */
  readonly nouns?: string
  /** Words that stand for themselves: "dead", "homeless", "ablaze". */
  readonly others?: string
  /** Separated by commas; `~` before a verb that is inflected, `^` before a noun that may stand in the plural. */
  readonly phrases?: string
  /** Nouns, and a few adjectives, of the same matter, in the singular: who does it, with what, to whom, where. */
  readonly about: string
}
