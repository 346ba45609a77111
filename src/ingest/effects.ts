import type { IsolatedDocument, IsolatedRequest } from './isolated/isolated.ts'

/** What lies at a path. */
export interface DiskEntry {
  readonly kind: 'file' | 'folder' | 'other'
  /** Bytes. */
  readonly size: number
  /** True for a link to it; linked folders inside a folder are not gone into, since links can go in circles. */
  readonly link?: boolean
}

export interface Disk {
  /** Nothing if there is nothing there. */
  stat(path: string): Promise<DiskEntry | undefined>
  /** Names in a folder, in any order. */
  list(path: string): Promise<readonly string[]>
  read(path: string): Promise<Uint8Array>
}

export interface Fetched {
  /** Address after redirects. */
  readonly url: string
  readonly contentType?: string
  readonly bytes: Uint8Array
  /** What the host calls this version of the document, to ask with next time. */
  readonly version?: DocumentVersion
  /** The host says that nothing has changed since the version asked with; there are no bytes then. */
  readonly unchanged?: true
  /** So many seconds it need not be asked again, if the host says so. */
  readonly maxAge?: number
}

/** `ETag` and `Last-Modified`, as the host wrote them. */
export interface DocumentVersion {
  readonly etag?: string
  readonly modified?: string
}

export interface Network {
  /**
   * Fetches a http(s) address. `linked` says that no person asked for it just now: a feed named it, or it is asked again
   * and again. robots.txt is asked first then. With `since`, only if it is another version than that. Throws a `Problem`
   * (`private-address`, `not-found`, `timed-out`, `too-many-redirects`, `too-large` …).
   */
  fetch(address: string, options: FetchOptions): Promise<Fetched>
}

export interface FetchOptions {
  readonly allowPrivate: boolean
  readonly linked: boolean
  readonly since?: DocumentVersion
}

/** Time as the network feels it. */
export interface Pace {
  /** Milliseconds, ever growing. */
  now(): number
  wait(milliseconds: number): Promise<void>
}

/** Reads documents where a hostile one can hang or break nothing else. */
export interface IsolatedReader {
  /** Throws a `Problem` (`too-slow`, `unreadable` …) when the document is too much for its reader. */
  read(request: IsolatedRequest): Promise<IsolatedDocument>
  close(): Promise<void>
}

/** All that ingest touches outside itself. */
export interface IngestEffects {
  readonly disk: Disk
  readonly network: Network
  readonly stdin: () => Promise<Uint8Array>
  /** Called at the first document that needs it; closed when ingest is done. */
  readonly startIsolatedReader: () => IsolatedReader
}
