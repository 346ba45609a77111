import { randomBytes } from 'node:crypto'
import { addUser, changeUser, type Ledger, listUsers, ROLES, type Role, removeUser } from '../ledger/index.ts'
import { UsageError } from '../model/error.ts'
import { displayText } from '../publish/display-text.ts'
import { checkPassword, hashPassword } from '../serve/accounts/password.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { type LedgerOptions, withLedger } from './open-story.ts'

export interface UserOptions extends LedgerOptions {
  readonly role?: string
}

const ACTIONS = ['add', 'list', 'role', 'password', 'remove'] as const

/**
 * `sayso user ACTION [NAME]`: makes and changes accounts. `password` gives the password typed or piped in. Gives the
 * exit status.
 */
export function userCommand(
  [action = '', name]: readonly string[],
  options: UserOptions,
  effects: LedgerEffects,
  password: () => Promise<string>,
): Promise<number> {
  const known = ACTIONS.find((each) => each === action)
  if (!known) throw new UsageError('bad-user', `sayso user ${ACTIONS.join('|')} [NAME]`)
  if (known !== 'list' && (name === undefined || !/^\S(?:.{0,98}\S)?$/u.test(name))) {
    throw new UsageError('bad-user', `sayso user ${known} NAME: 1 to 100 letters`)
  }
  const role = roleOf(options, known === 'add' ? 'editor' : undefined)
  if (known === 'role' && role === undefined)
    throw new UsageError('bad-role', `name the role: --role ${ROLES.join('|')}`)
  return withLedger(options, effects, { create: known === 'add' }, async (ledger) => {
    await effects.print(await act(ledger, known, name ?? '', role, effects, password))
    return 0
  })
}

function roleOf({ role }: UserOptions, usual: Role | undefined): Role | undefined {
  if (role === undefined) return usual
  const found = ROLES.find((each) => each === role)
  if (!found) throw new UsageError('bad-role', `--role '${role}': ${ROLES.join(', ')}`)
  return found
}

async function act(
  ledger: Ledger,
  action: (typeof ACTIONS)[number],
  name: string,
  role: Role | undefined,
  effects: LedgerEffects,
  password: () => Promise<string>,
): Promise<string> {
  switch (action) {
    case 'list':
      return (
        (await listUsers(ledger)).map((user) => `${displayText(user.name)} ${user.role}\n`).join('') || 'No users.\n'
      )
    case 'remove':
      await removeUser(ledger, name)
      return `removed ${displayText(name)}\n`
    case 'role':
      await changeUser(ledger, name, { role: role! })
      return `${displayText(name)} is ${role}; all sessions ended\n`
    case 'password':
      await changeUser(ledger, name, { secret: await newSecret(password) })
      return `${displayText(name)} has another password; all sessions and tokens ended\n`
    case 'add':
      await addUser(ledger, { name, role: role!, secret: await newSecret(password), created: effects.clock() })
      return `added ${displayText(name)}, ${role}\n`
  }
}

async function newSecret(password: () => Promise<string>): Promise<string> {
  const typed = await password()
  checkPassword(typed)
  return hashPassword(typed, (bytes) => randomBytes(bytes))
}
