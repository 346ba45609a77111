import type { PageElement } from './page-document.ts'
import { collapse, type Dropped } from './page-text.ts'

/** Words of class names and ids of what sits in an article and is none of it. */
const DEBRIS_NAME =
  /(?:^|[-_\s])(?:related|recirc|recommend(?:ed|ation|ations)?|newsletter|news-letter|signup|sign-up|subscribe|subscription|share|sharing|social|promo|promotion|caption|credit|credits|byline|author-bio|authorbox|author-box|tags?|taglist|breadcrumbs?|comments?|disqus|advert|advertisement|ads?|sponsor|sponsored|outbrain|taboola|read-?more|readmore|more-on|also-read|see-also|most-read|popular|trending|toc|table-of-contents|copyright|disclaimer|print-only|timestamp|dateline-date|article-date|post-date|entry-date|meta|post-meta|entry-meta|article-meta|video-caption|wp-caption-text|image-caption|jp-relatedposts|sharedaddy|addtoany|yarpp|pagination|paywall|donate|donation|teaser|sidebar|inline-links?|link-list|follow-us|tooltip|popover|popup|rollover|hovercard|modal|screen-reader-text|sr-only|visually-?hidden)(?:$|[-_\s]|\d)/i
/** A block with more words than this is article, whatever it is called. */
const SMALL = 90
/** A block that holds more than this share of the article is the article, whatever it is called. */
const LARGEST_SHARE = 0.25
const LARGEST_LINK_BLOCK = 60

/**
 * Three clean-up rules on an article's tree, of which two need it: small blocks whose class names debris, and short
 * blocks that are mostly link text. (The third, lines like "Read more", works on the text, for every format.) Returns
 * what was taken out.
 */
export function removePageDebris(root: PageElement): Dropped[] {
  const dropped: Dropped[] = []
  const all = wordsIn(root)
  const drop = (element: PageElement, kind: Dropped['kind']): void => {
    const text = collapse(element.textContent ?? '')
    element.remove()
    if (text !== '') dropped.push({ kind, text })
  }
  for (const element of [...root.querySelectorAll('[class],[id]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    const name = DEBRIS_NAME.exec(names.replace(/([a-z])([A-Z])/g, '$1-$2'))?.[0]
    if (name === undefined || !isWithin(element, root)) continue
    const words = wordsIn(element)
    if (words <= SMALL && words <= LARGEST_SHARE * all) drop(element, kindOf(name))
  }
  for (const element of [...root.querySelectorAll('p,li,div,ul,ol,aside,section,h2,h3,h4,h5,h6')]) {
    if (isWithin(element, root) && isLinkBlock(element)) drop(element, 'teaser')
  }
  return dropped
}

function kindOf(name: string): Dropped['kind'] {
  if (/shar|social|addtoany|follow/i.test(name)) return 'share'
  if (/caption/i.test(name)) return 'caption'
  return /credit|byline|author|copyright|date|time|meta|disclaimer|print/i.test(name) ? 'credit' : 'teaser'
}

/** False for what went with something around it. */
function isWithin(element: PageElement, root: PageElement): boolean {
  for (let each: PageElement | null = element; each; each = each.parentNode) if (each === root) return true
  return false
}

/** Text that is nearly all links, standing by itself: "More: One headline – Another headline". */
function isLinkBlock(element: PageElement): boolean {
  const words = wordsIn(element)
  if (words === 0 || words > LARGEST_LINK_BLOCK) return false
  if (/^h[2-6]$/i.test(element.nodeName) && words <= 12) return false
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += wordsIn(link)
  return linked / words > 0.8 && words >= 3
}

export function wordsIn(element: PageElement): number {
  return (element.textContent ?? '').match(/\S+/g)?.length ?? 0
}
