/** A value that SQLite stores as it is. */
export type SqliteValue = null | number | bigint | string | Uint8Array

/**
 * Throws TypeError unless the values are what SQLite stores as they are, one for each `?`. The driver itself would make
 * NULL of a Date, of undefined, of NaN and of one that is missing, and say nothing.
 */
export function checkParameters(values: readonly unknown[], wanted: number, sql: string): readonly SqliteValue[] {
  if (values.length !== wanted) throw new TypeError(`${values.length} parameters for ${wanted} places in: ${sql}`)
  values.forEach((value, index) => {
    if (!isStorable(value)) {
      throw new TypeError(`parameter ${index + 1} is ${describe(value)}, which SQLite cannot store, in: ${sql}`)
    }
  })
  return values as readonly SqliteValue[]
}

function isStorable(value: unknown): value is SqliteValue {
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array
}

function describe(value: unknown): string {
  if (typeof value === 'object') return `a ${value?.constructor?.name ?? 'object'}`
  return typeof value === 'undefined' || typeof value === 'number' ? String(value) : `a ${typeof value}`
}

/** Number of `?` outside quotation marks. Quoted names and texts double their mark inside. */
export function countPlaces(sql: string): number {
  let places = 0
  for (let at = 0; at < sql.length; at++) {
    const letter = sql[at]
    if (letter === '?') places++
    else if (letter === "'" || letter === '"') {
      const close = sql.indexOf(letter, at + 1)
      at = close < 0 ? sql.length : close
    }
  }
  return places
}
