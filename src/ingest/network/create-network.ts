import type Queue from 'p-queue'
import type { Fetched, Network } from '../effects.ts'
import { Problem } from '../problem.ts'
import { LARGEST_DOCUMENT } from '../read-document.ts'
import type { NetworkLimits } from './fetch-address.ts'
import { createRobots, type Robots } from './robots.ts'

const LIMITS: NetworkLimits = { milliseconds: 30_000, bytes: LARGEST_DOCUMENT, redirects: 5 }

/**
 * The network, polite: one request at a time for each host, pages that a feed links to only as the host's robots.txt
 * allows, and at the pace it asks for. An address that the user named is fetched as a browser would.
 */
export function createNetwork(limits: Partial<NetworkLimits> = {}): Network {
  const all = { ...LIMITS, ...limits }
  const hosts = new Map<string, Promise<Host>>()
  let requests: Promise<Queue> | undefined
  return {
    async fetch(address, options) {
      if (!URL.canParse(address)) throw new Problem('bad-address', 'is no address; check its spelling')
      const url = new URL(address)
      const key = `${url.origin} ${options.allowPrivate}`
      requests ??= import('p-queue').then(({ default: Queue }) => new Queue({ concurrency: MOST_REQUESTS }))
      const host = hosts.get(key) ?? openHost(url, options.allowPrivate, all, requests)
      hosts.set(key, host)
      return (await host).fetch(url, options.linked)
    },
  }
}

interface Host {
  fetch(url: URL, linked: boolean): Promise<Fetched>
}

/** Requests under way at once, to all hosts together. */
const MOST_REQUESTS = 8

/** No host is waited for longer than this between two pages, whatever its robots.txt asks. */
const LONGEST_DELAY = 10_000

async function openHost(
  origin: URL,
  allowPrivate: boolean,
  limits: NetworkLimits,
  requests: Promise<Queue>,
): Promise<Host> {
  const [{ default: Queue }, { fetchAddress }] = await Promise.all([import('p-queue'), import('./fetch-address.ts')])
  const queue = new Queue({ concurrency: 1 })
  const all = await requests
  const get = (address: string): Promise<Fetched> => all.add(() => fetchAddress(address, allowPrivate, limits))
  let robots: Promise<Robots> | undefined
  let last = Number.NEGATIVE_INFINITY
  const wait = async (delay: number): Promise<void> => {
    const left = last + Math.min(delay, LONGEST_DELAY) - performance.now()
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
    last = performance.now()
  }
  return {
    fetch: (url, linked) =>
      queue.add(async () => {
        if (linked) {
          robots ??= createRobots(origin, get)
          const rules = await robots
          if (!rules.allows(url.href))
            throw new Problem('robots-refused', 'may not be fetched (robots.txt of its host)')
          await wait(rules.delay)
        }
        return get(url.href)
      }),
  }
}
