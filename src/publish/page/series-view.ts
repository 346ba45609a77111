import type { Brief, Series } from '../../model/index.ts'
import { parseMoment } from '../../reconcile/index.ts'
import type { PointView, SeriesView } from '../../web/index.ts'
import { attribution } from '../attribution.ts'
import { dayWords } from '../day-words.ts'
import { displayText, headingText } from '../display-text.ts'
import { amountWords, scopeWords } from '../figure-words.ts'
import { POINT_WORDS } from '../labels.ts'
import type { Lookup } from '../lookup.ts'
import { pointNotes, seriesName } from '../series-outline.ts'
import type { ToldLine } from './told-lines.ts'

/** Kinds a reader looks for first: people, then the rest. */
const FIRST = ['killed', 'injured', 'missing', 'abducted', 'detained', 'displaced', 'refugees', 'in-camps', 'evacuated']

/** The figures of a brief: those that moved first, then those of people, then as they stand in the brief. */
export function seriesViews(
  brief: Brief,
  lookup: Lookup,
  wordsOf: (line: string) => ToldLine | undefined,
): SeriesView[] {
  const rank = ({ what }: Series): number => (FIRST.includes(what) ? FIRST.indexOf(what) : FIRST.length)
  return brief.series
    .map((series, index) => ({ series, index }))
    .sort(
      (a, b) =>
        Number(b.series.points.length > 1) - Number(a.series.points.length > 1) ||
        rank(a.series) - rank(b.series) ||
        a.index - b.index,
    )
    .map(({ series }) => seriesView(series, lookup, wordsOf))
}

function seriesView(series: Series, lookup: Lookup, wordsOf: (line: string) => ToldLine | undefined): SeriesView {
  const first = series.points[0]?.figure
  const name = seriesName(series)
  const scope = first ? scopeWords({ ...first, scope: series.scope }) : ''
  return {
    id: series.id,
    name: headingText(scope === '' ? name : name.slice(0, name.length - scope.length).replace(/, $/, '')) || 'Figure',
    scope: series.scope,
    scopeWords: scope,
    points: series.points.map((point) => {
      const before = series.points.findIndex(({ line }) => line === point.supersedes)
      return { ...pointView(point, lookup, wordsOf), ...(before < 0 ? {} : { supersedes: before }) }
    }),
  }
}

function pointView(
  point: Series['points'][number],
  lookup: Lookup,
  wordsOf: (line: string) => ToldLine | undefined,
): PointView {
  const line = lookup.lines.get(point.line)
  const moment = parseMoment(point.at)
  const told = line ? undefined : (ownWords(point) ?? wordsOf(point.line))
  const revision = pointNotes(point).slice(point.at === '' ? 0 : 1)
  return {
    value: point.figure.value,
    ...(point.figure.high === undefined ? {} : { high: point.figure.high }),
    bound: point.figure.bound,
    amount: amountWords(point.figure),
    ...(moment === undefined ? {} : { at: moment.at }),
    when: dayWords(point.at),
    state: point.state,
    stateWords: POINT_WORDS[point.state],
    credit: line ? attribution(line.chain) : (told?.credit ?? ''),
    ...(line ? { line: line.id } : {}),
    ...(told === undefined ? {} : { words: told.words }),
    ...(revision.length === 0 ? {} : { revision: revision.join('; ') }),
  }
}

/** A point whose line is not printed brings its own sentence. */
function ownWords({ by, evidence }: Series['points'][number]): ToldLine | undefined {
  if (!evidence || evidence.length === 0) return undefined
  return { words: displayText(evidence.map(({ quote }) => quote).join(' ')), credit: attribution(by ?? []) }
}
