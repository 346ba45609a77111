import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDeletions } from './feed-deletions.ts'

const inFeed = (inner: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">${inner}</feed>`

test('a deleted entry with who and why takes back the entry that it names', () => {
  const items = readDeletions(
    inFeed(`<at:deleted-entry ref="tag:tarn.example,2031:1" when="2031-03-04T10:20:00+03:00">
      <at:by><name>Desk</name></at:by><at:comment xml:lang="en">The mayor &amp; her office
      deny it.</at:comment></at:deleted-entry><entry><id>tag:tarn.example,2031:2</id></entry>`),
    'Tarn Post',
  )
  assert.deepEqual(items, [
    {
      metadata: {
        publishedAt: '2031-03-04T10:20+03:00',
        outlet: 'Tarn Post',
        correction: { kind: 'withdrawal', note: 'The mayor & her office deny it.', of: 'tag:tarn.example,2031:1' },
      },
      text: 'The mayor & her office deny it.',
    },
  ])
})

test('one that says no more than that, and one after it', () => {
  const items = readDeletions(
    inFeed(
      `<at:deleted-entry when='2031-03-04T10:20:00Z' ref='tag:a,1'/><deleted-entry ref="tag:a,2"></deleted-entry>`,
    ),
    undefined,
  )
  assert.deepEqual(
    items.map(({ metadata, text }) => [metadata.correction?.of, metadata.publishedAt, text]),
    [
      ['tag:a,1', '2031-03-04T10:20Z', ''],
      ['tag:a,2', undefined, ''],
    ],
  )
})

test('one that names nothing, and entries that only speak of it, delete nothing', () => {
  assert.deepEqual(readDeletions(inFeed('<at:deleted-entry when="2031-03-04T10:20:00Z"/>'), undefined), [])
  assert.deepEqual(readDeletions(inFeed('<entry><title>at:deleted-entry ref="tag:a,1"</title></entry>'), 'A'), [])
  const quoted =
    '<content><![CDATA[Write <at:deleted-entry ref="tag:a,1"/>]]></content><!-- <at:deleted-entry ref="b"/> -->'
  assert.deepEqual(readDeletions(inFeed(quoted), 'A'), [])
  assert.deepEqual(readDeletions(inFeed('<at:deleted-entry-list ref="tag:a,1"/>'), 'A').length, 0)
})

test('linear on damage: a hundred thousand that never end', () => {
  const begun = performance.now()
  readDeletions('<at:deleted-entry '.repeat(100_000), undefined)
  assert.ok(performance.now() - begun < 3000)
})
