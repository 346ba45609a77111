import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import type { Settled } from '../../brief/index.ts'
import { readData } from '../../cli/read-data.ts'
import { briefs } from '../any-brief-for-test.ts'
import { storyOf } from '../coders/story-for-test.ts'
import { filterBrief } from '../filter/filter-brief.ts'
import { EXPORTERS } from './formats.ts'

const settled = { story: storyOf([]) } as unknown as Settled
const filters = fc.record(
  { speaker: fc.constantFrom('a', 'b'), place: fc.constantFrom('a', 'c'), kind: fc.constant('a') },
  { requiredKeys: [] },
)

for (const exporter of EXPORTERS) {
  test(`${exporter.name}: whatever the schema allows comes out, the same each time`, async () => {
    const render = await exporter.load()
    await fc.assert(
      fc.asyncProperty(briefs, filters, async (whole, filter) => {
        const brief = filterBrief(whole, filter)
        const input = { brief, whole, reports: [], settled, filter, readData, address: 'https://page.example/x' }
        const { content } = await render(input)
        assert.ok(content.length > 0)
        assert.deepEqual((await render(input)).content, content)
        if (exporter.mediaType.includes('json')) JSON.parse(String(content))
        if (exporter.name === 'ical') ICAL.parse(String(content))
      }),
      { seed: 3, numRuns: exporter.name === 'docx' ? 8 : 50 },
    )
  })
}
