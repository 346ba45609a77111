import { HttpProblem } from '../http/problem.ts'
import { type AnswerCache, answerCache, makeReady, type Ready } from './answer-cache.ts'
import type { Audience, Newest, Question, Refreshed, StoryEngine } from './engine.ts'

/** Answers kept of one state. Pages are some 100 KB with their compressed forms, days of a story some hundred. */
const MOST_ANSWERS = 400
/** Questions being worked out at once; more are turned away, or one machine asking for every minute would stop all. */
const MOST_ASKED = 64

/** The story as it stands, answered out of memory. */
export interface LiveStory {
  /** At once where the answer is at hand. */
  ask(question: Question): Ready | Promise<Ready>
  /** Worked out now: for what depends on more than the story's state. */
  askAnew(question: Question): Promise<Ready>
  newest(audience: Audience): Newest | undefined
  /** Something was written; comes back when it is seen by whoever asks then. `outside`: by somebody else. */
  changed(outside?: boolean): Promise<void>
  onRefresh(listener: (refreshed: Refreshed) => void): void
  close(): Promise<void>
}

/**
 * Keeps the answers of the ledger's newest state. While a new state is worked out the old answers are given, so that no
 * reader waits for a report; the questions in `ahead` are answered before anybody asks.
 */
export async function startLiveStory(engine: StoryEngine, ahead: readonly Question[] = []): Promise<LiveStory> {
  const listeners: ((refreshed: Refreshed) => void)[] = []
  let cache: AnswerCache = answerCache(MOST_ANSWERS)
  let current: Refreshed = await engine.refresh(false)
  let asked = 0
  let running: Promise<void> | undefined
  let next: { readonly wanted: { outside: boolean }; readonly done: Promise<void> } | undefined

  async function workOut(question: Question): Promise<Ready> {
    if (asked >= MOST_ASKED) {
      throw new HttpProblem(503, 'busy', 'too many questions at once; ask again', { headers: { 'retry-after': '2' } })
    }
    asked++
    try {
      return makeReady(await engine.ask(question))
    } finally {
      asked--
    }
  }

  async function refresh(outside: boolean): Promise<void> {
    const refreshed = await engine.refresh(outside)
    if (refreshed.state === current.state) return
    const fresh = answerCache(MOST_ANSWERS)
    for (const question of ahead) {
      const ready = makeReady(await engine.ask(question))
      await Promise.all([ready.as('br'), ready.as('gzip')])
      fresh.put(keyOf(question), ready)
    }
    cache = fresh
    current = refreshed
    for (const listener of listeners) listener(refreshed)
  }

  function run(outside: boolean): Promise<void> {
    running = refresh(outside).finally(() => {
      running = undefined
    })
    return running
  }

  /** After the one under way: what was written meanwhile may have come too late for it. */
  async function runNext(wanted: { outside: boolean }): Promise<void> {
    await running?.catch(() => {})
    next = undefined
    await run(wanted.outside)
  }

  return {
    ask: (question) => cache.get(keyOf(question), () => workOut(question)),
    askAnew: (question) => workOut(question),
    newest: (audience) => current.newest[audience],
    changed(outside = false) {
      if (!running && !next) return run(outside)
      if (next) next.wanted.outside ||= outside
      else {
        const wanted = { outside }
        next = { wanted, done: runNext(wanted) }
      }
      return next.done
    },
    onRefresh(listener) {
      listeners.push(listener)
    },
    async close() {
      await Promise.allSettled([running, next?.done])
      await engine.close()
    },
  }
}

function keyOf({ view, audience, params }: Question): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return JSON.stringify([view, audience, sorted])
}
