import { type Claim, daysOf, publishedDay, type Story } from '../reconcile/index.ts'
import type { Clock } from './clock.ts'

const known = new WeakMap<Story, { readonly clock: Clock; readonly days: ReadonlyMap<string, string> }>()

/**
 * Day (YYYY-MM-DD) on which each claim of a story was last carried, by the brief's day and in its zone. Undated reports
 * count as of the brief's day; what was told only later counts as of the day it speaks of.
 */
export function lastTold(story: Story, clock: Clock): ReadonlyMap<string, string> {
  const before = known.get(story)
  if (before?.clock === clock) return before.days
  const publishedOn = publishedDay(clock.zone)
  const last = (claim: Claim): string => {
    let found = ''
    for (const { from } of claim.tellings) {
      const day = publishedOn(from) ?? clock.day
      if (day <= clock.day && day > found) found = day
    }
    return found === '' ? (daysOf(claim.tellings[0]!.time)?.[1] ?? '') : found
  }
  const days = new Map(story.claims.map((claim) => [claim.id, last(claim)]))
  known.set(story, { clock, days })
  return days
}
