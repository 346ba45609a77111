/**
 * Statements are numbered by the day their report was published, then in the order of arrival. So one day's rows lie
 * together on the disk, and the newest come first out of the word index without sorting. 2^32 numbers a day: days 30,000
 * years either way stay within 2^53.
 */
const A_DAY = 2 ** 32
const DAY_MS = 86_400_000

/** First number of a day (YYYY-MM-DD) and the first that is beyond it. Reports without a date share day 0. */
export function numbersOfDay(day: string | null): readonly [first: number, beyond: number] {
  const days = day === null ? 0 : Math.floor(Date.parse(`${day}T00:00Z`) / DAY_MS)
  return [days * A_DAY, (days + 1) * A_DAY]
}
