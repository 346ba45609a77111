import { createHash, timingSafeEqual } from 'node:crypto'

/** Bytes of a secret that nobody can guess. */
export const SECRET_BYTES = 32

/** A secret for a cookie, a form or a program, in letters that need no quoting. */
export function newSecret(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(SECRET_BYTES)).toString('base64url')
}

/** What is kept of a secret of 256 random bits; such a one needs no salt and no slowness. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Compares without telling by the time taken how much was right. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}
