import { type IngestEffects, ingest, nodeEffects } from '../../ingest/index.ts'
import type { Diagnostic, Report } from '../../model/index.ts'
import type { Posted } from '../../serve/index.ts'

/** Endings by content type: the format is told by the bytes first, and by these where they leave it open. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/markdown': '.md',
  'application/json': '.json',
  'application/x-ndjson': '.jsonl',
  'application/pdf': '.pdf',
  'message/rfc822': '.eml',
}

export interface PostedReader {
  read(posted: Posted): Promise<{ readonly reports: readonly Report[]; readonly diagnostics: readonly Diagnostic[] }>
  close(): Promise<void>
}

/** Makes reports of documents that are handed in. Nothing is fetched and no file is opened. */
export function startPostedReader(): PostedReader {
  let isolated: ReturnType<IngestEffects['startIsolatedReader']> | undefined
  const shared = (): ReturnType<IngestEffects['startIsolatedReader']> => {
    isolated ??= nodeEffects().startIsolatedReader()
    const { read } = isolated
    // One thread for all documents; it is closed with the server.
    return { read, close: async () => {} }
  }
  return {
    async read(posted) {
      const bytes = toUtf8(posted)
      const { contentType, address } = posted
      const input = address ?? `${posted.name}${ENDINGS[mediaType(contentType)] ?? '.txt'}`
      return ingest([input], {
        disk: {
          stat: async () => ({ kind: 'file', size: bytes.length }),
          list: async () => [],
          read: async () => bytes,
        },
        network: { fetch: async (url) => ({ url, bytes, ...(contentType === undefined ? {} : { contentType }) }) },
        stdin: async () => bytes,
        startIsolatedReader: shared,
      })
    },
    close: async () => isolated?.close(),
  }
}

const mediaType = (contentType = ''): string => contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** A charset that only the header names would be lost with it. */
function toUtf8({ bytes, contentType = '', address }: Posted): Uint8Array {
  const charset = /;\s*charset=["']?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase()
  if (address !== undefined || charset === undefined || charset === 'utf-8' || charset === 'utf8') return bytes
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes))
  } catch {
    return bytes
  }
}
