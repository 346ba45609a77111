export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'json'
  | 'jsonl'
  | 'feed'
  | 'pdf'
  | 'docx'
  | 'mail'
  | 'xml'
  | 'binary'

/** What is known of some bytes before they are read. */
export interface Unread {
  /** File name or path of the address; only its ending counts. */
  readonly name: string
  readonly contentType?: string | undefined
}

const MAIL_HEADER =
  /^(?:received|return-path|message-id|mime-version|delivered-to|x-[a-z-]+|from|to|subject|date):[ \t]/i
const MAIL_PROOF = /^(?:received|return-path|message-id|mime-version|delivered-to):[ \t]/im
const FEED = /<(?:rss|feed|(?:rdf:)?RDF)[\s>]/i
const PAGE = /<(?:!doctype html|html|head|body|article|main|section|div|p|h1|meta|title|table)[\s>]/i

/** Tells the format by content first, then by ending and Content-Type. */
export function detectFormat(bytes: Uint8Array, unread: Unread): Format {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\u0003\u0004')) return isWordFile(bytes) ? 'docx' : 'binary'
  if (isBinary(bytes) || startsWith(bytes, '{\\rtf')) return 'binary'
  const head = headOf(bytes)
  const ending = endingOf(unread.name)
  if (ending === 'eml' || (MAIL_HEADER.test(head) && MAIL_PROOF.test(head.split(/\r?\n\r?\n/, 1)[0]!))) return 'mail'
  const start = head.trimStart()
  if (start.startsWith('<')) {
    if (FEED.test(start.slice(0, 2000)) && !/^<!doctype html|^<html/i.test(start)) return 'feed'
    if (PAGE.test(start)) return 'html'
    if (/^<(?:\?xml|svg|[a-z][\w:-]* xmlns)/i.test(start)) return 'xml'
  }
  if (start.startsWith('{') || start.startsWith('[')) {
    const told = jsonFormat(start, ending, unread.contentType)
    if (told) return told
  }
  return byName(ending, unread.contentType)
}

function byName(ending: string, contentType = ''): Format {
  if (ending === 'md' || ending === 'markdown' || /markdown/i.test(contentType)) return 'markdown'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml' || /\bhtml\b/i.test(contentType)) return 'html'
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl'
  if (ending === 'json') return 'json'
  if (ending === 'rss' || ending === 'atom' || ending === 'rdf' || /\b(?:rss|atom|rdf)\b/i.test(contentType))
    return 'feed'
  return 'text'
}

/** A text file may begin with a bracket: it is JSON only if its ending says so or its first line is a whole object. */
function jsonFormat(start: string, ending: string, contentType = ''): Format | undefined {
  if (ending === 'jsonl' || ending === 'ndjson' || /\bndjson\b|json-?l(?:ines)?\b/i.test(contentType)) return 'jsonl'
  const lines = start.split('\n', 3)
  if (start.startsWith('{') && isObject(lines[0]!) && lines[1]?.trimStart().startsWith('{')) return 'jsonl'
  if (ending === 'json' || /\bjson\b/i.test(contentType)) return 'json'
  if (/^[{[]\s*(?:$|["{\]}])/.test(start) && ending !== 'txt' && ending !== 'md') return 'json'
  if (/^\{\s*"[^"\n]*"\s*:/.test(start) || /^\[\s*\{\s*"[^"\n]*"\s*:/.test(start)) return 'json'
  return undefined
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return false
  return true
}

function isWordFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document')
}

/** Enough of the beginning to recognise markup, whatever the charset. */
function headOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0 || bytes[0] === 0
  const head = Buffer.from(bytes.subarray(0, 8000)).toString('latin1')
  return (wide ? head.replaceAll('\u0000', '') : head).replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
}

/** Control characters that no text has, unless it is UTF-16, whose zeros keep to one side. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return false
  const length = Math.min(bytes.length, 8000)
  let even = 0
  let odd = 0
  let control = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte === 0) i % 2 === 0 ? even++ : odd++
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++
  }
  const oneSided = Math.min(even, odd) === 0 && Math.max(even, odd) > 0.35 * length
  return control > 0.01 * length || (even + odd > 0 && !oneSided)
}
