import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { DOMParser } from 'linkedom'
import { ORAM_DAM as brief, ORAM_LINES as lines, ORAM_REPORTS as reports } from '../export/oram-dam-for-test.ts'
import { webId } from '../export/web-id.ts'
import { filterBrief, withdrawnLines } from '../filter/filter-brief.ts'
import { renderAtom } from './render-atom.ts'
import { renderJsonFeed } from './render-json-feed.ts'

const kept = filterBrief(brief)
const [gone] = withdrawnLines(brief)
const options = { reports, address: 'https://page.example/story' }
const atom = renderAtom(kept, brief, options)
const feed = parseAtomFeed(atom)
const json = parseJsonFeed(renderJsonFeed(kept, brief, options))

test('every line is an entry under an id of its own, newest first', () => {
  const ids = feed.entries?.map((entry) => entry.id) ?? []
  assert.deepEqual(ids, [...new Set(ids)])
  for (const line of lines) assert.equal(ids.includes(webId(line.id)), line.id !== gone, line.id)
  const times = feed.entries?.map((entry) => String(entry.updated)) ?? []
  assert.deepEqual(times, [...times].sort().reverse())
})

test('every entry names its source and leads to its line', () => {
  const line = lines.find((each) => each.id !== gone)!
  const entry = feed.entries?.find((each) => each.id === webId(line.id))
  assert.match(entry?.content?.value ?? '', new RegExp(`— ${line.chain[0]!.name}`))
  assert.ok(entry?.links?.some((link) => link.href === `https://page.example/story#${line.id}`))
})

test('what was withdrawn is a tombstone with who took it back, in RFC 6721’s names', () => {
  const document = new DOMParser().parseFromString(atom, 'text/xml')
  assert.equal(document.documentElement.getAttribute('xmlns:at'), 'http://purl.org/atompub/tombstones/1.0')
  const [stone, ...others] = [...document.getElementsByTagName('at:deleted-entry')]
  assert.equal(others.length, 0)
  assert.equal(stone?.getAttribute('ref'), webId(gone!))
  assert.match(stone?.getAttribute('when') ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  assert.equal(stone?.getElementsByTagName('name')[0]?.textContent, 'The Meridian')
})

test('a feed without withdrawals has no tombstones', () => {
  const calm = { ...kept, corrections: [] }
  assert.ok(!renderAtom(calm, calm, options).includes('tombstones'))
})

test('a plan that moved and a correction are entries of their own', () => {
  const titles = feed.entries?.map((entry) => entry.title?.value ?? '') ?? []
  assert.ok(titles.some((title) => title.startsWith('Plan moved: ')))
  assert.ok(titles.some((title) => title === 'Withdrawn by The Meridian'))
})

test('JSON Feed tells the same, and its deletions in an extension', () => {
  assert.deepEqual(
    json.items?.map((item) => item.id),
    feed.entries?.map((entry) => entry.id),
  )
  const raw = JSON.parse(renderJsonFeed(kept, brief, options)) as {
    version: string
    _sayso: { deleted: { id: string; by: string }[] }
  }
  assert.deepEqual(
    raw._sayso.deleted.map(({ id, by }) => [id, by]),
    [[webId(gone!), 'The Meridian']],
  )
  assert.equal(raw.version, 'https://jsonfeed.org/version/1.1')
})

test('a copy more changes no entry', () => {
  const copied = {
    ...kept,
    reports: [
      ...kept.reports,
      {
        ...kept.reports[0]!,
        id: 'report-copy',
        publishedAt: { value: '2025-05-14T21:00Z', inferred: false, reasons: [] },
      },
    ],
    sections: kept.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => ({ ...line, carriers: [...line.carriers, 'report-copy'] })),
    })),
  }
  assert.equal(renderAtom(copied, brief, options), atom)
})
