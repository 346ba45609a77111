import { listDays, listPublishedDays } from '../../../ledger/index.ts'
import { type Brief, UsageError } from '../../../model/index.ts'
import { parseMoment } from '../../../reconcile/index.ts'
import { changesSince } from '../changes-since.ts'
import { Missing, type View, whenOf } from '../view.ts'

export const brief: View = (params, context) => context.brief(whenOf(params))

/** Days of the story, oldest first, with their number and how much was said. */
export const days: View = async (_params, context) => {
  const { day, story } = await context.brief({})
  const open = context.published ? new Set(await listPublishedDays(context.ledger, context.story)) : undefined
  const found = (await listDays(context.ledger, context.story)).filter((each) => open?.has(each.day) ?? each.day <= day)
  return {
    newest: day,
    days: found.map((each) => ({ ...each, ...numberOf(each.day, story.start) })),
  }
}

const DAY_MS = 86_400_000

function numberOf(day: string, start: string | undefined): { number?: number } {
  if (start === undefined) return {}
  const number = Math.round((Date.parse(`${day}T00:00Z`) - Date.parse(`${start}T00:00Z`)) / DAY_MS) + 1
  return number < 1 ? {} : { number }
}

/** A part of the brief under its own name, with the day and the moment that it stands for. */
const part =
  (name: 'series' | 'disputes' | 'comingUp' | 'corrections' | 'notKnown' | 'leftOut' | 'numbers' | 'reports'): View =>
  async (params, context) => {
    const found = await context.brief(whenOf(params))
    return { day: found.day, asOf: found.asOf, [name]: found[name] }
  }

export const disputes = part('disputes')
export const comingUp = part('comingUp')
export const corrections = part('corrections')
export const notKnown = part('notKnown')
export const leftOut = part('leftOut')
export const numbers = part('numbers')
export const reports = part('reports')

/** Counted things over time; `what` and `scope` choose among them. */
export const series: View = async (params, context) => {
  const found = await context.brief(whenOf(params))
  const { what, scope } = params
  return {
    day: found.day,
    asOf: found.asOf,
    series: found.series.filter(
      (each) => (what === undefined || each.what === what) && (scope === undefined || each.scope === scope),
    ),
  }
}

export const oneSeries: View = async (params, context) => {
  const found = (await context.brief(whenOf(params))).series.find(({ id }) => id === params['series'])
  if (!found) throw new Missing('no-such-series', `no series '${params['series']}' in this brief`)
  return found
}

/** Places of the brief, each with the lines that tell of it. */
export const places: View = async (params, context) => {
  const found = await context.brief(whenOf(params))
  return { day: found.day, asOf: found.asOf, places: placesOf(found) }
}

type Place = Brief['sections'][number]['lines'][number]['places'][number]

function placesOf({ sections }: Brief): { place: Place; lines: string[] }[] {
  const byPlace = new Map<string, { place: Place; lines: string[] }>()
  for (const line of sections.flatMap((section) => section.lines)) {
    for (const place of line.places) {
      const key = place.geonamesId === undefined ? `${place.name}\n${place.country ?? ''}` : `#${place.geonamesId}`
      const known = byPlace.get(key)
      if (!known) byPlace.set(key, { place, lines: [line.id] })
      else if (!known.lines.includes(line.id)) known.lines.push(line.id)
    }
  }
  return [...byPlace.values()]
}

/** What changed since a moment; without one, what the brief itself tells as changed. */
export const changes: View = async (params, context) => {
  const { since, ...when } = whenOf(params)
  const found = await context.brief(when)
  if (since === undefined) return { day: found.day, asOf: found.asOf, changes: found.changes }
  const moment = parseMoment(since)
  if (!moment) throw new UsageError('bad-time', `since '${since}' is no time; write 2022-03-07T14:05Z`)
  const told = await changesSince(context.ledger, context.story, found, {
    since: moment.at,
    published: context.published,
  })
  return { day: found.day, asOf: found.asOf, since, changes: told }
}
