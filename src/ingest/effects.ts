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
}

export interface Network {
  /**
   * Fetches a http(s) address. `linked` says that a feed named it and not the user: robots.txt is asked first then.
   * Throws a `Problem` (`private-address`, `not-found`, `timed-out`, `too-many-redirects`, `too-large` …).
   */
  fetch(address: string, options: { readonly allowPrivate: boolean; readonly linked: boolean }): Promise<Fetched>
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
