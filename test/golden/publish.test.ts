import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import Schema from 'typebox/schema'
import { BriefSchema } from '../../src/model/brief.ts'
import { publishCases, publishSources } from './publish-case.ts'

const schema = Schema.Compile(BriefSchema)

describe('the briefs written by hand', () => {
  for (const { name, brief, reports } of publishSources()) {
    test(`${name} is a brief, and each quote stands in its report`, () => {
      assert.deepEqual(schema.Errors(brief), [true, []])
      const texts = new Map(reports.map((report) => [report.id, report.text]))
      const lines = brief.sections.flatMap((section) => section.lines)
      for (const item of lines.flatMap((line) => line.evidence)) {
        assert.equal(texts.get(item.report)?.slice(item.start, item.end), item.quote)
      }
    })
  }
})

describe('every format prints what it printed', () => {
  for (const golden of publishCases()) {
    test(golden.name, async () => {
      assert.ok(golden.expected !== undefined, `${golden.expectedFile} is missing; npm run golden writes it`)
      assert.equal(await golden.run(), golden.expected)
    })
  }
})
