import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { UsageError } from '../../model/index.ts'
import type { Schema } from '../schema.ts'
import type { ColumnTypes, Store } from '../store.ts'
import { backupSqlite } from './backup-sqlite.ts'
import { explainError } from './explain-error.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { sqliteSearch } from './sqlite-search.ts'

/** Milliseconds to wait for another writer. One write takes a few. */
const PATIENCE = 15_000

/** Marks the file as a ledger (`SAYS`), so that another program's database is never written into. */
const APPLICATION = 0x53415953

const COLUMNS: ColumnTypes = { serial: 'integer', whole: 'integer', bytes: 'blob' }

/**
 * Opens a ledger file; `:memory:` is one that is gone when closed. With `create`, a file that is not there is made.
 * Throws UsageError `no-ledger`, `not-a-ledger`, LedgerError `cannot-open`, `ledger-busy` …
 */
export function openSqlite(file: string, options: { readonly create: boolean }): Store {
  if (!options.create && file !== ':memory:' && !existsSync(file)) {
    throw new UsageError('no-ledger', `${file}: there is no ledger; sayso add makes one, --ledger names another`)
  }
  const database = connect(file)
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database, file) })
  return {
    db,
    name: file,
    columns: COLUMNS,
    search: sqliteSearch,
    othersWrote: async () => Number(database.prepare('pragma data_version').get()?.['data_version']),
    checkIntegrity: () => checkIntegrity(db),
    backup: (target) => backupSqlite(database, target),
    close: async () => {
      await db.destroy()
      if (database.isOpen) database.close()
    },
  }
}

function connect(file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: PATIENCE, enableForeignKeyConstraints: true })
    claim(database, file)
    // FULL: a commit is on the disk before it is acknowledged. WAL: readers never wait for the writer.
    setJournal(database)
    database.exec('pragma synchronous = full')
    database.exec('pragma cache_size = -32768')
    database.exec('pragma journal_size_limit = 67108864')
    database.exec('pragma temp_store = memory')
    return database
  } catch (error) {
    database?.close()
    throw explainError(error, file)
  }
}

/** A new file is marked as ours; one that holds something else is left alone. */
function claim(database: DatabaseSync, file: string): void {
  const application = Number(database.prepare('pragma application_id').get()?.['application_id'])
  if (application === APPLICATION) return
  const tables = Number(database.prepare('select count(*) as count from sqlite_schema').get()?.['count'])
  if (application !== 0 || tables > 0) {
    throw new UsageError('not-a-ledger', `${file}: is a database of another program; name another file`)
  }
  database.exec(`pragma application_id = ${APPLICATION}`)
}

/** The change to WAL does not wait for others as everything else does. */
function setJournal(database: DatabaseSync): void {
  const end = performance.now() + PATIENCE
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      const busy = error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
      if (!busy || performance.now() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

async function checkIntegrity(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const faults = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  const orphans = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db)
  return [
    ...faults,
    ...orphans.rows.map(({ table, rowid, parent }) => `${table} row ${rowid} points at no row of ${parent}`),
  ]
}
