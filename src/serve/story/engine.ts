import type { Change } from '../../model/index.ts'

/** Who reads: the desk sees the newest; readers see that too, or what was published last. */
export type Audience = 'reader' | 'desk'

/** What is asked about the story. The same question to the same state of the ledger has the same answer. */
export interface Question {
  readonly view: string
  readonly audience: Audience
  readonly params: Readonly<Record<string, string>>
}

export interface Answer {
  /** 200, or why there is nothing: 404, 400. */
  readonly status: number
  /** Content type. */
  readonly type: string
  readonly body: Uint8Array
}

/** The newest brief of an audience, in short. */
export interface Newest {
  /** Changes with every change of the brief. */
  readonly edition: string
  readonly day: string
  readonly asOf: string
  /** It is another edition than at the last refresh. */
  readonly isNew: boolean
}

/** What became of the story since it was looked at last. */
export interface Refreshed {
  /** Answers given in another state are out of date. */
  readonly state: string
  readonly newest: Readonly<Record<Audience, Newest | undefined>>
  /** What is new for the audience since the last refresh; empty at the first. */
  readonly changes: Readonly<Record<Audience, readonly Change[]>>
  /** The same with what alerts look at. */
  readonly matter: readonly ChangeMatter[]
}

/** A change and what it is about, to tell who wants to know of it. */
export interface ChangeMatter {
  readonly change: Change
  readonly kinds: readonly string[]
  readonly sides: readonly string[]
  readonly places: readonly string[]
  readonly series: readonly string[]
}

/** Makes all that is told about one story. May live in a thread of its own: it takes and gives plain data. */
export interface StoryEngine {
  ask(question: Question): Promise<Answer>
  /** Looks at the ledger anew. `outside`: somebody else has written to it. */
  refresh(outside: boolean): Promise<Refreshed>
  close(): Promise<void>
}

/** A document that was posted. */
export interface Posted {
  readonly bytes: Uint8Array
  readonly contentType?: string
  /** Where it was published, if whoever posts it says so. */
  readonly address?: string
  /** Names it where it has no address. */
  readonly name: string
}

export interface PostedReport {
  readonly id: string
  /** False where the story had it already. */
  readonly added: boolean
  readonly versions: number
  readonly language: string
  readonly title?: string
}

export interface PostedResult {
  readonly reports: readonly PostedReport[]
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[]
}

/** Reads documents into the ledger: what comes back is on the disk. */
export interface Intake {
  add(posted: Posted): Promise<PostedResult>
  close(): Promise<void>
}
