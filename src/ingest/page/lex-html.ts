/** A piece of HTML source. `name` is lower-case; `end` is exclusive. */
export interface HtmlToken {
  readonly kind: 'text' | 'open' | 'close' | 'other'
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Elements whose content is not markup. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'noembed', 'noframes', 'xmp', 'iframe'])

/**
 * Cuts HTML source into tags and text, once from left to right: linear on anything, also on a million unclosed
 * comments. No tree is built; this serves what must happen before one is (depth) or beside it (offsets).
 */
export function* lexHtml(html: string): Generator<HtmlToken> {
  const missing = new Set<string>()
  /** Searches only once for an end that is not there. */
  const find = (what: string, from: number): number => {
    if (missing.has(what)) return -1
    const at = html.indexOf(what, from)
    if (at < 0) missing.add(what)
    return at
  }
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    const next = html.charCodeAt(open + 1)
    if (next === 33 || next === 63) {
      if (open > at) yield { kind: 'text', name: '', start: at, end: open }
      const comment = html.startsWith('<!--', open)
      const close = comment ? find('-->', open + 4) : find('>', open)
      const end = close < 0 ? html.length : close + (comment ? 3 : 1)
      yield { kind: 'other', name: '', start: open, end }
      at = end
      continue
    }
    const closing = next === 47
    const from = open + (closing ? 2 : 1)
    if (!isLetter(html.charCodeAt(from))) {
      // A lone "<" is text; it stays with what follows.
      const after = html.indexOf('<', open + 1)
      yield { kind: 'text', name: '', start: at, end: after < 0 ? html.length : after }
      at = after < 0 ? html.length : after
      continue
    }
    if (open > at) yield { kind: 'text', name: '', start: at, end: open }
    const name = readName(html, from)
    const end = tagEnd(html, from + name.length)
    const lower = name.toLowerCase()
    yield { kind: closing ? 'close' : 'open', name: lower, start: open, end }
    at = end
    if (!closing && RAW_TEXT.has(lower) && html.charCodeAt(end - 2) !== 47) {
      const close = closeOf(html, lower, end, missing)
      if (close > end) yield { kind: 'other', name: lower, start: end, end: close }
      at = close
    }
  }
  if (at < html.length) yield { kind: 'text', name: '', start: at, end: html.length }
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

function readName(html: string, from: number): string {
  let end = from
  while (end < html.length && end - from < 64) {
    const code = html.charCodeAt(end)
    if (code <= 32 || code === 62 || code === 47) break
    end++
  }
  return html.slice(from, end)
}

/** The end of a tag, past quoted attribute values. */
function tagEnd(html: string, from: number): number {
  let quote = 0
  let afterEquals = false
  for (let i = from; i < html.length; i++) {
    const code = html.charCodeAt(i)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return i + 1
    else if (afterEquals && (code === 34 || code === 39)) quote = code
    if (code === 61) afterEquals = true
    else if (code > 32) afterEquals = false
  }
  return html.length
}

/** Where `</name` begins, in any case. */
function closeOf(html: string, name: string, from: number, missing: Set<string>): number {
  if (missing.has(`</${name}`)) return html.length
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }
  missing.add(`</${name}`)
  return html.length
}
