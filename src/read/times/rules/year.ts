import type { Rule } from '../expression.ts'
import { digits, glued, has, IS, isCapital, isDash, isWord, type Pieces, pieceText, word } from '../pieces.ts'
import { isFigure } from '../year-words.ts'

/** "in 1994", "the 1939 invasion", "since '82", "490 BC", "1995-96". */
export const year: Rule = {
  name: 'year',
  at: IS.digits | IS.mark,
  read(p, i) {
    const found = has(p, i, IS.digits)
      ? (beforeChrist(p, i) ?? annoDomini(p, i) ?? fourDigits(p, i) ?? secondOfRange(p, i))
      : short(p, i)
    const from = found && isEra(p, i - 1) && isWord(p, i - 1, 'ad') ? i - 1 : i
    return found && { from, to: found.to, expression: { kind: 'calendar', stated: { year: found.year } } }
  },
}

interface YearRead {
  readonly to: number
  readonly year: number
}

function beforeChrist(p: Pieces, i: number): YearRead | undefined {
  const value = digits(p, i, 1, 4)
  if (value < 1 || isFigure(p, i)) return undefined
  if (isWord(p, i + 1, 'bc', 'bce') && isCapital(p, i + 1)) return { to: i + 2, year: -value }
  // "499-493 BC", "496 and 495 BC": the era stands once.
  const at = isDash(p, i + 1) || isWord(p, i + 1, 'to', 'and', 'or', 'until') ? i + 2 : 0
  const other = at > 0 ? digits(p, at, 1, 4) : -1
  return other > 0 && other < value && isWord(p, at + 1, 'bc', 'bce') ? { to: i + 1, year: -value } : undefined
}

/** "AD 70" is taken in from "AD" by its own number, "66 AD" to the era. */
function annoDomini(p: Pieces, i: number): YearRead | undefined {
  const value = digits(p, i, 1, 4)
  if (value < 1 || value > 2199 || isFigure(p, i)) return undefined
  if (isEra(p, i + 1)) return { to: i + 2, year: value }
  return isEra(p, i - 1) && isWord(p, i - 1, 'ad') ? { to: i + 1, year: value } : undefined
}

function isEra(p: Pieces, i: number): boolean {
  return isWord(p, i, 'ad', 'ce') && /^(?:AD|CE)$/.test(pieceText(p, i))
}

const BEFORE_YEAR = [
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'through',
  'during',
  'of',
  'early',
  'late',
  'mid',
  'before',
  'after',
  'between',
  'the',
  'throughout',
  'circa',
  'ca',
  'c',
  'into',
  'to',
  'year',
  'years',
  'than',
  'as',
] as const

function fourDigits(p: Pieces, i: number): YearRead | undefined {
  const value = digits(p, i, 4, 4)
  if (value < 1000 || value > 2199 || isFigure(p, i)) return undefined
  if (glued(p, i) && /[A-Za-z]$/.test(pieceText(p, i - 1))) return undefined
  if (glued(p, i + 1) && /^[A-Za-z]/.test(pieceText(p, i + 1))) return undefined
  if (isWord(p, i - 1, ':', '/', '#', '&', '+', '*') && glued(p, i) && !isYear(p, i - 2)) return undefined
  if (isWord(p, i + 1, ':') && glued(p, i + 2) && glued(p, i + 1)) return undefined
  if (isDash(p, i - 1) && glued(p, i) && !isYear(p, i - 2) && !isWord(p, i - 2, 'mid', 'early', 'late'))
    return undefined
  if (isDash(p, i + 1) && glued(p, i + 1) && glued(p, i + 2) && digits(p, i + 2, 3, 9) >= 0 && !isYear(p, i + 2)) {
    return undefined
  }
  if (isWord(p, i - 1, 'at')) return undefined
  const company = isWord(p, i - 1, ...BEFORE_YEAR)
  // "Windows 2000", "the Falcon 2000 jet": a number of something named.
  if (isProduct(p, i)) return undefined
  if ((value < 1300 || value > 2060) && !company) return undefined
  return isCounted(p, i, company) ? undefined : { to: i + 1, year: value }
}

const LABELS =
  /^(?:flight|room|page|route|highway|resolution|section|article|chapter|number|line|unit|channel|gate|level|version|bus|train|lot|paragraph|model|code|form|extension|apartment|box)$/i

/** "flight 1984", "Windows 2000", "Resolution 1483": a label and no year. */
function isProduct(p: Pieces, i: number): boolean {
  if (LABELS.test(pieceText(p, i - 1))) return true
  if (!isCapital(p, i - 1) || word(p, i - 1).text !== '' || isDash(p, i + 1)) return false
  return isCapital(p, i - 2) || isCapital(p, i + 1) || isWord(p, i - 2, 'the', 'a')
}

function isYear(p: Pieces, i: number): boolean {
  const value = digits(p, i, 4, 4)
  return value >= 1000 && value <= 2199
}

const MEASURES =
  /^(?:people|men|women|children|civilians|soldiers|troops|km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|ft|tons?|tonnes?|kg|kilograms?|lbs?|pounds?|dollars|euros|votes|points|degrees|hours|days|weeks|months|years|minutes|seconds|hectares|acres|barrels|jobs|million|billion|percent|per|mph|kph|kw|mw|watts|cc|rpm|calories)$/
const PLURAL_VERBS =
  /^(?:was|is|has|this|does|as|us|its|his|thus|across|perhaps|always|towards|besides|afterwards|plus|versus|less|census|congress|process|sees|saw|brings|marks|begins|starts|ends|remains|became)$/

/** "2000 soldiers", "1500 km": a number of things. "In 2000 elections …" and "the 2003 talks" are years. */
function isCounted(p: Pieces, i: number, company: boolean): boolean {
  if (glued(p, i + 1)) return false
  const next = pieceText(p, i + 1)
  if (MEASURES.test(next))
    return !isWord(p, i - 1, 'in', 'since', 'until') || /^(?:km|miles?|percent|per|feet)/.test(next)
  if (isWord(p, i - 1, 'no', 'about', 'over', 'nearly', 'almost', 'some', 'around', 'approximately', 'least')) {
    return /^[a-z]+s$/.test(next)
  }
  if (company || /^(?:its|his|her|their|our|this|that)$/.test(pieceText(p, i - 1))) return false
  return /^[a-z]{3,}s$/.test(next) && !PLURAL_VERBS.test(next)
}

/** "-96" of "1995-96", "2007/08". */
function secondOfRange(p: Pieces, i: number): YearRead | undefined {
  const two = digits(p, i, 2, 2)
  if (two < 0 || !(isDash(p, i - 1) || isWord(p, i - 1, '/')) || !isYear(p, i - 2)) return undefined
  if (isDash(p, i - 3) || isDash(p, i + 1)) return undefined
  if (!glued(p, i) || !glued(p, i - 1) || isFigure(p, i - 2)) return undefined
  const first = digits(p, i - 2, 4, 4)
  const value = first - (first % 100) + two
  return value > first && value - first < 60 ? { to: i + 1, year: value } : undefined
}

/** "'82": two digits behind an apostrophe that does not close a word. */
function short(p: Pieces, i: number): YearRead | undefined {
  if (!isWord(p, i, "'", '’', '‘') || !glued(p, i + 1) || glued(p, i)) return undefined
  const two = digits(p, i + 1, 2, 2)
  if (!isWord(p, i - 1, ...BEFORE_YEAR)) return undefined
  if (two < 0 || (glued(p, i + 2) && !isWord(p, i + 2, '.', ',', ')', ';', ':', "'", '’'))) return undefined
  return { to: i + 2, year: two < 40 ? 2000 + two : 1900 + two }
}
