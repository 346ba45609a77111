import type { Ledger } from './ledger.ts'
import { findStory } from './stories.ts'

/** A day of publishing, and how much was said on it. */
export interface DayVolume {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly reports: number
  readonly statements: number
}

/** Days on which reports of the story were published, oldest first. */
export async function listDays(ledger: Ledger, story: string): Promise<DayVolume[]> {
  const no = await findStory(ledger, story)
  const reports = await ledger.db
    .selectFrom('story_reports')
    .where('story', '=', no)
    .where('day', 'is not', null)
    .select((eb) => ['day', eb.fn.countAll<number>().as('count')])
    .groupBy('day')
    .orderBy('day')
    .execute()
  const statements = await ledger.db
    .selectFrom('story_reports')
    .innerJoin('statements', 'statements.report', 'story_reports.report')
    .where('story', '=', no)
    .select((eb) => ['day', eb.fn.countAll<number>().as('count')])
    .groupBy('day')
    .execute()
  const said = new Map(statements.map(({ day, count }) => [day, count]))
  return reports.map(({ day, count }) => ({ day: day ?? '', reports: count, statements: said.get(day) ?? 0 }))
}

/** A report as it came in. */
export interface Incoming {
  readonly id: string
  readonly input: string
  readonly outlet?: string
  readonly title?: string
  readonly language: string
  readonly day?: string
  /** Milliseconds since 1970. */
  readonly received: number
  readonly statements: number
}

/** Reports of a story in the order of arrival, the last first; `before` is the `received` to go on from. */
export async function listIncoming(
  ledger: Ledger,
  story: string,
  { limit = 50, before }: { readonly limit?: number; readonly before?: number } = {},
): Promise<Incoming[]> {
  const rows = await ledger.db
    .selectFrom('story_reports')
    .innerJoin('reports', 'reports.no', 'story_reports.report')
    .where('story_reports.story', '=', await findStory(ledger, story))
    .$if(before !== undefined, (query) => query.where('story_reports.received', '<', before!))
    .select(['id', 'input', 'outlet', 'title', 'language', 'day', 'story_reports.received'])
    .select((eb) =>
      eb
        .selectFrom('statements')
        .whereRef('statements.report', '=', 'reports.no')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('statements'),
    )
    .orderBy('story_reports.received', 'desc')
    .orderBy('reports.no', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ outlet, title, day, statements, ...row }) => ({
    ...row,
    ...(outlet === null ? {} : { outlet }),
    ...(title === null ? {} : { title }),
    ...(day === null ? {} : { day }),
    statements: statements ?? 0,
  }))
}

/** How many reports came into a story after a moment, in milliseconds since 1970. */
export async function countReceived(ledger: Ledger, story: string, since: number): Promise<number> {
  const { count } = await ledger.db
    .selectFrom('story_reports')
    .where('story', '=', await findStory(ledger, story))
    .where('received', '>', since)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
