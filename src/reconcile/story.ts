import type {
  Decision,
  Evidence,
  Figure,
  Place,
  Reading,
  Report,
  Series,
  Source,
  Statement,
  Time,
} from '../model/index.ts'
import type { Moment } from './published.ts'
import type { Subject } from './subject.ts'

/** A report with what was read from it and where it stands among the others. */
export interface StoryReport {
  readonly report: Report
  readonly reading: Reading
  readonly moment?: Moment
  /** YYYY-MM-DD in UTC: from when it can be read, if its date is known. Reports are put together day by day. */
  readonly day?: string
  readonly status: 'read' | 'not-read' | 'copy' | 'outdated' | 'withdrawn' | 'embargoed'
  readonly copyOf?: string
  readonly outdatedBy?: string
}

/** One statement in one report. */
export interface Telling {
  readonly from: StoryReport
  readonly statement: Statement
  /** Speaker first, agency and outlet last. */
  readonly chain: readonly Source[]
  /** Key of the deepest source that can be told apart; corroboration counts these. */
  readonly origin: string
  readonly words: ReadonlySet<string>
  readonly figures: readonly Figure[]
  /** Those of the figures that stand for themselves: without parts of another one and what a number was before. */
  readonly counts: readonly Figure[]
  readonly places: readonly Place[]
  /** Its places, else those of the sentence before it in its report, else the dateline's: where its report stands just then. */
  readonly scene: readonly Place[]
  /** Where what is counted is: "the invasion of Tarn" places the invasion and not the count. */
  readonly countedAt: string | undefined
  readonly time: Time | undefined
  readonly said: Time | undefined
}

/** What is claimed, by whomever: the tellings that say the same. The first, in canonical order, gives it its words and id. */
export interface Claim {
  readonly kind: 'claim'
  readonly id: string
  readonly tellings: readonly Telling[]
  /** Distinct origins in canonical order, the first telling's first. */
  readonly origins: readonly string[]
  /** The claim of the same origin that this one brings up to date. */
  readonly updates?: string
  readonly updatedBy?: string
  /** Taken back by a correction. */
  readonly withdrawnBy?: string
}

export interface StoryEvent {
  readonly kind: 'event'
  readonly id: string
  /** Ids that it had before the desk put events together or apart. */
  readonly aliases: readonly string[]
  /** From the closed list of `lexicons/events.json`, or 'other'. */
  readonly what: string
  /** The section it would stand in. */
  readonly subject: Subject
  readonly claims: readonly Claim[]
}

export interface StoryDispute {
  readonly kind: 'denial' | 'blame' | 'figure' | 'description'
  readonly id: string
  readonly event?: string
  readonly about: string
  readonly agreed: readonly Figure[]
  readonly sides: readonly { readonly who: readonly Source[]; readonly claims: readonly string[] }[]
  /** The sentence that reports the exchange itself, if there is one. */
  readonly reportedBy?: string
}

export interface Plan {
  readonly uid: string
  readonly sequence: number
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  readonly time: Time
  readonly was: readonly Time[]
  readonly claims: readonly string[]
  readonly outcome?: { readonly state: 'done' | 'partly' | 'not' | 'unknown'; readonly claims: readonly string[] }
}

export interface StoryCorrection {
  readonly id: string
  readonly kind: 'correction' | 'withdrawal' | 'kill'
  readonly claim: string
  readonly by: readonly Source[]
  readonly at: string
  readonly stillCarriedBy: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** What many reports say together: everything a brief chooses from. Does not depend on the order of arrival. */
export interface Story {
  readonly kind: 'story'
  readonly reports: readonly StoryReport[]
  readonly claims: readonly Claim[]
  readonly events: readonly StoryEvent[]
  readonly series: readonly Series[]
  readonly disputes: readonly StoryDispute[]
  readonly plans: readonly Plan[]
  readonly corrections: readonly StoryCorrection[]
  /** Claims told only after the day that the story is told for, and of later days. */
  readonly later: readonly string[]
  /** What the desk decided and still holds, oldest first. */
  readonly decisions: readonly Decision[]
}
