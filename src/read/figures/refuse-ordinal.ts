import type { Draft, Scene } from './draft.ts'

/** "63rd", "4th", "20th-century"; "first" and "fourth" are no numbers to begin with. */
export function isOrdinal({ to, form }: Draft, { p }: Scene): boolean {
  const next = p[to]
  return form === 'digits' && next !== undefined && next.glued && /^(st|nd|rd|th)$/.test(next.text)
}
