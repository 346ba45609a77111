import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import Schema from 'typebox/schema'
import { renderBriefSchema } from '../../scripts/brief-schema.ts'
import { publishSources } from '../golden/publish-case.ts'

const written = readFileSync(path.join(import.meta.dirname, '../../docs/brief.schema.json'), 'utf8')

test('docs/brief.schema.json is what the model says', () => {
  assert.equal(written, renderBriefSchema(), 'npm run schema writes it')
})
test('the written schema takes a brief and refuses what is none', () => {
  const schema = Schema.Compile(JSON.parse(written))
  for (const { brief } of publishSources()) {
    assert.ok(schema.Check(brief))
    assert.ok(!schema.Check({ ...brief, schema: 'sayso.brief/2' }))
    assert.ok(!schema.Check({ ...brief, extra: true }))
    const { day: _day, ...dayless } = brief
    assert.ok(!schema.Check(dayless))
  }
})
