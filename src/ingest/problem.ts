import type { Diagnostic } from '../model/brief.ts'

/** An input that cannot be read. Thrown inside ingest only; at its door it becomes a diagnostic and the rest goes on. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: string
  /** When a host says that it may be asked again: seconds or a date, as it wrote it. */
  readonly retryAfter?: string
  constructor(code: string, message: string, more: { readonly retryAfter?: string | undefined } = {}) {
    super(message)
    this.code = code
    if (more.retryAfter !== undefined) this.retryAfter = more.retryAfter
  }
}

/** It may go better in a while: nothing is wrong with the address itself. */
export function isPassing({ code }: Problem): boolean {
  return PASSING.has(code)
}

const PASSING = new Set([
  'timed-out',
  'server-error',
  'unreachable',
  'unknown-host',
  'too-many-requests',
  'robots-unreachable',
])

/** A diagnostic names the input first, then what is wrong and what to do. */
export function diagnose(code: string, input: string, message: string): Diagnostic {
  return { code, message: `${input}: ${message}` }
}
