import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderJson } from './render-json.ts'

test('keys are sorted all the way down, arrays stay in order, a newline ends it', () => {
  const text = renderJson({ b: [3, 1, { z: 1, a: undefined, B: 2 }], a: null })
  assert.equal(text, '{\n  "a": null,\n  "b": [\n    3,\n    1,\n    {\n      "B": 2,\n      "z": 1\n    }\n  ]\n}\n')
})
test('the same value in another order gives the same bytes', () => {
  assert.equal(renderJson({ a: 1, b: { c: 2, d: 3 } }), renderJson({ b: { d: 3, c: 2 }, a: 1 }))
})
