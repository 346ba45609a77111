import type { Diagnostic } from '../model/brief.ts'

/** An input that cannot be read. Thrown inside ingest only; at its door it becomes a diagnostic and the rest goes on. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** A diagnostic names the input first, then what is wrong and what to do. */
export function diagnose(code: string, input: string, message: string): Diagnostic {
  return { code, message: `${input}: ${message}` }
}
