import type { Expression, Match, Rule, Step } from '../expression.ts'
import type { Unit } from '../lexicon.ts'
import { has, IS, isCapital, isWord, type Pieces, pieceText, word } from '../pieces.ts'
import { readNumber } from '../read-number.ts'
import { relativeYear } from '../year-words.ts'
import { isMonth } from './calendar-date.ts'
import { isOfCalendar } from './duration.ts'
import { isWeekday, weekday as weekdayRule } from './weekday.ts'

/**
 * "last week", "this summer", "next March", "the following day", "that same evening", "the past five days",
 * "recent years". Starts at the word of direction; the article before it is taken in later.
 */
export const direction: Rule = {
  name: 'direction',
  at: IS.direction,
  read(p, i) {
    let to = i + 1
    const first = word(p, i)
    let offset = first.offset!
    if (isWord(p, to, 'same') || (isWord(p, i, 'same') && isWord(p, to, 'very'))) to++
    else if (isWord(p, i, 'this', 'these') && isWord(p, to, 'past', 'last', 'coming', 'next'))
      offset = word(p, to++).offset!
    const anchor =
      NAMED.has(first.text) ||
      (isWord(p, i, 'this') && isWord(p, to, 'day')) ||
      (to > i + 1 && isWord(p, i + 1, 'same'))
        ? 'named'
        : 'published'
    return (
      samePart(p, i, to) ??
      stretch(p, i, to, offset) ??
      unit(p, i, to, { offset, anchor }) ??
      named(p, i, to, offset, anchor)
    )
  },
}

const NAMED = new Set([
  'previous',
  'preceding',
  'prior',
  'following',
  'subsequent',
  'succeeding',
  'ensuing',
  'that',
  'same',
])
/** "past" and "last" may stand for a stretch of time that ends now; "previous week" may not. */
const STRETCH = new Set([
  'past',
  'last',
  'next',
  'coming',
  'following',
  'previous',
  'preceding',
  'succeeding',
  'subsequent',
  'ensuing',
  'prior',
  'intervening',
  'recent',
  'upcoming',
  'this',
  'these',
  'those',
])

/** "the past five days", "the next few months", "recent years". */
function stretch(p: Pieces, i: number, at: number, offset: number): Match | undefined {
  const { text } = word(p, i)
  if (!STRETCH.has(text) || text === 'this') return undefined
  const number = isWord(p, at, 'a', 'an') ? undefined : readNumber(p, at)
  let to = number?.to ?? at
  if (has(p, to, IS.filler) || isWord(p, to, 'or')) to++
  const { unit, plural } = word(p, to)
  if (!unit || !has(p, to, IS.unit)) return undefined
  // "the last three months of 2015" do not end with publication.
  const side = isWord(p, to + 1, 'of') ? undefined : offset < 0 ? -1 : offset > 0 ? 1 : undefined
  if (text === 'these' || text === 'those') {
    if (number || unit !== 'day' || !plural) return undefined
    return { from: i, to: to + 1, expression: { kind: 'vague', value: text === 'these' ? 'PRESENT_REF' : 'PAST_REF' } }
  }
  if (number) {
    if (number.value === 1 && !plural && text !== 'past') return undefined
    return { from: i, to: to + 1, expression: { kind: 'duration', count: number.value, unit, side } }
  }
  if (isOfCalendar(p, to + 1)) return undefined
  if (plural && unit !== 'second') return { from: i, to: to + 1, expression: { kind: 'duration', unit, side } }
  if (text === 'past' && unit !== 'quarter' && unit !== 'weekend' && unit !== 'night') {
    return { from: i, to: to + 1, expression: { kind: 'duration', count: 1, unit, side } }
  }
  return undefined
}

/** "the same month a year ago", "the same period of last year", "the same quarter a year earlier". */
function samePart(p: Pieces, i: number, at: number): Match | undefined {
  if (!isWord(p, i, 'same') || !isWord(p, at, 'period', 'month', 'quarter', 'time', 'week', 'day', 'half'))
    return undefined
  const linked = isWord(p, at + 1, 'of', 'in') ? at + 2 : at + 1
  const year = relativeYear(p, linked)
  const count =
    isWord(p, linked, 'a', 'one') &&
    word(p, linked + 1).text === 'year' &&
    isWord(p, linked + 2, 'ago', 'earlier', 'before')
  if (!year && !count) return undefined
  const to = year?.to ?? linked + 3
  const named = !year && !isWord(p, linked + 2, 'ago')
  const step: Step = {
    unit: 'year',
    offset: year?.step.offset ?? -1,
    anchor: year?.step.anchor ?? (named ? 'named' : 'published'),
    same: true,
  }
  return { from: i, to, expression: { kind: 'step', step } }
}

/** "last week", "that day", "the same month", "the next quarter". */
function unit(p: Pieces, i: number, at: number, step: Omit<Step, 'unit'>): Match | undefined {
  const fiscal = has(p, at, IS.fiscal)
  const to = fiscal ? at + 1 : at
  const { unit: read, plural } = word(p, to)
  if (!read || !has(p, to, IS.unit) || plural || SMALL.has(read)) return undefined
  if (isWord(p, i, 'present', 'recent', 'intervening') || read === 'half') return undefined
  // "his last year at school" is no year before publication.
  if (read === 'night' || /^(?:his|her|their|my|its)$/.test(pieceText(p, i - 1))) return undefined
  // "the last month of the war": a length of time, not the month before publication.
  if (isWord(p, i, 'last') && isWord(p, to + 1, 'of') && read !== 'day' && namesThing(p, to + 2)) {
    return { from: i, to: to + 1, expression: { kind: 'duration', count: 1, unit: read } }
  }
  return { from: i, to: to + 1, expression: { kind: 'step', step: { ...step, unit: read, fiscal } } }
}

/** "of the war", "of his life", "of World War II", but not "of US$ 2 million". */
function namesThing(p: Pieces, i: number): boolean {
  if (/^(?:the|a|an|his|her|its|their)$/.test(pieceText(p, i))) return true
  return isCapital(p, i) && !isWord(p, i + 1, '$', '€', '£')
}

const SMALL = new Set<Unit>(['second', 'minute', 'hour'])

/** "last Monday", "next March", "this summer", "that night", "the following morning". */
function named(p: Pieces, i: number, at: number, offset: number, anchor: Step['anchor']): Match | undefined {
  const expression = namedExpression(p, i, at, offset, anchor)
  return expression
}

function namedExpression(p: Pieces, i: number, at: number, which: number, anchor: Step['anchor']): Match | undefined {
  const { month, code, plural } = word(p, at)
  if (isWord(p, i, 'recent', 'intervening', 'these', 'those', 'present', 'current')) return undefined
  if (has(p, at, IS.weekday) && isWeekday(p, at) && !plural) {
    // "This Monday (7)", "last Friday night": the weekday's own rule reads what stands behind it.
    const day = weekdayRule.read(p, at)
    if (day?.expression.kind === 'calendar') {
      const stated = { ...day.expression.stated, which }
      return { from: i, to: day.to, expression: { ...day.expression, stated } }
    }
  }
  if (has(p, at, IS.month) && isCapital(p, at) && isMonth(p, at)) {
    return { from: i, to: at + 1, expression: { kind: 'calendar', stated: { month, which } } }
  }
  if (has(p, at, IS.season))
    return { from: i, to: at + 1, expression: { kind: 'calendar', stated: { season: code, which } } }
  if (!has(p, at, IS.partOfDay) || plural) return undefined
  // "last night" is the night before; "this morning" is today's; "that night" and "the next morning" go by the date named.
  if (which === -1 && anchor === 'published' && !isWord(p, at, 'night', 'evening')) return undefined
  const by = isWord(p, i, 'next', 'coming') ? 'named' : anchor
  const expression: Expression = { kind: 'step', step: { unit: 'day', offset: which, anchor: by }, part: code }
  return { from: i, to: at + 1, expression }
}
