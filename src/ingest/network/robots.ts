import type { Fetched } from '../effects.ts'
import { isPassing, Problem } from '../problem.ts'
import { AGENT } from './agent.ts'

export interface Robots {
  allows(address: string): boolean
  /** Milliseconds to leave between two requests. */
  readonly delay: number
}

const BEYOND = new Set(['private-address', 'unknown-host', 'unreachable', 'too-many-requests'])

/**
 * Reads a host's robots.txt. As RFC 9309 has it: none (4xx) allows everything, a host that cannot answer (5xx, timeout)
 * allows nothing. Throws a `Problem` `robots-unreachable` for that one, since it passes.
 */
export async function createRobots(origin: URL, get: (address: string) => Promise<Fetched>): Promise<Robots> {
  const address = new URL('/robots.txt', origin).href
  let text = ''
  try {
    text = new TextDecoder().decode((await get(address)).bytes)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    // What keeps from the host at all keeps from the page too.
    if (BEYOND.has(error.code)) throw error
    if (isPassing(error)) {
      const message = 'may not be fetched before the robots.txt of its host can be read; try again later'
      throw new Problem('robots-unreachable', message, { retryAfter: error.retryAfter })
    }
    if (error.code !== 'not-found' && error.code !== 'refused') return { allows: () => false, delay: 0 }
  }
  const { default: parse } = await import('robots-parser')
  const rules = (parse as unknown as typeof parse.default)(address, text)
  return {
    allows: (page) => rules.isAllowed(page, AGENT) !== false,
    delay: 1000 * (rules.getCrawlDelay(AGENT) ?? 0),
  }
}
