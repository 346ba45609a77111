import type { Grade } from './cue-verbs.ts'
import type { Phrase } from './noun-phrase.ts'

/** Tokens first to last, both included. */
export type Tokens = readonly [first: number, last: number]

/** One thing said, as a finder sees it, in tokens. Refiners turn these into statements. */
export interface Attribution {
  /** File name of the finder. */
  readonly rule: string
  readonly grade: Grade
  /** Verb, noun or adverb that brings it in, in its base form. */
  readonly lemma: string
  /** How the content hangs on the cue, see cue-verbs; `according`, `noun`, `adverb`, `colon` and `free` for the rest. */
  readonly frame: string
  readonly cue: Tokens
  readonly source?: Phrase
  readonly content: readonly Tokens[]
  /** The cue itself is negated: "did not say". */
  readonly negated?: boolean
  /** Not said yet, or never: "planned to announce", "declined to say". */
  readonly unsaid?: boolean
  /** The source was carried over from another sentence. */
  readonly inferred?: boolean
  /** Somebody told or asked, between cue and content. */
  readonly addressee?: Phrase
  /** A cue of this sentence that shares its subject with the one before it. */
  readonly shared?: boolean
}
