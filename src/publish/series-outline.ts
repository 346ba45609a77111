import type { Brief, Series } from '../model/index.ts'
import { attribution } from './attribution.ts'
import { instantWords } from './day-words.ts'
import { displayText } from './display-text.ts'
import { amountWords, countedWords, scopeWords } from './figure-words.ts'
import { POINT_WORDS } from './labels.ts'
import { lookUp } from './lookup.ts'
import type { Block } from './outline.ts'

/** "killed, Velisk, total since 10 May 2025": what one row of figures counts. */
export function seriesName(series: Series): string {
  const first = series.points[0]?.figure
  const what = first ? countedWords({ ...first, what: series.what }) : displayText(series.what)
  const where = series.where === undefined ? '' : displayText(series.where)
  return [what, where, first ? scopeWords({ ...first, scope: series.scope }) : '']
    .filter((part) => part !== '')
    .join(', ')
}

/** The figures of the brief, each with its speaker and as-of date; a revision with its reason. */
export function seriesOutline(brief: Brief): Block[] {
  const lookup = lookUp(brief)
  const blocks = brief.series.flatMap((series): Block[] => [
    { kind: 'subheading', text: seriesName(series) },
    ...series.points.map((point): Block => {
      const line = lookup.lines.get(point.line)
      const reason = point.revision?.reason
      return {
        kind: 'item',
        text: `${amountWords(point.figure)} ${countedWords(point.figure)}`.trim(),
        struck: point.state === 'withdrawn',
        lead: false,
        ...(line ? { source: attribution(line.chain) } : {}),
        tags: [POINT_WORDS[point.state]],
        notes: [
          `as of ${instantWords(point.at)}`,
          ...(point.revision
            ? [`revised ${point.revision.direction}${reason === undefined ? '' : `: ${displayText(reason)}`}`]
            : []),
        ],
      }
    }),
  ])
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: 'Figures' }, ...blocks]
}
