import type { Brief, Figure, Line, Series } from '../../model/index.ts'
import { attribution, groupDigits } from '../attribution.ts'
import { dayWords } from '../day-words.ts'
import { displayText } from '../display-text.ts'
import { countedWords, countWords, scopeWords } from '../figure-words.ts'
import { type Lookup, lookUp } from '../lookup.ts'

/** One row of the table of key figures. */
export interface KeyFigure {
  readonly figure: string
  readonly asOf: string
  readonly source: string
  /** Against the last edition. */
  readonly change: string
  readonly women: string
  readonly men: string
  readonly children: string
}

type Point = Series['points'][number]

/** Kinds that a situation report asks for first. */
const ORDER = [
  'killed',
  'injured',
  'casualties',
  'missing',
  'displaced',
  'in-camps',
  'refugees',
  'evacuated',
  'returned',
  'treated',
  'detained',
  'arrested',
  'charged',
  'abducted',
  'released',
  'homes',
]

/**
 * The figures that hold now, rival ones side by side, each with its as-of, speaker and what it was in the last edition:
 * that of `last`, where the ledger kept one, else the figure of an earlier day. A count of women, men or children stands
 * in its own column where the same sentence gives it.
 */
export function keyFigures(brief: Brief, last?: Brief): KeyFigure[] {
  const lookup = lookUp(brief)
  return brief.series
    .flatMap((series) =>
      series.points
        .filter((point) => (point.state === 'latest' || point.state === 'rival') && isShown(point, lookup))
        .map((point) => ({ series, point })),
    )
    .map((entry, index) => ({ ...entry, index }))
    .sort((a, b) => rank(a.series.what) - rank(b.series.what) || a.index - b.index)
    .map(({ series, point }) => rowOf(series, point, brief, lookup, last))
}

function rank(what: string): number {
  const at = ORDER.indexOf(what)
  return at < 0 ? ORDER.length : at
}

/** A figure without its speaker is none: its line must stand in the brief. */
function isShown(point: Point, lookup: Lookup): boolean {
  return lookup.lines.has(point.line)
}

function rowOf(series: Series, point: Point, brief: Brief, lookup: Lookup, last: Brief | undefined): KeyFigure {
  const line = lookup.lines.get(point.line)
  const where = series.where === undefined ? '' : displayText(series.where)
  const words = [countWords(point.figure), where, scopeWords(point.figure)]
  return {
    figure: [...words, point.state === 'rival' ? 'rival figure' : ''].filter((part) => part !== '').join(', '),
    asOf: dayWords(point.at),
    source: line ? attribution(line.chain) : '',
    change: changeWords(series, point, brief, last),
    women: line ? groupOf(line, point.figure, WOMEN) : '',
    men: line ? groupOf(line, point.figure, MEN) : '',
    children: line ? groupOf(line, point.figure, CHILDREN) : '',
  }
}

const WOMEN = /^(?:wom[ae]n|females?)$/i
const MEN = /^(?:m[ae]n|males?)$/i
const CHILDREN = /^(?:child|children|minors?|boys?|girls?|infants?|babies|baby|bab(?:y|ies)|pupils?|toddlers?)$/i

/** What the same line counts of one group in the same way. */
function groupOf(line: Line, figure: Figure, group: RegExp): string {
  return line.figures
    .filter((part) => part.what === figure.what && part.scope === figure.scope && group.test(part.of ?? ''))
    .map((part) => amount(part))
    .join('; ')
}

function amount(figure: Figure): string {
  return countWords(figure).replace(` ${countedWords(figure)}`, '')
}

/**
 * "was 3 (10 May 2026), +2", "unchanged", "new": against what the last edition had. Where none was kept, that is what was
 * known on the day before.
 */
function changeWords(series: Series, point: Point, brief: Brief, last: Brief | undefined): string {
  if (!last && point.at.slice(0, 10) < brief.day) return 'unchanged'
  const before = last ? pointIn(last, series, point) : earlierPoint(series, point, brief)
  if (!before) return 'new'
  const was = amount(before.figure)
  const reason = point.revision?.reason === undefined ? '' : `, ${displayText(point.revision.reason)}`
  if (was === amount(point.figure)) return 'unchanged'
  const exact = before.figure.bound === 'exact' && point.figure.bound === 'exact'
  const step = point.figure.value - before.figure.value
  const sign = step > 0 ? '+' : '−'
  return `was ${was} (${dayWords(before.at)})${exact ? `, ${sign}${groupDigits(Math.abs(step))}` : ''}${reason}`
}

/** The same series in another edition; the same speaker's figure where it has several. */
function pointIn(last: Brief, series: Series, point: Point): Point | undefined {
  const points = last.series.find(({ id }) => id === series.id)?.points.filter(isLive) ?? []
  return points.find(({ line }) => line === point.line) ?? points.findLast(({ state }) => state === 'latest')
}

/** The newest figure of an earlier day that this one replaced. */
function earlierPoint(series: Series, point: Point, brief: Brief): Point | undefined {
  return series.points.findLast(
    (other) =>
      other !== point &&
      isLive(other) &&
      other.state === 'superseded' &&
      other.at <= point.at &&
      other.at.slice(0, 10) < brief.day,
  )
}

const isLive = (point: Point) => point.state !== 'withdrawn' && point.state !== 'repeated-old'
