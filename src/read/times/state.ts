import type { Analysis } from '../../language/analysis.ts'
import type { Span } from '../../model/index.ts'
import type { Found } from './expression.ts'
import type { Moment } from './moment.ts'
import type { Tense } from './tense.ts'

export type Mode = 'news' | 'narrative'

/** What the second pass knows while it goes through a text: the day of publication and what was named last. */
export interface State {
  readonly a: Analysis
  readonly mode: Mode
  /** Day number of publication; missing for a page without a date. */
  readonly published: number | undefined
  readonly headings: readonly Span[]
  /** The date last named, of any precision down from a year. */
  named?: Moment | undefined
  namedAt: number
  /** The day, week, month and year last named. */
  day?: number | undefined
  month?: Moment | undefined
  year?: number | undefined
  yearAt: number
  decade?: number | undefined
  century?: number | undefined
}

/** What a mention was resolved to. */
export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly moment: Moment
  readonly inferred: boolean
  readonly reasons: readonly string[]
  readonly alternatives?: readonly Alternative[] | undefined
  /** Begin and end as instants or local times, where the words give the clock. */
  readonly clock?: string | undefined
}

export interface Alternative {
  readonly moment: Moment
  readonly reason: string
}

export interface Ask {
  readonly state: State
  readonly found: Found
  readonly tense: () => Tense
}
