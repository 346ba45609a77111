import { scrypt, timingSafeEqual } from 'node:crypto'
import { UsageError } from '../../model/index.ts'

/** Parameters of scrypt: N is 2 to the power of `cost`. */
export interface PasswordCost {
  readonly cost: number
  readonly blocks: number
  readonly passes: number
}

/** One of the settings that OWASP's Password Storage Cheat Sheet holds equal: 32 MB and about a fifth of a second. */
export const PASSWORD_COST: PasswordCost = { cost: 15, blocks: 8, passes: 3 }

const SHORTEST = 10
const LONGEST = 1024
const KEY_BYTES = 32
const SALT_BYTES = 16

/** Throws UsageError `weak-password` for one that is too short, too long or of one letter. */
export function checkPassword(password: string): void {
  const letters = [...password.normalize('NFC')]
  if (letters.length < SHORTEST || password.length > LONGEST || new Set(letters).size < 4) {
    throw new UsageError(
      'weak-password',
      `a password has ${SHORTEST} to ${LONGEST} letters, and not the same few over and over; a sentence does well`,
    )
  }
}

/** What is kept of a password: `scrypt$15$8$3$salt$key`. */
export async function hashPassword(
  password: string,
  random: (bytes: number) => Uint8Array,
  cost: PasswordCost = PASSWORD_COST,
): Promise<string> {
  const salt = Buffer.from(random(SALT_BYTES))
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.cost, cost.blocks, cost.passes, salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  )
}

const KEPT = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{1,64})\$([\w-]{43})$/

/**
 * Whether this is the password that was kept. Takes as long where nothing was kept, so that the time does not tell who
 * has an account.
 */
export async function isPassword(
  password: string,
  kept: string | undefined,
  cost: PasswordCost = PASSWORD_COST,
): Promise<boolean> {
  const parts = KEPT.exec(kept ?? '')
  if (!parts || password.length > LONGEST) {
    await derive(password.slice(0, LONGEST), Buffer.alloc(SALT_BYTES), cost)
    return false
  }
  const [, n, blocks, passes, salt = '', key = ''] = parts
  const used = { cost: Number(n), blocks: Number(blocks), passes: Number(passes) }
  const derived = await derive(password, Buffer.from(salt, 'base64url'), used)
  return timingSafeEqual(derived, Buffer.from(key, 'base64url'))
}

function derive(password: string, salt: Uint8Array, { cost, blocks, passes }: PasswordCost): Promise<Buffer> {
  const N = 2 ** cost
  // scrypt needs 128 * N * r bytes, and Node's own limit is lower.
  const options = { N, r: blocks, p: passes, maxmem: 256 * N * blocks }
  return new Promise((resolve, reject) => {
    // The same letters typed on another keyboard are the same password.
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
