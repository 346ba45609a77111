import { UsageError } from '../model/index.ts'
import { type DeskSchema, deskTables } from './desk-schema.ts'
import type { Ledger } from './ledger.ts'

/** What somebody may do, least first: each may do what those before may. */
export const ROLES = ['reader', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

export interface User {
  readonly no: number
  readonly name: string
  readonly role: Role
  /** What the password became; nothing for one who signs in elsewhere. */
  readonly secret?: string
  /** Milliseconds since 1970. */
  readonly created: number
}

/** Adds a user. Throws UsageError `user-exists`. */
export function addUser(
  { db }: Ledger,
  user: { readonly name: string; readonly role: Role; readonly secret: string; readonly created: number },
): Promise<void> {
  return db.transaction().execute(async (open) => {
    const tables = deskTables(open)
    const known = await tables.selectFrom('users').select('no').where('name', '=', user.name).executeTakeFirst()
    if (known) throw new UsageError('user-exists', `there is a user '${user.name}' already`)
    await tables
      .insertInto('users')
      .values({ ...user, issuer: null, subject: null })
      .execute()
  })
}

export async function findUser({ db }: Ledger, name: string): Promise<User | undefined> {
  const row = await deskTables(db).selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst()
  return row && toUser(row)
}

/** All users by name. */
export async function listUsers({ db }: Ledger): Promise<User[]> {
  const rows = await deskTables(db).selectFrom('users').selectAll().orderBy('name').execute()
  return rows.map(toUser)
}

export async function hasUsers({ db }: Ledger): Promise<boolean> {
  return (await deskTables(db).selectFrom('users').select('no').limit(1).executeTakeFirst()) !== undefined
}

/**
 * Gives a user another role or password and ends the user's sessions: whoever had the old password is out. Throws
 * UsageError `no-such-user`, and `last-admin` where nobody would be left who can make users.
 */
export function changeUser(
  { db }: Ledger,
  name: string,
  change: { readonly role?: Role; readonly secret?: string },
): Promise<void> {
  return db.transaction().execute(async (open) => {
    const tables = deskTables(open)
    const user = await tables.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst()
    if (!user) throw unknownUser(name)
    if (change.role !== undefined && change.role !== 'admin' && user.role === 'admin') await keepAnAdmin(tables, name)
    await tables.updateTable('users').set(change).where('no', '=', user.no).execute()
    await tables.deleteFrom('sessions').where('user', '=', user.no).execute()
    if (change.secret !== undefined) await tables.deleteFrom('tokens').where('user', '=', user.no).execute()
  })
}

/** Removes a user with all sessions, tokens and alerts. Throws UsageError `no-such-user`, `last-admin`. */
export function removeUser({ db }: Ledger, name: string): Promise<void> {
  return db.transaction().execute(async (open) => {
    const tables = deskTables(open)
    const user = await tables.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst()
    if (!user) throw unknownUser(name)
    if (user.role === 'admin') await keepAnAdmin(tables, name)
    await tables.deleteFrom('users').where('no', '=', user.no).execute()
  })
}

type Tables = ReturnType<typeof deskTables>

async function keepAnAdmin(tables: Tables, name: string): Promise<void> {
  const other = await tables
    .selectFrom('users')
    .select('no')
    .where('role', '=', 'admin')
    .where('name', '!=', name)
    .executeTakeFirst()
  if (!other) throw new UsageError('last-admin', `'${name}' is the only admin; make another first`)
}

function unknownUser(name: string): UsageError {
  return new UsageError('no-such-user', `there is no user '${name}'; see sayso user list`)
}

type UserLike = { [K in keyof DeskSchema['users']]: K extends 'no' ? number : DeskSchema['users'][K] }

/** A row as a user. A role that this program does not know may do nothing but read. */
export function toUser({ no, name, role, secret, created }: UserLike): User {
  const known = ROLES.find((each) => each === role) ?? 'reader'
  return { no, name, role: known, ...(secret === null ? {} : { secret }), created }
}
