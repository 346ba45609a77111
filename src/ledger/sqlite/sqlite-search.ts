import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { Schema } from '../schema.ts'
import type { SearchIndex, SearchTerms } from '../store.ts'

/** Rows of one insert. */
const AT_ONCE = 32
const INSERT = 'insert into statement_words(rowid, said, speaker, places)'

const LETTER = /[\p{L}\p{N}]/u

/**
 * FTS5 without a copy of the words: an index row has the statement's number, its words stand in the report. Letters are
 * compared without case and accents; words are not cut to stems, since names would be cut too.
 */
export const sqliteSearch: SearchIndex = {
  async create(db) {
    const options = sql.raw(`content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"`)
    await sql`create virtual table statement_words using fts5(said, speaker, places, ${options})`.execute(db)
    await sql`create virtual table title_words using fts5(title, ${options})`.execute(db)
  },
  async addStatements(db, rows) {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const batch = rows.slice(from, from + AT_ONCE)
      const places = Array.from(batch, () => '(?, ?, ?, ?)').join()
      const values = batch.flatMap((row) => [row.no, row.said, row.speaker, row.places])
      await db.executeQuery(CompiledQuery.raw(`${INSERT} values ${places}`, values))
    }
  },
  async removeStatements(db, numbers) {
    for (let from = 0; from < numbers.length; from += AT_ONCE) {
      const batch = numbers.slice(from, from + AT_ONCE)
      const places = Array.from(batch, () => '?').join()
      await db.executeQuery(CompiledQuery.raw(`delete from statement_words where rowid in (${places})`, batch))
    }
  },
  async addTitle(db, report, title) {
    await sql`insert into title_words(rowid, title) values (${report}, ${title})`.execute(db)
  },
  compile: ({ anywhere, speaker, places }: SearchTerms) => {
    const words = [
      ...anywhere.flatMap((word) => term(word)),
      ...speaker.flatMap((word) => term(word).map((each) => `speaker : ${each}`)),
      ...places.flatMap((word) => term(word).map((each) => `places : ${each}`)),
    ]
    return words.length > 0 ? words.join(' AND ') : undefined
  },
  statements: (query) =>
    sql<{ no: number }>`(select rowid as no from statement_words where statement_words match ${query})`,
  titles: (query) => sql<{ no: number }>`(select rowid as no from title_words where title_words match ${query})`,
  async check(db) {
    return [
      ...(await checkTable(db, 'statement_words', 'statements')),
      ...(await checkTable(db, 'title_words', 'reports')),
    ]
  },
}

/** A word or phrase as FTS5 writes it; a * at its end stands outside the quotation marks. */
function term(word: string): string[] {
  if (!LETTER.test(word)) return []
  const prefix = word.endsWith('*')
  return [`"${word.replace(/\*+$/, '').replaceAll('"', '""')}"${prefix ? ' *' : ''}`]
}

async function checkTable(db: Kysely<Schema>, table: string, words: 'statements' | 'reports'): Promise<string[]> {
  const name = sql.raw(table)
  try {
    await sql`insert into ${name}(${name}) values ('integrity-check')`.execute(db)
  } catch (error) {
    return [`the index ${table} is damaged: ${(error as Error).message}`]
  }
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${name}`.execute(db)
  const wanted = db.selectFrom(words).select((eb) => eb.fn.countAll<number>().as('count'))
  const { count } = await (words === 'reports'
    ? wanted.where('title' as never, 'is not', null as never)
    : wanted
  ).executeTakeFirstOrThrow()
  const found = rows[0]?.count ?? 0
  return found === count ? [] : [`the index ${table} has ${found} rows for ${count} ${words}`]
}
