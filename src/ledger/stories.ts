import type { Kysely } from 'kysely'
import { UsageError } from '../model/index.ts'
import type { Ledger } from './ledger.ts'
import { columnText } from './pack.ts'
import type { Schema } from './schema.ts'

/** Names of the stories in this ledger, sorted; the story without a name is the empty one. */
export async function listStories({ db }: Ledger): Promise<string[]> {
  const rows = await db.selectFrom('stories').select('name').execute()
  return rows.map(({ name }) => name).sort()
}

/** The story's number. Throws UsageError `no-such-story`, which tells those that there are. */
export async function findStory(ledger: Ledger, name: string): Promise<number> {
  const row = await lookUp(ledger.db, name)
  if (row) return row.no
  const stories = await listStories(ledger)
  const known = stories.length > 0 ? `there is ${stories.map(called).join(', ')}` : 'it is empty; sayso add fills it'
  throw new UsageError('no-such-story', `${ledger.name}: holds no ${called(name)}; ${known}`)
}

/** The same; a story that is not there begins. */
export async function beginStory(db: Kysely<Schema>, name: string): Promise<number> {
  const known = await lookUp(db, name)
  if (known) return known.no
  const values = { name: columnText(name) }
  return (await db.insertInto('stories').values(values).returning('no').executeTakeFirstOrThrow()).no
}

function lookUp(db: Kysely<Schema>, name: string): Promise<{ no: number } | undefined> {
  return db.selectFrom('stories').select('no').where('name', '=', columnText(name)).executeTakeFirst()
}

const called = (name: string): string => (name === '' ? 'story without a name' : `story '${name}'`)
