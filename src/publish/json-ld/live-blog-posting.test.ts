import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ORAM_DAM as brief, ORAM_REPORTS as reports } from '../export/oram-dam-for-test.ts'
import { filterBrief } from '../filter/filter-brief.ts'
import { liveBlogPosting } from './live-blog-posting.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const kept = filterBrief(brief)
const posting = liveBlogPosting(kept, { address: 'https://page.example/day-5', reports }) as Record<string, unknown> & {
  readonly liveBlogUpdate: readonly Record<string, unknown>[]
}

test('what search engines ask of a live blog is there', () => {
  assert.equal(posting['@type'], 'LiveBlogPosting')
  for (const name of ['coverageStartTime', 'coverageEndTime', 'datePublished', 'dateModified']) {
    assert.match(String(posting[name]), INSTANT, name)
  }
  assert.ok(String(posting['coverageStartTime']) <= String(posting['coverageEndTime']))
  for (const update of posting.liveBlogUpdate) {
    assert.equal(update['@type'], 'BlogPosting')
    assert.ok(String(update['headline']).length <= 110)
    assert.ok(String(update['articleBody']).length > 0)
    assert.match(String(update['datePublished']), INSTANT)
  }
})

test('newest first, each at its line, said by its speaker', () => {
  const dates = posting.liveBlogUpdate.map((update) => String(update['datePublished']))
  assert.deepEqual(dates, [...dates].sort().reverse())
  const lines = kept.sections.flatMap((section) => section.lines)
  for (const line of lines) {
    const update = posting.liveBlogUpdate.find((each) => each['url'] === `https://page.example/day-5#${line.id}`)
    const claim = update?.['about'] as { author: { name: string } }
    assert.equal(claim.author.name, line.chain[0]?.name)
  }
})

test('without an address it has names that are nobody’s', () => {
  assert.match(String(liveBlogPosting(kept)['@id']), /^urn:uuid:/)
  assert.equal(liveBlogPosting(kept, { address: 'javascript:alert(1)' })['url'], undefined)
})
