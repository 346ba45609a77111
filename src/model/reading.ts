import type { Diagnostic, Figure, Modality, Mode, Place, Source, Time } from './brief.ts'
import type { PublishedAt } from './report.ts'
import type { Mention, Span } from './span.ts'

export interface TimeMention extends Mention {
  readonly kind: 'time'
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly time: Time
}

export interface PlaceMention extends Mention {
  readonly kind: 'place'
  readonly place: Place
  /**
   * What the name does in its sentence: `where` something happens; `seat` of a speaker's office ("administration in
   * Donetsk"); `home` a person comes from; `side` a country or city acting ("Moscow said"); `demonym` ("Russian").
   * Only `where` may put a point on the map of the story.
   */
  readonly part: 'where' | 'seat' | 'home' | 'side' | 'demonym' | 'dateline'
}

export interface FigureMention extends Mention {
  readonly kind: 'figure'
  readonly figure: Figure
  /** The noun counted, where the text has one. */
  readonly counted?: Span
  /** The word that told the kind: "killed", "arrested". */
  readonly cue?: Span
  /**
   * Position in `Reading.figures` of the figure that this one is a part of ("two children" of killed 3; "including four
   * women"): told for itself, never added to the whole or to its fellow parts.
   */
  readonly partOf?: number
}

export interface NameMention extends Mention {
  readonly kind: 'name'
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC'
  /** Full name as first written in this report: "Zelensky" gives "Volodymyr Zelensky". */
  readonly name: string
  /** Words before or after that say what the person is: "Ukrainian President", "mayor of Tarn". */
  readonly role?: string
  /** Mentions of one name in one report share it; first mention's number. */
  readonly entity: number
}

/** A pronoun or definite noun ("he", "the agency") and what it stands for. */
export interface Reference extends Mention {
  readonly kind: 'reference'
  readonly antecedent: Span
  /** Printed in brackets after the words: "She [Ana Ruiz]". */
  readonly name: string
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC' | 'NOUN'
}

/** One link of a chain, with where it was read. `antecedent` is set when the words were a pronoun or "the company". */
export interface SourceMention extends Mention {
  readonly source: Source
  readonly antecedent?: Span
}

export interface Actor extends Mention {
  readonly part: 'by' | 'against' | 'with'
  readonly name: string
}

export interface EventMention extends Mention {
  /** From the closed list in lexicons/. */
  readonly kind: string
  readonly actors: readonly Actor[]
}

/**
 * Somebody says something. A sentence without a cue is a statement too: narrated, its only source the outlet.
 * `chain` is speaker first and leaves the outlet out; whoever prints it appends the outlet.
 */
export interface Statement extends Mention {
  readonly kind: 'statement'
  /** Whole sentences a line would print, start to end; `start`/`end` of the mention itself. */
  readonly sentences: readonly Span[]
  readonly chain: readonly SourceMention[]
  readonly cue?: Mention
  /** What is said; more than one stretch when the cue stands inside it. */
  readonly content: readonly Span[]
  readonly mode: Mode
  readonly modality: Modality
  readonly modalityRule: string
  /** Content lies within another statement's content; that one's position in `Reading.statements`. */
  readonly nestedIn?: number
  /** When what is said happens. */
  readonly time?: { readonly time: Time; readonly mention?: Span }
  /** When it was said. */
  readonly said?: { readonly time: Time; readonly mention?: Span }
  /** Positions in `Reading.places`, `.figures`, `.references` of what lies within the content (or sentence if narrated). */
  readonly places: readonly number[]
  readonly figures: readonly number[]
  readonly references: readonly number[]
  /** What the statement is chiefly about; one of `events`. */
  readonly event?: EventMention
  /** Every happening that it tells, in reading order; left out where it tells none. */
  readonly events?: readonly EventMention[]
  /** It answers another's words: "denied it", "accused X of", "both sides exchanged accusations". */
  readonly stance?: 'denies' | 'blames' | 'exchange' | 'corrects' | 'postpones' | 'cancels'
  /** The text itself says that this could not be known or checked; the words that say so. */
  readonly unverified?: Span
}

/** All that was read out of one report, in reading order. Pure function of the report, the models and the options. */
export interface Reading {
  readonly kind: 'reading'
  readonly report: string
  /** The report's own date, or the one worked out from its words. */
  readonly publishedAt?: PublishedAt
  /** Day 1 of the story if the report says it: "since the start of the offensive on 24 February". */
  readonly storyStart?: { readonly value: string; readonly name?: string; readonly mention: Mention }
  /** "reaches its twelfth day". */
  readonly dayNumber?: { readonly value: number; readonly mention: Mention }
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly figures: readonly FigureMention[]
  readonly names: readonly NameMention[]
  readonly references: readonly Reference[]
  readonly statements: readonly Statement[]
  readonly diagnostics: readonly Diagnostic[]
}
