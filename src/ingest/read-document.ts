import type { Diagnostic } from '../model/brief.ts'
import { decodeBytes } from './decode-bytes.ts'
import { detectFormat, type Format } from './detect-format.ts'
import type { Draft } from './draft.ts'
import type { PageReader } from './effects.ts'
import { readText } from './formats/text.ts'
import { diagnose, Problem } from './problem.ts'

/** Bytes that were found somewhere, and what is known of them. */
export interface Document {
  /** Names it in reports and diagnostics: path, address or `-`. */
  readonly input: string
  readonly bytes: Uint8Array
  readonly url?: string
  readonly contentType?: string
}

export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Largest document that is read, in bytes. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024

/** Reads one document in whatever format it has; throws a `Problem` if nothing of it can be read. */
export async function readDocument(document: Document, pages: () => PageReader): Promise<Drafts> {
  const { input, bytes } = document
  if (bytes.length === 0) throw new Problem('empty-file', 'is empty; nothing to read')
  const format = detectFormat(bytes, { name: nameOf(document), contentType: document.contentType })
  if (format === 'binary') {
    throw new Problem('binary', 'is not text, a page, PDF, DOCX, mail or feed; convert it or leave it out')
  }
  const diagnostics: Diagnostic[] = []
  const add = (code: string, message: string): void => {
    diagnostics.push(diagnose(code, input, message))
  }
  if (format === 'pdf' || format === 'docx' || format === 'mail') {
    const drafts = await readPacked(format, document, pages, add)
    return { drafts, diagnostics }
  }
  const decoded = await decodeBytes(bytes, { charset: charsetOf(document.contentType), markup: markupOf(format) })
  if (decoded.doubt) add('wrong-charset', `${decoded.doubt}; save it as UTF-8 if letters are wrong`)
  const text = decoded.text.replace(/^\ufeff/, '')
  if (!/\S/.test(text)) throw new Problem('empty-file', 'is empty; nothing to read')
  return { drafts: await readTextual(format, text, document, pages, add), diagnostics }
}

type Add = (code: string, message: string) => void

async function readTextual(
  format: Exclude<Format, 'binary' | 'pdf' | 'docx' | 'mail'>,
  text: string,
  document: Document,
  pages: () => PageReader,
  add: Add,
): Promise<readonly Draft[]> {
  switch (format) {
    case 'html': {
      const { readHtml } = await import('./formats/html.ts')
      return [await readHtml(text, document.url, pages, add)]
    }
    default:
      return [readText(text)]
  }
}

async function readPacked(
  format: 'pdf' | 'docx' | 'mail',
  document: Document,
  pages: () => PageReader,
  add: Add,
): Promise<readonly Draft[]> {
  throw new Problem('binary', `${format} ${document.input} ${String(pages)} ${String(add)}`)
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
