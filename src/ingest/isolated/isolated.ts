import type { Body, Metadata } from '../draft.ts'

/** What is asked of the isolated reader. Bytes and text come from outside and may be hostile. */
export type IsolatedRequest =
  /** A whole page, whose article has to be found. */
  | { readonly kind: 'page'; readonly html: string; readonly url?: string }
  /** A feed entry's or item's HTML: all of it is article. */
  | { readonly kind: 'fragment'; readonly html: string }
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'docx'; readonly bytes: Uint8Array }

/** A document as read: metadata always, body only if it has any text. */
export interface IsolatedDocument {
  readonly metadata: Metadata
  readonly body?: Body
  /** How deep the page's tags were nested, where that was more than is read. */
  readonly tooDeep?: number
}
