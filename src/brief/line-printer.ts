import type { Line } from '../model/index.ts'
import { type Claim, type Story, sourceGrades } from '../reconcile/index.ts'
import { stateOf } from './changes.ts'
import type { Clock } from './clock.ts'
import { lineOf } from './line.ts'

/** Prints claims of a story as lines, each with its event, dispute, state and grade. */
export function linePrinter(story: Story, clock: Clock): (claim: Claim) => Line {
  const eventOf = new Map(story.events.flatMap((event) => event.claims.map((claim) => [claim.id, event.id] as const)))
  const disputeOf = new Map<string, string>()
  for (const { id, reportedBy, sides } of story.disputes) {
    const parts = [...(reportedBy === undefined ? [] : [reportedBy]), ...sides.flatMap((side) => side.claims)]
    for (const part of parts) if (!disputeOf.has(part)) disputeOf.set(part, id)
  }
  const grades = sourceGrades(story.decisions)
  return (claim) => {
    const event = eventOf.get(claim.id)
    const dispute = disputeOf.get(claim.id)
    return lineOf(claim, {
      day: clock.day,
      state: stateOf(claim, story, clock),
      grades,
      ...(event === undefined ? {} : { event }),
      ...(dispute === undefined ? {} : { dispute }),
    })
  }
}
