import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ingestCases } from './ingest-case.ts'

for (const golden of ingestCases()) {
  test(`golden: ${golden.name}`, async () => {
    assert.ok(golden.expected !== undefined, `${golden.expectedFile} is missing; npm run golden writes it`)
    const actual = await golden.run()
    assert.deepEqual(JSON.parse(actual), JSON.parse(golden.expected))
    assert.equal(actual, golden.expected)
  })
}
