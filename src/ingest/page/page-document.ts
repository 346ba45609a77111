import { parseHTML } from 'linkedom'

/** The little of the DOM that is used here. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>
  readonly parentNode: PageElement | null
  readonly nextElementSibling: PageElement | null
  readonly innerHTML: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement
  createElement(name: string): PageElement & { innerHTML: string }
}

/** Parses a page. The parser throws on pages without <html> or <body>, so those are added where they are missing. */
export function parsePage(html: string): PageDocument {
  const hasBody = /<body[\s>]/i.test(html)
  const whole = /<html[\s>]/i.test(html)
  let page = html
  if (!hasBody) {
    const head = /<\/head\s*>/i.exec(html)
    const inner = html.replace(/^\s*<!doctype[^>]*>/i, '').replace(/<\/?html[^>]*>/gi, '')
    if (head) {
      const cut = inner.search(/<\/head\s*>/i) + head[0].length
      page = `<!doctype html><html>${inner.slice(0, cut)}<body>${inner.slice(cut)}</body></html>`
    } else page = `<!doctype html><html><head></head><body>${inner}</body></html>`
  } else if (!whole) page = `<!doctype html><html>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</html>`
  return (parseHTML(page) as unknown as { document: PageDocument }).document
}

/** Decodes one entity; what is none stays as it is. */
export function entityDecoder(document: PageDocument): (entity: string) => string {
  const known = new Map<string, string>()
  return (entity) => {
    const before = known.get(entity)
    if (before !== undefined) return before
    const holder = document.createElement('span')
    holder.innerHTML = entity
    const text = holder.textContent ?? ''
    if (known.size < 5000) known.set(entity, text)
    return text
  }
}
