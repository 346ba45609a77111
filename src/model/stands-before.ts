import type { Report } from './report.ts'

/**
 * Which of two reports with one id stands for both: the higher version, then the input that sorts first, then the form
 * that does. So neither the order of inputs nor that of arrival changes anything.
 */
export function standsBefore(one: Report, other: Report): boolean {
  if (one.version !== other.version) return one.version > other.version
  if (one.input !== other.input) return one.input < other.input
  return JSON.stringify(one) < JSON.stringify(other)
}
