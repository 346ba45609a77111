import type { ColumnDataType, Kysely, RawBuilder } from 'kysely'
import type { Schema } from './schema.ts'

/** Column types that databases name differently. Flags, texts and small numbers are the same everywhere. */
export interface ColumnTypes {
  /** Primary key that numbers itself. */
  readonly serial: ColumnDataType
  /** Whole numbers up to 2^53. */
  readonly whole: ColumnDataType
  readonly bytes: ColumnDataType
}

/** The words of one statement by which it is found. */
export interface SearchWords {
  readonly said: string
  readonly speaker: string
  readonly places: string
}

/** Words to look for, each where it has to stand. A word that ends in * stands for all that begin with it. */
export interface SearchTerms {
  readonly anywhere: readonly string[]
  readonly speaker: readonly string[]
  readonly places: readonly string[]
}

/** Full-text search, which every database does its own way. */
export interface SearchIndex {
  create(db: Kysely<Schema>): Promise<void>
  addStatements(db: Kysely<Schema>, rows: readonly ({ readonly no: number } & SearchWords)[]): Promise<void>
  removeStatements(db: Kysely<Schema>, numbers: readonly number[]): Promise<void>
  addTitle(db: Kysely<Schema>, report: number, title: string): Promise<void>
  /** Nothing where the words hold no letter or digit. */
  compile(terms: SearchTerms): string | undefined
  /** A table `(no)` of the statements that match, newest number first, to be joined. */
  statements(query: string): RawBuilder<{ no: number }>
  /** The same of reports by their titles. */
  titles(query: string): RawBuilder<{ no: number }>
  /** Faults of the index, one line each. */
  check(db: Kysely<Schema>): Promise<string[]>
}

/** A database that holds a ledger. Everything that differs between databases stands behind this. */
export interface Store {
  readonly db: Kysely<Schema>
  /** File or address, for messages. */
  readonly name: string
  readonly columns: ColumnTypes
  readonly search: SearchIndex
  /** A number that is another one as soon as anybody else has written: another process or another connection. */
  othersWrote(): Promise<number>
  /** Faults that the database itself finds, one line each. */
  checkIntegrity(): Promise<string[]>
  /** Writes a consistent copy while others read and write. */
  backup(file: string): Promise<void>
  close(): Promise<void>
}
