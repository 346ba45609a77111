import type { Match, Rule } from '../expression.ts'
import type { Unit } from '../lexicon.ts'
import { BREAK } from '../lexicon.ts'
import { glued, has, IS, isDash, isDigits, isWord, type Pieces, word } from '../pieces.ts'
import { readNumber } from '../read-number.ts'

/** "two days ago", "a week earlier", "three years later", "the day before", "weeks later", "the day before yesterday". */
export const shift: Rule = {
  name: 'shift',
  at: IS.number | IS.digits | IS.indefinite | IS.unit,
  read(p, i) {
    return has(p, i, IS.unit) && !isDigits(p, i) ? bare(p, i) : counted(p, i)
  },
}

function counted(p: Pieces, i: number): Match | undefined {
  const number = readNumber(p, i)
  if (!number) return undefined
  let at = number.to
  if (has(p, at, IS.filler)) at++
  const { unit } = word(p, at)
  if (!unit || !has(p, at, IS.unit)) return undefined
  if (isWord(p, at + 1, 'and') && isWord(p, at + 2, 'a') && isWord(p, at + 3, 'half')) {
    return shifted(p, i, at + 4, unit, number.value === undefined ? undefined : number.value + 0.5)
  }
  return shifted(p, i, at + 1, unit, number.value)
}

/** "the day before", "the year previous", "weeks later", "the day after tomorrow". */
function bare(p: Pieces, i: number): Match | undefined {
  const { unit, plural } = word(p, i)
  if (plural) return shifted(p, i, i + 1, unit!, undefined)
  if (unit === 'year' && isDash(p, i + 1) && glued(p, i + 1)) {
    // "year-earlier profit", "year-end results".
    if (isWord(p, i + 2, 'earlier', 'ago'))
      return { from: i, to: i + 3, expression: { kind: 'step', step: { unit, offset: -1, anchor: 'named' } } }
    if (!isWord(p, i + 2, 'end')) return undefined
    return {
      from: i,
      to: i + 3,
      expression: { kind: 'step', step: { unit, offset: 0, anchor: 'published' }, mod: 'END' },
    }
  }
  if (!isWord(p, i - 1, 'the', 'a', 'very')) return undefined
  const after = isWord(p, i + 1, 'after', 'following')
  const before = isWord(p, i + 1, 'before', 'previous', 'prior', 'earlier')
  if (!after && !before) return undefined
  if (unit === 'day' && isWord(p, i + 2, 'yesterday', 'tomorrow') && isWord(p, i + 1, 'before', 'after')) {
    const offset = isWord(p, i + 2, 'yesterday') ? -2 : 2
    return { from: i, to: i + 3, expression: { kind: 'step', step: { unit, offset, anchor: 'published' } } }
  }
  if (!closes(p, i + 2, isWord(p, i + 1, 'following', 'previous')) || isSmall(unit!)) return undefined
  return {
    from: i,
    to: i + 2,
    expression: { kind: 'step', step: { unit: unit!, offset: after ? 1 : -1, anchor: 'named' } },
  }
}

function shifted(p: Pieces, i: number, at: number, unit: Unit, count: number | undefined): Match | undefined {
  let to = at
  const sign = has(p, to, IS.shift) ? word(p, to).offset! : isWord(p, to, 'from') && isWord(p, to + 1, 'now') ? 1 : 0
  if (sign === 0) return undefined
  if (isWord(p, to, 'from')) to++
  // "two days before the launch" is a length of time; "two days before." counts from the date named.
  if (isWord(p, to, 'before', 'after') && !closes(p, to + 1, false)) return undefined
  if (isWord(p, to + 1, 'than')) return undefined
  const anchor = isWord(p, to, 'ago', 'now', 'hence') ? 'published' : 'named'
  const vague = count === undefined
  if (isSmall(unit)) {
    return { from: i, to: to + 1, expression: { kind: 'duration', count, unit, side: sign < 0 ? -1 : 1 } }
  }
  return {
    from: i,
    to: to + 1,
    expression: { kind: 'step', step: { unit, offset: sign * (count ?? 1), anchor, vague } },
  }
}

function isSmall(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second'
}

/** True if nothing that the word could govern follows. */
function closes(p: Pieces, i: number, loose: boolean): boolean {
  if (i >= p.count || p.code[i] === BREAK) return true
  if (isWord(p, i, '.', ',', ';', ':', ')', '”', '—', '–', 'and', 'but', 'when', 'to', 'in', 'at', 'on', 'by', 'from'))
    return true
  return loose
}
