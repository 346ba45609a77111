import type { Diagnostic } from '../model/brief.ts'
import { decodeBytes } from './decode-bytes.ts'
import { detectFormat, type Format } from './detect-format.ts'
import { type Draft, EMPTY_BODY, type Metadata } from './draft.ts'
import type { IsolatedReader } from './effects.ts'
import { pageDraft } from './formats/html.ts'
import type { JsonItem } from './formats/json.ts'
import { readPlainText } from './formats/plain-text.ts'
import { readText } from './formats/text.ts'
import type { IsolatedDocument } from './isolated/isolated.ts'
import { diagnose, Problem } from './problem.ts'
import { readOpening } from './read-opening.ts'

/** Bytes that were found somewhere, and what is known of them. */
export interface Document {
  /** Names it in reports and diagnostics: path, address or `-`. */
  readonly input: string
  readonly bytes: Uint8Array
  readonly url?: string
  readonly contentType?: string
}

/** A draft, and the page that a feed entry links to. */
export interface Found {
  readonly draft: Draft
  readonly link?: string
}

export interface Drafts {
  readonly found: readonly Found[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Largest document that is read, in bytes. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024

interface Reading {
  readonly document: Document
  /** Starts the isolated reader when it is first needed. */
  readonly isolated: () => IsolatedReader
  readonly add: (code: string, message: string) => void
}

/** Reads one document in whatever format it has; throws a `Problem` if nothing of it can be read. */
export async function readDocument(document: Document, isolated: () => IsolatedReader): Promise<Drafts> {
  const { input, bytes } = document
  if (bytes.length === 0) throw new Problem('empty-file', 'is empty; nothing to read')
  const diagnostics: Diagnostic[] = []
  const add = (code: string, message: string): void => {
    diagnostics.push(diagnose(code, input, message))
  }
  const reading: Reading = { document, isolated, add }
  const format = detectFormat(bytes, { name: nameOf(document), contentType: document.contentType })
  if (format === 'binary') {
    throw new Problem('binary', 'is not text, a page, PDF, DOCX, mail or feed; convert it or leave it out')
  }
  if (format === 'xml') {
    throw new Problem(
      'unknown-xml',
      'is XML, but neither a feed (RSS, Atom, RDF) nor a page; convert it or leave it out',
    )
  }
  if (format === 'mail') return { found: await readMailParts(reading), diagnostics }
  if (format === 'pdf' || format === 'docx') {
    const draft = packedDraft(await isolated().read({ kind: format, bytes }))
    return { found: [{ draft: withAddress(draft, document.url) }], diagnostics }
  }
  const decoded = await decodeBytes(bytes, { charset: charsetOf(document.contentType), markup: markupOf(format) })
  if (decoded.doubt) add('wrong-charset', `${decoded.doubt}; save it as UTF-8 if letters are wrong`)
  const text = decoded.text.replace(/^\ufeff/, '')
  if (!/\S/.test(text)) throw new Problem('empty-file', 'is empty; nothing to read')
  return { found: await readTextual(format, text, reading), diagnostics }
}

type Textual = Exclude<Format, 'binary' | 'xml' | 'pdf' | 'docx' | 'mail'>

async function readTextual(format: Textual, text: string, reading: Reading): Promise<readonly Found[]> {
  switch (format) {
    case 'text':
      return [{ draft: withAddress(readText(text), reading.document.url) }]
    case 'markdown':
      return [{ draft: withAddress(await readMarkdownDraft(text, reading), reading.document.url) }]
    case 'html': {
      const { url } = reading.document
      const page = await reading.isolated().read({ kind: 'page', html: text, ...(url !== undefined && { url }) })
      return [{ draft: pageDraft(page, reading.add) }]
    }
    case 'feed': {
      const { readFeed } = await import('./formats/feed.ts')
      return readFeedItems(await readFeed(text), reading)
    }
    case 'json': {
      const { isRecord, parseJson, readJsonItems } = await import('./formats/json.ts')
      const value = parseJson(text)
      if (isRecord(value) && /jsonfeed\.org\/version/.test(String(value['version']))) {
        const { readFeed } = await import('./formats/feed.ts')
        return readFeedItems(await readFeed(text), reading)
      }
      return itemsToDrafts(readJsonItems(value), reading)
    }
    case 'jsonl':
      return readJsonLines(text, reading)
  }
}

/** Markdown that its reader cannot bear (a thousand nested quotes) is still text. */
async function readMarkdownDraft(text: string, { isolated, add }: Reading): Promise<Draft> {
  try {
    return packedDraft(await isolated().read({ kind: 'markdown', text }))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    add('markdown-unreadable', 'is not Markdown that can be parsed; read as plain text, marks and all')
    return readText(text)
  }
}

function packedDraft(document: IsolatedDocument): Draft {
  return { ...document.metadata, body: document.body ?? EMPTY_BODY }
}

async function readFeedItems(
  feed: { readonly items: readonly JsonItem[]; readonly damage?: string },
  reading: Reading,
): Promise<Found[]> {
  if (feed.damage) reading.add('feed-damaged', feed.damage)
  return itemsToDrafts(feed.items, reading)
}

async function itemsToDrafts(items: readonly JsonItem[], reading: Reading): Promise<Found[]> {
  const found: Found[] = []
  for (const item of items)
    found.push({ draft: await itemToDraft(item, reading), ...(item.link && { link: item.link }) })
  return found
}

async function itemToDraft(item: JsonItem, { isolated }: Reading): Promise<Draft> {
  const body =
    item.html === undefined
      ? readPlainText(item.text ?? '')
      : ((await isolated().read({ kind: 'fragment', html: item.html })).body ?? EMPTY_BODY)
  const { title } = item.metadata
  // A flash is a headline and nothing else: then the headline is the report.
  if (body.text === '') return { ...item.metadata, body: title ? readPlainText(title) : body }
  const opening = readOpening(body, item.metadata)
  return { ...opening.metadata, body: opening.body }
}

/** One document a line; a wrong line costs itself only. */
async function readJsonLines(text: string, reading: Reading): Promise<Found[]> {
  const { parseJson, readJsonItems } = await import('./formats/json.ts')
  const found: Found[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      found.push(...(await itemsToDrafts(readJsonItems(parseJson(line, i + 1)), reading)))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const where = error.code === 'bad-json' ? '' : `line ${i + 1} `
      reading.add(error.code, `${where}${error.message}`)
    }
  }
  return found
}

/** The mail's own text, then each attachment that holds a report. */
async function readMailParts(reading: Reading): Promise<Found[]> {
  const { document, isolated } = reading
  const { readMail } = await import('./formats/mail.ts')
  const mail = await readMail(document.bytes)
  const found: Found[] = []
  const { text, html, metadata } = mail
  if (text !== undefined || html !== undefined) {
    const item = text !== undefined ? { metadata, text } : { metadata, html: html! }
    found.push({ draft: await itemToDraft(item, reading) })
  }
  for (const { name, bytes, type } of mail.attachments) {
    if (/^(?:image|audio|video)\//.test(type) || type === 'text/calendar' || bytes.length === 0) continue
    const input = `${document.input}#${name}`
    try {
      const inner = await readDocument({ input, bytes, contentType: type }, isolated)
      found.push(...inner.found.map(({ draft }) => ({ draft: withDefaults(draft, metadata) })))
      for (const { code, message } of inner.diagnostics) reading.add(code, message)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      reading.add(error.code, `attachment ${name} ${error.message}`)
    }
  }
  if (found.length === 0) throw new Problem('no-report', 'is a mail without text; nothing to read')
  return found
}

function withDefaults(draft: Draft, { publishedAt, outlet }: Metadata): Draft {
  return { ...(publishedAt && { publishedAt }), ...(outlet && { outlet }), ...draft }
}

/** A text that was fetched is published where it was fetched from, unless it says otherwise. */
function withAddress(draft: Draft, url: string | undefined): Draft {
  if (url === undefined || !URL.canParse(url)) return draft
  return { url, outlet: new URL(url).hostname.replace(/^www\./, ''), ...draft }
}

function nameOf(document: Document): string {
  if (!document.url) return document.input
  return URL.canParse(document.url) ? new URL(document.url).pathname : document.url
}

function charsetOf(contentType = ''): string | undefined {
  return /charset\s{0,2}=\s{0,2}["']?([\w.:-]{2,30})/i.exec(contentType)?.[1]
}

function markupOf(format: Format): 'html' | 'xml' | 'none' {
  if (format === 'html') return 'html'
  return format === 'feed' ? 'xml' : 'none'
}
