import { contentId, type Figure, type Series } from '../model/index.ts'
import { comparable, countedGroup, daysOf, range } from './agreement.ts'
import { quotesOldReport } from './corrections.ts'
import { evidenceFor } from './evidence.ts'
import type { Claim, StoryEvent, Telling } from './story.ts'

/** What is counted of people, and their homes: kinds that a brief follows wherever they are counted. */
export const PEOPLE_KINDS: ReadonlySet<string> = new Set(
  'casualties killed injured missing treated detained arrested charged abducted displaced in-camps refugees evacuated returned released homes'.split(
    ' ',
  ),
)

interface Point {
  readonly claim: Claim
  readonly figure: Figure
  readonly at: string
  readonly order: number
}

/** What each claim counts: a newer telling replaces only the figures that it gives anew. */
type Updates = ReadonlyMap<string, readonly Figure[]>

/**
 * One series for each thing counted in one way: a count of one happening belongs to its event; a daily count, a running
 * total and a stock are series of their own. Figures are compared, never added. Planned ones are left out.
 */
export function buildSeries(events: readonly StoryEvent[]): Series[] {
  const groups = new Map<string, Point[]>()
  const updates: Updates = new Map(
    events.flatMap((event) => event.claims.map((claim) => [claim.id, claim.tellings[0]!.counts] as const)),
  )
  for (const event of events) {
    for (const claim of event.claims) {
      const first = claim.tellings[0]!
      if (!countable(first.statement.modality) || quotesOldReport(claim)) continue
      for (const [key, figure] of ownCounts(claim, event)) {
        if (figure.what === 'duration') continue
        const at = figure.asOf ?? periodEnd(figure, first) ?? first.from.reading.publishedAt?.value ?? ''
        const list = groups.get(key) ?? []
        list.push({ claim, figure, at, order: list.length })
        groups.set(key, list)
      }
    }
  }
  return [...groups]
    .filter(
      ([, points]) =>
        PEOPLE_KINDS.has(points[0]!.figure.what) || new Set(points.map((point) => point.claim.id)).size > 1,
    )
    .map(([key, points]) => seriesOf(key, points, updates))
}

/**
 * What a claim gives to each series. "Rose to five after two bodies were found": where it counts one thing twice, the
 * larger number holds the other.
 */
function ownCounts(claim: Claim, event: StoryEvent): Map<string, Figure> {
  const first = claim.tellings[0]!
  const where = first.countedAt ?? ''
  const counts = new Map<string, Figure>()
  for (const figure of first.counts) {
    if (figure.planned) continue
    const group = countedGroup(figure) ?? ''
    const key = [figure.what, figure.scope, figure.scope === 'event' ? event.id : `${group}|${where}`].join('|')
    const known = counts.get(key)
    if (known === undefined || known.value < figure.value) counts.set(key, figure)
  }
  return counts
}

/** "At least 400 were arrested on Sunday": a count of a day holds for that day, whenever it was printed. */
function periodEnd(figure: Figure, telling: Telling): string | undefined {
  if (figure.scope !== 'period' || telling.statement.time?.mention === undefined) return undefined
  return daysOf(telling.time)?.[1]
}

function countable(modality: string): boolean {
  return modality === 'happened' || modality === 'ongoing' || modality === 'possible'
}

function seriesOf(key: string, unsorted: readonly Point[], updates: Updates): Series {
  const points = [...unsorted].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order))
  const first = points[0]!
  const where = first.claim.tellings[0]!.countedAt
  const latest = newest(points)
  return {
    id: contentId('s', key),
    what: first.figure.what,
    ...(first.figure.of && alike(points) ? { of: first.figure.of } : {}),
    ...(where ? { where } : {}),
    scope: first.figure.scope,
    points: points.map((point, index) => {
      const before = earlierOf(points, index)
      const state = stateOf(point, latest, points, updates)
      const direction = before && state !== 'repeated-old' ? directionOf(before.figure, point.figure) : undefined
      return {
        figure: point.figure,
        line: point.claim.id,
        at: point.at,
        ...(direction && before
          ? { supersedes: before.claim.id, revision: { direction, ...reasonOf(point), evidence: proof(point) } }
          : {}),
        state,
      }
    }),
  }
}

/** "7 militants" and "7 farmers": a series that says one of them would take a side. */
function alike(points: readonly Point[]): boolean {
  return new Set(points.map((point) => countedGroup(point.figure) ?? '')).size === 1
}

const REASON =
  /\b(?:after|following|because of|owing to|due to)\s((?:an? |the |its |their )?(?:\p{L}+\s){0,2}(?:review|recount|check|checks|audit|verification|re-?examination|correction|error|mistake|duplicates?|double[- ]count\p{L}*)\b[^.,;]{0,60})/iu

/** "… after a review of the lists": why a number was set anew, where the sentence says so. */
function reasonOf(point: Point): { reason?: string } {
  const { from, statement } = point.claim.tellings[0]!
  const match = REASON.exec(from.report.text.slice(statement.start, statement.end))
  return match ? { reason: match[0].trim() } : {}
}

function proof(point: Point): ReturnType<typeof evidenceFor>[] {
  const { from, statement } = point.claim.tellings[0]!
  return statement.sentences.map((span) => evidenceFor(from.report, span, statement.rule, 'figure'))
}

function newest(points: readonly Point[]): Point | undefined {
  const live = points.filter((point) => point.claim.withdrawnBy === undefined && !isOldNews(point, points))
  return live.at(-1)
}

/** The point before it from the same origin. */
function earlierOf(points: readonly Point[], index: number): Point | undefined {
  const origins = points[index]!.claim.origins
  for (let i = index - 1; i >= 0; i--) {
    const other = points[i]!
    if (other.claim !== points[index]!.claim && other.claim.origins.some((origin) => origins.includes(origin)))
      return other
  }
  return undefined
}

function directionOf(before: Figure, after: Figure): 'up' | 'down' | undefined {
  if (after.value > before.value) return 'up'
  return after.value < before.value ? 'down' : undefined
}

/** A running total in passing, without anybody's word, below one already given: background that went stale. */
function isOldNews(point: Point, points: readonly Point[]): boolean {
  if (point.figure.scope !== 'total' || point.figure.asOf !== undefined) return false
  if (point.claim.tellings[0]!.statement.chain.length > 0) return false
  return points.some((other) => other.at < point.at && range(other.figure)[0] > range(point.figure)[1])
}

type State = Series['points'][number]['state']

function stateOf(point: Point, latest: Point | undefined, points: readonly Point[], updates: Updates): State {
  if (point.claim.withdrawnBy !== undefined) return 'withdrawn'
  if (isOldNews(point, points)) return 'repeated-old'
  if (updates.get(point.claim.updatedBy ?? '')?.some((count) => comparable(count, point.figure))) return 'superseded'
  if (latest === undefined || point === latest) return 'latest'
  const laterOfOrigin = points.some(
    (other) =>
      other.claim !== point.claim &&
      other.at > point.at &&
      other.claim.origins.some((origin) => point.claim.origins.includes(origin)),
  )
  if (laterOfOrigin) return 'superseded'
  const [lowA, highA] = range(point.figure)
  const [lowB, highB] = range(latest.figure)
  const differ = lowA > highB || lowB > highA
  if (!differ) return 'latest'
  return point.figure.scope === 'event' ? 'rival' : 'superseded'
}
