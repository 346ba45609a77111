import type { Brief } from '../model/index.ts'
import { evidenceFor, type Story } from '../reconcile/index.ts'

/**
 * The series of a story. A figure whose line is not printed (it was superseded, or is of a day long past) brings its
 * sentence and on whose word it stands, so that none is without.
 */
export function printSeries(story: Story, printed: ReadonlyMap<string, string>): Brief['series'] {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]))
  return story.series.map((series) => ({
    ...series,
    points: series.points.map((point) => {
      const telling = printed.has(point.line) ? undefined : claims.get(point.line)?.tellings[0]
      if (!telling) return point
      const { from, statement, chain } = telling
      const evidence = statement.sentences.map((span) => evidenceFor(from.report, span, statement.rule, 'content'))
      return { ...point, by: chain.slice(), evidence }
    }),
  }))
}
