import type { Body, Metadata } from '../draft.ts'

/** What is asked of the page reader. */
export interface PageRequest {
  /** `page`: a whole page whose article has to be found. `fragment`: a feed's or item's HTML, all of it article. */
  readonly kind: 'page' | 'fragment'
  readonly html: string
  readonly url?: string
}

/** A page as read: metadata always, body only if an article was found. */
export interface Page {
  readonly metadata: Metadata
  readonly body?: Body
  /** How deep the page's tags were nested, where that was more than is read. */
  readonly tooDeep?: number
}
