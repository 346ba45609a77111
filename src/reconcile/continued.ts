import type { Statement } from '../model/index.ts'
import { compatible, type Gathering, specificWords } from './nearness.ts'
import type { Telling } from './story.ts'
import { subjectOf } from './subject.ts'

const LEANS =
  /^["“'‘«]?(?:he|she|they|it|we|i|his|her|their|its|our|this|these|those|that|such|both|neither|either|another|others|the (?:number|claims?|reports?|figures?|toll|move|same|other|others|cause|attack|victims?|dead|injured|wounded|survivors?|incident|doctor|witness))\b/i

/** Farthest distance, in characters, over which a sentence leans on the one before it. */
const NEXT = 80

/**
 * "They were loading milk cans." "The number could not be verified.": what leans on the sentence before it, and what
 * names no subject of its own, goes on about the happening told there.
 */
export function continued<G extends Gathering>(
  telling: Telling,
  byStatement: ReadonlyMap<Statement, G>,
): G | undefined {
  const { statements } = telling.from.reading
  const at = statements.indexOf(telling.statement)
  const before = statements.slice(0, at).findLast((other) => byStatement.has(other))
  if (!before || telling.statement.start - before.end > NEXT) return undefined
  const { text } = telling.from.report
  const start = telling.statement.sentences[0]?.start ?? telling.statement.start
  const leans = LEANS.test(text.slice(start, start + 40))
  const quoteOnly = telling.statement.mode === 'direct'
  const bare = isBare(telling) && (subjectOf(telling) === 'other' || isMereCount(telling))
  if (!leans && !quoteOnly && !bare) return undefined
  const draft = byStatement.get(before)!
  // "She said the wounded were taken to Mira": the place is the wounded's, the happening stays.
  const fits = draft.claims.every((claim) => compatible(claim.tellings[0]!, telling, leans))
  return fits ? draft : undefined
}

/** "At least four people were killed." */
function isMereCount(telling: Telling): boolean {
  return telling.counts.length > 0 && specificWords(telling).length <= 1
}

/** Names neither place nor day. */
export function isBare(telling: Telling): boolean {
  return telling.places.length === 0 && telling.statement.time?.mention === undefined
}
