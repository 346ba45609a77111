import type { Ledger } from '../../ledger/index.ts'
import type { Brief, Report } from '../../model/index.ts'
import type { Audience } from './engine.ts'

/** Which brief is meant: what is left out is the newest. */
export interface When {
  readonly day?: string
  readonly asOf?: string
  readonly since?: string
  readonly zone?: string
}

export type Params = Readonly<Record<string, string>>

/** What a view is made of. */
export interface ViewContext {
  readonly ledger: Ledger
  readonly story: string
  readonly audience: Audience
  /** Readers see what was published, and nothing else. */
  readonly published: boolean
  /** The brief that is meant. Throws Missing where there is none. */
  brief(when: When): Promise<Brief>
  /** A report that this audience may see; nothing where it may not, or there is none. */
  report(id: string): Promise<Report | undefined>
  /** Whether words of this report may turn up in what this audience searches. */
  isSearched(id: string): Promise<boolean>
}

/** One thing that can be asked about a story; gives any JSON. */
export type View = (params: Params, context: ViewContext) => unknown

/** What was asked for is not there. */
export class Missing extends Error {
  override readonly name = 'Missing'
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

const WHEN = ['day', 'asOf', 'since', 'zone'] as const

export function whenOf(params: Params): When {
  return Object.fromEntries(WHEN.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])))
}
