import type { Metadata } from '../draft.ts'
import { asInstant } from '../read-header-lines.ts'
import { readWrittenDate } from '../written-date.ts'
import { isMarkup, isRecord, type JsonItem, type JsonRecord, oneLine, textField } from './json.ts'

/**
 * An item of IPTC's ninjs, 1.0 to 3.1. The names differ in case and number: `pubstatus` and `pubStatus`, `headline` and
 * `headlines[]`, `body_text` and `bodies[]`. Items that do not keep to the schema are read as far as they go.
 */
export function readNinjs(record: JsonRecord): JsonItem | undefined {
  const standard = record['standard']
  const named = isRecord(standard) && /ninjs/i.test(String(standard['name']))
  const uri = textField(record, ['uri'])
  const told = [
    'pubStatus',
    'pubstatus',
    'versionCreated',
    'versioncreated',
    'bodies',
    'body_text',
    'body_html',
    'body_xhtml',
    'headlines',
  ]
  if (!named && !(uri && told.some((name) => record[name] !== undefined))) return undefined
  const body = readBody(record)
  const title = readRole(record['headlines'], 'main') ?? textField(record, ['headline', 'title'])
  return { metadata: { ...(title && { title: oneLine(title) }), ...readMetadata(record, uri) }, ...body }
}

function readMetadata(record: JsonRecord, uri: string | undefined): Metadata {
  // This version's own time: a correction sent at noon is not the morning's report.
  const date = textField(record, [
    'versionCreated',
    'versioncreated',
    'contentCreated',
    'contentcreated',
    'firstCreated',
    'firstcreated',
  ])
  const publishedAt = date && readWrittenDate(date)
  const source = textField(record, ['infoSources', 'infosource', 'infoSource'])
  const outlet = source ?? textField(record, ['copyrightHolder', 'copyrightholder'])
  const author = textField(record, ['by', 'byline', 'bylines'])
  const language = textField(record, ['language'])
  // A urn is no page, but it is what a correction names.
  const url = textField(record, ['url', 'link']) ?? uri
  const version = Number(record['version'])
  return {
    ...(publishedAt && { publishedAt }),
    ...(outlet && { outlet }),
    ...(author && { author: author.replace(/^by\s+/i, '') }),
    ...(language && { language }),
    ...(url && { url }),
    ...(uri && { uid: uri }),
    ...(Number.isInteger(version) && version > 0 && { version }),
    ...readStatus(record, uri),
  }
}

function readStatus(record: JsonRecord, uri: string | undefined): Metadata {
  const status = textField(record, ['pubStatus', 'pubstatus'])?.replace(/^.*:/, '').toLowerCase()
  const embargo = textField(record, ['embargoedUntil', 'embargoeduntil', 'embargoed'])
  const until = status === 'withheld' ? 'forever' : embargo && (readWrittenDate(embargo) ?? 'forever')
  const note = textField(record, ['edNote', 'ednote', 'edNotes', 'ednotes'])
  const of = uri ? { of: uri } : {}
  const correction = readCorrection(status, note)
  return {
    ...(until && { embargoedUntil: asInstant(until) }),
    ...(correction && { correction: { ...correction, ...of } }),
  }
}

function readCorrection(status: string | undefined, note: string | undefined): Metadata['correction'] {
  if (status === 'canceled' || status === 'cancelled') return { kind: 'kill', note: note ?? 'pubStatus: canceled' }
  if (note && /\bkill(?:ed)?\b/i.test(note)) return { kind: 'kill', note }
  if (note && /\b(?:withdraw|retract)/i.test(note)) return { kind: 'withdrawal', note }
  if (note && /\bcorrect(?:s|ed|ion|ing)?\b/i.test(note)) return { kind: 'correction', note }
  return undefined
}

function readBody(record: JsonRecord): { text: string } | { html: string } {
  const bodies = Array.isArray(record['bodies']) ? record['bodies'].filter(isRecord) : []
  const best = bodies.find((body) => body['role'] === 'main') ?? bodies.find((body) => textField(body, ['value']))
  const value = best && textField(best, ['value'])
  if (value) {
    const html = /html/i.test(String(best['contentType'] ?? '')) || isMarkup(value)
    return html ? { html: value } : { text: value }
  }
  const text = textField(record, ['body_text', 'body-text', 'bodyText'])
  if (text) return { text }
  const html = textField(record, ['body_html', 'body_xhtml', 'body-html', 'body-xhtml'])
  if (html) return { html }
  return {
    text: readRole(record['descriptions'], 'main') ?? textField(record, ['description_text', 'description']) ?? '',
  }
}

function readRole(list: unknown, role: string): string | undefined {
  if (!Array.isArray(list)) return undefined
  const records = list.filter(isRecord)
  const best = records.find((each) => each['role'] === role) ?? records[0]
  return best && textField(best, ['value'])
}
