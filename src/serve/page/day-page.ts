import { listEditions } from '../../ledger/index.ts'
import { type Brief, contentId, type Report } from '../../model/index.ts'
import { filterBrief } from '../../publish/filter/filter-brief.ts'
import { liveBlogPosting } from '../../publish/json-ld/live-blog-posting.ts'
import { followQuery, makeDayPage } from '../../publish/page/index.ts'
import { renderJson } from '../../publish/render-json.ts'
import type { DayPage } from '../../web/index.ts'
import { editionOf } from '../story/for-readers.ts'
import { Missing, type Params, type ViewContext, type When, whenOf } from '../story/view.ts'
import { dayMarks, links } from './page-frame.ts'
import type { PageOptions } from './page-views.ts'
import { endOfDay } from './standing.ts'

/** The page of a day: the newest as it stands, an older one as it stood at its end or at the moment asked about. */
export async function dayPage(params: Params, context: ViewContext, options: PageOptions): Promise<DayPage> {
  const newest = await context.brief({})
  const when = standing(whenOf(params), newest, context, options)
  const isNewest = Object.keys(when).length === 0
  const brief = isNewest ? newest : await context.brief(when)
  if (when.day !== undefined && brief.sections.every(({ lines }) => lines.length === 0) && when.day > newest.day) {
    throw new Missing('no-such-day', `nothing has been read of ${when.day} yet`)
  }
  const edition = editionOf(brief)
  const reports = await textsOf(brief, context)
  const address = options.origin === undefined ? undefined : `${options.origin}${addressOf(brief, newest)}`
  const query = new URLSearchParams({ day: brief.day, ...(when.asOf === undefined ? {} : { asOf: when.asOf }) })
  const status = await statusOf(brief, context)
  return makeDayPage(brief, {
    ...links(params),
    texts: reports,
    days: await dayMarks(context, newest, brief.day),
    edition,
    ...(isNewest
      ? { live: `/api/v1/live?${context.audience === 'desk' ? 'draft=true&' : ''}edition=${edition}` }
      : { newest: '/', today: newest }),
    ...(status === undefined ? {} : { status }),
    ...(address === undefined ? {} : { canonical: address }),
    jsonLd: (shown) =>
      JSON.stringify(liveBlogPosting(filterBrief(shown), { reports, ...(address === undefined ? {} : { address }) })),
    feedOf: (key) => `/feed.atom?${followQuery(key)}`,
    fault: { action: '/fault', ...(params['csrf'] === undefined ? {} : { csrf: params['csrf'] }) },
    downloads: [
      { href: `/api/v1/brief?${query}`, name: 'This page as JSON' },
      { href: `/brief.md?${query}`, name: 'as Markdown' },
    ],
  })
}

const addressOf = (brief: Brief, newest: Brief): string => (brief.day === newest.day ? '/' : `/day/${brief.day}`)

/** The newest day is the newest brief; an older one without a moment stands as it did at its end. */
function standing(when: When, newest: Brief, { published }: ViewContext, { zone }: PageOptions): When {
  if (when.day === undefined || when.asOf !== undefined) return when
  if (when.day === newest.day) {
    const { day: _, ...rest } = when
    return rest
  }
  return published || when.day > newest.day ? when : { ...when, asOf: endOfDay(when.day, zone, newest) }
}

/** Texts of the reports that the lines are read from. */
export async function textsOf(brief: Brief, context: ViewContext): Promise<Report[]> {
  const lines = brief.sections.flatMap((section) => section.lines)
  const ids = new Set(lines.flatMap((line) => line.evidence.map(({ report }) => report)))
  const found = await Promise.all([...ids].map((id) => context.report(id)))
  return found.filter((report) => report !== undefined)
}

/** What the desk sees of an edition's way out, where editions are published by hand. */
async function statusOf(
  brief: Brief,
  { ledger, story, audience, published }: ViewContext,
): Promise<string | undefined> {
  if (audience === 'reader' || published) return undefined
  const id = contentId('e', renderJson(brief))
  const edition = (await listEditions(ledger, story, { limit: 20 })).find((each) => each.id === id)
  const last = edition?.steps.at(-1)
  return last ? `${last.step} by ${last.by}` : 'draft'
}
