import type { Gazetteer } from './gazetteer.ts'
import type { FoundName } from './scan-names.ts'
import type { TextFacts } from './text-facts.ts'
import type { Words } from './words.ts'

/** Everything the clues may look at. */
export interface Scene {
  readonly words: Words
  readonly gazetteer: Gazetteer
  readonly found: readonly FoundName[]
  readonly facts: TextFacts
  /** What the outlet's name tells of its home, lower case; empty if nothing. */
  readonly outlet: string
}
