import type { DateHabits } from '../written-date.ts'
import { localDate } from './local-date.ts'
import type { PageDocument } from './page-document.ts'
import { loneDate, namedDate, shownDates, textDate, timeDate } from './shown-date.ts'
import { dateInUrl, itempropDate, metaDate, readStated, scriptDate, sourceDate } from './stated-date.ts'

export interface DateHint {
  readonly jsonLd: string | undefined
  readonly url: string | undefined
  /** Page source, for what is written in scripts. */
  readonly html: string
  readonly language: string | undefined
}

/**
 * The day a page says it was first published, by ordered rules of which the first hit wins: JSON-LD, meta elements,
 * itemprop, <time>, the address, short elements with a date-like class, scripts, a date alone in an element, the
 * beginning of the visible text, the source. As written, with clock and offset where given; where the page tells
 * machines UTC and readers the local time, the local one. Measured on htmldate's news pages (`npm run eval -- dates`).
 */
export function readPageDate(document: PageDocument, hint: DateHint): string | undefined {
  const habits: DateHabits = { monthFirst: putsMonthFirst(hint) }
  const inUrl = dateInUrl(hint.url)
  const rules: readonly (() => string | undefined)[] = [
    () => readStated(hint.jsonLd, habits),
    () => metaDate(document, habits),
    () => itempropDate(document, habits),
    () => timeDate(document, habits),
    () => inUrl,
    () => namedDate(document, habits),
    () => scriptDate(hint.html, habits),
    () => loneDate(document, habits),
    () => textDate(document, habits),
    () => sourceDate(hint.html),
  ]
  for (const rule of rules) {
    const date = rule()
    if (date) return localDate(date, () => [...shownDates(document, habits), ...(inUrl ? [inUrl] : [])])
  }
  return undefined
}

/** 3/4 is March in the United States and the Philippines; a page that names no country is told by its address. */
function putsMonthFirst({ language = '', url = '' }: DateHint): boolean {
  if (/^(?:en[-_]us|fil|tl)/i.test(language)) return true
  return /^(?:en)?$/i.test(language) && /^https?:\/\/[^/]+\.(?:com|us|net|org|gov|edu)(?:[/:]|$)/i.test(url)
}
