import {
  compareEditions,
  findPublished,
  isOfTheDesk,
  keepEdition,
  type Ledger,
  listDecisions,
  loadAliases,
  loadReport,
} from '../../ledger/index.ts'
import { type Brief, type Change, UsageError } from '../../model/index.ts'
import { renderJson } from '../../publish/render-json.ts'
import { parseMoment } from '../../reconcile/index.ts'
import { PROBLEM_TYPE, problemOf } from '../http/problem.ts'
import { changeMatter } from './change-matter.ts'
import { changeOfDecision } from './changes-since.ts'
import type { Answer, Audience, Newest, Question, Refreshed, StoryEngine } from './engine.ts'
import { editionOf, forReaders } from './for-readers.ts'
import { Missing, type ViewContext, type When } from './view.ts'
import { VIEWS } from './views/index.ts'

export interface EngineOptions {
  readonly ledger: Ledger
  readonly story: string
  /** Makes briefs out of the ledger; nothing where the story has no report. */
  readonly makeBrief: (when: When) => Promise<Brief | undefined>
  /** Readers see what the desk has published, or the newest at once. */
  readonly publish: 'manual' | 'continuous'
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Views in other forms than JSON, as pages. */
  readonly pages?: Readonly<Record<string, Page>>
}

/** A view that is not JSON. */
export type Page = (
  params: Question['params'],
  context: ViewContext,
) => Promise<{ readonly status?: number; readonly type: string; readonly text: string }>

const JSON_TYPE = 'application/json; charset=utf-8'
/** Briefs kept between questions. One of a long story is some megabytes. */
const MOST_BRIEFS = 6
/** An edition is kept so often at most, for those who ask what changed since; in milliseconds. */
const KEPT_EVERY = 5 * 60_000

/** Answers questions about one story out of its ledger. */
export function startEngine(options: EngineOptions): StoryEngine {
  const { ledger, story, publish } = options
  const briefs = new Map<string, Promise<Brief | undefined>>()
  let newest: Brief | undefined
  let shown: Partial<Record<Audience, Brief>> = {}
  let editions: Partial<Record<Audience, string | undefined>> = {}
  let decided = new Set<string>()
  let state = ''
  let outsideWrites = 0
  let kept = Number.NEGATIVE_INFINITY

  function makeBrief(when: When): Promise<Brief | undefined> {
    const key = JSON.stringify(when)
    const known = briefs.get(key)
    const brief = known ?? options.makeBrief(when)
    briefs.delete(key)
    briefs.set(key, brief)
    const [oldest] = briefs.keys()
    if (briefs.size > MOST_BRIEFS && oldest !== undefined) briefs.delete(oldest)
    brief.catch(() => briefs.delete(key))
    return brief
  }

  async function briefFor(audience: Audience, when: When): Promise<Brief | undefined> {
    const isNewest = Object.keys(when).length === 0
    if (audience === 'desk') return isNewest && newest ? newest : makeBrief(when)
    if (publish === 'continuous') {
      const brief = isNewest && newest ? newest : await makeBrief(when)
      return brief && forReaders(brief)
    }
    const asOf = when.asOf === undefined ? undefined : parseMoment(when.asOf)?.at
    const found = await findPublished(ledger, story, {
      ...(when.day === undefined ? {} : { day: when.day }),
      ...(asOf === undefined ? {} : { asOf }),
    })
    return found && forReaders(found.brief)
  }

  function contextFor(audience: Audience): ViewContext {
    const brief = async (when: When): Promise<Brief> => {
      const isNewest = Object.keys(when).length === 0
      const found = (isNewest && shown[audience]) || (await orNothing(() => briefFor(audience, when)))
      if (!found) throw new Missing('no-brief', 'nothing has been read or published of that day yet')
      return found
    }
    const statusOf = async (id: string) => statuses(await brief({})).get(id)
    return {
      ledger,
      story,
      audience,
      published: audience === 'reader' && publish === 'manual',
      brief,
      async report(id) {
        const status = await statusOf(id)
        const open = status !== undefined && (audience === 'desk' || (status !== 'embargoed' && status !== 'withdrawn'))
        return open ? loadReport(ledger, id) : undefined
      },
      async isSearched(id) {
        const status = await statusOf(id)
        // What was withdrawn or replaced is told with the line that it made, and not found as if it stood.
        return status === 'read' || (audience === 'desk' && status !== undefined)
      },
    }
  }

  async function ask({ view, audience, params }: Question): Promise<Answer> {
    try {
      const context = contextFor(audience)
      const page = options.pages?.[view]
      if (page) {
        const { status = 200, type, text } = await page(params, context)
        return { status, type, body: Buffer.from(text) }
      }
      const make = VIEWS[view]
      if (!make) throw new Error(`there is no view '${view}'`)
      return { status: 200, type: JSON_TYPE, body: Buffer.from(renderJson(await make(params, context))) }
    } catch (error) {
      if (error instanceof Missing) return problem(404, error)
      if (error instanceof UsageError) return problem(error.code === 'no-such-story' ? 404 : 400, error)
      throw error
    }
  }

  async function refresh(outside: boolean): Promise<Refreshed> {
    briefs.clear()
    if (outside) outsideWrites++
    const before = shown
    newest = await orNothing(() => makeBrief({}))
    const reader =
      publish === 'continuous' ? newest && forReaders(newest) : await orNothing(() => briefFor('reader', {}))
    shown = { ...(newest ? { desk: newest } : {}), ...(reader ? { reader } : {}) }
    const log = newest ? await listDecisions(ledger, story) : []
    const first = state === ''
    const fresh = log
      .filter(({ decision }) => !decided.has(decision.id))
      .map(({ decision }) => changeOfDecision(decision))
    decided = new Set(log.map(({ decision }) => decision.id))
    const changes = {
      desk: first ? [] : await changesBetween(before.desk, shown.desk, fresh),
      reader: first ? [] : await changesBetween(before.reader, shown.reader, publish === 'continuous' ? fresh : []),
    }
    const summaries = { desk: summary(shown.desk, editions.desk), reader: summary(shown.reader, editions.reader) }
    editions = { desk: summaries.desk?.edition, reader: summaries.reader?.edition }
    state = [summaries.desk?.edition, summaries.reader?.edition, log.length, outsideWrites].join(' ')
    await keep()
    const matter = shown.desk ? changeMatter(changes.desk, before.desk, shown.desk) : []
    return { state, newest: summaries, changes, matter }
  }

  async function changesBetween(
    before: Brief | undefined,
    after: Brief | undefined,
    decisions: readonly Change[],
  ): Promise<Change[]> {
    if (!after || before === after) return [...decisions]
    const told = before
      ? compareEditions(before, after, await loadAliases(ledger, story))
      : after.changes.filter((change) => !isOfTheDesk(change))
    return [...told, ...decisions]
  }

  /** So that `changes?since=` has something to compare with. */
  async function keep(): Promise<void> {
    const now = options.clock()
    if (!newest || now - kept < KEPT_EVERY) return
    kept = now
    await keepEdition(ledger, story, newest, now)
  }

  return {
    ask,
    refresh,
    async close() {
      if (newest) await keepEdition(ledger, story, newest, options.clock())
    },
  }
}

type Status = Brief['reports'][number]['status']

const statusesOf = new WeakMap<Brief, ReadonlyMap<string, Status>>()

/** Reports of a brief by id. A long story has thousands, and every search asks for some. */
function statuses(brief: Brief): ReadonlyMap<string, Status> {
  const known = statusesOf.get(brief) ?? new Map(brief.reports.map(({ id, status }) => [id, status] as const))
  statusesOf.set(brief, known)
  return known
}

/** A story that nobody has told yet is empty, and no fault. */
async function orNothing<T>(make: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof UsageError && error.code === 'no-such-story') return undefined
    throw error
  }
}

function summary(brief: Brief | undefined, before: string | undefined): Newest | undefined {
  if (!brief) return undefined
  const edition = editionOf(brief)
  return { edition, day: brief.day, asOf: brief.asOf, isNew: edition !== before }
}

function problem(status: number, { code, message }: { readonly code: string; readonly message: string }): Answer {
  return { status, type: PROBLEM_TYPE, body: Buffer.from(renderJson(problemOf(status, code, message))) }
}
