interface Logged {
  readonly id: string
  /** Instant. */
  readonly made: string
  readonly by: string
  readonly why: string
}

/** What an editor decided. Decisions point at ids that come from content, so they outlive a new reading. */
export type DecisionContent =
  /** A line stands in the brief whatever else there is; never; or is taken back by the desk. */
  | { readonly kind: 'pin' | 'hide' | 'withdraw'; readonly target: string }
  /** Other words for the heading of a section or an event. */
  | { readonly kind: 'heading'; readonly target: string; readonly heading: string }
  /** These events are the same happening as `target`. */
  | { readonly kind: 'merge'; readonly target: string; readonly events: readonly string[] }
  /** These lines tell another happening than the event `target`. */
  | { readonly kind: 'split'; readonly target: string; readonly lines: readonly string[] }
  /** How far a source (its name) can be relied on, on the Admiralty scale. */
  | { readonly kind: 'grade'; readonly target: string; readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' }
  /** `target` is a decision that no longer holds. To undo an undo is to decide again. */
  | { readonly kind: 'undo'; readonly target: string }

/** One entry of the desk's log. */
export type Decision = Logged & DecisionContent
