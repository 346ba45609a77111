import type { ReadReport } from '../../brief/index.ts'
import type { Brief } from '../../model/index.ts'
import { parseMoment } from '../../reconcile/index.ts'
import type { SearchResult } from '../../web/index.ts'
import { sourceWords } from '../attribution.ts'
import { dayWords } from '../day-words.ts'
import { displayText } from '../display-text.ts'

/** Statements that the file of everything said holds, the newest first; a browser has to load all of it. */
const MOST = 20_000
const LONGEST = 600

/**
 * Everything said in the reports that may be shown, newest first, each with its speaker, places, and the page on which
 * it is printed, where it is. `pageOf` gives the page of a statement by its report and where it starts.
 */
export function saidIndex(
  pairs: readonly ReadReport[],
  shown: ReadonlySet<string>,
  pageOf: (report: string, start: number, end: number) => string | undefined,
): SearchResult[] {
  const results = pairs
    .filter(({ report }) => shown.has(report.id))
    .flatMap(({ report, reading }) => {
      const day = parseMoment(reading.publishedAt?.value ?? '')?.day
      return reading.statements.map((statement): SearchResult => {
        const words = statement.content.map(({ start, end }) => report.text.slice(start, end)).join(' … ')
        const href = pageOf(report.id, statement.start, statement.end)
        const [speaker] = statement.chain
        const places = statement.places.flatMap((index) => reading.places[index]?.place.name ?? [])
        return {
          words: cut(displayText(words)),
          speaker: speaker ? sourceWords(speaker.source) : '',
          ...(statement.modality === 'happened' ? {} : { modality: statement.modality }),
          ...(report.outlet === undefined ? {} : { outlet: displayText(report.outlet) }),
          ...(report.title === undefined ? {} : { title: displayText(report.title) }),
          ...(day === undefined ? {} : { day, date: dayWords(day) }),
          ...(places.length === 0 ? {} : { places: [...new Set(places.map(displayText))].join(', ') }),
          ...(href === undefined ? {} : { href }),
        }
      })
    })
  // Newest day first; within a day as the reports tell it.
  return results
    .map((result, index) => ({ result, index }))
    .sort((a, b) => compare(b.result.day ?? '', a.result.day ?? '') || a.index - b.index)
    .slice(0, MOST)
    .map(({ result }) => result)
}

/** Reports of which words may be shown: not under embargo, not withdrawn, not replaced by a corrected version. */
export function showableReports(brief: Brief): Set<string> {
  return new Set(brief.reports.filter(({ status }) => status === 'read').map(({ id }) => id))
}

const cut = (words: string): string => (words.length <= LONGEST ? words : `${words.slice(0, LONGEST)} …`)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
