import { UsageError } from '../model/error.ts'

/** A number typed in; nothing where none was. Throws UsageError `bad-number` for what is no whole number above 0. */
export function wholeNumber(typed: string | undefined, option: string): number | undefined {
  if (typed === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed)
  throw new UsageError('bad-number', `${option} '${typed}' is no whole number above 0`)
}
