import { generateAtomFeed } from 'feedsmith'
import type { Brief } from '../../model/index.ts'
import { headingText } from '../display-text.ts'
import { webId } from '../export/web-id.ts'
import { escapeHtml, linkAddress } from '../html/markup.ts'
import { type FeedDeletion, type FeedOptions, feedContent } from './feed-entries.ts'

const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0'

/** What is in the brief as an Atom feed (RFC 4287), what was withdrawn as `at:deleted-entry` (RFC 6721). */
export function renderAtom(brief: Brief, whole: Brief, options: FeedOptions = {}): string {
  const { entries, deletions, updated } = feedContent(brief, whole, options)
  const address = linkAddress(options.address)
  const feed = generateAtomFeed({
    id: webId(`feed ${brief.story.name}`),
    title: { value: headingText(brief.story.name) || 'Sayso', type: 'text' },
    updated,
    authors: [{ name: 'Sayso' }],
    generator: { text: 'Sayso' },
    ...(address === undefined ? {} : { links: [{ href: address, rel: 'alternate' }] }),
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title || 'untitled', type: 'text' },
      content: { value: entry.text, type: 'text' },
      published: entry.at,
      updated: entry.at,
      categories: entry.tags.map((term) => ({ term })),
      links: [
        ...(entry.url === undefined ? [] : [{ href: entry.url, rel: 'alternate' }]),
        ...(entry.via === undefined ? [] : [{ href: entry.via, rel: 'via' }]),
      ],
    })),
  })
  return withTombstones(feed, deletions)
}

/** feedsmith knows no tombstones: they go in before the end of the feed. */
function withTombstones(feed: string, deletions: readonly FeedDeletion[]): string {
  if (deletions.length === 0) return feed
  const end = feed.lastIndexOf('</feed>')
  const root = '<feed xmlns="http://www.w3.org/2005/Atom"'
  const rows = deletions.map(({ id, at, by, reason }) => {
    const who = by === undefined ? '' : `\n    <at:by><name>${escapeHtml(by)}</name></at:by>`
    return `  <at:deleted-entry ref="${escapeHtml(id)}" when="${escapeHtml(at)}">${who}\n    <at:comment>${escapeHtml(reason)}</at:comment>\n  </at:deleted-entry>\n`
  })
  return `${feed.slice(0, end)}${rows.join('')}${feed.slice(end)}`.replace(root, `${root} xmlns:at="${TOMBSTONES}"`)
}
