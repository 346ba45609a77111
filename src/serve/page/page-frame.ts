import { type DayVolume, listDays, listPublishedDays } from '../../ledger/index.ts'
import type { Brief } from '../../model/index.ts'
import { headingText } from '../../publish/display-text.ts'
import type { DayMark, Frame } from '../../web/index.ts'
import type { Params, ViewContext } from '../story/view.ts'

export const FEEDS = [
  { path: '/feed.atom', type: 'application/atom+xml', title: 'Atom' },
  { path: '/feed.json', type: 'application/feed+json', title: 'JSON Feed' },
  { path: '/coming-up.ics', type: 'text/calendar', title: 'Calendar' },
] as const

/** What every page has: links, feeds, and who is signed in (`user`, `role`, `csrf` of the question). */
export function pageFrame(words: string, story: string, params: Params): Frame {
  const name = headingText(story)
  return { title: name === '' ? words : `${words} · ${name}`, story: name, language: 'en', ...links(params) }
}

export function links({ user, role, csrf }: Params): Pick<Frame, 'root' | 'links' | 'feeds'> {
  const desk = role === 'editor' || role === 'admin'
  return {
    root: '/',
    links: {
      home: '/',
      days: '/days',
      search: '/search',
      ...(user === undefined || csrf === undefined
        ? { signIn: '/sign-in' }
        : { user: { name: user, signOut: '/sign-out', csrf } }),
      ...(desk ? { desk: '/desk' } : {}),
    },
    feeds: FEEDS.map(({ path, type, title }) => ({ href: path, type, title })),
  }
}

/** The days of the story as marks of its strip, oldest first. */
export async function dayMarks(context: ViewContext, newest: Brief, current: string): Promise<DayMark[]> {
  const open = context.published ? new Set(await listPublishedDays(context.ledger, context.story)) : undefined
  const days = (await listDays(context.ledger, context.story)).filter(({ day }) => open?.has(day) ?? day <= newest.day)
  const all: readonly DayVolume[] = days.some(({ day }) => day === newest.day)
    ? days
    : [...days, { day: newest.day, reports: 0, statements: 0 }]
  return all.map(({ day, statements }) => ({
    day,
    href: day === newest.day ? '/' : `/day/${day}`,
    volume: statements,
    volumeWords: `${statements} ${statements === 1 ? 'statement' : 'statements'}`,
    current: day === current,
    ...numberOf(day, newest.story.start),
  }))
}

function numberOf(day: string, start: string | undefined): { number?: number } {
  if (start === undefined) return {}
  const number = Temporal.PlainDate.from(start).until(Temporal.PlainDate.from(day)).days + 1
  return number < 1 ? {} : { number }
}
