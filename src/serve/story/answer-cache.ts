import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './engine.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

/** An answer ready to be sent, in as many encodings as were asked for. */
export interface Ready {
  readonly status: number
  readonly type: string
  /** Strong, of the content: an answer that did not change keeps it. */
  readonly etag: string
  /** Bytes; compressed once, when they are first asked for. */
  as(encoding: Encoding): Uint8Array | Promise<Uint8Array>
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Smaller than this, compression gains nothing. */
const WORTH_IT = 1024

export function makeReady({ status, type, body }: Answer): Ready {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const packed = new Map<Encoding, Uint8Array | Promise<Uint8Array>>()
  return {
    status,
    type,
    etag,
    as(encoding) {
      if (encoding === 'identity') return body
      const known = packed.get(encoding)
      if (known) return known
      const fresh = compress(body, encoding).then((bytes) => {
        packed.set(encoding, bytes)
        return bytes
      })
      packed.set(encoding, fresh)
      return fresh
    },
  }
}

async function compress(body: Uint8Array, encoding: 'br' | 'gzip'): Promise<Uint8Array> {
  if (encoding === 'gzip') return zip(body, { level: 6 })
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  return brotli(body, { params })
}

/** The best encoding that the client takes; none for what is small. */
export function chooseEncoding(accepted: string | undefined, size: number): Encoding {
  if (accepted === undefined || size < WORTH_IT) return 'identity'
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*,|\s*$))/.test(accepted)) return 'br'
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*,|\s*$))/.test(accepted)) return 'gzip'
  return 'identity'
}

/** Whether `If-None-Match` names this answer. */
export function isKnown(etag: string, header: string | undefined): boolean {
  if (header === undefined) return false
  return (
    header === etag || header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*')
  )
}

interface Kept {
  readonly answer: Promise<Ready>
  ready?: Ready
}

/** Answers of one state of the ledger. */
export interface AnswerCache {
  /** At once where the answer is at hand; the same question asked twice at once is worked out once. */
  get(key: string, make: () => Promise<Ready>): Ready | Promise<Ready>
  put(key: string, ready: Ready): void
}

/** Keeps so many answers; the longest unused goes first. */
export function answerCache(most: number): AnswerCache {
  const kept = new Map<string, Kept>()
  function keep(key: string, entry: Kept): void {
    kept.set(key, entry)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }
  return {
    get(key, make) {
      const known = kept.get(key)
      if (known) {
        if (kept.size * 2 > most) {
          kept.delete(key)
          kept.set(key, known)
        }
        return known.ready ?? known.answer
      }
      const entry: Kept = { answer: make() }
      keep(key, entry)
      entry.answer.then(
        (ready) => {
          entry.ready = ready
        },
        () => {
          if (kept.get(key) === entry) kept.delete(key)
        },
      )
      return entry.answer
    },
    put: (key, ready) => keep(key, { answer: Promise.resolve(ready), ready }),
  }
}
