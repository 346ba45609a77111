import { search } from '../../ledger/index.ts'
import { type Brief, UsageError } from '../../model/index.ts'
import { dayWords, longDayWords } from '../../publish/day-words.ts'
import { displayText } from '../../publish/display-text.ts'
import { makeLead } from '../../publish/page/index.ts'
import type { DaysPage, MessagePage, SearchPage, SearchResult, SignInPage } from '../../web/index.ts'
import type { Params, ViewContext } from '../story/view.ts'
import { optionsOf } from '../story/views/search-view.ts'
import { dayMarks, pageFrame } from './page-frame.ts'
import type { PageOptions } from './page-views.ts'
import { endOfDay } from './standing.ts'

/** Days that show their lead; older ones are listed. Working out the brief of a day of years ago is not worth it here. */
const WITH_LEAD = 14

/** All days, newest first, the last ones with their lead as it stood. */
export async function daysPage(params: Params, context: ViewContext, options: PageOptions): Promise<DaysPage> {
  const newest = await context.brief({})
  const marks = (await dayMarks(context, newest, '')).toReversed()
  const days: DaysPage['days'][number][] = []
  for (const [index, mark] of marks.entries()) {
    const brief = index < WITH_LEAD ? await briefOf(mark.day, newest, context, options) : undefined
    const lead = brief ? makeLead(brief, newest) : []
    days.push({ ...mark, date: longDayWords(mark.day), lead })
  }
  return { kind: 'days', ...pageFrame('All days', newest.story.name, params), days }
}

function briefOf(day: string, newest: Brief, context: ViewContext, { zone }: PageOptions): Promise<Brief> {
  if (day === newest.day) return context.brief({})
  return context.brief(context.published ? { day } : { day, asOf: endOfDay(day, zone, newest) })
}

const ASKED = ['q', 'speaker', 'place', 'kind', 'from', 'to'] as const
const PER_PAGE = 50

/** Search over everything said; without words, the empty form. */
export async function searchPage(params: Params, context: ViewContext): Promise<SearchPage> {
  const newest = await context.brief({})
  const asked = Object.fromEntries(ASKED.flatMap((name) => (params[name] ? [[name, params[name]]] : [])))
  const kinds = [...new Set(newest.events.map(({ kind }) => kind))].filter((kind) => kind !== '').sort()
  const page = {
    kind: 'search',
    ...pageFrame('Search', newest.story.name, params),
    action: '/search',
    asked,
    kinds,
  } as const
  if (Object.keys(asked).length === 0) return page
  try {
    const found = await search(context.ledger, context.story, { ...optionsOf(asked), limit: PER_PAGE })
    const printed = printedAt(newest)
    const results: SearchResult[] = []
    for (const statement of found.statements) {
      if (!(await context.isSearched(statement.report))) continue
      const line = printed.get(`${statement.report} ${statement.start}`)
      const day = statement.day
      const href = line === undefined ? (day === undefined ? undefined : `/day/${day}`) : `/#${line}`
      results.push({
        words: displayText(statement.quote),
        speaker: displayText(statement.speaker),
        ...(statement.modality === 'happened' ? {} : { modality: statement.modality }),
        ...(statement.outlet === undefined ? {} : { outlet: displayText(statement.outlet) }),
        ...(statement.title === undefined ? {} : { title: displayText(statement.title) }),
        ...(day === undefined ? {} : { day, date: dayWords(day) }),
        ...(statement.places === '' ? {} : { places: displayText(statement.places) }),
        ...(href === undefined ? {} : { href }),
      })
    }
    const words = found.more
      ? `The newest ${results.length} statements; narrow the search for others.`
      : `${results.length} ${results.length === 1 ? 'statement' : 'statements'} found.`
    return { ...page, found: { words, results } }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { ...page, fault: error.message }
  }
}

/** Where each sentence is printed on the newest page. */
function printedAt({ sections }: Brief): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of sections.flatMap((section) => section.lines)) {
    for (const { report, start } of line.evidence) {
      const key = `${report} ${start}`
      if (!found.has(key)) found.set(key, line.id)
    }
  }
  return found
}

/** The sign-in form; `fault` and `next` come from the question. */
export function signInPage(params: Params, name: string): SignInPage {
  const { next, fault } = params
  return {
    kind: 'sign-in',
    ...pageFrame('Sign in', name, {}),
    noIndex: true,
    action: '/sign-in',
    ...(next === undefined ? {} : { next }),
    ...(fault === undefined ? {} : { fault }),
    others: [],
  }
}

const MESSAGES: Readonly<Record<string, readonly [heading: string, words: string]>> = {
  thanks: ['Thank you', 'The desk will look at it.'],
  empty: ['Nothing yet', 'Nothing has been read or published. This page will fill as reports come in.'],
  missing: ['Not here', 'There is no such page.'],
  refused: ['Not for you', 'Your account may not see this.'],
  wrong: ['That did not work', 'Something about it was not right; go back and try again.'],
  busy: ['Too much at once', 'Wait a little and try again.'],
}

/** A message in place of a page; `message` names it. */
export function messagePage(params: Params, name: string): MessagePage {
  const [heading, words] = MESSAGES[params['message'] ?? ''] ?? MESSAGES['missing']!
  return {
    kind: 'message',
    ...pageFrame(heading, name, params),
    noIndex: true,
    heading,
    words: [words],
    back: { href: '/', words: 'To the newest page' },
  }
}
