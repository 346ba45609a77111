import type { Bearer } from './gazetteer.ts'
import type { Words } from './words.ts'

/**
 * True if a name written like this can be meant: "US" and "U.S." but not "Us"; "Minn." and "MN" only behind a comma,
 * hyphen or bracket; no capitals of up to four letters ("NATO", unlike "IRAQ") for a town outside a line of capitals.
 */
export function fitsWriting(words: Words, first: number, last: number, { kind, entry }: Bearer): boolean {
  const written = words.a.text.slice(words.a.start[first], words.a.end[last])
  const upper = first === last && words.letterCase(first) === 'upper'
  if (kind === 'initials') return upper || written.includes('.')
  if (kind === 'abbreviation') return fitsAbbreviation(words, first, written, upper)
  if (upper && written.length === 4 && kind === 'main' && entry.feature === 'PCLI') return true
  if (upper && written.length <= 4) return kind !== 'other' && isLineOfCapitals(words, first)
  if (last === first && written.endsWith('.') && !words.startsSentence(last + 1)) return false
  return written.length > 2
}

function fitsAbbreviation(words: Words, first: number, written: string, upper: boolean): boolean {
  const dots = written.split('.').length - 1
  if (dots > 1) return true
  const before = words.text(first - 1)
  const behind = before === ',' || before === '(' || before === '/'
  if (dots === 0 && !upper) return behind && written.length > 3
  return behind || isParty(words, first) || (before === '-' && words.letterCase(first - 2) === 'upper')
}

/** "D-Minn.", "R-TX". */
function isParty(words: Words, first: number): boolean {
  return words.text(first - 1) === '-' && /^[DRI]$/.test(words.text(first - 2))
}

/** A heading or dateline in capitals: the words on either side are capitals too, or what follows is a dateline's dash. */
export function isLineOfCapitals(words: Words, i: number): boolean {
  if (words.startsSentence(i) && /^[—–(,-]/.test(words.text(i + 1))) return true
  const beside = (j: number) => words.together(i, j) && words.letterCase(j) === 'upper' && words.text(j).length > 3
  return beside(i - 1) || beside(i + 1)
}
