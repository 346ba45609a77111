import type { Figure, Place, Time } from '../model/index.ts'
import { daysBetween } from './published.ts'

/** Lowest and highest value a figure allows: "at least 12" is [12, ∞), "nearly 40" up to 40, "dozens" from 24. */
export function range(figure: Figure): readonly [low: number, high: number] {
  const { value, high = value } = figure
  switch (figure.bound) {
    case 'min':
    case 'over':
    case 'vague':
      return [value, figure.high ?? Number.POSITIVE_INFINITY]
    case 'max':
    case 'under':
      return [figure.bound === 'under' ? value * 0.8 : 0, high]
    case 'about':
      return [value * 0.9, high * 1.1]
    case 'exact':
      return [value, high]
    default:
      return figure.bound satisfies never
  }
}

/** True if one number could satisfy both wordings. */
export function figuresAgree(a: Figure, b: Figure): boolean {
  const [lowA, highA] = range(a)
  const [lowB, highB] = range(b)
  return lowA <= highB && lowB <= highA
}

const ANYBODY = /^(?:people|persons?|others?|residents?|civilians?|victims?|individuals?|lives|souls|bodies|members?)$/

/** Whom a figure counts, where its words tell more than that they are people. */
export function countedGroup(figure: Figure): string | undefined {
  return figure.of === undefined || ANYBODY.test(figure.of) ? undefined : figure.of
}

/** Same thing counted in the same way: 31 killed in a day is not comparable with 1,204 killed in all. */
export function comparable(a: Figure, b: Figure): boolean {
  return a.what === b.what && a.scope === b.scope && a.planned === b.planned && a.unit === b.unit
}

/** First and last day a time covers, if it has any. */
export function daysOf(time: Time | undefined): readonly [first: string, last: string] | undefined {
  if (!time) return undefined
  const first = (time.begin ?? time.value).slice(0, 10)
  const last = (time.end ?? time.begin ?? time.value).slice(0, 10)
  return DAY.test(first) && DAY.test(last) ? [first, last] : undefined
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** True unless both have days and none of them, nor of their other readings, meet. */
export function timesMeet(a: Time | undefined, b: Time | undefined, slack = 0): boolean {
  const left = readings(a)
  const right = readings(b)
  if (left.length === 0 || right.length === 0) return true
  return left.some(([firstA, lastA]) =>
    right.some(([firstB, lastB]) => daysBetween(lastA, firstB) <= slack && daysBetween(lastB, firstA) <= slack),
  )
}

function readings(time: Time | undefined): (readonly [string, string])[] {
  if (!time) return []
  const all = [daysOf(time)]
  for (const other of time.alternatives ?? []) all.push(daysOf({ ...other, read: '', inferred: true }))
  return all.filter((days) => days !== undefined)
}

/** True unless both name places and share none; a place within another's province or country is shared. */
export function placesMeet(a: readonly Place[], b: readonly Place[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a.some((left) => b.some((right) => samePlace(left, right) || covers(left, right) || covers(right, left)))
}

/** The same entry, or the same name where neither could be placed. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.geonamesId !== undefined && b.geonamesId !== undefined) return a.geonamesId === b.geonamesId
  return a.name === b.name
}

function covers(wide: Place, narrow: Place): boolean {
  if (wide.precision === 'country') return wide.country !== undefined && wide.country === narrow.country
  return wide.precision === 'province' && wide.admin1 !== undefined && wide.admin1 === narrow.admin1
}
