import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { findAttributions } from '../find-attributions.ts'
import { language, sampleWords } from '../read-sample.ts'
import { applyModel } from './apply-model.ts'
import { loadAttributionModel, packAttributionModel } from './attribution-model.ts'
import { add, bucket, createBag } from './hash-features.ts'

const root = path.join(import.meta.dirname, '..', '..', '..', '..')
const model = loadAttributionModel((file) => readFileSync(path.join(root, file)))

function learned(text: string): string[] {
  const w = sampleWords(text)
  const words = (first: number, last: number): string => text.slice(w.a.start[first], w.a.end[last])
  return applyModel(w, findAttributions(w), model, language).map(({ source, cue, content }) => {
    const said = content.map(([first, last]) => words(first, last)).join(' … ')
    return `${source ? words(source.first, source.last) : '-'} | ${words(cue[0], cue[1])} | ${said}`
  })
}

test('plain reports of speech come out of the learned model as they are', () => {
  assert.deepEqual(learned('The mayor said that the pier was shut.'), ['The mayor | said | that the pier was shut'])
  assert.deepEqual(learned('“The pier is shut,” the mayor said.'), ['the mayor | said | “The pier is shut,”'])
})

test('only the outermost is given, and plain narration gives nothing', () => {
  assert.equal(learned('The mayor said that the guard said that the pier was shut.').length, 1)
  assert.deepEqual(learned('Rain fell on the pier all night.'), [])
})

test('weights survive packing, up to the rounding of a byte', () => {
  const tables = [19, 18, 19, 19, 18].map((bits) => new Float32Array(1 << bits))
  tables[0]![5] = 2
  tables[0]![6] = -1
  tables[3]![7] = 0.5
  const back = loadAttributionModel(() => packAttributionModel(tables, -0.25))
  assert.equal(back.threshold, -0.25)
  assert.equal(back.accept[5], 127)
  assert.ok(Math.abs(back.accept[6]! * back.scales[0]! + 1) < 0.02)
  assert.equal(back.content[7], 127)
  assert.throws(() => loadAttributionModel(() => new Uint8Array(64)), /not an attribution model/)
})

test('features are spread over the table and steps of distance keep their side', () => {
  const bag = createBag()
  for (let template = 0; template < 100; template++) add(bag, (1 << 19) - 1, template, 3, 4)
  assert.equal(new Set(bag.at.subarray(0, bag.size)).size, 100)
  assert.equal(bucket(4), bucket(3))
  assert.notEqual(bucket(4), bucket(-4))
})
