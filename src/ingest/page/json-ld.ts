import type { PageDocument } from './page-document.ts'

const ARTICLE = /Article|Posting|^Report$|^Review|^AnalysisNews|^WebPage$/
const NEWS = /Article|Posting|^Report$/

export interface JsonLd {
  readonly headline?: string
  readonly datePublished?: string
  readonly author?: string
  readonly publisher?: string
  readonly language?: string
}

/** What a page's JSON-LD says about its article; by pattern where the JSON is broken. */
export function readJsonLd(document: PageDocument): JsonLd {
  const found: Record<string, unknown>[] = []
  let broken = ''
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/<!\[CDATA\[)/, '')
    try {
      collect(JSON.parse(source), found, 0)
    } catch {
      broken += source
    }
  }
  const best = found.find((each) => NEWS.test(typeOf(each))) ?? found.find((each) => ARTICLE.test(typeOf(each)))
  const headline = textIn(best?.['headline']) ?? field(broken, 'headline')
  const datePublished =
    firstDate(found) ?? field(broken, 'datePublished') ?? (best && textIn(best['dateCreated'])) ?? undefined
  const author = nameIn(best?.['author'])
  const publisher = nameIn(best?.['publisher'])
  const language = textIn(best?.['inLanguage'])
  return {
    ...(headline && { headline }),
    ...(datePublished && { datePublished }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(language && { language }),
  }
}

/** Articles first; a page's own date only where no article gives one. */
function firstDate(found: readonly Record<string, unknown>[]): string | undefined {
  for (const kind of [NEWS, ARTICLE]) {
    for (const each of found) {
      const date = kind.test(typeOf(each)) ? textIn(each['datePublished']) : undefined
      if (date) return date
    }
  }
  return undefined
}

const DEEPEST = 8

function collect(value: unknown, found: Record<string, unknown>[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found, depth + 1)
    return
  }
  const record = value as Record<string, unknown>
  if (record['@type']) found.push(record)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'liveBlogUpdate']) {
    if (key !== 'liveBlogUpdate') collect(record[key], found, depth + 1)
  }
}

function typeOf(record: Record<string, unknown>): string {
  const type = record['@type']
  return Array.isArray(type) ? type.join(' ') : String(type)
}

export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return textIn(value[0])
  if (typeof value !== 'string') return undefined
  const text = value.replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** "Ana Ruiz", { name: "Ana Ruiz" }, or several, joined. */
function nameIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = [...new Set(value.map(nameIn).filter((name) => name !== undefined))]
    return names.length > 0 ? names.join(', ') : undefined
  }
  if (typeof value === 'object' && value !== null) return textIn((value as Record<string, unknown>)['name'])
  const text = textIn(value)
  return text && !/^https?:/.test(text) ? text : undefined
}

function field(source: string, name: string): string | undefined {
  const match = new RegExp(`"${name}"\\s{0,4}:\\s{0,4}"([^"\\\\]{1,300})"`).exec(source)
  return match ? textIn(match[1]) : undefined
}
