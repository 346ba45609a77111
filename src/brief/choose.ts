import type { Brief } from '../model/index.ts'
import { type Claim, daysOf, quotesOldReport, type Story } from '../reconcile/index.ts'
import type { Clock } from './clock.ts'
import { disputedClaims } from './disputed-claims.ts'
import { windowStart } from './insertions.ts'
import { lastTold } from './last-told.ts'

/** Recent events are those of the brief's day and the two before it. */
const WINDOW_DAYS = 3
/** With many reports a section shows this many lines; one page is shown whole. */
const SECTION_LINES = 12

export type LeftOut = Brief['leftOut'][number]

/** How much a reader loses without the claim: casualties, several origins, disputes and plans first. */
export function importance(claim: Claim, story: Story): number {
  const first = claim.tellings[0]!
  const { statement } = first
  let score = 0
  for (const figure of first.figures) score += CASUALTIES.has(figure.what) && figure.value > 0 ? 3 : 1
  score += 2 * (claim.origins.length - 1) + Math.min(3, new Set(claim.tellings.map((telling) => telling.from)).size - 1)
  if (statement.chain.length > 0) score += 1
  if (first.places.length > 0) score += 1
  if (statement.time?.mention) score += 1
  if (statement.start < 200) score += 2
  if (disputedClaims(story).has(claim.id)) score += 3
  if (statement.modality === 'happened' || statement.modality === 'planned') score += 1
  if (claim.updates !== undefined) score += 1
  return score
}

const CASUALTIES = new Set([
  'killed',
  'injured',
  'missing',
  'casualties',
  'displaced',
  'refugees',
  'evacuated',
  'arrested',
  'detained',
])

/** Lines that the desk pinned or hid. */
function decided(story: Story, kind: 'pin' | 'hide'): Set<string> {
  return new Set(story.decisions.flatMap((decision) => (decision.kind === kind ? [decision.target] : [])))
}

/** The claims the brief of this day prints, and the others with the reason why not. */
export function chooseClaims(story: Story, clock: Clock): { chosen: Claim[]; leftOut: LeftOut[] } {
  const from = windowStart(clock.day, WINDOW_DAYS)
  const open = openClaims(story, clock)
  const last = lastTold(story, clock)
  const hidden = decided(story, 'hide')
  const pinned = decided(story, 'pin')
  const chosen: Claim[] = []
  const leftOut: LeftOut[] = []
  for (const claim of story.claims) {
    if (hidden.has(claim.id)) leftOut.push({ line: claim.id, reason: 'hidden' })
    else if (pinned.has(claim.id)) chosen.push(claim)
    else if (isAboutThePage(claim)) leftOut.push({ line: claim.id, reason: 'not-news' })
    else if (quotesOldReport(claim)) leftOut.push({ line: claim.id, reason: 'repeats-another-line' })
    else if (claim.updatedBy !== undefined && claim.withdrawnBy === undefined)
      leftOut.push({ line: claim.id, reason: 'superseded' })
    else if (last.get(claim.id)! < from && !open.has(claim.id)) leftOut.push({ line: claim.id, reason: 'older-day' })
    else chosen.push(claim)
  }
  for (const line of story.later) leftOut.push({ line, reason: 'later-day' })
  return { chosen, leftOut }
}

const PAGE =
  /^(?:(?:our|this|the) (?:page|story|article|live ?blog|report|post)s? (?:is|are|has|have|will)\b[^.]{0,40}\bupdated\b|this is a (?:breaking|developing)|more (?:to follow|details|follows|soon)|(?:read|watch|see|click|follow|subscribe|sign up)\b)/i

/** "Our page will be updated.": what an outlet says of its own page is no news. */
function isAboutThePage(claim: Claim): boolean {
  const { from, statement } = claim.tellings[0]!
  return statement.chain.length === 0 && PAGE.test(from.report.text.slice(statement.start, statement.start + 80))
}

/** Days for which a plan whose day has passed without word stays on the page. */
const AWAITED = 14

/** A plan stays until an outcome is read; one whose outcome was read earlier than the brief's day is over. */
export function isStanding(plan: Story['plans'][number], clock: Clock): boolean {
  const last = daysOf(plan.time)?.[1] ?? ''
  return last >= (plan.outcome === undefined ? windowStart(clock.day, AWAITED) : clock.day)
}

/** A dispute stays while one of its sides speaks. */
export function isLive(dispute: Story['disputes'][number], story: Story, clock: Clock): boolean {
  const from = windowStart(clock.day, WINDOW_DAYS)
  const last = lastTold(story, clock)
  return dispute.sides.some((side) => side.claims.some((id) => (last.get(id) ?? '') >= from))
}

/** Ids of claims that stay on the page, however old: the sides of live disputes and standing plans. */
function openClaims(story: Story, clock: Clock): Set<string> {
  const disputes = story.disputes.filter((dispute) => isLive(dispute, story, clock))
  const plans = story.plans.filter((plan) => isStanding(plan, clock))
  return new Set([
    ...disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.claims)),
    ...plans.flatMap((plan) => plan.claims),
  ])
}

/** Keeps the most important lines of a section and all that the rest of the page points to, in their order. */
export function thin(claims: readonly Claim[], story: Story, clock: Clock, leftOut: LeftOut[]): Claim[] {
  if (claims.length <= SECTION_LINES) return [...claims]
  const open = openClaims(story, clock)
  const ranked = claims.map((claim, index) => ({ claim, index, score: importance(claim, story) }))
  ranked.sort((a, b) => b.score - a.score || a.index - b.index)
  const kept = new Set(ranked.slice(0, SECTION_LINES).map(({ claim }) => claim))
  const pinned = decided(story, 'pin')
  for (const claim of claims)
    if (pinned.has(claim.id) || open.has(claim.id) || claim.withdrawnBy !== undefined) kept.add(claim)
  for (const claim of claims) if (!kept.has(claim)) leftOut.push({ line: claim.id, reason: 'less-important' })
  return claims.filter((claim) => kept.has(claim))
}

const LEANS_ON_BEFORE =
  /^["“'‘]?(?:he|she|they|it|his|her|their|this|these|those|that|there|but|and|the (?:same|move|measure|announcement|incident|company|agency|group|two|three|others?))\b/i

/** False for a line that opens with a word whose meaning stands in an earlier sentence and was not resolved. */
export function standsAlone(claim: Claim): boolean {
  const { from, statement } = claim.tellings[0]!
  const start = statement.sentences[0]?.start ?? statement.start
  const match = LEANS_ON_BEFORE.exec(from.report.text.slice(start, start + 60))
  if (!match) return true
  return from.reading.references.some(
    (reference) => reference.start >= start && reference.start < start + match[0].length,
  )
}

/** Characters beyond which a statement is too long to lead. */
const LONG = 320

/** A lead says first what nobody disputes: a disputed line, or one that only takes an older one back, weighs less there. */
function settled(claim: Claim, story: Story): number {
  const disputed = disputedClaims(story).has(claim.id)
  const { from, statement } = claim.tellings[0]!
  // A speech is read for itself further down.
  const speech = statement.mode === 'direct' || statement.end - statement.start > LONG ? 4 : 0
  return (disputed ? 6 : 0) + (from.report.correction ? 4 : 0) + speech
}

const LEAD = 3

/** Three lines that say most, of different events, none of them withdrawn, old or leaning on a sentence before it. */
export function chooseLead(chosen: readonly Claim[], story: Story, clock: Clock): string[] {
  const eventOf = new Map(story.events.flatMap((event) => event.claims.map((claim) => [claim.id, event.id] as const)))
  // Among dated reports one without a date may be old.
  const isDated = (claim: Claim): boolean => claim.tellings.some(({ from }) => from.moment !== undefined)
  const undated = !chosen.some(isDated)
  const days = lastTold(story, clock)
  const lastDay = chosen
    .filter((claim) => undated || isDated(claim))
    .map((claim) => days.get(claim.id)!)
    .reduce((latest, day) => (day > latest ? day : latest), '')
  const ranked = chosen
    .map((claim, index) => ({ claim, index, score: importance(claim, story) - settled(claim, story) }))
    .filter(
      ({ claim }) =>
        claim.withdrawnBy === undefined &&
        (undated || isDated(claim)) &&
        days.get(claim.id) === lastDay &&
        standsAlone(claim),
    )
    .sort((a, b) => b.score - a.score || a.index - b.index)
  // What the desk pinned leads, in the order in which it was pinned.
  const lead = [...decided(story, 'pin')].filter((id) => chosen.some((claim) => claim.id === id))
  const events = new Set<string | undefined>()
  for (const { claim } of ranked) {
    if (lead.length >= LEAD) break
    if (lead.includes(claim.id) || events.has(eventOf.get(claim.id))) continue
    events.add(eventOf.get(claim.id))
    lead.push(claim.id)
  }
  return lead
}
