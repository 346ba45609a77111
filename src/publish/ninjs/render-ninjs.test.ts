import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ingest, nodeEffects } from '../../ingest/index.ts'
import { ORAM_DAM as brief, ORAM_REPORTS as reports } from '../export/oram-dam-for-test.ts'
import { webId } from '../export/web-id.ts'
import { filterBrief, withdrawnLines } from '../filter/filter-brief.ts'
import { renderNinjs } from './render-ninjs.ts'

type Item = Readonly<Record<string, unknown>>

const kept = filterBrief(brief)
const text = renderNinjs(kept, brief, reports)
const items = JSON.parse(text) as Item[]
const lines = kept.sections.flatMap((section) => section.lines)

/** Names that ninjs 3.1 knows for an item; it allows no other. */
const NAMES = new Set(
  `uri type representationType profile version firstCreated versionCreated contentCreated embargoedUntil pubStatus urgency
  copyrightHolder copyrightNotice usageTerms edNote language descriptions bodies headlines people organisations places
  subjects events eventDetails plannedCoverage objects infoSources title by slugline located renditions associations altIds
  trustIndicators standard genres expires rightsInfo digitalSourceType`.split(/\s+/),
)
const INNER: Readonly<Record<string, readonly string[]>> = {
  bodies: ['role', 'contentType', 'charCount', 'wordCount', 'value'],
  headlines: ['role', 'contentType', 'value'],
  descriptions: ['role', 'contentType', 'value'],
  infoSources: ['name', 'role', 'uri', 'literal', 'contactInfo'],
  places: ['name', 'rel', 'uri', 'literal', 'contactInfo', 'geoJSON'],
  subjects: ['name', 'rel', 'uri', 'literal', 'creator', 'relevance', 'confidence'],
  altIds: ['role', 'value'],
  associations: ['name', 'rel', 'uri'],
}

test('items have the names, forms and closed words of ninjs 3.1 and no others', () => {
  for (const item of items) {
    assert.match(String(item['uri']), /^urn:uuid:/)
    for (const name of Object.keys(item)) assert.ok(NAMES.has(name), name)
    for (const [name, allowed] of Object.entries(INNER)) {
      for (const part of (item[name] ?? []) as Item[]) {
        for (const key of Object.keys(part)) assert.ok(allowed.includes(key), `${name}.${key}`)
      }
    }
    assert.ok(['text', 'event'].includes(String(item['type'])))
    assert.ok(['usable', 'canceled'].includes(String(item['pubStatus'])))
    for (const name of ['firstCreated', 'versionCreated'])
      assert.match(String(item[name]), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    assert.equal(typeof item['version'], 'string')
  }
  assert.equal(new Set(items.map((item) => item['uri'])).size, items.length)
})

test('the brief, its lines, its plans and what it takes back', () => {
  const uris = items.map((item) => item['uri'])
  for (const line of lines) assert.ok(uris.includes(webId(line.id)))
  const events = items.filter((item) => item['type'] === 'event')
  assert.equal(events.length, kept.comingUp.length)
  const [gone] = withdrawnLines(brief)
  const canceled = items.find((item) => item['pubStatus'] === 'canceled')
  assert.equal(canceled?.['uri'], webId(gone!))
  assert.equal(canceled?.['bodies'], undefined)
})

test('our own ingest reads them back: text, address, status', async () => {
  const effects = { ...nodeEffects(), stdin: async () => new TextEncoder().encode(text) }
  const { reports: read } = await ingest(['-'], effects, {})
  const line = lines[0]!
  const back = read.find((report) => report.url === webId(line.id))
  assert.ok(back?.text.includes(line.text), read.map((report) => report.url).join())
  assert.equal(back?.language, 'en')
})
