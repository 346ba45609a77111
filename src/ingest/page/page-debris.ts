import type { PageElement } from './page-document.ts'

/** Words of class names and ids of what sits in an article and is none of it. */
const DEBRIS_NAME =
  /(?:^|[-_\s])(?:related|recirc|recommend(?:ed|ation|ations)?|newsletter|news-letter|signup|sign-up|subscribe|subscription|share|sharing|social|promo|promotion|caption|credit|credits|byline|author-bio|authorbox|author-box|tags?|taglist|breadcrumbs?|comments?|disqus|advert|advertisement|ads?|sponsor|sponsored|outbrain|taboola|read-?more|readmore|more-on|also-read|see-also|most-read|popular|trending|toc|table-of-contents|copyright|disclaimer|print-only|timestamp|dateline-date|article-date|post-date|entry-date|meta|post-meta|entry-meta|article-meta|video-caption|wp-caption-text|image-caption|jp-relatedposts|sharedaddy|addtoany|yarpp|pagination|paywall|donate|donation|teaser|sidebar|inline-links?|link-list|follow-us)(?:$|[-_\s]|\d)/i
/** A block with more words than this is article, whatever it is called. */
const SMALL = 90
/** A block that holds more than this share of the article is the article, whatever it is called. */
const LARGEST_SHARE = 0.25
const LARGEST_LINK_BLOCK = 60

/**
 * Three clean-up rules on an article's tree, of which two need it: small blocks whose class names debris, and short
 * blocks that are mostly link text. (The third, lines like "Read more", works on the text, for every format.)
 */
export function removePageDebris(root: PageElement): void {
  const all = wordsIn(root)
  for (const element of [...root.querySelectorAll('[class],[id]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (!DEBRIS_NAME.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))) continue
    const words = wordsIn(element)
    if (words <= SMALL && words <= LARGEST_SHARE * all) element.remove()
  }
  for (const element of [...root.querySelectorAll('p,li,div,ul,ol,aside,section,h2,h3,h4,h5,h6')]) {
    if (element.parentNode && isLinkBlock(element)) element.remove()
  }
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
