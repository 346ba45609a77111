import type { Exporter } from './exporter.ts'
import { EXPORT_FORMATS } from './format-names.ts'

/** Every format, in the order in which they are listed. */
export const EXPORTERS: readonly Exporter[] = [
  {
    name: 'markdown',
    about: EXPORT_FORMATS.markdown,
    mediaType: 'text/markdown; charset=utf-8',
    ending: 'md',
    async load() {
      const { renderMarkdown } = await import('../render-markdown.ts')
      return ({ brief }) => ({ content: renderMarkdown(brief) })
    },
  },
  {
    name: 'json',
    about: EXPORT_FORMATS.json,
    mediaType: 'application/json',
    ending: 'json',
    async load() {
      const { renderJson } = await import('../render-json.ts')
      return ({ brief }) => ({ content: renderJson(brief) })
    },
  },
  {
    name: 'jsonld',
    about: EXPORT_FORMATS.jsonld,
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    async load() {
      const { renderJsonLd } = await import('../json-ld/live-blog-posting.ts')
      return ({ brief, reports, ...rest }) => ({ content: renderJsonLd(brief, { reports, ...addressOf(rest) }) })
    },
  },
  {
    name: 'atom',
    about: EXPORT_FORMATS.atom,
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
    about: EXPORT_FORMATS.jsonfeed,
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
    about: EXPORT_FORMATS.ical,
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    ending: 'ics',
    async load() {
      const { renderCalendar } = await import('../calendar/render-calendar.ts')
      return ({ brief, ...rest }) => ({ content: renderCalendar(brief, addressOf(rest)) })
    },
  },
  {
    name: 'geojson',
    about: EXPORT_FORMATS.geojson,
    mediaType: 'application/geo+json',
    ending: 'geojson',
    async load() {
      const { renderGeoJson } = await import('../geojson/render-geojson.ts')
      return ({ brief }) => ({ content: renderGeoJson(brief) })
    },
  },
  {
    name: 'hxl',
    about: EXPORT_FORMATS.hxl,
    mediaType: 'text/csv; charset=utf-8',
    ending: 'csv',
    async load() {
      const { renderHxl } = await import('../hxl/render-hxl.ts')
      return ({ brief, reports }) => renderHxl(brief, reports)
    },
  },
  {
    name: 'acled',
    about: EXPORT_FORMATS.acled,
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
    about: EXPORT_FORMATS.ucdp,
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
    about: EXPORT_FORMATS.docx,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    async load() {
      const { renderDocx } = await import('../docx/render-docx.ts')
      return async ({ brief, reports, lastEdition }) => ({ content: await renderDocx(brief, reports, lastEdition) })
    },
  },
  {
    name: 'ninjs',
    about: EXPORT_FORMATS.ninjs,
    mediaType: 'application/json',
    ending: 'json',
    async load() {
      const { renderNinjs } = await import('../ninjs/render-ninjs.ts')
      return ({ brief, whole, reports }) => ({ content: renderNinjs(brief, whole, reports) })
    },
  },
  {
    name: 'annotations',
    about: EXPORT_FORMATS.annotations,
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: 'jsonld',
    async load() {
      const { renderAnnotations } = await import('../annotations/render-annotations.ts')
      return ({ brief, reports }) => ({ content: renderAnnotations(brief, reports) })
    },
  },
  {
    name: 'embed',
    about: EXPORT_FORMATS.embed,
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
