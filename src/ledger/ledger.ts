import { migrate } from './migrate.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import type { Store } from './store.ts'

/** An open ledger: hand it to the calls of this folder, and close it. */
export interface Ledger extends Store {
  readonly kind: 'ledger'
}

/**
 * Opens the ledger in a file (`:memory:` for one that is gone when closed) and brings it to today's schema. A file that
 * is not there is made with `create`. Throws UsageError (`no-ledger`, `not-a-ledger`) and LedgerError (`ledger-newer`, `cannot-open` …).
 */
export async function openLedger(file: string, options: { readonly create?: boolean } = {}): Promise<Ledger> {
  const store = openSqlite(file, { create: options.create ?? false })
  try {
    await migrate(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return { kind: 'ledger', ...store }
}
