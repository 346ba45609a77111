import type { Figure, Modality, Span } from '../../src/model/index.ts'
import type { GoldReport } from '../gold/load-gold.ts'

/** One link of a chain. */
export interface LinkMark {
  readonly name: string
  readonly read?: Span
  /** The words are a pronoun or a noun that goes back to somebody named. */
  readonly back: boolean
  readonly inferred: boolean
}

export interface StatementMark {
  /** Whole sentences. */
  readonly sentences: Span
  readonly content: readonly Span[]
  readonly chain: readonly LinkMark[]
  readonly modality: Modality
  readonly rule: string
}

export interface FigureMark extends Span {
  readonly value: number
  readonly high: number | undefined
  readonly bound: Figure['bound']
  readonly what: string
  readonly scope: Figure['scope']
  readonly planned: boolean
  readonly rule: string
}

export interface ActorMark extends Span {
  readonly part: 'by' | 'against' | 'with'
}

export interface EventMark extends Span {
  readonly kind: string
  /** The sentences of the statement that tells it. */
  readonly sentences: Span
  readonly actors: readonly ActorMark[]
  readonly rule: string
}

/** What our gold and a reading have in common: the form in which they are compared. Offsets are into `text`. */
export interface Marks {
  readonly id: string
  readonly text: string
  readonly statements: readonly StatementMark[]
  readonly figures: readonly FigureMark[]
  readonly events: readonly EventMark[]
}

/** A percentage is told by its unit; what it is a share of is not compared. */
export const PERCENT = 'percent'

/** A marked report in the form that is compared. */
export function marksOfGold({ id, text, statements, figures, events }: GoldReport): Marks {
  const rule = 'gold'
  return {
    id,
    text,
    statements: statements.map(({ sentences, content, chain, modality }) => {
      const links = chain.map(({ name, read, antecedent, inferred }): LinkMark => {
        return { name, ...(read ? { read } : {}), back: antecedent !== undefined, inferred }
      })
      return { sentences, content, chain: links, modality, rule }
    }),
    figures: figures.map(({ start, end, value, high, bound, what, scope, planned, unit }) => {
      const kind = unit === '%' ? PERCENT : what
      return { start, end, value, high, bound, what: kind, scope, planned: planned ?? false, rule }
    }),
    events: events.map((event) => {
      const actors = (['by', 'against', 'with'] as const).flatMap((part) =>
        event[part].map(({ start, end }): ActorMark => ({ start, end, part })),
      )
      const { start, end, kind } = event
      return { start, end, kind, sentences: statements[event.statement]!.sentences, actors, rule }
    }),
  }
}
