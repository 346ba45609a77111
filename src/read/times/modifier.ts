import type { Expression, Match, Mod } from './expression.ts'
import { has, IS, isDash, isWord, type Pieces, pieceText, word } from './pieces.ts'

/**
 * Takes in what stands before a match and belongs to it: the article, "early", "mid-", "the end of", "about", "more
 * than". Never goes before `floor`, where the match before it ended.
 */
export function extend(p: Pieces, match: Match, floor: number): Match {
  let { from, expression } = match
  const take = (to: number, mod?: Mod): void => {
    if (to < floor) return
    from = to
    if (mod) expression = { ...expression, mod: expression.mod ?? mod }
  }
  const staged = stageBefore(p, from, expression)
  if (staged) take(staged.from, staged.mod)
  if (isWord(p, from - 1, 'the') && !isWord(p, from, 'the', 'a', 'an') && takesArticle(p, from, expression))
    take(from - 1)
  else if (isWord(p, from - 1, 'the', 'a') && staged) take(from - 1)
  const approximate = approximateBefore(p, from, expression)
  if (approximate) take(approximate.from, approximate.mod)
  return { from, to: match.to, expression }
}

function takesArticle(p: Pieces, from: number, expression: Expression): boolean {
  if (has(p, from, IS.direction | IS.partOfDay)) return true
  const { stated, kind } = expression
  if (kind === 'calendar' && stated) {
    // "the June 3 hearing", "the 1939 invasion": the article is the noun's.
    if (stated.decade !== undefined || stated.century !== undefined || stated.which !== undefined) return true
    return stated.season !== undefined || stated.quarter !== undefined || stated.half !== undefined
  }
  if (kind === 'duration')
    return expression.side !== undefined || (expression.count !== 1 && expression.count !== undefined)
  return kind !== 'set'
}

/** "the latter part of", "the first days of", "the closing months of". */
const STRETCHES = /^(?:part|half|stages?|hours|days|weeks|months|years)$/
const STAGES: ReadonlyMap<string, Mod> = new Map([
  ['early', 'START'],
  ['first', 'START'],
  ['opening', 'START'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
  ['latter', 'END'],
  ['last', 'END'],
  ['final', 'END'],
  ['closing', 'END'],
])

/** "early", "in late", "mid-", "the beginning of", "the latter part of", "later" before a match. */
function stageBefore(
  p: Pieces,
  i: number,
  expression: Expression,
): { readonly from: number; readonly mod: Mod | undefined } | undefined {
  if (expression.kind === 'vague' || expression.kind === 'set') return undefined
  let at = i - 1
  if (expression.kind === 'step' || expression.stated) {
    if (isWord(p, at, 'earlier', 'later')) return { from: at, mod: undefined }
    if (isWord(p, at, 'the', 'in') && isWord(p, isWord(p, at - 1, 'in') ? at - 2 : at - 1, 'earlier', 'later')) {
      return { from: isWord(p, at - 1, 'in') ? at - 2 : at - 1, mod: undefined }
    }
  }
  if (isDash(p, at) && isWord(p, at - 1, 'mid')) return { from: at - 1, mod: 'MID' }
  if (isWord(p, at, 'early', 'late', 'mid')) {
    if (expression.kind === 'duration') return undefined
    const very = isWord(p, at - 1, 'very') ? at - 1 : at
    return { from: very, mod: word(p, at).code as Mod }
  }
  // "early in 1862", "late in the day", "early the next morning".
  const behind = isWord(p, at, 'the') ? at - 1 : at
  if (expression.kind !== 'duration') {
    const adverb = isWord(p, behind, 'in', 'on') ? behind - 1 : behind
    if (isWord(p, adverb, 'early', 'late') && (adverb < at || behind < at))
      return { from: adverb, mod: word(p, adverb).code as Mod }
  }
  // "the end of March", "the middle of the week", "the latter part of the year", "the close of 1864".
  if (!isWord(p, behind, 'of')) return undefined
  at = behind - 1
  if (STRETCHES.test(pieceText(p, at))) {
    const mod = STAGES.get(pieceText(p, at - 1))
    return mod && { from: at - 1, mod }
  }
  if (!isWord(p, at, 'end', 'beginning', 'start', 'middle', 'close', 'outset', 'onset')) return undefined
  if (isWord(p, at, 'close') && expression.kind !== 'calendar') return undefined
  const from = isWord(p, at - 1, 'very') ? at - 1 : at
  return { from, mod: word(p, at).code as Mod }
}

/** "about", "nearly", "more than", "at least" before a length of time or a year. */
function approximateBefore(
  p: Pieces,
  i: number,
  expression: Expression,
): { readonly from: number; readonly mod: Mod | undefined } | undefined {
  const { kind, stated } = expression
  const duration =
    kind === 'duration' ||
    (kind === 'step' && expression.step?.anchor !== undefined && has(p, i, IS.number | IS.digits | IS.article))
  const yearly = kind === 'calendar' && stated?.year !== undefined && stated.month === undefined
  const clock = kind === 'clock' && expression.clock !== undefined
  if (!duration && !yearly && !clock) return undefined
  const at = i - 1
  if (isWord(p, at, '.') && isWord(p, at - 1, 'ca', 'c')) return { from: at - 1, mod: 'APPROX' }
  if (isWord(p, at, 'about', 'around', 'circa', 'ca', 'approximately', 'roughly')) return { from: at, mod: 'APPROX' }
  // "over the next week" is a preposition, "over a week" is more than one.
  if (!duration || !has(p, i, IS.number | IS.digits | IS.indefinite)) return undefined
  if (isWord(p, at, 'nearly', 'almost')) return { from: at, mod: 'LESS_THAN' }
  if (isWord(p, at, 'under')) return { from: at, mod: 'LESS_THAN' }
  if (isWord(p, at, 'over')) return { from: at, mod: 'MORE_THAN' }
  if (isWord(p, at, 'than') && isWord(p, at - 1, 'more', 'less')) {
    return { from: at - 1, mod: isWord(p, at - 1, 'more') ? 'MORE_THAN' : 'LESS_THAN' }
  }
  if (isWord(p, at, 'least', 'most') && isWord(p, at - 1, 'at')) {
    return { from: at - 1, mod: isWord(p, at, 'least') ? 'EQUAL_OR_MORE' : 'EQUAL_OR_LESS' }
  }
  if (isWord(p, at, 'just', 'only')) return { from: at, mod: undefined }
  return undefined
}
