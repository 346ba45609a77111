import { STATUS_CODES } from 'node:http'

/** Content type of RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** What went wrong, as RFC 9457 has it, with a `code` that programs can count on. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  /** Further members: what a refused decision met, which field was wrong. */
  readonly [member: string]: unknown
}

/** An answer other than what was asked for. `code` is kebab-case; `detail` says what to do. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly status: number
  readonly code: string
  readonly more: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  constructor(
    status: number,
    code: string,
    detail: string,
    { more = {}, headers = {} }: { more?: Record<string, unknown>; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.status = status
    this.code = code
    this.more = more
    this.headers = headers
  }
}

export function problemOf(
  status: number,
  code: string,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): Problem {
  const title = STATUS_CODES[status] ?? 'Error'
  return { ...more, type: `urn:sayso:problem:${code}`, title, status, code, detail }
}
