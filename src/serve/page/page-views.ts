import { renderCalendar } from '../../publish/calendar/render-calendar.ts'
import { renderAtom } from '../../publish/feeds/render-atom.ts'
import { renderJsonFeed } from '../../publish/feeds/render-json-feed.ts'
import { filterBrief } from '../../publish/filter/filter-brief.ts'
import { renderMarkdown } from '../../publish/render-markdown.ts'
import type { DeskView } from '../../web/desk/desk-view.ts'
import type { PageView } from '../../web/index.ts'
import { deskMessage, deskPage, deskReportPage } from '../desk/desk-pages.ts'
import type { Page } from '../story/start-engine.ts'
import { Missing, type Params, type ViewContext, whenOf } from '../story/view.ts'
import { filterOf } from '../story/views/line-views.ts'
import { dayPage, textsOf } from './day-page.ts'
import { daysPage, messagePage, searchPage, signInPage } from './other-pages.ts'

export interface PageOptions {
  /** Renders a view as a document; the built components do it. */
  readonly render: (view: PageView) => string
  /** The same for the desk; left out, there is none. */
  readonly renderDesk?: (view: DeskView) => string
  /** Editions are published by hand. */
  readonly byHand: boolean
  readonly zone?: string
  /** Address under which readers reach the site, without a path. */
  readonly origin?: string
  /** Name of the story, for pages that are there before any report is. */
  readonly name: string
}

const HTML = 'text/html; charset=utf-8'

type MakePage = (params: Params, context: ViewContext, options: PageOptions) => Promise<PageView>

/** Views that are pages or feeds, by name. */
export function pageViews(options: PageOptions): Readonly<Record<string, Page>> {
  const html =
    (make: MakePage): Page =>
    async (params, context) => {
      try {
        return { type: HTML, text: options.render(await make(params, context, options)) }
      } catch (error) {
        if (!(error instanceof Missing)) throw error
        const message = error.code === 'no-brief' && params['day'] === undefined ? 'empty' : 'missing'
        const status = message === 'empty' ? 200 : 404
        return { status, type: HTML, text: options.render(messagePage({ ...params, message }, options.name)) }
      }
    }
  return {
    ...deskViews(options),
    'page-day': html(dayPage),
    'page-days': html(daysPage),
    'page-search': html(searchPage),
    'page-sign-in': html(async (params) => signInPage(params, options.name)),
    'page-message': html(async (params) => messagePage(params, options.name)),
    'feed-atom': feed(
      'application/atom+xml; charset=utf-8',
      (open, whole, more) => renderAtom(open, whole, more),
      options,
    ),
    'feed-json': feed(
      'application/feed+json; charset=utf-8',
      (open, whole, more) => renderJsonFeed(open, whole, more),
      options,
    ),
    calendar: feed('text/calendar; charset=utf-8', (open, _whole, more) => renderCalendar(open, more), options),
    markdown: async (params, context) => {
      const open = filterBrief(await context.brief(whenOf(params)), filterOf(params))
      return { type: 'text/markdown; charset=utf-8', text: renderMarkdown(open) }
    },
  }
}

function deskViews({ renderDesk, byHand }: PageOptions): Readonly<Record<string, Page>> {
  if (!renderDesk) return {}
  const html =
    (make: (params: Params, context: ViewContext) => Promise<DeskView>): Page =>
    async (params, context) => {
      try {
        return { type: HTML, text: renderDesk(await make(params, context)) }
      } catch (error) {
        if (!(error instanceof Missing)) throw error
        const words = {
          heading: error.code === 'no-brief' ? 'Nothing has been read yet' : 'Not here',
          words: error.message,
        }
        const status = error.code === 'no-brief' ? 200 : 404
        return { status, type: HTML, text: renderDesk(deskMessage({ ...params, ...words })) }
      }
    }
  return {
    desk: html((params, context) => deskPage(params, context, byHand)),
    'desk-report': html(deskReportPage),
    'desk-message': html(async (params) => deskMessage(params)),
  }
}

type Whole = Parameters<typeof renderAtom>
type RenderFeed = (open: Whole[0], whole: Whole[1], options: NonNullable<Whole[2]>) => string

/** A feed of what answers to a filter. */
function feed(type: string, render: RenderFeed, { origin }: PageOptions): Page {
  return async (params, context) => {
    const whole = await context.brief({})
    const reports = await textsOf(whole, context)
    const address = origin === undefined ? {} : { address: `${origin}/` }
    return { type, text: render(filterBrief(whole, filterOf(params)), whole, { reports, ...address }) }
  }
}
