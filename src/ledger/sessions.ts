import { contentId } from '../model/index.ts'
import { ROLES, type Role, toUser, type User } from './accounts.ts'
import { deskTables } from './desk-schema.ts'
import type { Ledger } from './ledger.ts'

export interface Session {
  readonly user: User
  /** What a form or a script sends along to prove that it is of this site. */
  readonly proof: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly used: number
}

/** Keeps a session under the hash of what its cookie holds; a session that was there before ends. */
export function beginSession(
  { db }: Ledger,
  session: { readonly hash: string; readonly user: number; readonly proof: string; readonly now: number },
  before?: string,
): Promise<void> {
  const { hash, user, proof, now } = session
  return db.transaction().execute(async (open) => {
    const tables = deskTables(open)
    if (before !== undefined) await tables.deleteFrom('sessions').where('hash', '=', before).execute()
    await tables.insertInto('sessions').values({ hash, user, proof, created: now, used: now }).execute()
  })
}

export async function findSession({ db }: Ledger, hash: string): Promise<Session | undefined> {
  const tables = deskTables(db)
  const row = await tables.selectFrom('sessions').selectAll().where('hash', '=', hash).executeTakeFirst()
  if (!row) return undefined
  const user = await tables.selectFrom('users').selectAll().where('no', '=', row.user).executeTakeFirstOrThrow()
  return { user: toUser(user), proof: row.proof, created: row.created, used: row.used }
}

/** Notes that a session was used. */
export async function touchSession({ db }: Ledger, hash: string, now: number): Promise<void> {
  await deskTables(db).updateTable('sessions').set({ used: now }).where('hash', '=', hash).execute()
}

export async function endSession({ db }: Ledger, hash: string): Promise<void> {
  await deskTables(db).deleteFrom('sessions').where('hash', '=', hash).execute()
}

/** Ends sessions begun or last used before these moments, in milliseconds since 1970. */
export async function dropSessions(
  { db }: Ledger,
  { begunBefore, usedBefore }: { readonly begunBefore: number; readonly usedBefore: number },
): Promise<void> {
  await deskTables(db)
    .deleteFrom('sessions')
    .where((eb) => eb.or([eb('created', '<', begunBefore), eb('used', '<', usedBefore)]))
    .execute()
}

/** A key for programs. The key itself is shown once and never kept. */
export interface Token {
  readonly id: string
  readonly label: string
  readonly role: Role
  readonly created: number
  readonly used?: number
}

/** Keeps a token by its hash; it may do no more than `role`, whatever its user may. */
export async function addToken(
  { db }: Ledger,
  token: {
    readonly user: number
    readonly label: string
    readonly role: Role
    readonly hash: string
    readonly created: number
  },
): Promise<Token> {
  const id = contentId('k', token.hash)
  await deskTables(db)
    .insertInto('tokens')
    .values({ id, ...token, used: null })
    .execute()
  return { id, label: token.label, role: token.role, created: token.created }
}

/** The user of a token, with the lesser of the two roles: a user who may do less than before has no token that may more. */
export async function findToken({ db }: Ledger, hash: string, now: number): Promise<User | undefined> {
  const tables = deskTables(db)
  const row = await tables.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst()
  if (!row) return undefined
  const user = toUser(await tables.selectFrom('users').selectAll().where('no', '=', row.user).executeTakeFirstOrThrow())
  // Once a minute is enough to tell which tokens nobody uses.
  if (row.used === null || now - row.used > 60_000) {
    await tables.updateTable('tokens').set({ used: now }).where('no', '=', row.no).execute()
  }
  return { ...user, role: lesser(user.role, toRole(row.role)) }
}

export async function listTokens({ db }: Ledger, user: number): Promise<Token[]> {
  const rows = await deskTables(db).selectFrom('tokens').selectAll().where('user', '=', user).orderBy('no').execute()
  return rows.map(({ id, label, role, created, used }) => ({
    id,
    label,
    role: toRole(role),
    created,
    ...(used === null ? {} : { used }),
  }))
}

/** False where the user has no such token. */
export async function removeToken({ db }: Ledger, user: number, id: string): Promise<boolean> {
  const { numDeletedRows } = await deskTables(db)
    .deleteFrom('tokens')
    .where('user', '=', user)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

const toRole = (role: string): Role => ROLES.find((each) => each === role) ?? 'reader'

const lesser = (a: Role, b: Role): Role => (ROLES.indexOf(a) < ROLES.indexOf(b) ? a : b)
