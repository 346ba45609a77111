import type { Dateline } from '../../model/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { FoundName } from './scan-names.ts'
import type { TextFacts } from './text-facts.ts'
import type { Words } from './words.ts'

/** Everything the clues may look at. */
export interface Scene {
  readonly words: Words
  readonly gazetteer: Gazetteer
  readonly found: readonly FoundName[]
  /** For each token the position in `found` of the name that covers it, -1 where none does. */
  readonly nameAt: Int32Array
  readonly facts: TextFacts
  /** Name of the outlet; empty if not known. */
  readonly outlet: string
  /** Where the report says that its dateline is. */
  readonly dateline: Dateline | undefined
}

export function coverTokens(tokenCount: number, found: readonly FoundName[]): Int32Array {
  const nameAt = new Int32Array(tokenCount).fill(-1)
  found.forEach(({ first, last }, position) => {
    nameAt.fill(position, first, last + 1)
  })
  return nameAt
}
