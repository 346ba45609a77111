import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Brief, ComingUp, Line, Time } from '../../model/index.ts'
import { attribution, joinWords, sourceWords } from '../attribution.ts'
import { timeWords } from '../day-words.ts'
import { displayText, headingText } from '../display-text.ts'
import { asOfInstant, dayAfter, daysCovered, lineInstant } from '../export/moments.ts'
import { lineAddress, webId } from '../export/web-id.ts'
import { OUTCOME_WORDS } from '../labels.ts'
import { lookUp, pickLines } from '../lookup.ts'

const STATUS: Readonly<Record<ComingUp['status'], ICalEventStatus>> = {
  TENTATIVE: ICalEventStatus.TENTATIVE,
  CONFIRMED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
}

/**
 * What is coming up as iCalendar (RFC 5545): one VEVENT a plan. A plan that moves keeps its UID and gets a higher
 * SEQUENCE; one that is called off stays with STATUS:CANCELLED, so that a calendar that holds it takes it out. Times
 * without a zone are floating, days are whole days. The stamp is the brief's own clock.
 */
export function renderCalendar(brief: Brief, options: { readonly address?: string } = {}): string {
  const lookup = lookUp(brief)
  const calendar = ical({
    name: plain(headingText(brief.story.name) || 'Sayso'),
    prodId: { company: 'sayso', product: 'sayso', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const plan of brief.comingUp) {
    const lines = pickLines(lookup, plan.lines)
    const when = whenOf(plan.time)
    const last = lines.at(-1)
    if (!when || !last) continue
    const url = lineAddress(options.address, last.id)
    const place = lines.flatMap((line) => line.places).at(-1)
    calendar.createEvent({
      // An id that is empty would be drawn by lot.
      id: plain(plan.uid) || webId(plan.uid),
      sequence: plan.sequence,
      status: STATUS[plan.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: new Date(asOfInstant(brief)),
      lastModified: new Date(lineInstant(last, brief)),
      ...when,
      summary: summaryOf(last),
      description: descriptionOf(plan, lines, pickLines(lookup, plan.outcome?.lines ?? [])),
      ...(place ? { location: locationOf(place) } : {}),
      ...(url === undefined ? {} : { url }),
    })
  }
  return `${calendar.toString()}\r\n`
}

/** ical-generator escapes texts but not names and ids. */
const plain = (text: string) => displayText(text).replace(/[;,:\\]/g, ' ')

interface When {
  readonly start: Date
  readonly end?: Date
  readonly allDay?: boolean
  readonly floating?: boolean
}

const CLOCK = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/

/** ical-generator prints the UTC fields of a date, so a floating time is handed over as if it were UTC. */
function whenOf(time: Time): When | undefined {
  const [, day, clock, offset] = CLOCK.exec(time.value) ?? []
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T${clock}${offset ?? 'Z'}`)
  if (!Number.isNaN(at)) return { start: new Date(at), ...(offset === undefined ? { floating: true } : {}) }
  const days = daysCovered(time)
  if (!days || days.last >= '9999-12-31') return undefined
  return {
    start: new Date(`${days.first}T00:00:00Z`),
    end: new Date(`${dayAfter(days.last)}T00:00:00Z`),
    allDay: true,
  }
}

function summaryOf(line: Line): string {
  const text = displayText(line.text)
  const short = text.length <= 120 ? text : `${text.slice(0, text.lastIndexOf(' ', 119) || 119).toWellFormed()}…`
  const [speaker] = line.chain
  return speaker && !short.includes(displayText(speaker.name)) ? `${short} (${sourceWords(speaker)})` : short
}

function descriptionOf(plan: ComingUp, lines: readonly Line[], outcome: readonly Line[]): string {
  const said = (line: Line) => `${displayText(line.text)} — ${attribution(line.chain)}`
  const was = plan.was ?? []
  return [
    ...(was.length === 0 ? [] : [`Moved from ${joinWords(was.map((time) => displayText(timeWords(time))))}.`]),
    ...lines.map(said),
    ...(plan.outcome ? [`Outcome: ${OUTCOME_WORDS[plan.outcome.state]}`, ...outcome.map(said)] : []),
  ].join('\n')
}

function locationOf({ name, lat, lon }: Line['places'][number]): { title: string; geo?: { lat: number; lon: number } } {
  return { title: displayText(name), ...(lat === undefined || lon === undefined ? {} : { geo: { lat, lon } }) }
}
