import { daysOf } from './agreement.ts'
import { dayIn } from './published.ts'
import type { Claim, StoryReport, Telling } from './story.ts'

/** Tells on which day (YYYY-MM-DD) in a zone reports were published; nothing for a report without a date. */
export function publishedDay(zone: string): (from: StoryReport) => string | undefined {
  const known = new Map<number, string>()
  return ({ moment }) => {
    if (moment === undefined || moment.dayOnly) return moment?.day
    const day = known.get(moment.at) ?? dayIn(moment.at, zone)
    known.set(moment.at, day)
    return day
  }
}

/**
 * The claims that belong on the page of a day: told by its end, or later but about that day or one before it. What is
 * taken back later is taken back on the page too, but what was told only later of later days is not on it, and a claim
 * that was brought up to date only later stands as it stood.
 */
export function ofDay(
  claims: readonly Claim[],
  { day, zone = 'UTC' }: { readonly day?: string; readonly zone?: string },
): { readonly claims: readonly Claim[]; readonly later: readonly string[] } {
  if (day === undefined) return { claims, later: [] }
  const publishedOn = publishedDay(zone)
  const belongs = (telling: Telling): boolean => (publishedOn(telling.from) ?? day) <= day
  const kept: Claim[] = []
  const later: string[] = []
  for (const claim of claims) {
    if (belongs(claim.tellings[0]!) || isAboutBefore(claim, day)) kept.push(claim)
    else later.push(claim.id)
  }
  const ids = later.length === 0 ? undefined : new Set(kept.map(({ id }) => id))
  return { claims: ids ? kept.map((claim) => withoutUpdates(claim, ids)) : kept, later }
}

/** "On Sunday a shell hit the bridge", said on Tuesday. */
function isAboutBefore(claim: Claim, day: string): boolean {
  const { statement, time } = claim.tellings[0]!
  if (statement.time?.mention === undefined || statement.modality === 'planned') return false
  const last = daysOf(time)?.[1]
  return last !== undefined && last <= day
}

function withoutUpdates(claim: Claim, kept: ReadonlySet<string>): Claim {
  if (claim.updatedBy === undefined || kept.has(claim.updatedBy)) return claim
  const { updatedBy: _, ...open } = claim
  return open
}
