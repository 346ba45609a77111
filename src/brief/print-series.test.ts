import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Story } from '../reconcile/index.ts'
import { printSeries } from './print-series.ts'

const text = 'Three people died, the mayor said.'
const chain = [{ name: 'mayor', kind: 'office', read: 'the mayor' }]
const span = { start: 0, end: text.length }
const claim = (id: string) => ({
  id,
  tellings: [{ from: { report: { id: 'r', text } }, chain, statement: { sentences: [span], rule: 'said' } }],
})
const figure = { value: 3, bound: 'exact', what: 'killed', planned: false, scope: 'event', read: 'Three' }
const story = {
  claims: [claim('l-1'), claim('l-2')],
  series: [
    {
      id: 's',
      what: 'killed',
      scope: 'event',
      points: ['l-1', 'l-2', 'l-3'].map((line) => ({ figure, line, at: '2031-06-11', state: 'latest' })),
    },
  ],
} as unknown as Story

test('a figure brings its sentence and its speaker where its line is not printed', () => {
  const [printed, superseded, unknown] = printSeries(story, new Map([['l-1', text]]))[0]!.points
  assert.equal(printed?.evidence, undefined)
  assert.equal(printed?.by, undefined)
  assert.deepEqual(superseded?.by, chain)
  assert.deepEqual(superseded?.evidence, [
    { report: 'r', start: 0, end: text.length, quote: text, rule: 'said', role: 'content' },
  ])
  assert.equal(unknown?.evidence, undefined)
})
