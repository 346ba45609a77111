import type { Span } from '../../model/index.ts'

/** Words between quotation marks, marks included. One paragraph each; `continues` ties the paragraphs of one speech. */
export interface Quotation extends Span {
  /** It has its own closing mark. */
  readonly closed: boolean
  /** Position of the quotation in the paragraph before that was left open and goes on here. */
  readonly continues?: number
}

const NONE = 0
const OPEN = 1
const CLOSE = 2
const EITHER = 3

/** Stretch without a closing mark longer than this is a stray mark, not a quotation. */
const LONGEST = 4000

/**
 * Finds quotations: curly, straight, `''` and ``` `` ``` as one mark, guillemets. A paragraph left open counts to its
 * end if the next paragraph opens again (the newspaper rule for a speech of several paragraphs); stray marks are
 * dropped. One pass, linear whatever the number of marks.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let pending = -1
  let atStart = true
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    if (code === 10) {
      pending = closeParagraph(text, found, open, i, pending)
      open = -1
      atStart = true
      continue
    }
    const [kind, width] = mayBeMark(code) ? markAt(text, i, code) : NO_MARK
    if (kind !== NONE) {
      const opens = open < 0 ? kind !== CLOSE : false
      if (opens) {
        open = i
        if (!atStart) pending = -1
      } else if (open >= 0 && kind !== OPEN) {
        found.push(withLink({ start: open, end: i + width, closed: true }, pending))
        pending = -1
        open = -1
      } else if (open >= 0 && kind === OPEN) open = i
      i += width - 1
    }
    if (code !== 32 && code !== 9 && code !== 13) {
      if (atStart && kind === NONE) pending = -1
      atStart = false
    }
  }
  return dropStray(text, found)
}

function closeParagraph(text: string, found: Quotation[], open: number, end: number, pending: number): number {
  if (open < 0 || end - open > LONGEST) return open < 0 && blank(text, end) ? pending : -1
  found.push(withLink({ start: open, end: trimmedEnd(text, open, end), closed: false }, pending))
  return found.length - 1
}

/** A line without words between two paragraphs does not end a speech. */
function blank(text: string, end: number): boolean {
  return end === 0 || text.charCodeAt(end - 1) === 10
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && text.charCodeAt(at - 1) <= 32) at--
  return at
}

function withLink(quotation: Quotation, pending: number): Quotation {
  return pending >= 0 ? { ...quotation, continues: pending } : quotation
}

/**
 * Unclosed quotations stay if a later paragraph goes on with them, or if a curly mark opened them right before a word:
 * newspapers forget closing marks. A straight mark without a partner is no quotation.
 */
function dropStray(text: string, found: readonly Quotation[]): Quotation[] {
  const wanted = new Set<number>()
  for (const { continues } of found) if (continues !== undefined) wanted.add(continues)
  const place = new Map<number, number>()
  const kept: Quotation[] = []
  for (const [at, quotation] of found.entries()) {
    if (!quotation.closed && !wanted.has(at) && !opensWord(text, quotation.start)) continue
    place.set(at, kept.length)
    const { continues, ...rest } = quotation
    const link = continues === undefined ? undefined : place.get(continues)
    kept.push(link === undefined ? rest : { ...rest, continues: link })
  }
  return kept
}

function opensWord(text: string, start: number): boolean {
  return text.charCodeAt(start) === 0x201c && text.charCodeAt(start + 1) > 0x2f
}

const NO_MARK = [NONE, 1] as const

/** Cheap test that passes over nearly everything. */
function mayBeMark(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x60 || code > 0xaa
}

function markAt(text: string, i: number, code: number): readonly [kind: number, width: number] {
  if (code === 0x201c || code === 0x201e || code === 0xab) return [OPEN, 1]
  if (code === 0x201d || code === 0xbb) return [CLOSE, 1]
  if (code === 0x22) return [straight(text, i, 1), 1]
  if ((code === 0x27 || code === 0x60) && text.charCodeAt(i + 1) === code) {
    return [code === 0x60 ? OPEN : straight(text, i, 2), 2]
  }
  return NO_MARK
}

/** A straight mark opens behind a blank or bracket and before a letter, and closes the other way round. */
function straight(text: string, i: number, width: number): number {
  const before = i === 0 ? 10 : text.charCodeAt(i - 1)
  const after = i + width < text.length ? text.charCodeAt(i + width) : 10
  const gapBefore = before <= 32 || before === 0xa0 || before === 0x28 || before === 0x5b || before === 0x2014
  const gapAfter = after <= 32 || after === 0xa0
  if (gapBefore && !gapAfter) return OPEN
  if (gapAfter && !gapBefore) return CLOSE
  return EITHER
}
