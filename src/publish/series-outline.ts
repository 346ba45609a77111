import type { Brief, Series } from '../model/index.ts'
import { attribution } from './attribution.ts'
import type { Block, Item } from './block.ts'
import { dayWords } from './day-words.ts'
import { displayText } from './display-text.ts'
import { countedWords, countWords, scopeWords } from './figure-words.ts'
import { POINT_WORDS } from './labels.ts'
import { type Lookup, lookUp } from './lookup.ts'

/** "people killed, Velisk, total since 10 May 2025": what one row of figures counts. */
export function seriesName(series: Series): string {
  const first = series.points[0]?.figure
  const where = series.where === undefined ? '' : displayText(series.where)
  const scope = first ? scopeWords({ ...first, scope: series.scope }) : ''
  return [countedWords(series), where, scope].filter((part) => part !== '').join(', ')
}

/** The figures of the brief, each with its speaker and as-of date; a revision with its reason. */
export function seriesOutline(brief: Brief): Block[] {
  const lookup = lookUp(brief)
  const alone = brief.series.filter(({ points }) => points.length === 1)
  const moving = brief.series.filter(({ points }) => points.length > 1)
  const blocks = [...alone, ...moving].flatMap((series): Block[] => {
    if (series.points.length === 1) {
      const rest = seriesName(series).slice(countedWords(series).length)
      return series.points.map((point) => pointItem(point, lookup, rest))
    }
    return [
      { kind: 'subheading', text: seriesName(series) },
      ...series.points.map((point) => pointItem(point, lookup, '')),
    ]
  })
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: 'Figures' }, ...blocks]
}

function pointItem(point: Series['points'][number], lookup: Lookup, rest: string): Item {
  const line = lookup.lines.get(point.line)
  return {
    kind: 'item',
    text: countWords(point.figure) + rest,
    struck: point.state === 'withdrawn',
    lead: false,
    ...(line ? { source: attribution(line.chain) } : {}),
    tags: point.state === 'latest' ? [] : [POINT_WORDS[point.state]],
    notes: pointNotes(point),
  }
}

/** "as of 6 March 2022" where a day is known, and how it was revised. */
export function pointNotes(point: Series['points'][number]): string[] {
  return [...(point.at === '' ? [] : [`as of ${dayWords(point.at)}`]), ...revisionWords(point)]
}

/** "revised down: after review", or nothing. */
function revisionWords({ revision }: Series['points'][number]): string[] {
  if (!revision) return []
  return [`revised ${revision.direction}${revision.reason === undefined ? '' : `: ${displayText(revision.reason)}`}`]
}
