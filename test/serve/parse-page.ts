import { parseHTML } from 'linkedom'

export interface PageElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** Every element of a page as a parser sees it. */
export function elementsOf(html: string): PageElement[] {
  const { document } = parseHTML(html)
  return [...document.querySelectorAll('*')].map((element) => ({
    name: element.localName.toLowerCase(),
    attributes: new Map([...element.attributes].map((attribute) => [attribute.name.toLowerCase(), attribute.value])),
  }))
}
