import { scaleLinear, scaleUtc } from 'd3-scale'
import { curveStepAfter, line as drawLine } from 'd3-shape'
import type { PointView, SeriesView } from '../page-view.ts'

export const WIDTH = 320
export const HEIGHT = 132
const LEFT = 8
const RIGHT = 46
const TOP = 26
const BOTTOM = 24
const DAY_MS = 86_400_000
/** How far "about" reaches to either side; it says no more than that the number is rounded. */
const ABOUT = 0.1

export interface ChartPoint {
  readonly point: PointView
  readonly x: number
  readonly y: number
  /** Shape of its bound: where the true number may lie. */
  readonly band?: { readonly top: number; readonly bottom: number; readonly open: 'up' | 'down' | 'none' }
  /** Where its number is written, unless another stands there. */
  readonly label?: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }
}

export interface Chart {
  readonly points: readonly ChartPoint[]
  /** Steps through what counted at each time; empty for daily counts, which are bars. */
  readonly steps: string
  readonly bars: readonly { readonly x: number; readonly y: number; readonly height: number; readonly width: number }[]
  readonly base: number
  readonly days: readonly { readonly x: number; readonly words: string; readonly anchor: 'start' | 'middle' | 'end' }[]
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A chart of a series, in units of its view box; nothing where nothing moves: see {@link layOutRows}. */
export function layOutChart(series: SeriesView): Chart | undefined {
  const dated = series.points.filter((point) => point.at !== undefined && Number.isFinite(point.value))
  if (dated.length < 2) return undefined
  const times = dated.map((point) => point.at!)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const moves = last - first >= DAY_MS / 2 || dated.some(({ supersedes }) => supersedes !== undefined)
  if (!moves) return undefined
  const spread = Math.max(last - first, DAY_MS)
  const x = scaleUtc([first - spread * 0.04, first + spread * 1.04], [LEFT, WIDTH - RIGHT])
  const reach = reachAmong(dated)
  const ends = dated.map(reach)
  const high = Math.max(...ends.map(([, top]) => top), 1)
  const low = Math.min(0, ...dated.map(({ value }) => value))
  // A toll that moves from 4,640 to 4,712 shows nothing above a base of zero; then it stands above a lower base.
  const floor = series.scope === 'period' || low < 0 ? low : baseOf(dated.map(({ value }) => value))
  const y = scaleLinear([floor, high], [HEIGHT - BOTTOM, TOP])
  const points = dated
    .map((point) => place(point, reach(point), x(point.at!), y))
    .sort((a, b) => a.x - b.x || b.y - a.y)
  return {
    points: label(points, series),
    steps: series.scope === 'period' ? '' : stepsOf(points, series, WIDTH - RIGHT),
    bars: series.scope === 'period' ? points.filter(isShown).map((point) => barOf(point, y(Math.max(0, floor)))) : [],
    base: y(Math.max(0, floor)),
    days: dayTicks(first, last, x),
  }
}

/** Zero, unless all lie within a fifth of the highest: then a little under the lowest. */
function baseOf(values: readonly number[]): number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low > high * 0.8 && high > low ? low - (high - low) : 0
}

type Reach = (point: PointView) => [low: number, high: number]

/**
 * Lowest and highest number a point can stand for, as far as it is drawn: "at least" and "at most" have no other end, so
 * theirs is an arrow's length of the highest among its fellows.
 */
function reachAmong(points: readonly PointView[]): Reach {
  const arrow = ARROW * Math.max(...points.map(({ value, high = 0 }) => Math.max(Math.abs(value), Math.abs(high))))
  return ({ value, high, bound }) => {
    if (high !== undefined) return [Math.min(value, high), Math.max(value, high)]
    if (bound === 'about') return [value * (1 - ABOUT), value * (1 + ABOUT)]
    if (bound === 'min' || bound === 'over') return [value, value + arrow]
    if (bound === 'max' || bound === 'under') return [Math.max(0, value - arrow), value]
    return [value, value]
  }
}

const ARROW = 0.18

/** Which end of a band is open. */
function openEnd({ high, bound }: PointView): 'up' | 'down' | 'none' {
  if (high !== undefined || bound === 'about') return 'none'
  return bound === 'min' || bound === 'over' ? 'up' : 'down'
}

/** Numbers of one moment: a bar for each, from zero, in units of a box as wide as {@link WIDTH}. */
export interface Row {
  readonly end: number
  readonly band?: { readonly from: number; readonly to: number; readonly open: 'up' | 'down' | 'none' }
}

/** Bars to compare the numbers of a series by, in the order of its points. */
export function layOutRows(series: SeriesView): Row[] {
  const finite = series.points.filter(({ value }) => Number.isFinite(value) && value >= 0)
  if (finite.length < series.points.length) return []
  const reach = reachAmong(finite)
  const x = scaleLinear([0, Math.max(...finite.map((point) => reach(point)[1]), 1)], [0, WIDTH - 6])
  return finite.map((point) => {
    const [low, high] = reach(point)
    const band = low === high ? {} : { band: { from: round(x(low)), to: round(x(high)), open: openEnd(point) } }
    return { end: round(x(point.value)), ...band }
  })
}

type Scale = (value: number) => number

function place(point: PointView, [low, high]: readonly [number, number], x: number, y: Scale): ChartPoint {
  const band = low === high ? {} : { band: { top: round(y(high)), bottom: round(y(low)), open: openEnd(point) } }
  return { point, x: round(x), y: round(y(point.value)), ...band }
}

const isShown = ({ point }: ChartPoint): boolean => point.state === 'latest' || point.state === 'superseded'

const path = drawLine<{ x: number; y: number }>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveStepAfter)
  .digits(1)

/**
 * A step from each number to the one that replaced it, and on from the newest to the edge. Numbers of different speakers
 * that replace nothing are not joined: neither followed the other.
 */
function stepsOf(points: readonly ChartPoint[], series: SeriesView, end: number): string {
  const spots = new Map(points.map((spot) => [spot.point, spot]))
  const steps = points.map((spot) => {
    const before = spot.point.supersedes === undefined ? undefined : series.points[spot.point.supersedes]
    const from = before && before.state !== 'withdrawn' ? spots.get(before) : undefined
    const back = from ? (path([from, spot]) ?? '') : ''
    const on = spot.point.state === 'latest' && from && spot.x < end ? (path([spot, { x: end, y: spot.y }]) ?? '') : ''
    return back + on
  })
  return steps.join('')
}

function barOf({ x, y }: ChartPoint, base: number): Chart['bars'][number] {
  return { x: round(x - 5), y: Math.min(y, base), width: 10, height: round(Math.max(1, Math.abs(base - y))) }
}

const CHARACTER = 6.6
const ROW = 13

/** Numbers beside their points, newest first, as long as they do not run into one another. */
function label(points: readonly ChartPoint[], series: SeriesView): ChartPoint[] {
  const taken: { left: number; right: number; y: number }[] = []
  const labelled = new Map<ChartPoint, ChartPoint>()
  for (const point of points.toReversed()) {
    const wide = point.point.amount.length * CHARACTER
    const spots = [
      { x: point.x, y: (point.band ? Math.min(point.band.top, point.y) : point.y) - 8, anchor: 'middle' as const },
      { x: point.x, y: (point.band ? Math.max(point.band.bottom, point.y) : point.y) + 17, anchor: 'middle' as const },
      { x: point.x + 8, y: point.y + 4, anchor: 'start' as const },
      { x: point.x - 8, y: point.y + 4, anchor: 'end' as const },
    ]
    // Where a step comes in from above or below, no number stands in its way.
    const before = point.point.supersedes === undefined ? undefined : series.points[point.point.supersedes]
    const free =
      before === undefined || before.state === 'withdrawn'
        ? spots
        : spots.filter((_, at) => at !== (before.value > point.point.value ? 0 : 1))
    for (const spot of free) {
      const left = spot.anchor === 'start' ? spot.x : spot.anchor === 'end' ? spot.x - wide : spot.x - wide / 2
      // Shifted inwards at the edges, so that no number is cut.
      const shift = Math.max(0, -left) - Math.max(0, left + wide - WIDTH)
      const box = { left: left + shift, right: left + shift + wide, y: spot.y }
      const apart = taken.every(
        (other) => other.right < box.left || other.left > box.right || Math.abs(other.y - box.y) >= ROW,
      )
      const clear = points.every(
        (other) =>
          other === point ||
          other.x < box.left - 4 ||
          other.x > box.right + 4 ||
          other.y < box.y - 14 ||
          other.y > box.y + 5,
      )
      if (!apart || !clear || spot.y < 10 || spot.y > HEIGHT - BOTTOM - 2) continue
      taken.push(box)
      labelled.set(point, { ...point, label: { x: round(spot.x + shift), y: round(spot.y), anchor: spot.anchor } })
      break
    }
  }
  return points.map((point) => labelled.get(point) ?? point)
}

function dayTicks(first: number, last: number, x: (at: number) => number): Chart['days'] {
  const words = (at: number): string => {
    const date = new Date(at)
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`
  }
  if (words(first) === words(last)) return [{ x: round(x(first)), words: words(first), anchor: 'start' }]
  return [
    { x: round(x(first)), words: words(first), anchor: 'start' },
    { x: round(x(last)), words: words(last), anchor: 'end' },
  ]
}

const round = (value: number): number => Math.round(value * 10) / 10
