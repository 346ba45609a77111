import { generateJsonFeed } from 'feedsmith'
import type { Brief } from '../../model/index.ts'
import { headingText } from '../display-text.ts'
import { linkAddress } from '../html/markup.ts'
import { renderJson } from '../render-json.ts'
import { type FeedOptions, feedContent } from './feed-entries.ts'

/**
 * What is in the brief as JSON Feed 1.1. The format knows no deletions, so they stand in an extension: `_sayso.deleted`
 * lists the ids that are taken back, with when and by whom.
 */
export function renderJsonFeed(brief: Brief, whole: Brief, options: FeedOptions = {}): string {
  const { entries, deletions } = feedContent(brief, whole, options)
  const address = linkAddress(options.address)
  const feed = generateJsonFeed({
    title: headingText(brief.story.name) || 'Sayso',
    ...(address === undefined ? {} : { home_page_url: address }),
    authors: [{ name: 'Sayso' }],
    language: 'en',
    items: entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.at,
      tags: entry.tags.slice(),
      ...(entry.url === undefined ? {} : { url: entry.url }),
      ...(entry.via === undefined ? {} : { external_url: entry.via }),
    })),
  })
  return renderJson({
    ...(feed as object),
    _sayso: { deleted: deletions.map(({ at, ...deletion }) => ({ ...deletion, when: at })) },
  })
}
