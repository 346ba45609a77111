import type { Analysis } from '../../language/analysis.ts'
import type { Heading, Mention, Time, TimeMention } from '../../model/index.ts'
import { calendarDay, dayText, parseDay } from './calendar.ts'
import { chooseMode } from './choose-mode.ts'
import { resolveRun, resolveStoryDay } from './counted-days.ts'
import type { Found } from './expression.ts'
import { findTimes } from './find-times.ts'
import { narrowed } from './moment.ts'
import { cut } from './pieces.ts'
import { resolveTimes } from './resolve-times.ts'
import type { Mode, Resolved } from './state.ts'
import { findStoryDay, findStoryDays, findStoryStart } from './story-start.ts'

export interface TimesContext {
  /** ISO 8601 as the page wrote it; only its day, as written, is counted from. */
  readonly publishedAt?: string | undefined
  /** `news` counts from publication, `narrative` from the date last named; chosen from the text when not given. */
  readonly mode?: Mode | undefined
  readonly headings?: readonly Heading[] | undefined
  /** Date as written in the dateline: "March 6". */
  readonly datelineDate?: string | undefined
}

export interface TimesRead {
  readonly times: readonly TimeMention[]
  readonly storyStart?: { readonly value: string; readonly name?: string; readonly mention: Mention } | undefined
  readonly dayNumber?: { readonly value: number; readonly mention: Mention } | undefined
}

/** Reads every time expression of a text, resolved as far as the context allows. Spans are offsets into `a.text`. */
export function readTimes(a: Analysis, context: TimesContext = {}): TimesRead {
  const pieces = cut(a.text)
  const found = findTimes(pieces)
  const published = dayOf(context)
  const mode = context.mode ?? chooseMode(found, published)
  const resolved = resolveTimes(a, found, { mode, published, headings: context.headings ?? [] })
  const start = findStoryStart(pieces, found)
  const day = findStoryDay(pieces, found)
  const first = start && resolved[start.at]!.moment.day
  if (first !== undefined) {
    for (const other of findStoryDays(pieces, found))
      resolved[other.at] = resolveStoryDay(resolved[other.at]!, other, first, published)
  }
  if (day) resolved[day.at] = resolveStoryDay(resolved[day.at]!, day, first, published)
  for (let i = 0; i < found.length; i++) {
    if (found[i]!.expression.consecutive) resolved[i] = resolveRun(a, found, resolved, i, published)
  }
  const times: TimeMention[] = []
  for (let i = 0; i < found.length; i++) {
    if (mode === 'news' && isFormer(a, found[i]!)) continue
    times.push(mentionOf(a, found, resolved, i, published))
  }
  const mentionAt = (at: number): Mention => ({ start: found[at]!.start, end: found[at]!.end, rule: 'story-start' })
  return {
    times,
    ...(start && {
      storyStart: {
        value: resolved[start.at]!.moment.value,
        ...(start.name !== undefined && { name: start.name }),
        mention: mentionAt(start.at),
      },
    }),
    ...(day && { dayNumber: { value: day.value, mention: mentionAt(day.at) } }),
  }
}

/** A report datelined some days before it went online counts from its dateline. */
const DATELINE_LAG = 6

/** The day that the report counts from: of publication as written, or of its dateline where that is a little older. */
function dayOf({ publishedAt, datelineDate }: TimesContext): number | undefined {
  const published = publishedAt === undefined ? undefined : parseDay(publishedAt)
  if (published === undefined || datelineDate === undefined) return published
  const stated = findTimes(cut(datelineDate))[0]?.expression.stated
  if (stated?.month === undefined || stated.day === undefined) return published
  for (let day = published; day >= published - DATELINE_LAG; day--) {
    const on = calendarDay(day)
    if (on.month === stated.month && on.day === stated.day) return day
  }
  return published
}

/** "former" and "at the time" are times to those who annotate histories; in news they tell nothing. */
function isFormer(a: Analysis, found: Found): boolean {
  return found.rule === 'vague-time' && /^(?:the )?(?:former|time)$/i.test(a.text.slice(found.start, found.end))
}

function mentionOf(
  a: Analysis,
  found: readonly Found[],
  resolved: readonly Resolved[],
  i: number,
  published: number | undefined,
): TimeMention {
  const one = found[i]!
  const what = resolved[i]!
  const { mod } = one.expression
  const bounds = boundsOf(
    one,
    what,
    one.partner === undefined ? undefined : resolved[one.partner],
    one.partner !== undefined && one.partner > i,
    published,
  )
  const time: Time = {
    value: what.moment.value,
    ...bounds,
    read: a.text.slice(one.start, one.end),
    inferred: what.inferred,
    ...(what.reasons.length > 0 && { reasons: [...what.reasons] }),
    ...(mod && { mod }),
    ...(what.alternatives?.length && {
      alternatives: what.alternatives.map(({ moment, reason }) => ({
        value: moment.value,
        ...(moment.first !== undefined && { begin: dayText(moment.first) }),
        ...(moment.last !== undefined && { end: dayText(moment.last) }),
        reason,
      })),
    }),
  }
  return { kind: 'time', type: what.type, rule: one.rule, start: one.start, end: one.end, time }
}

/** First and last day, with "since", "until" and the other end of a range taken into account. */
function boundsOf(
  found: Found,
  what: Resolved,
  other: Resolved | undefined,
  isFirst: boolean,
  published: number | undefined,
): { begin?: string; end?: string } {
  if (what.clock) return { begin: what.clock, end: what.clock }
  const moment = narrowed(what.moment, found.expression.mod)
  let { first, last } = moment
  if (first === undefined || last === undefined) return {}
  if (other?.moment.first !== undefined && other.moment.last !== undefined) {
    const [from, to] = isFirst ? [what.moment, other.moment] : [other.moment, what.moment]
    if (from.first! <= to.last!) return { begin: dayText(from.first!), end: dayText(to.last!) }
  }
  if (found.lead === 'since') {
    if (published === undefined || published < first) return { begin: dayText(first) }
    last = published
  } else if (found.lead === 'until' || found.lead === 'by') return { end: dayText(last) }
  return { begin: dayText(first), end: dayText(last) }
}
