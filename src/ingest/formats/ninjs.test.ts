import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNinjs } from './ninjs.ts'

test('ninjs 1.x', () => {
  const item = readNinjs({
    uri: 'http://wire.example/item/1',
    type: 'text',
    version: '2',
    versioncreated: '2026-05-10T09:10:00+03:00',
    firstcreated: '2026-05-10T08:00:00+03:00',
    pubstatus: 'usable',
    language: 'en',
    byline: 'By Ana Ruiz',
    headline: 'Bridge  shut',
    infosource: [{ name: 'Velmora Press' }],
    body_text: 'The bridge was shut.\n\nIt will open in May.',
  })
  assert.deepEqual(item, {
    metadata: {
      title: 'Bridge shut',
      publishedAt: '2026-05-10T09:10+03:00',
      outlet: 'Velmora Press',
      author: 'Ana Ruiz',
      language: 'en',
      url: 'http://wire.example/item/1',
      uid: 'http://wire.example/item/1',
      version: 2,
    },
    text: 'The bridge was shut.\n\nIt will open in May.',
  })
})

test('ninjs 2.x and 3.x: lists with roles, the main body, markup by its type', () => {
  const item = readNinjs({
    uri: 'urn:example:2',
    standard: { name: 'ninjs', version: '3.0' },
    versionCreated: '2026-05-10T09:10:00Z',
    headlines: [
      { role: 'short', value: 'Shut' },
      { role: 'main', value: 'Bridge shut' },
    ],
    bodies: [
      { role: 'short', value: 'Shut.' },
      { role: 'main', contentType: 'text/html', value: '<p>The bridge was shut.</p>' },
    ],
  })
  assert.equal(item?.metadata.title, 'Bridge shut')
  assert.equal(item?.metadata.url, 'urn:example:2')
  assert.equal(item?.html, '<p>The bridge was shut.</p>')
})

test('status: canceled is a kill, withheld is held for good, an embargo has an end', () => {
  const base = { uri: 'urn:example:3', headline: 'A', body_text: 'B' }
  assert.deepEqual(readNinjs({ ...base, pubstatus: 'canceled' })?.metadata.correction, {
    kind: 'kill',
    note: 'pubStatus: canceled',
    of: 'urn:example:3',
  })
  assert.equal(readNinjs({ ...base, pubStatus: 'stat:withheld' })?.metadata.embargoedUntil, 'forever')
  assert.equal(
    readNinjs({ ...base, embargoedUntil: '2026-05-11T06:00:00Z' })?.metadata.embargoedUntil,
    '2026-05-11T06:00Z',
  )
  assert.equal(readNinjs({ ...base, embargoed: 'until he speaks' })?.metadata.embargoedUntil, 'forever')
  assert.equal(
    readNinjs({ ...base, ednote: 'Corrects the day in paragraph 2.' })?.metadata.correction?.kind,
    'correction',
  )
  assert.equal(readNinjs({ ...base, ednote: 'With pictures.' })?.metadata.correction, undefined)
})

test('a plain article is no ninjs item', () => {
  assert.equal(readNinjs({ headline: 'A', text: 'B' }), undefined)
  assert.equal(readNinjs({ uri: 'urn:example:4', title: 'A' }), undefined)
})
