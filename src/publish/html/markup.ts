import { displaySlice } from '../display-text.ts'

/** HTML that is safe to print as it is. Only {@link html} makes it. */
export interface Markup {
  readonly kind: 'markup'
  readonly text: string
}

type Part = Markup | readonly Markup[] | string | number | undefined | false

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A template that escapes every string put into it; markup goes in as it is, lists of markup one after another. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? ''
  for (const [index, part] of parts.entries()) text += render(part) + (strings[index + 1] ?? '')
  return { kind: 'markup', text }
}

export const nothing: Markup = { kind: 'markup', text: '' }

function render(part: Part): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeHtml(part)
  if ('kind' in part) return part.text
  return part.map(({ text }) => text).join('')
}

/** Words safe in an element and in a quoted attribute; control characters and direction overrides are gone. */
export function escapeHtml(text: string): string {
  return displaySlice(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}

/** Markup with something between each two parts. */
export function joinMarkup(parts: readonly Markup[], between: Markup): Markup[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))
}

/**
 * The address a link may lead to, or nothing: only http and https. `javascript:`, `data:` and the like never become
 * links, however they are spelled.
 */
export function linkAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}
