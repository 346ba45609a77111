import type Queue from 'p-queue'
import type { FetchOptions, Network, Pace } from '../effects.ts'
import { Problem } from '../problem.ts'
import { LARGEST_DOCUMENT } from '../read-document.ts'
import type { NetworkLimits } from './fetch-address.ts'
import { type Host, openHost } from './host.ts'

const LIMITS: NetworkLimits = { milliseconds: 30_000, bytes: LARGEST_DOCUMENT, redirects: 5 }

/** Requests under way at once, to all hosts together. */
const MOST_REQUESTS = 8

/** Hosts remembered: a watch that follows links meets more and more of them. */
const MOST_HOSTS = 500

const REAL: Pace = {
  now: () => Temporal.Now.instant().epochMilliseconds,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/**
 * The network, polite: one request at a time for each host, pages that a feed links to only as the host's robots.txt
 * allows, and at the pace it asks for. An address that the user named is fetched as a browser would.
 */
export function createNetwork(limits: Partial<NetworkLimits> = {}, pace: Pace = REAL): Network {
  const all = { ...LIMITS, ...limits }
  const hosts = new Map<string, Promise<Host>>()
  let requests: Promise<Queue> | undefined
  const hostOf = ({ origin }: URL, allowPrivate: boolean): Promise<Host> => {
    const key = `${origin} ${allowPrivate}`
    requests ??= import('p-queue').then(({ default: Queue }) => new Queue({ concurrency: MOST_REQUESTS }))
    const host = hosts.get(key) ?? openHost(new URL(origin), allowPrivate, all, requests, pace)
    // The one asked last stands last; the first has not been asked for longest.
    hosts.delete(key)
    hosts.set(key, host)
    const [oldest] = hosts.keys()
    if (hosts.size > MOST_HOSTS && oldest !== undefined) hosts.delete(oldest)
    return host
  }
  return {
    async fetch(address: string, options: FetchOptions) {
      if (!URL.canParse(address)) throw new Problem('bad-address', 'is no address; check its spelling')
      const url = new URL(address)
      return (await hostOf(url, options.allowPrivate)).fetch(url, options)
    },
  }
}
