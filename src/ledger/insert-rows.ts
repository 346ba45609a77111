import type { CompiledQuery, Insertable, Kysely } from 'kysely'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

type Table = 'reports' | 'readings' | 'statements' | 'story_reports'

/** Rows of one insert: databases take many parameters, but not any number of them. */
const AT_ONCE = 32

/** Building the SQL of an insert costs several times what running it does, so each is built once for each database. */
const BUILT = new WeakMap<Store['search'], Map<string, CompiledQuery>>()

/** Inserts rows that have the same columns in the same order. `db` may be a transaction of `store`. */
export async function insertRows<T extends Table>(
  store: Pick<Store, 'search'>,
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const batch = rows.slice(from, from + AT_ONCE)
    const parameters = batch.flatMap((row) => Object.values(row))
    await db.executeQuery({ ...builtFor(store, db, table, batch), parameters })
  }
}

function builtFor<T extends Table>(
  { search }: Pick<Store, 'search'>,
  db: Kysely<Schema>,
  table: T,
  batch: readonly Insertable<Schema[T]>[],
): CompiledQuery {
  const built = BUILT.get(search) ?? new Map<string, CompiledQuery>()
  BUILT.set(search, built)
  const key = `${batch.length} ${table} ${Object.keys(batch[0] ?? {}).join()}`
  const query =
    built.get(key) ??
    db
      .insertInto(table)
      .values(batch as never)
      .compile()
  built.set(key, query)
  return query
}
