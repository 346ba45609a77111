import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { checkParameters, countPlaces } from './check-parameters.ts'
import { explainError } from './explain-error.ts'

/** Statements kept prepared; the ledger has fewer kinds, but rows are inserted in different numbers. */
const MOST_PREPARED = 200

/** `node:sqlite` as Kysely wants it: guarded parameters, statements prepared once, errors explained. */
export function guardDatabase(database: DatabaseSync, file: string): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => {
      prepared.clear()
      database.close()
    },
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      const fresh = guardStatement(
        explaining(file, () => database.prepare(sql)),
        sql,
        file,
      )
      const [oldest] = prepared.keys()
      if (prepared.size >= MOST_PREPARED && oldest !== undefined) prepared.delete(oldest)
      prepared.set(sql, fresh)
      return fresh
    },
  }
}

function guardStatement(statement: StatementSync, sql: string, file: string): SqliteStatement {
  const places = countPlaces(sql)
  const reader = statement.columns().length > 0
  // The word index numbers its own rows beyond 2^53, and every write tells the last row's number.
  if (!reader) statement.setReadBigInts(true)
  return {
    reader,
    all: (values) => explaining(file, () => statement.all(...checkParameters(values, places, sql))),
    run: (values) => explaining(file, () => statement.run(...checkParameters(values, places, sql))),
    iterate: () => {
      throw new Error('rows are read at once, never streamed')
    },
  }
}

function explaining<T>(file: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw explainError(error, file)
  }
}
