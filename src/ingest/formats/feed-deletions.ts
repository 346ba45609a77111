import { decodeEntity } from '../decode-entity.ts'
import { readWrittenDate } from '../written-date.ts'
import type { JsonItem } from './json.ts'
import { oneLine } from './json.ts'

const TAG = /<(?:[\w-]{1,30}:)?deleted-entry(?=[\s/>])/g
/** A deletion is a few lines; what is longer is damage. */
const LONGEST = 4000

/**
 * Entries that an Atom feed says it has deleted (RFC 6721, `at:deleted-entry`), as items that take the named entry back.
 * Their only words are the publisher's comment, if there is one. Neither feed parser reads them.
 */
export function readDeletions(source: string, outlet: string | undefined): JsonItem[] {
  const markup = without(without(source, '<![CDATA[', ']]>'), '<!--', '-->')
  return [...markup.matchAll(TAG)].flatMap(({ index }) => {
    const piece = markup.slice(index, index + LONGEST)
    const open = piece.slice(0, piece.indexOf('>') + 1)
    const ref = attribute(open, 'ref')
    if (ref === undefined) return []
    const when = attribute(open, 'when')
    const publishedAt = when && readWrittenDate(when)
    const comment = open.endsWith('/>') ? undefined : commentIn(piece)
    const note = comment || 'at:deleted-entry'
    return {
      metadata: {
        ...(publishedAt && { publishedAt }),
        ...(outlet && { outlet }),
        correction: { kind: 'withdrawal', note, of: ref },
      },
      text: comment ?? '',
    }
  })
}

/** What a feed quotes it does not mean.. */
function without(source: string, open: string, close: string): string {
  const [first = '', ...rest] = source.split(open)
  return first + rest.map((part) => part.slice(part.includes(close) ? part.indexOf(close) + close.length : 0)).join('')
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s?=\\s?(?:"([^"]{1,2000})"|'([^']{1,2000})')`).exec(tag)
  const written = value?.[1] ?? value?.[2]
  return written === undefined ? undefined : unescapeXml(written).trim()
}

function commentIn(piece: string): string | undefined {
  const end = piece.search(/<\/(?:[\w-]{1,30}:)?deleted-entry\s?>/)
  const inside = piece.slice(0, end < 0 ? piece.length : end)
  const comment = /<(?:[\w-]{1,30}:)?comment\b[^>]{0,200}>([^<]{1,2000})<\//.exec(inside)?.[1]
  return comment === undefined ? undefined : oneLine(unescapeXml(comment))
}

function unescapeXml(text: string): string {
  return text.replace(/&#?\w{1,10};/g, (entity) => decodeEntity(entity))
}
