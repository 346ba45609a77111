import { TAG } from '../../language/analysis.ts'
import type { Scene } from './draft.ts'
import { MONTHS, WEEKDAYS } from './label-words.ts'

/** What a clause says about the time that its counts cover. */
export interface Signs {
  total: boolean
  period: boolean
  /** A period that no single happening fills: "in the past 24 hours", "every day". */
  span: boolean
  /** "a blast", "the crash": one happening is told of. */
  happening: boolean
  day: boolean
  stock: boolean
  /** Pieces that are "since", of time. */
  since: readonly number[]
}

const SPAN_UNITS = /^(hours?|days?|weeks?|weekend|months?|years?|decades?|quarter|night|fortnight)$/
const SEPARATORS = /^[,;:—–]$/
const CLAUSE_WORDS = /^(while|whereas|but|bringing|brings|brought|including|although|which|when)$/

/** Cuts the sentence into clauses, roughly: at commas, dashes and a few words. */
export function clauseStarts({ p }: Scene): number[] {
  const starts = [0]
  for (let at = 1; at < p.length; at++) {
    const word = p[at]!.text
    const dashes = word === '-' && p[at + 1]?.text === '-'
    if (dashes || (SEPARATORS.test(word) && at + 1 < p.length)) starts.push(at + 1)
    else if (CLAUSE_WORDS.test(word)) starts.push(at)
  }
  return starts
}

const NUMBER_WORD =
  /^(few|couple|of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|single|a|the)$/

const DAY_PART = /^(noon|midnight|today|yesterday|morning|night|dawn|dusk|evening)$/
const BETWEEN_DATES = /^(:|on|the|of|at|this|last|am|pm|a\.m|p\.m)$/

/** "between 22 and 29 September", "from 18:00 on 7 March to 18:00 on 8 March", "between midnight and noon" */
function isStretch(p: Scene['p'], from: number): boolean {
  const join = p[from]!.text === 'between' ? 'and' : 'to'
  let joined = false
  let dated = false
  for (let at = from + 1; at < Math.min(p.length, from + 18); at++) {
    const { text, kind } = p[at]!
    const date = MONTHS.has(text) || WEEKDAYS.has(text) || DAY_PART.test(text)
    if (date) dated = true
    // "between 20 and 25 people … on Wednesday" counts people.
    else if (text !== join && kind !== 'number' && !BETWEEN_DATES.test(text)) return joined && dated
    if (text === join) {
      if (joined) return dated
      joined = true
    } else if (joined && date) return true
  }
  return false
}

const DAILY = /^(average|toll|count|total|deaths|cases|number|figure|losses|casualties|arrests)$/

/** "in the past 24 hours", "over the last two weeks", "in a single day", "overnight", "every hour". */
function isSpanAt(p: Scene['p'], at: number): boolean {
  const word = p[at]!.text
  // "the daily Lantern" is a paper.
  if (/^(daily|weekly|monthly|annually)$/.test(word)) return p[at]!.tag === TAG.ADV || DAILY.test(p[at + 1]?.text ?? '')
  if ((word === 'between' || word === 'from') && isStretch(p, at)) return true
  if (/^(past|last|previous|preceding|within|in|over|during)$/.test(word)) {
    let next = at + 1
    while (next < at + 4 && (p[next]?.kind === 'number' || NUMBER_WORD.test(p[next]?.text ?? ''))) next++
    const unit = p[next]?.text ?? ''
    if (next > at + 1) return SPAN_UNITS.test(unit)
    return word === 'past' && SPAN_UNITS.test(unit)
  }
  if (!/^(a|per|each|every)$/.test(word) || !/^(hour|day|week|month|year)$/.test(p[at + 1]?.text ?? '')) return false
  return (
    !/^(after|later|before|of|ago|when)$/.test(p[at + 2]?.text ?? '') &&
    !/^(for|in|of|after|half|such)$/.test(p[at - 1]?.text ?? '')
  )
}

const SEASONS = /^(summer|winter|spring|autumn|fall|season)$/

/** "last week", "this month", "in March", "in 2005", "overnight": a period, or only when one happening was. */
function isPeriodAt(p: Scene['p'], at: number): boolean {
  const word = p[at]!.text
  const next = p[at + 1]
  if (/^(last|previous|this)$/.test(word)) {
    const unit = next?.text ?? ''
    return (SPAN_UNITS.test(unit) && unit !== 'night') || SEASONS.test(unit)
  }
  if (!/^(in|during|throughout)$/.test(word) || !next) return false
  // "during that month"
  if (/^(that|the|this|same)$/.test(next.text))
    return /^(during|throughout)$/.test(word) && SPAN_UNITS.test(p[at + 2]?.text ?? '')
  if (MONTHS.has(next.text)) return p[at + 2]?.kind !== 'number' || p[at + 2]!.value > 31
  return next.kind === 'number' && /^\d{4}$/.test(next.text) && next.value > 1900 && next.value < 2100
}

const HAPPENINGS = new Set(
  'attack blast explosion bombing bomb strike airstrike crash collision accident earthquake quake tsunami fire blaze raid ambush shooting massacre disaster collapse clash derailment stampede avalanche landslide mudslide tornado hurricane typhoon cyclone storm shelling assault hijacking riot sinking eruption attacked bombed shelled stormed derailed capsized exploded crashed collapsed sank detonated erupted struck'.split(
    ' ',
  ),
)

const TOTALS = /^(total|overall|cumulative|cumulatively|altogether)$/
const NOW = /^(now|still|currently|remain|remains|remained|remaining)$/
const STATES = /^(being|living|sheltering|staying|stranded|held|intensive|hospital|hospitals|custody|detention|camps)$/
const TODAY = /^(today|yesterday|tonight|overnight)$/

/** "since it was dark": since as because has a clause behind and no time. */
function isBecause(p: Scene['p'], at: number): boolean {
  return (
    /^(it|he|she|we|you|this|that|there)$/.test(p[at + 1]?.text ?? '') &&
    /^(is|was|would|will|could|can|has|are|were)$/.test(p[at + 2]?.text ?? '')
  )
}

function isTotal(p: Scene['p'], at: number): boolean {
  return p[at]!.text !== 'total' || p[at - 1]?.text !== 'a' || p[at + 1]?.text !== 'of' || p[at - 2]?.text === 'to'
}

/** "are being treated", "are living in", "is in custody": present tense makes it a state of the moment. */
function isState(p: Scene['p'], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    if (/^(are|is|remain|remains|'re)$/.test(p[k]!.text)) return true
  }
  return false
}

/** "has now treated" is done. */
function isPerfect(p: Scene['p'], at: number): boolean {
  return /^(now|still|currently)$/.test(p[at]!.text) && /^(has|have|had)$/.test(p[at - 1]?.text ?? '')
}

/** A date with its day: "4 March", "March 4". */
function isDate(p: Scene['p'], at: number): boolean {
  const day = p[at - 1]?.kind === 'number' || p[at + 1]?.kind === 'number'
  return day && (p[at]!.text !== 'may' || p[at]!.capital)
}

function isTotalAt(p: Scene['p'], at: number): boolean {
  const word = p[at]!.text
  if (word === 'far') return p[at - 1]?.text === 'so'
  if (word === 'date') return p[at - 1]?.text === 'to'
  if (word === 'all') return p[at - 1]?.text === 'in'
  // What is not over yet is counted so far.
  if (word === 'this') return /^(year|month|season)$/.test(p[at + 1]?.text ?? '')
  return TOTALS.test(word) && isTotal(p, at)
}

/** Words that any of the signs begins with; all others are passed at once. */
const SIGN_WORDS: ReadonlySet<string> = new Set([
  ...'since all far date total overall cumulative cumulatively altogether now still currently remain remains remained remaining'.split(
    ' ',
  ),
  ...'intensive being living sheltering staying stranded held hospital hospitals custody detention camps today yesterday tonight'.split(
    ' ',
  ),
  ...'between from daily weekly monthly annually past last previous preceding within in over during a per each every overnight this throughout'.split(
    ' ',
  ),
  ...HAPPENINGS,
  ...WEEKDAYS,
  ...MONTHS,
])

/** Signs of pieces `from` to `to`. */
export function readSigns(p: Scene['p'], from: number, to: number): Signs {
  const signs = { total: false, period: false, span: false, happening: false, day: false, stock: false }
  const since: number[] = []
  for (let at = from; at < to; at++) {
    const word = p[at]!.text
    if (!SIGN_WORDS.has(word)) continue
    if (word === 'since') {
      if (!isBecause(p, at)) since.push(at)
    } else if (isTotalAt(p, at)) signs.total = true
    else if ((NOW.test(word) && !isPerfect(p, at)) || (STATES.test(word) && isState(p, at))) signs.stock = true
    else if (isSpanAt(p, at)) signs.span = true
    else if (isPeriodAt(p, at)) signs.period = true
    else if (HAPPENINGS.has(word)) signs.happening = true
    else if (WEEKDAYS.has(word) || TODAY.test(word) || (MONTHS.has(word) && isDate(p, at))) signs.day = true
  }
  return { ...signs, since }
}

const SIGNS = ['total', 'period', 'span', 'happening', 'day', 'stock'] as const

/** The signs of some clauses as bits, in the order of `SIGNS`, "since" the last. */
export function signBits(clauses: readonly Signs[]): number {
  let bits = 0
  for (const signs of clauses) {
    SIGNS.forEach((sign, at) => {
      if (signs[sign]) bits |= 1 << at
    })
    if (signs.since.length > 0) bits |= 1 << SIGNS.length
  }
  return bits
}
