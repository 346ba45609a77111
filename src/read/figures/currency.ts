import type { Piece } from './pieces.ts'
import { CURRENCY_BEFORE } from './units.ts'

/** Codes that are words as well ("ps", "rs", "sek"): only in capitals, before their number. */
function isLetterCode(text: string): boolean {
  return /^[a-z]+$/.test(text)
}

/** The currency whose sign starts at piece `i` ("$", "US$", "US $", "Y=", "RM79"), and the piece behind it. */
export function readCurrency(p: readonly Piece[], i: number): { to: number; currency: string } | undefined {
  const [one, two, three] = [p[i]!, p[i + 1], p[i + 2]]
  if (!two) return undefined
  if (three?.kind === 'number' && one.kind === 'word' && one.capital) {
    const joined = `${one.text.replace('.', '')}${two.text}`
    const currency = CURRENCY_BEFORE.get(joined)
    if (currency && (two.glued || two.text === '$')) return { to: i + 2, currency }
  }
  const currency = CURRENCY_BEFORE.get(one.text)
  if (!currency) return undefined
  const dotted = two.text === '.' && two.glued && three?.kind === 'number' && one.text === 'rs'
  if (dotted && one.capital) return { to: i + 2, currency }
  if (isLetterCode(one.text) && !(one.capital && two.kind === 'number')) return undefined
  return { to: i + 1, currency }
}
