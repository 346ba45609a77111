import { type Cut, type DebrisRule, textOf } from './rule.ts'

/** Blocks at either end in which the author presents herself. */
const ENDS = 4
const LONGEST_BIOGRAPHY = 400
const PRESENTS =
  /^(?:,? (?:is|was|covers|writes|reports|has (?:covered|written|reported|worked)|joined|lives)\b| \(@?\w)/i

/** The author's name alone, "by" the author, or "Ana Ruiz is a reporter …" at an end of the article. */
export const signature: DebrisRule = ({ body, author, gone }) => {
  const names = (author ?? '')
    .split(/,| and | & /)
    .map((name) => name.trim())
    .filter((name) => name.length >= 3)
  if (names.length === 0) return []
  const blocks = body.blocks.filter((block) => !gone(block))
  const ends = new Set([...blocks.slice(0, ENDS), ...blocks.slice(-ENDS)])
  const cuts: Cut[] = []
  for (const block of ends) {
    const text = textOf(body, block)
    if (text.length <= LONGEST_BIOGRAPHY && names.some((name) => isSignature(text, name, block === blocks.at(-1)))) {
      cuts.push({ kind: 'credit', start: block.start, end: block.end })
    }
  }
  return cuts.sort((a, b) => a.start - b.start)
}

function isSignature(text: string, name: string, last: boolean): boolean {
  const bare = text.replace(/^(?:by|written by|posted by|[–—-])\s+/i, '')
  if (bare.toLowerCase() === name.toLowerCase()) return true
  return last && text.startsWith(name) && PRESENTS.test(text.slice(name.length))
}
