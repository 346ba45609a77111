/** What each format is, in the order in which they are listed; here apart, so that `--help` loads nothing else. */
export const EXPORT_FORMATS = {
  markdown: 'the brief as CommonMark',
  json: 'the brief as JSON, docs/brief.schema.json',
  jsonld: 'schema.org LiveBlogPosting',
  atom: 'a feed of the lines and changes, with deletions',
  jsonfeed: 'the same as JSON Feed',
  ical: 'what is coming up as a calendar',
  geojson: 'the places, with how exact they are',
  hxl: 'the figures as CSV with HXL hashtags',
  acled: 'the events as CSV in ACLED’s columns',
  ucdp: 'the deadly events as CSV in UCDP GED’s columns',
  docx: 'a situation report with a table of key figures, for Word',
  ninjs: 'items of IPTC ninjs 3.1',
  annotations: 'the evidence as W3C Web Annotations',
  embed: 'a piece of HTML for other people’s pages',
} as const
