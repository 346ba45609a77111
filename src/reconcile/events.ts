import { contentId, type Statement } from '../model/index.ts'
import { comparable, placesMeet, timesMeet } from './agreement.ts'
import { stem } from './content-words.ts'
import type { Claim, StoryEvent, Telling } from './story.ts'
import { type Subject, subjectOf } from './subject.ts'

/** Shared weight ÷ weight of the smaller claim from which two claims are taken to be about one happening. */
const NEAR = 0.34

const PLAN_APART = 0.2

interface Draft {
  readonly claims: Claim[]
}

/**
 * Puts claims about one happening together. A claim joins the event whose closest claim is nearest to it, if time and
 * place of all of the event's claims allow it. Words weigh more the fewer claims use them (inverse document frequency).
 */
export function joinEvents(claims: readonly Claim[]): StoryEvent[] {
  const weight = weigh(claims)
  const drafts: Draft[] = []
  const byId = new Map<string, Draft>()
  const byStatement = new Map<Statement, Draft>()
  for (const claim of claims) {
    const first = claim.tellings[0]!
    const linked = claim.updates === undefined ? undefined : byId.get(claim.updates)
    // "At least four people were killed." says of which happening only by where it stands.
    const follows = isBare(first) && specific(first) === 0 ? continued(first, byStatement) : undefined
    const draft = linked ?? follows ?? nearest(first, drafts, weight) ?? continued(first, byStatement)
    if (draft) draft.claims.push(claim)
    const joined = draft ?? { claims: [claim] }
    if (!draft) drafts.push(joined)
    byId.set(claim.id, joined)
    for (const { statement } of claim.tellings) byStatement.set(statement, joined)
  }
  return drafts.map((draft) => ({
    kind: 'event',
    id: contentId('e', draft.claims[0]!.id),
    what: mostOf(draft.claims, (telling) => telling.statement.event?.kind) ?? 'other',
    subject: mostOf(draft.claims, (telling) => named(subjectOf(telling))) ?? 'other',
    claims: draft.claims,
  }))
}

const LEANS =
  /^["“'‘«]?(?:he|she|they|it|we|i|his|her|their|its|our|this|these|those|that|such|both|neither|either|another|others|the (?:number|claims?|reports?|figures?|toll|move|same|other|others|cause|attack|victims?|dead|injured|wounded|survivors?|incident|doctor|witness))\b/i

/** Farthest distance, in characters, over which a sentence leans on the one before it. */
const NEXT = 80

/**
 * "They were loading milk cans." "The number could not be verified.": what leans on the sentence before it, and what
 * names no subject of its own, goes on about the happening told there.
 */
function continued(telling: Telling, byStatement: ReadonlyMap<Statement, Draft>): Draft | undefined {
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
  return telling.counts.length > 0 && specific(telling) <= 1
}

/** How many of its words tell one happening from another. */
function specific(telling: Telling): number {
  let count = 0
  for (const word of telling.words) if (!isAnybodys(word)) count++
  return count
}

/** Names neither place nor day. */
function isBare(telling: Telling): boolean {
  return telling.places.length === 0 && telling.statement.time?.mention === undefined
}

function named(subject: Subject): Subject | undefined {
  return subject === 'other' ? undefined : subject
}

/** What most claims have; of two as common the one that came first. */
function mostOf<T>(claims: readonly Claim[], of: (telling: Telling) => T | undefined): T | undefined {
  const counts = new Map<T, number>()
  for (const claim of claims) {
    const value = of(claim.tellings[0]!)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].reduce<readonly [T, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0]
}

function weigh(claims: readonly Claim[]): (word: string) => number {
  const count = new Map<string, number>()
  for (const claim of claims) for (const word of claim.tellings[0]!.words) count.set(word, (count.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + claims.length / (count.get(word) ?? 1))
}

function nearest(telling: Telling, drafts: readonly Draft[], weight: (word: string) => number): Draft | undefined {
  let best: Draft | undefined
  let bestScore = NEAR
  for (const draft of drafts) {
    if (!draft.claims.every((claim) => compatible(claim.tellings[0]!, telling))) continue
    for (const claim of draft.claims) {
      const other = claim.tellings[0]!
      // What is planned and what happened speak of two days; only more words make them one happening.
      const apart = isAhead(other) === isAhead(telling) ? 0 : PLAN_APART
      const score = nearness(other, telling, weight) - apart
      if (score > bestScore) {
        bestScore = score
        best = draft
      }
    }
  }
  return best
}

function isAhead({ statement }: Telling): boolean {
  return statement.modality === 'planned' || statement.modality === 'possible'
}

function compatible(a: Telling, b: Telling, anywhere = false): boolean {
  const timeA = a.statement.time?.mention ? a.time : undefined
  const timeB = b.statement.time?.mention ? b.time : undefined
  return timesMeet(timeA, timeB, 0) && (anywhere || placesMeet(a.scene, b.scene))
}

/** "Six people were killed" can be said of any happening; only other words tell which one it is. */
const ANYBODYS = new Set(
  (
    'people person man men woman women child children resident civilian victim other kill wound injure hurt die dead death ' +
    'toll number casualty figure one two three four five six seven eight nine ten eleven twelve dozen hundred thousand'
  )
    .split(' ')
    .map(stem),
)

function isAnybodys(word: string): boolean {
  return ANYBODYS.has(word) || /^\d/.test(word)
}

function nearness(a: Telling, b: Telling, weight: (word: string) => number): number {
  let common = 0
  let commonWords = 0
  let own = 0
  for (const word of a.words) {
    if (isAnybodys(word)) continue
    const value = weight(word)
    own += value
    if (b.words.has(word)) {
      common += value
      commonWords++
    }
  }
  let other = 0
  for (const word of b.words) if (!isAnybodys(word)) other += weight(word)
  const counted = a.counts.some((left) => b.counts.some((right) => comparable(left, right)))
  // "The flood has killed 140 people" has one word that tells which happening; it must be the other's too.
  const single = counted && commonWords === 1 && Math.min(specific(a), specific(b)) === 1
  if (commonWords < 2 && !single) return 0
  const alike = a.statement.event !== undefined && a.statement.event.kind === b.statement.event?.kind
  const placed = a.scene.length > 0 && b.scene.length > 0
  const dated = a.statement.time?.mention !== undefined && b.statement.time?.mention !== undefined
  return (
    common / Math.min(own, other) + (counted ? 0.1 : 0) + (placed ? 0.05 : 0) + (dated ? 0.05 : 0) + (alike ? 0.08 : 0)
  )
}
