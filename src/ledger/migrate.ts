import { type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration'
import { LedgerError } from './ledger-error.ts'
import { STEPS, type Step } from './migrations/index.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

/**
 * Brings the tables to today's schema, all steps in one transaction. Throws LedgerError `ledger-newer` where a later
 * version of the program has been there.
 */
export async function migrate(store: Store, steps: Readonly<Record<string, Step>> = STEPS): Promise<void> {
  if (isCurrent(await stepsDone(store.db), steps, store.name)) return
  await store.db.transaction().execute(async (db) => {
    // Another process may have done it while this one waited for the lock.
    if (isCurrent(await stepsDone(db), steps, store.name)) return
    const provider = { getMigrations: async () => toMigrations(steps, store) }
    const { error } = await new Migrator({ db, provider }).migrateToLatest()
    if (error !== undefined) throw error
  })
}

function isCurrent(done: readonly string[], steps: Readonly<Record<string, Step>>, name: string): boolean {
  if (done.some((step) => !(step in steps))) {
    throw new LedgerError('ledger-newer', `${name}: was written by a later version of sayso; install that version`)
  }
  return done.length === Object.keys(steps).length
}

async function stepsDone(db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db)
  return rows.map(({ name }) => name)
}

function toMigrations(steps: Readonly<Record<string, Step>>, { columns, search }: Store) {
  const migrations = Object.entries(steps).map(
    ([name, step]) => [name, { up: (db: Kysely<Schema>) => step(db, columns, search) }] as const,
  )
  return Object.fromEntries(migrations)
}
