import type Queue from 'p-queue'
import type { Fetched, FetchOptions, Pace } from '../effects.ts'
import { Problem } from '../problem.ts'
import type { NetworkLimits } from './fetch-address.ts'
import { readRetryAfter } from './retry-after.ts'
import { createRobots, type Robots } from './robots.ts'

/** One host: its queue, its robots.txt, and how long it wants to be left alone. */
export interface Host {
  fetch(url: URL, options: FetchOptions): Promise<Fetched>
}

/** No host is waited for longer than this between two pages, whatever its robots.txt asks. */
const LONGEST_DELAY = 10_000

/** A robots.txt is believed for a day (RFC 9309, 2.4). */
const ROBOTS_LAST = 24 * 60 * 60_000

/** How long a host that answers 429 and does not say for how long is left alone. */
const LEFT_ALONE = 60_000

export async function openHost(
  origin: URL,
  allowPrivate: boolean,
  limits: NetworkLimits,
  requests: Promise<Queue>,
  pace: Pace,
): Promise<Host> {
  const [{ default: Queue }, { fetchAddress }] = await Promise.all([import('p-queue'), import('./fetch-address.ts')])
  const queue = new Queue({ concurrency: 1 })
  const all = await requests
  const get = (address: string, since?: FetchOptions['since']): Promise<Fetched> =>
    all.add(() => fetchAddress(address, { allowPrivate, ...(since && { since }) }, limits))
  const robots = keepRobots(origin, get, pace)
  let last = Number.NEGATIVE_INFINITY
  let leftAlone = { until: Number.NEGATIVE_INFINITY, retryAfter: '' }
  const wait = async (delay: number): Promise<void> => {
    const left = last + Math.min(delay, LONGEST_DELAY) - pace.now()
    if (left > 0) await pace.wait(left)
    last = pace.now()
  }
  const asRobot = async (url: URL): Promise<void> => {
    if (leftAlone.until > pace.now()) {
      const { retryAfter } = leftAlone
      throw new Problem('too-many-requests', 'is of a host that asks to be left alone for a while; try again later', {
        retryAfter,
      })
    }
    const rules = await robots()
    if (!rules.allows(url.href)) throw new Problem('robots-refused', 'may not be fetched (robots.txt of its host)')
    await wait(rules.delay)
  }
  const fetch = async (url: URL, { linked, since }: FetchOptions): Promise<Fetched> => {
    try {
      if (linked) await asRobot(url)
      return await get(url.href, since)
    } catch (error) {
      if (error instanceof Problem) leftAlone = leaveAlone(error, pace.now()) ?? leftAlone
      throw error
    }
  }
  return { fetch: (url, options) => queue.add(() => fetch(url, options)) }
}

/** Until when, if the host asked for it now. */
function leaveAlone({ code, retryAfter }: Problem, now: number): { until: number; retryAfter: string } | undefined {
  const asked = readRetryAfter(retryAfter, now)
  if (asked === undefined && code !== 'too-many-requests') return undefined
  const until = now + (asked ?? LEFT_ALONE)
  return { until, retryAfter: new Date(until).toUTCString() }
}

function keepRobots(origin: URL, get: (address: string) => Promise<Fetched>, pace: Pace): () => Promise<Robots> {
  let kept: { readonly robots: Promise<Robots>; readonly until: number } | undefined
  return async () => {
    if (!kept || kept.until <= pace.now()) {
      kept = { robots: createRobots(origin, get), until: pace.now() + ROBOTS_LAST }
    }
    try {
      return await kept.robots
    } catch (error) {
      // Asked again next time.
      kept = undefined
      throw error
    }
  }
}
