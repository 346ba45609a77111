import type { Unit } from './lexicon.ts'
import type { Pieces } from './pieces.ts'

/** TIMEX3 mod. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'

/** What the words state of a point in the calendar; anything left out is for the second pass. */
export interface Stated {
  /** Below zero before Christ. */
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number | undefined
  /** SP, SU, FA, WI. */
  readonly season?: string | undefined
  readonly quarter?: number | undefined
  readonly half?: number | undefined
  /** 1990 for the nineties, -470 for the 470s before Christ. */
  readonly decade?: number | undefined
  /** 20 for the twentieth, -4 for the fourth before Christ. */
  readonly century?: number | undefined
  /** `christmas`, `christmas-eve`, `easter`, `thanksgiving`, `new-year`, `new-year-eve`, `halloween`. */
  readonly holiday?: string | undefined
  readonly fiscal?: boolean | undefined
  /** The year is not a number but "last year", "that year". */
  readonly yearFrom?: Step | undefined
  /** Which one, for a weekday, month, season, quarter: "last Monday" -1, "this summer" 0, "next March" 1. */
  readonly which?: number | undefined
  /** The day of the month stands in brackets or after the weekday: "Monday (7)", "Monday the 7th". */
  readonly besideWeekday?: boolean | undefined
  /** Both readings of "6/3" are real: day and month changed places. */
  readonly swapped?: boolean | undefined
}

/** So many units from an anchor: "last week", "two days ago", "the following year", "that day". */
export interface Step {
  readonly unit: Unit
  readonly offset: number
  /** `published`: from the day of publication. `named`: from the date last named. */
  readonly anchor: 'published' | 'named'
  /** The number is vague ("a few days later"). */
  readonly vague?: boolean | undefined
  /** "the past decade" and the like, where the words stand for a stretch and not for a calendar unit. */
  readonly fiscal?: boolean | undefined
  /** "the same month a year ago": whatever was named last, in that year. */
  readonly same?: boolean | undefined
}

export interface Clock {
  readonly hour: number
  readonly minute?: number | undefined
  readonly second?: number | undefined
  /** `Z`, `-05`. */
  readonly zone?: string | undefined
}

/** What the first pass makes of some words: {unit, anchor, offset, modifier}, still without a document date. */
export interface Expression {
  readonly kind: 'calendar' | 'step' | 'part' | 'duration' | 'set' | 'vague' | 'counter' | 'clock'
  readonly stated?: Stated | undefined
  readonly step?: Step | undefined
  /** MO, MI, AF, EV, NI, DT. */
  readonly part?: string | undefined
  readonly clock?: Clock | undefined
  readonly mod?: Mod | undefined
  /** Durations and sets: how many; missing for "several". */
  readonly count?: number | undefined
  readonly unit?: Unit | undefined
  /** Durations: "the past five days" -1, "the next four years" 1. */
  readonly side?: -1 | 1 | undefined
  /** "a day after the vote": the length lies between two events, the other one behind or ahead. */
  readonly between?: 'after' | 'before' | undefined
  /** `part`: "the last week of March": -1 of that month; 2 for the second. */
  readonly index?: number | undefined
  readonly of?: Expression | undefined
  /** `vague` and `set`: the value itself. */
  readonly value?: string | undefined
  /** `counter`: "2nd consecutive day" is a run that ends now, "twelfth day" counts from a start. */
  readonly ordinal?: number | undefined
  readonly consecutive?: boolean | undefined
}

/** A match of a rule: the expression, its first piece and the piece behind its last. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly expression: Expression
}

/**
 * A rule of the first pass. It is tried at pieces that can be one of `at` (bits of IS) and says what begins there. The
 * longest match wins, the earlier rule where they are equally long.
 */
export interface Rule {
  readonly name: string
  readonly at: number
  read(p: Pieces, i: number): Match | undefined
}

/** A match with the rule that made it and what stands before it. */
export interface Found extends Match {
  readonly rule: string
  readonly start: number
  readonly end: number
  /** Preposition before it that says which side of it is meant. */
  readonly lead?: 'since' | 'until' | 'by' | 'before' | 'after' | undefined
  /** The other end of "from … to …", as a position in the list of what was found. */
  readonly partner?: number | undefined
}
