import { type DateHabits, isDateLine, readWrittenDate } from '../written-date.ts'
import type { PageDocument, PageElement, PageNode } from './page-document.ts'
import { readStated } from './stated-date.ts'

const DATE_NAME =
  /(?:^|[-_\s])(?:date|dates|datetime|date-?time|pubdate|publish(?:ed)?(?:-?(?:date|on|at|time))?|published|posted(?:-?(?:on|date))?|post-?date|entry-?date|article-?date|story-?date|news-?date|timestamp|time-?stamp|time|created|byline|dateline|post-?meta|entry-?meta|article-?meta|meta|info|fecha|data|datum|tanggal|tarih|zeit|submitted)(?:$|[-_\s]|\d)/i
const MODIFIED = /(?:modif|updat|lastmod|revis|aktualis|modified)/i
const ASIDE =
  /(?:related|sidebar|comment|footer|recent|popular|widget|most-|trending|latest|ticker|archive|calendar|copyright|current-?date|today|clock|weather|header-?date|top-?bar|topbar|masthead)/i

/** Dates in <time>: the one marked as published, else the first that is not marked as modified. */
export function timeDate(document: PageDocument, habits: DateHabits): string | undefined {
  let first: string | undefined
  for (const element of document.querySelectorAll('time,abbr[title][class*="publish"],relative-time')) {
    const names = namesOf(element)
    if (MODIFIED.test(names) || isAside(element)) continue
    const stated = element.getAttribute('datetime') ?? element.getAttribute('title')
    const date = readStated(stated, habits) ?? readStated(shortText(element), habits)
    if (!date) continue
    if (element.getAttribute('pubdate') !== null || /publish|entry-date|posted/i.test(names)) return date
    first ??= date
  }
  return first
}

/** The date that readers see: in the text of <time> and itemprop, or of an element with a date-like class. */
export function shownDates(document: PageDocument, habits: DateHabits): string[] {
  const shown: string[] = []
  const add = (element: PageElement): void => {
    if (MODIFIED.test(namesOf(element)) || isAside(element)) return
    const text = shortText(element)
    const date = MODIFIED.test(text) ? undefined : readWrittenDate(text, habits)
    if (date) shown.push(date)
  }
  for (const element of document.querySelectorAll('[itemprop~="datePublished"],time')) add(element)
  for (const element of namedElements(document)) add(element)
  return shown
}

function* namedElements(document: PageDocument): Generator<PageElement> {
  for (const element of document.querySelectorAll('[class],[id]')) {
    if (DATE_NAME.test(namesOf(element).replace(/([a-z])([A-Z])/g, '$1-$2'))) yield element
  }
}

/** A short element with a date-like class or id, not one beside the article. */
export function namedDate(document: PageDocument, habits: DateHabits): string | undefined {
  let updated: string | undefined
  for (const element of namedElements(document)) {
    if (isAside(element)) continue
    const text = shortText(element)
    const date = text && readStated(publishedPart(text), habits)
    if (!date) continue
    if (!MODIFIED.test(namesOf(element)) && !MODIFIED.test(text)) return date
    updated ??= date
  }
  return updated
}

/** An element whose whole text is a date: "January 18, 2020". */
export function loneDate(document: PageDocument, habits: DateHabits): string | undefined {
  for (const element of document.querySelectorAll('p,span,div,small,em,i,b,strong,li,td,font,h4,h5,h6,label')) {
    if (element.children.length > 0) continue
    const text = shortText(element)
    if (text.length < 6 || !/\d/.test(text) || !isDateLine(text, habits) || isAside(element)) continue
    return readWrittenDate(text, habits)
  }
  return undefined
}

/** "Updated 8 March 2022 | Published 7 March 2022": the part after "published". */
function publishedPart(text: string): string {
  const at = text.search(/\b(?:published|posted|publicado|publié|pubblicato|opublikowano|veröffentlicht)\b/i)
  return at > 0 ? text.slice(at) : text
}

const namesOf = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`

function isAside(element: PageElement): boolean {
  for (let each: PageElement | null = element, i = 0; each && i < 6; each = each.parentNode, i++) {
    if (each.nodeType !== 1) break
    if (/^(?:FOOTER|ASIDE|NAV)$/i.test(each.nodeName) || ASIDE.test(namesOf(each))) return true
  }
  return false
}

function shortText(element: PageElement): string {
  const text = element.textContent ?? ''
  if (text.length > 2000) return ''
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= 160 ? plain : ''
}

const NEAR = 4000

/** The first date in the visible text after the heading, else in the visible text. */
export function textDate(document: PageDocument, habits: DateHabits): string | undefined {
  const text = visibleText(document.body)
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()
  const at = heading ? Math.max(0, text.indexOf(heading)) : 0
  for (const part of [text.slice(at, at + NEAR), text.slice(0, NEAR)]) {
    for (let from = 0; from < part.length; from += 300) {
      const date = readWrittenDate(part.slice(from, from + 340), habits)
      if (date) return date
    }
  }
  return undefined
}

const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|NAV|FOOTER|ASIDE|TEMPLATE)$/i

function visibleText(root: PageNode): string {
  let text = ''
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) text += node.textContent ?? ''
    else if (node.nodeType === 1 && !UNSEEN.test(node.nodeName)) {
      for (const child of node.childNodes) walk(child)
      text += ' '
    }
  }
  walk(root)
  return text.replace(/\s+/g, ' ')
}
