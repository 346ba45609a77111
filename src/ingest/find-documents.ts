import type { Diagnostic } from '../model/brief.ts'
import type { Fetched, IngestEffects } from './effects.ts'
import { diagnose, Problem } from './problem.ts'
import { type Document, LARGEST_DOCUMENT } from './read-document.ts'

/** Files that are looked at in a folder; a file named by itself is always looked at. */
const REPORT_FILE = /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson|pdf|docx|eml|rss|atom|rdf|xml)$/i

export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input)

/**
 * The documents behind one input, in a fixed order. What cannot be opened becomes a diagnostic. `addresses` holds the
 * answers to the inputs that are addresses.
 */
export async function* findDocuments(
  input: string,
  effects: IngestEffects,
  addresses: ReadonlyMap<string, Promise<Fetched>>,
  diagnostics: Diagnostic[],
): AsyncGenerator<Document> {
  try {
    const answer = addresses.get(input)
    if (answer) yield asDocument(input, await answer)
    else if (input === '-') yield { input, bytes: await effects.stdin() }
    else yield* readPath(input, effects, diagnostics)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    diagnostics.push(diagnose(error.code, input, error.message))
  }
}

export function asDocument(input: string, fetched: Fetched): Document {
  const { url, bytes, contentType } = fetched
  return { input, url, bytes, ...(contentType !== undefined && { contentType }) }
}

async function* readPath(path: string, { disk }: IngestEffects, diagnostics: Diagnostic[]): AsyncGenerator<Document> {
  const entry = await disk.stat(path)
  if (!entry) throw new Problem('missing-file', 'there is no such file or folder; check the path')
  if (entry.kind === 'file') {
    yield await readFile(path, entry.size, disk)
    return
  }
  if (entry.kind === 'other') throw new Problem('not-a-file', 'is neither a file nor a folder; leave it out')
  const files: { path: string; size: number }[] = []
  await listFiles(path, disk, files, 0)
  if (files.length === 0) {
    throw new Problem('empty-folder', 'holds no reports (.txt .md .html .json .jsonl .pdf .docx .eml .rss .xml)')
  }
  for (const file of files) {
    try {
      yield await readFile(file.path, file.size, disk)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      diagnostics.push(diagnose(error.code, file.path, error.message))
    }
  }
}

const DEEPEST_FOLDER = 32

async function listFiles(
  folder: string,
  disk: IngestEffects['disk'],
  files: { path: string; size: number }[],
  depth: number,
): Promise<void> {
  if (depth > DEEPEST_FOLDER) return
  const names = [...(await disk.list(folder))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  for (const name of names) {
    if (name.startsWith('.')) continue
    const path = folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
    const entry = await disk.stat(path)
    if (entry?.kind === 'folder' && !entry.link) await listFiles(path, disk, files, depth + 1)
    if (entry?.kind === 'file' && REPORT_FILE.test(name)) files.push({ path, size: entry.size })
  }
}

async function readFile(path: string, size: number, disk: IngestEffects['disk']): Promise<Document> {
  if (size > LARGEST_DOCUMENT) {
    const megabytes = Math.round(size / 1024 / 1024)
    throw new Problem(
      'too-large',
      `has ${megabytes} MB, more than the ${LARGEST_DOCUMENT / 1024 / 1024} MB read; split it`,
    )
  }
  return { input: path, bytes: await disk.read(path) }
}
