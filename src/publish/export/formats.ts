import type { Exporter } from './exporter.ts'

/** Every format, in the order in which they are listed. */
export const EXPORTERS: readonly Exporter[] = [
  {
    name: 'markdown',
    about: 'the brief as CommonMark',
    mediaType: 'text/markdown; charset=utf-8',
    ending: 'md',
    async load() {
      const { renderMarkdown } = await import('../render-markdown.ts')
      return ({ brief }) => ({ content: renderMarkdown(brief) })
    },
  },
  {
    name: 'json',
    about: 'the brief as JSON, docs/brief.schema.json',
    mediaType: 'application/json',
    ending: 'json',
    async load() {
      const { renderJson } = await import('../render-json.ts')
      return ({ brief }) => ({ content: renderJson(brief) })
    },
  },
  {
    name: 'jsonld',
    about: 'schema.org LiveBlogPosting',
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    async load() {
      const { renderJsonLd } = await import('../json-ld/live-blog-posting.ts')
      return ({ brief, reports, ...rest }) => ({ content: renderJsonLd(brief, { reports, ...addressOf(rest) }) })
    },
  },
  {
    name: 'atom',
    about: 'a feed of the lines and changes, with deletions',
    mediaType: 'application/atom+xml; charset=utf-8',
    ending: 'atom',
    async load() {
      const { renderAtom } = await import('../feeds/render-atom.ts')
      return ({ brief, whole, reports, ...rest }) => ({
        content: renderAtom(brief, whole, { reports, ...addressOf(rest) }),
      })
    },
  },
  {
    name: 'jsonfeed',
    about: 'the same as JSON Feed',
    mediaType: 'application/feed+json',
    ending: 'json',
    async load() {
      const { renderJsonFeed } = await import('../feeds/render-json-feed.ts')
      return ({ brief, whole, reports, ...rest }) => ({
        content: renderJsonFeed(brief, whole, { reports, ...addressOf(rest) }),
      })
    },
  },
  {
    name: 'ical',
    about: 'what is coming up as a calendar',
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    ending: 'ics',
    async load() {
      const { renderCalendar } = await import('../calendar/render-calendar.ts')
      return ({ brief, ...rest }) => ({ content: renderCalendar(brief, addressOf(rest)) })
    },
  },
  {
    name: 'geojson',
    about: 'the places, with how exact they are',
    mediaType: 'application/geo+json',
    ending: 'geojson',
    async load() {
      const { renderGeoJson } = await import('../geojson/render-geojson.ts')
      return ({ brief }) => ({ content: renderGeoJson(brief) })
    },
  },
  {
    name: 'hxl',
    about: 'the figures as CSV with HXL hashtags',
    mediaType: 'text/csv; charset=utf-8',
    ending: 'csv',
    async load() {
      const { renderHxl } = await import('../hxl/render-hxl.ts')
      return ({ brief, reports }) => renderHxl(brief, reports)
    },
  },
  {
    name: 'acled',
    about: 'the events as CSV in ACLED’s columns',
    mediaType: 'text/csv; charset=utf-8',
    ending: 'csv',
    coder: true,
    async load() {
      const [{ coderExport }, { ACLED }] = await Promise.all([
        import('../coders/coder-export.ts'),
        import('../acled/acled-row.ts'),
      ])
      return (input) => coderExport(input, ACLED)
    },
  },
  {
    name: 'ucdp',
    about: 'the deadly events as CSV in UCDP GED’s columns',
    mediaType: 'text/csv; charset=utf-8',
    ending: 'csv',
    coder: true,
    async load() {
      const [{ coderExport }, { ucdpScheme }] = await Promise.all([
        import('../coders/coder-export.ts'),
        import('../ucdp/ucdp-row.ts'),
      ])
      return (input) => coderExport(input, ucdpScheme(input.settled.story))
    },
  },
  {
    name: 'docx',
    about: 'a situation report with a table of key figures, for Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    async load() {
      const { renderDocx } = await import('../docx/render-docx.ts')
      return async ({ brief, reports, lastEdition }) => ({ content: await renderDocx(brief, reports, lastEdition) })
    },
  },
  {
    name: 'ninjs',
    about: 'items of IPTC ninjs 3.1',
    mediaType: 'application/json',
    ending: 'json',
    async load() {
      const { renderNinjs } = await import('../ninjs/render-ninjs.ts')
      return ({ brief, whole, reports }) => ({ content: renderNinjs(brief, whole, reports) })
    },
  },
  {
    name: 'annotations',
    about: 'the evidence as W3C Web Annotations',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: 'jsonld',
    async load() {
      const { renderAnnotations } = await import('../annotations/render-annotations.ts')
      return ({ brief, reports }) => ({ content: renderAnnotations(brief, reports) })
    },
  },
  {
    name: 'embed',
    about: 'a piece of HTML for other people’s pages',
    mediaType: 'text/html; charset=utf-8',
    ending: 'html',
    async load() {
      const [{ renderEmbed }, { isEmptyFilter }] = await Promise.all([
        import('../embed/render-embed.ts'),
        import('../filter/matches-line.ts'),
      ])
      return ({ brief, reports, filter, ...rest }) => ({
        content: renderEmbed(brief, reports, { everything: !isEmptyFilter(filter), ...addressOf(rest) }),
      })
    },
  },
]

function addressOf({ address }: { readonly address?: string }): { address?: string } {
  return address === undefined ? {} : { address }
}
