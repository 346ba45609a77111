import type { Brief } from '../../model/index.ts'
import { momentOf } from '../../reconcile/index.ts'

/** The last instant of a day in the story's zone; left out, the offset of the newest report that states one. */
export function endOfDay(day: string, zone: string | undefined, { reports }: Brief): string {
  const name = zone ?? newestOffset(reports)
  const start = Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime(name === 'Z' ? 'UTC' : name)
  return start.subtract({ seconds: 1 }).toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

function newestOffset(reports: Brief['reports']): string {
  let newest: { readonly at: number; readonly offset: string } | undefined
  for (const { publishedAt } of reports) {
    const moment = momentOf(publishedAt)
    if (moment?.offset !== undefined && (!newest || moment.at > newest.at)) {
      newest = { at: moment.at, offset: moment.offset }
    }
  }
  return newest?.offset ?? 'UTC'
}
