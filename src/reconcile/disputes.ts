import { contentId, type Figure, type Source } from '../model/index.ts'
import { comparable, figuresAgree } from './agreement.ts'
import { compareFigures } from './claims.ts'
import { containment, contentWords, shared } from './content-words.ts'
import { quotesOldReport } from './corrections.ts'
import { PEOPLE_KINDS } from './series.ts'
import type { Claim, StoryDispute, StoryEvent, Telling } from './story.ts'

/** How many claims after an "exchanged accusations" sentence are looked at for its sides. */
const REACH = 6

/** Statements that deny, blame or contradict one another, kept side by side; none is chosen. */
export function findDisputes(claims: readonly Claim[], events: readonly StoryEvent[]): StoryDispute[] {
  const eventOf = new Map(events.flatMap((event) => event.claims.map((claim) => [claim.id, event.id] as const)))
  const live = claims.filter((claim) => claim.withdrawnBy === undefined && !quotesOldReport(claim))
  const found: StoryDispute[] = []
  const used = new Set<string>()
  const add = (dispute: Omit<StoryDispute, 'id' | 'event'>, first: Claim): void => {
    const event = eventOf.get(first.id)
    const parts = dispute.sides.flatMap((side) => side.claims)
    if (parts.some((id) => used.has(id))) return
    for (const id of parts) used.add(id)
    if (dispute.reportedBy) used.add(dispute.reportedBy)
    found.push({ ...dispute, id: contentId('d', dispute.kind, ...parts), ...(event ? { event } : {}) })
  }
  live.forEach((claim, index) => {
    if (claim.tellings[0]!.statement.stance === 'exchange') exchange(claim, live.slice(index + 1), add)
  })
  const near = neighbours(live, events)
  for (const claim of live) if (denies(claim)) denial(claim, near(claim), eventOf, add)
  for (const event of events) rivals(event, add)
  return found
}

type Add = (dispute: Omit<StoryDispute, 'id' | 'event'>, first: Claim) => void

function who(claim: Claim): Source[] {
  return claim.tellings[0]!.chain.slice(0, 1)
}

/** "Separatists and the guard exchanged accusations": what follows from a speaker of one of them is a side. */
function exchange(claim: Claim, following: readonly Claim[], add: Add): void {
  const from = claim.tellings[0]!.from
  const sides: { who: Source[]; claims: string[]; speaker: string }[] = []
  for (const other of following.filter((candidate) => candidate.tellings[0]!.from === from).slice(0, REACH)) {
    const speaker = other.tellings[0]!.statement.chain[0]?.source
    if (!speaker) continue
    const words = contentWords(`${speaker.name} ${speaker.role ?? ''} ${speaker.side ?? ''} ${speaker.read}`)
    if (shared(words, claim.tellings[0]!.words) === 0) continue
    const known = sides.find((side) => side.speaker === other.tellings[0]!.origin)
    if (known || sides.length === 2) continue
    sides.push({ who: who(other), claims: [other.id], speaker: other.tellings[0]!.origin })
  }
  if (sides.length < 2) return
  const plain = sides.map(({ who: chain, claims }) => ({ who: chain, claims }))
  add({ kind: 'blame', about: claim.id, agreed: [], sides: plain, reportedBy: claim.id }, claim)
}

function denies(claim: Claim): boolean {
  const { statement } = claim.tellings[0]!
  // "He would not rest" refuses something and answers nobody.
  return (
    statement.stance === 'denies' || (statement.modality === 'denied' && statement.modalityRule === 'denied-by-cue')
  )
}

/** The other claims of a claim's report and of its event, in canonical order. */
function neighbours(live: readonly Claim[], events: readonly StoryEvent[]): (claim: Claim) => readonly Claim[] {
  const order = new Map(live.map((claim, index) => [claim, index]))
  const byReport = Map.groupBy(live, (claim) => claim.tellings[0]!.from)
  const byEvent = new Map(events.flatMap((event) => event.claims.map((claim) => [claim, event.claims] as const)))
  return (claim) => {
    const all = new Set([...(byReport.get(claim.tellings[0]!.from) ?? []), ...(byEvent.get(claim) ?? [])])
    return [...all].filter((other) => order.has(other)).sort((a, b) => order.get(a)! - order.get(b)!)
  }
}

/** What is denied: the nearest claim of another origin in the same event, or just before it in the same report. */
function denial(claim: Claim, near: readonly Claim[], eventOf: ReadonlyMap<string, string>, add: Add): void {
  const own = claim.tellings[0]!
  let best: Claim | undefined
  let bestScore = 0
  for (const other of near) {
    const first = other.tellings[0]!
    if (other === claim || denies(other) || first.origin === own.origin) continue
    const sameEvent = eventOf.get(other.id) === eventOf.get(claim.id)
    const justBefore = first.from === own.from && follows(own, first)
    // "denied it" says of itself nothing and answers the sentence before; anything longer must name the same matter.
    const common = shared(first.words, own.words)
    if (own.words.size > 1 ? common < Math.max(2, own.words.size / 2) : !justBefore) continue
    if (isBackground(first)) continue
    const score = containment(first.words, own.words) + (sameEvent ? 0.3 : 0) + (justBefore ? 0.3 : 0)
    if (score > bestScore) {
      bestScore = score
      best = other
    }
  }
  if (!best) return
  const sides = [
    { who: who(best), claims: [best.id] },
    { who: who(claim), claims: [claim.id] },
  ]
  add({ kind: 'denial', about: best.id, agreed: [], sides }, best)
}

/** "The road has been under fire since May": how things stand, in the outlet's own words, is nobody's accusation. */
function isBackground({ from, statement }: Telling): boolean {
  if (statement.chain.length > 0) return false
  return statement.modality === 'ongoing' || /\bsince\b/.test(from.report.text.slice(statement.start, statement.end))
}

function follows(later: Telling, earlier: Telling): boolean {
  const gap = later.statement.start - earlier.statement.end
  return gap >= -earlier.statement.end && later.statement.start >= earlier.statement.start && gap < 200
}

/** Two origins that count the same thing of one happening and differ, in number or in who was counted. */
function rivals(event: StoryEvent, add: Add): void {
  const open = event.claims.filter(
    (claim) => claim.updatedBy === undefined && claim.withdrawnBy === undefined && !quotesOldReport(claim),
  )
  for (const [index, claim] of open.entries()) {
    for (const other of open.slice(index + 1)) {
      if (claim.origins.some((origin) => other.origins.includes(origin))) continue
      if (claim.tellings[0]!.from === other.tellings[0]!.from && claim.tellings[0]!.statement.chain.length === 0)
        continue
      const [left, right] = [claim.tellings[0]!, other.tellings[0]!]
      if (!isAtOneTime(left, right) || !countAtOdds(left, right)) continue
      const agreed = agreedFigures(left, right)
      const sides = [
        { who: who(claim), claims: [claim.id] },
        { who: who(other), claims: [other.id] },
      ]
      add({ kind: agreed.length > 0 ? 'description' : 'figure', about: claim.id, agreed, sides }, claim)
    }
  }
}

/** Share of the shorter claim's words that two claims must have in common to count the same thing. */
const SAME_MATTER = 0.4

/**
 * Two claims that count people of one happening otherwise, or other people. Lengths, sums and durations in one sentence
 * belong to many things; that they differ is no dispute. Two descriptions are one only between two who speak.
 */
function countAtOdds(left: Telling, right: Telling): boolean {
  if (containment(left.words, right.words) < SAME_MATTER) return false
  const [a, b] = [ofPeople(left), ofPeople(right)]
  if (compareFigures(a, b) !== 'differ') return false
  return agreedFigures(a, b).length === 0 || (left.statement.chain.length > 0 && right.statement.chain.length > 0)
}

function ofPeople(telling: Telling): Telling {
  return { ...telling, counts: telling.counts.filter((figure) => PEOPLE_KINDS.has(figure.what) && !figure.planned) }
}

/** A running total or a state of another day is not at odds with today's; it only grew, or is old. */
function isAtOneTime(a: Telling, b: Telling): boolean {
  if (a.from.moment?.day === b.from.moment?.day) return true
  return a.counts.some((left) => left.scope === 'event' && b.counts.some((right) => comparable(left, right)))
}

/** Numbers that both give, whatever they say was counted. */
function agreedFigures(a: Telling, b: Telling): Figure[] {
  return a.counts.flatMap((left) => {
    const same = b.counts.find((right) => comparable(left, right) && figuresAgree(left, right))
    if (!same) return []
    const { of: _, ...number } = left
    return [number]
  })
}
