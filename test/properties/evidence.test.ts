import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import Schema from 'typebox/schema'
import { BriefSchema } from '../../src/model/brief.ts'
import type { Brief, Evidence } from '../../src/model/index.ts'
import { renderJson } from '../../src/publish/index.ts'
import { briefOf, reportOf, type Told } from '../scenarios/brief-of.ts'

const root = path.join(import.meta.dirname, '../..')
const pieces = texts()

/** Paragraphs of the plain-text examples, to be cut and joined at random. */
function texts(): string[] {
  const files = [
    ...readdirSync(path.join(root, 'examples/haldren'))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => path.join('examples/haldren', file)),
    'test/golden/brief/one-page/source/page.txt',
  ]
  return files.flatMap((file) => readFileSync(path.join(root, file), 'utf8').split('\n\n'))
}

function allEvidence(value: unknown, found: Evidence[] = []): Evidence[] {
  if (Array.isArray(value)) for (const item of value) allEvidence(item, found)
  else if (value && typeof value === 'object') {
    if ('quote' in value && 'report' in value) found.push(value as Evidence)
    else for (const item of Object.values(value)) allEvidence(item, found)
  }
  return found
}

function check(brief: Brief, told: readonly Told[]): void {
  const valid = Schema.Compile(BriefSchema)
  const [ok, errors] = valid.Errors(brief)
  assert.ok(ok, JSON.stringify(errors[0]))
  const byId = new Map(told.map((one) => [reportOf(one).id, one.text]))
  for (const evidence of allEvidence(brief)) {
    assert.equal(byId.get(evidence.report)?.slice(evidence.start, evidence.end), evidence.quote)
    assert.ok(evidence.quote.length > 0)
  }
  for (const section of brief.sections) {
    for (const line of section.lines) assert.ok(line.evidence.length > 0, line.text)
  }
}

const anyText = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts.map(([text, a, b]) => text.slice(a % text.length, (a % text.length) + 1 + (b % text.length))).join('\n\n'),
  )

const anyTold: fc.Arbitrary<Told[]> = fc.array(
  fc.record({
    outlet: fc.constantFrom('A', 'B', 'C'),
    at: fc.constantFrom('2031-03-06T09:00Z', '2031-03-07T09:00+03:00', '2031-03-07'),
    text: anyText,
  }),
  { minLength: 1, maxLength: 4 },
)

test('every piece of evidence is found word for word in its report, over random cuts and joins', () => {
  fc.assert(
    fc.property(anyTold, (told) => check(briefOf(told), told)),
    { numRuns: 60, seed: 20310307 },
  )
})

test('the order of the reports changes no byte', () => {
  fc.assert(
    fc.property(
      anyTold.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
      ([told, shuffled]) => {
        assert.equal(renderJson(briefOf(shuffled)), renderJson(briefOf(told)))
      },
    ),
    { numRuns: 40, seed: 20310308 },
  )
})
