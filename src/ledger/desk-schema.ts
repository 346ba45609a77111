import type { Generated, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Milliseconds since 1970. */
type Milliseconds = number

/** Tables of whoever serves a ledger: accounts, the desk's queue, steps of an edition, alerts. */
export interface DeskSchema {
  users: UserRow
  sessions: SessionRow
  tokens: TokenRow
  queue_items: QueueItemRow
  edition_steps: EditionStepRow
  alerts: AlertRow
  deliveries: DeliveryRow
}

interface UserRow {
  no: Generated<number>
  /** As typed, compared as it is. */
  name: string
  role: string
  /** What the password became; null for one who signs in elsewhere. */
  secret: string | null
  /** Who vouches for the user, and its name for the user there: OpenID Connect's `iss` and `sub`. */
  issuer: string | null
  subject: string | null
  created: Milliseconds
}

interface SessionRow {
  /** SHA-256 of what the cookie holds: who reads the ledger cannot take a session over. */
  hash: string
  user: number
  /** What a form or a script sends along to prove that it is of this site. */
  proof: string
  created: Milliseconds
  used: Milliseconds
}

interface TokenRow {
  no: Generated<number>
  id: string
  user: number
  label: string
  role: string
  /** SHA-256 of the token. */
  hash: string
  created: Milliseconds
  used: Milliseconds | null
}

/** Something that somebody has to look at: a reader's objection, a decision that met another. */
interface QueueItemRow {
  no: Generated<number>
  id: string
  story: number
  kind: string
  /** Line or other thing that it is about. */
  target: string
  words: string
  /** The rest of it as JSON. */
  more: string
  by: string
  made: Milliseconds
  settled: Milliseconds | null
  settled_by: string | null
  settled_why: string | null
}

/** An edition is drafted, cleared and published, each by somebody. Rows are added and never changed. */
interface EditionStepRow {
  no: Generated<number>
  edition: number
  step: string
  by: string
  why: string
  made: Milliseconds
}

interface AlertRow {
  no: Generated<number>
  id: string
  story: number
  user: number
  /** Which changes, as JSON. */
  wanted: string
  address: string
  /** Key that what is sent is signed with. */
  secret: string
  created: Milliseconds
}

/** What an alert has told. One row for one change, written before it is sent. */
interface DeliveryRow {
  alert: number
  change: string
  /** What is sent, as JSON. */
  body: string
  made: Milliseconds
  tries: number
  /** Not tried again before; null when it has arrived or was given up. */
  next: Milliseconds | null
  error: string | null
}

/** The same database with the desk's tables in sight. */
export function deskTables(db: Kysely<Schema>): Kysely<Schema & DeskSchema> {
  return db as unknown as Kysely<Schema & DeskSchema>
}
