import type { Stated, Step } from './expression.ts'
import { digits, glued, has, IS, isDigits, isWord, type Pieces, word } from './pieces.ts'

/** What stands behind a date and gives its year: "March 6, 2022", "May of 1940", "June of that year", "480 BC". */

/** A year in figures: "2022", ", 2022", "of 2022", "480 BC". */
export function yearAfter(p: Pieces, i: number): { readonly to: number; readonly year: number } | undefined {
  let at = i
  if (isWord(p, at, ',')) at++
  else if (isWord(p, at, 'of')) at++
  const four = digits(p, at, 4, 4)
  if (four >= 1000 && four <= 2199 && !isFigure(p, at)) return { to: afterEra(p, at + 1), year: four }
  const any = digits(p, at, 1, 4)
  if (any > 0 && isWord(p, at + 1, 'bc', 'bce')) return { to: at + 2, year: -any }
  return undefined
}

function afterEra(p: Pieces, i: number): number {
  return isWord(p, i, 'ad', 'ce') && p.text.charCodeAt(p.start[i]!) < 97 ? i + 1 : i
}

/** A number that goes on ("1,945", "19.45", "1945th") is no year. */
export function isFigure(p: Pieces, i: number): boolean {
  if (isWord(p, i + 1, ',', '.') && glued(p, i + 1) && glued(p, i + 2) && isDigits(p, i + 2)) return true
  if (isWord(p, i - 1, ',', '.', '$', '€', '£', '#') && glued(p, i) && !isCommaOfDate(p, i)) return true
  return isWord(p, i - 1, '$', '€', '£') || isWord(p, i + 1, '%')
}

/** "March 6,2022" written without a space is a date all the same. */
function isCommaOfDate(p: Pieces, i: number): boolean {
  return isWord(p, i - 1, ',') && isDigits(p, i - 2) && (has(p, i - 3, IS.month) || isWord(p, i - 3, '.'))
}

/** "last year", "that year", "the same year", "the following year": the year as a step from an anchor. */
export function relativeYear(p: Pieces, i: number): { readonly to: number; readonly step: Step } | undefined {
  const article = isWord(p, i, 'the')
  let at = article ? i + 1 : i
  const { text, offset } = word(p, at)
  if (offset === undefined || !has(p, at, IS.direction) || text === 'past') return undefined
  const same = isWord(p, at + 1, 'same')
  if (same) at++
  if (has(p, at + 1, IS.fiscal)) at++
  if (word(p, at + 1).text !== 'year') return undefined
  const named = same || NAMED.has(text)
  return { to: at + 2, step: { unit: 'year', offset, anchor: named ? 'named' : 'published' } }
}

const NAMED: ReadonlySet<string> = new Set('that same previous preceding prior following subsequent ensuing'.split(' '))

/** "of 2009", "2009", "of last year", "of the year", "of fiscal 2007". */
export function yearOf(p: Pieces, i: number): { readonly to: number; readonly stated: Stated } | undefined {
  let at = i
  if (isWord(p, at, 'of', 'in')) at++
  if (has(p, at, IS.fiscal)) at++
  if (isWord(p, at, 'the') && !has(p, at + 1, IS.direction)) at++
  const plain = isWord(p, i, ',') ? undefined : yearAfter(p, at)
  if (plain) return { to: plain.to, stated: { year: plain.year } }
  if (at > i && word(p, at).text === 'year') {
    return { to: at + 1, stated: { yearFrom: { unit: 'year', offset: 0, anchor: 'named' } } }
  }
  const step = relativeYear(p, at)
  return step && { to: step.to, stated: { yearFrom: step.step } }
}

/** The year behind a month or a day of a month: in figures, "of that year", or plain "last year". */
export function yearBehind(p: Pieces, i: number): { readonly to: number; readonly stated: Stated } | undefined {
  const year = yearAfter(p, i)
  if (year) return { to: year.to, stated: { year: year.year } }
  const of = isWord(p, i, 'of', 'in')
  const step = relativeYear(p, of ? i + 1 : i)
  if (!step || (!of && !isWord(p, i, 'last', 'this', 'next', 'the'))) return undefined
  return { to: step.to, stated: { yearFrom: step.step } }
}
