/** Bytes as text, and what had to be guessed. */
export interface Decoded {
  readonly text: string
  /** Says what is doubtful, if anything: the bytes are not in the charset they claim, or claim none. */
  readonly doubt?: string
}

export interface Claims {
  /** Charset from the Content-Type header. */
  readonly charset?: string | undefined
  /** Markup may name its own charset. */
  readonly markup: 'html' | 'xml' | 'none'
}

const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * Decodes as people meant it: a byte order mark first, then UTF-8 wherever the bytes are valid UTF-8 beyond ASCII
 * (chance makes no such text), then header and meta, then windows-1252. Node's own decoder is used for UTF-8 only: it
 * reads windows-1252 as Latin-1 and loses curly quotes, dashes and the euro sign.
 */
export async function decodeBytes(bytes: Uint8Array, claims: Claims): Promise<Decoded> {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes) }
  const utf16 = utf16WithoutMark(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) }
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== undefined && !(isAscii(utf8) && mayHideLetters(utf8))) return { text: utf8 }
  const name = await claimedCharset(bytes, claims)
  if (name && name !== 'UTF-8') return { text: await decodeAs(name, bytes) }
  if (utf8 !== undefined) return { text: utf8 }
  const repaired = mostlyUtf8(bytes)
  if (repaired !== undefined) return { text: repaired, doubt: 'a few bytes are not valid UTF-8 and are shown as �' }
  const said = name === 'UTF-8' ? 'says UTF-8 but is not' : 'names no charset'
  return { text: await decodeAs('windows-1252', bytes), doubt: `${said}; read as windows-1252` }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Latin text in UTF-16 has a zero in every other byte; binary files do not keep to one side. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 1000) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > 0.7 * half && even < 0.01 * half) return 'utf-16le'
  if (even > 0.7 * half && odd < 0.01 * half) return 'utf-16be'
  return undefined
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** ISO-2022-JP and its like write other scripts in seven bits, after an escape character. */
function mayHideLetters(text: string): boolean {
  return text.includes('\u001b')
}

/** One damaged byte must not turn a whole page into windows-1252. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  let good = 0
  let bad = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) bad++
    else if (code > 127) good++
  }
  return good >= 20 * bad ? text : undefined
}

async function claimedCharset(bytes: Uint8Array, claims: Claims): Promise<string | undefined> {
  const { labelToName } = await import('@exodus/bytes/encoding.js')
  const header = claims.charset ? labelToName(claims.charset) : null
  if (header && header !== 'UTF-8') return header
  if (claims.markup === 'none') return header ?? undefined
  const { default: sniff } = await import('html-encoding-sniffer')
  // The sniffer's own default would hide that the page names nothing.
  const name = sniff(bytes, { xml: claims.markup === 'xml', defaultEncoding: 'x-none' } as Parameters<typeof sniff>[1])
  return name === 'x-none' ? (header ?? undefined) : name
}

async function decodeAs(name: string, bytes: Uint8Array): Promise<string> {
  const { TextDecoder: Decoder } = await import('@exodus/bytes/encoding.js')
  return new Decoder(name).decode(bytes)
}
