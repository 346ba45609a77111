import { contains, type Reference, type Span, type TimeMention } from '../model/index.ts'
import { addDays, daysBetween, daysOf, type StoryReport } from '../reconcile/index.ts'

/** Words of Sayso's own, put behind `at` in square brackets; `evidence` is what they were worked out from. */
export interface Insertion {
  readonly at: number
  readonly text: string
  readonly evidence?: Span
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "6 March", with the year where it is not that of the brief's day. */
export function dayWords(day: string, briefDay: string): string {
  const [year = '', month = '1', date = '1'] = day.split('-')
  const words = `${Number(date)} ${MONTHS[Number(month) - 1]}`
  return year === briefDay.slice(0, 4) ? words : `${words} ${year}`
}

/**
 * What a line needs to be read on its own: the day behind "Saturday", the name behind "she". `span` is the stretch of
 * text the line prints. Pronouns that follow their own name within the line need nothing.
 */
export function findInsertions(from: StoryReport, spans: readonly Span[], briefDay: string): Insertion[] {
  const within = (mention: Span): boolean => spans.some((span) => contains(span, mention))
  const insertions: Insertion[] = []
  for (const mention of from.reading.times) {
    const words = within(mention) && !quotedDay(from, mention) ? resolvedDay(mention, briefDay) : undefined
    if (words) insertions.push({ at: mention.end, text: words })
  }
  const named = new Set<string>()
  for (const reference of from.reading.references) {
    if (!within(reference) || within(reference.antecedent) || named.has(reference.name)) continue
    if (!needsName(from, reference)) continue
    named.add(reference.name)
    insertions.push({ at: reference.end, text: reference.name, evidence: reference.antecedent })
  }
  return insertions.sort((a, b) => a.at - b.at)
}

/** "Not today, not tomorrow" said the day before: a speaker's own today is the day of speaking, not of the page. */
function quotedDay(from: StoryReport, mention: TimeMention): boolean {
  if (!/^(?:today|tonight|tomorrow|yesterday)$/i.test(mention.time.read)) return false
  const speech = from.reading.statements.find(
    (statement) => statement.mode !== 'narrated' && statement.content.some((span) => contains(span, mention)),
  )
  const said = daysOf(speech?.said?.time)?.[0]
  return speech?.mode === 'direct' && said !== undefined && said !== from.moment?.day
}

/** "The separatist official" says itself who is meant; "she" and "the company" do not. */
function needsName(from: StoryReport, reference: Reference): boolean {
  const words = from.report.text.slice(reference.start, reference.end).toLowerCase()
  return !reference.name.toLowerCase().includes(words.replace(/^the /, ''))
}

/** The resolved day or days of a time that the words do not give in full; nothing for durations and vague words. */
function resolvedDay(mention: TimeMention, briefDay: string): string | undefined {
  const { time } = mention
  if (!time.inferred || (mention.type !== 'DATE' && mention.type !== 'TIME') || time.value.endsWith('_REF'))
    return undefined
  const days = daysOf(time)
  if (!days) return undefined
  const [first, last] = days
  const length = daysBetween(first, last)
  if (length < 0 || length > 13) return undefined
  const other = time.alternatives?.map((reading) => daysOf({ ...reading, read: '', inferred: true })?.[0])
  const also = other?.filter((day) => day !== undefined && day !== first).map((day) => dayWords(day!, briefDay))
  const main = length === 0 ? dayWords(first, briefDay) : `${dayWords(first, briefDay)} to ${dayWords(last, briefDay)}`
  if (saysIt(time.read, first, briefDay) && !also?.length) return undefined
  return also?.length ? `${main} or ${[...new Set(also)].join(' or ')}` : main
}

/** "March 6" needs no bracket in a brief of the same year. */
function saysIt(read: string, day: string, briefDay: string): boolean {
  const [, month = '1', date = '1'] = day.split('-')
  const name = MONTHS[Number(month) - 1]!
  const hasMonth = read.includes(name) || new RegExp(`\\b${name.slice(0, 3)}\\b`).test(read)
  return hasMonth && new RegExp(`\\b0?${Number(date)}\\b`).test(read) && day.slice(0, 4) === briefDay.slice(0, 4)
}

/** Cuts the spans from the text, puts insertions in brackets behind their words, joins stretches by an ellipsis. */
export function compose(text: string, spans: readonly Span[], insertions: readonly Insertion[]): string {
  return spans
    .map((span) => {
      let out = ''
      let from = span.start
      for (const insertion of insertions) {
        if (insertion.at <= span.start || insertion.at > span.end) continue
        out += `${text.slice(from, insertion.at)} [${insertion.text}]`
        from = insertion.at
      }
      return (out + text.slice(from, span.end)).replace(/\s+/g, ' ').trim()
    })
    .join(' … ')
}

/** Days from `from` back to the first day of a window of `count` days. */
export function windowStart(day: string, count: number): string {
  return addDays(day, 1 - count)
}
