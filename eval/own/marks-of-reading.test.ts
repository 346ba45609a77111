import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure, Reading, Statement } from '../../src/model/index.ts'
import { marksOfReading } from './marks-of-reading.ts'

const text = 'The governor said the army had told him the road to Velm was mined along 3 kilometres and 2 percent fell.'
const span = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const base = { kind: 'statement', rule: 'verb', sentences: [], mode: 'indirect', modality: 'ongoing' } as const
const none = { modalityRule: 'ongoing', places: [], figures: [], references: [] }
const link = (words: string) =>
  ({ ...span(words), rule: 'verb', source: { name: words, kind: 'person', read: words } }) as const
const outer: Statement = {
  ...base,
  ...none,
  start: 0,
  end: text.length,
  chain: [link('The governor')],
  cue: { ...span('said'), rule: 'verb' },
  content: [span(text.slice(18, -1))],
}
const inner: Statement = {
  ...base,
  ...none,
  start: 0,
  end: text.length,
  chain: [link('the army'), link('The governor')],
  cue: { ...span('had told him'), rule: 'verb' },
  content: [span('the road to Velm was mined')],
  nestedIn: 0,
}
const reading = (more: Partial<Reading>): Reading => {
  const empty = { times: [], places: [], figures: [], names: [], references: [], statements: [], diagnostics: [] }
  return { kind: 'reading', report: 'r', ...empty, ...more }
}
const contents = (statements: readonly Statement[]): string[] =>
  marksOfReading('r', text, reading({ statements })).statements.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end).trim()).join(' | '),
  )

test('an outer statement keeps what it says itself', () => {
  assert.deepEqual(contents([outer, inner]), ['along 3 kilometres and 2 percent fell', 'the road to Velm was mined'])
})

test('an outer statement that only says that somebody spoke is none', () => {
  const short = { ...outer, content: [span('the army had told him the road to Velm was mined')] }
  assert.deepEqual(contents([short, inner]), ['the road to Velm was mined'])
})

test('a narrated statement is its sentence', () => {
  assert.deepEqual(contents([{ ...outer, content: [], chain: [], mode: 'narrated' }]), [text])
})

test('figures: measures that the guide leaves out, percentages by their unit', () => {
  const mention = (words: string, figure: Partial<Figure>) => {
    const full = {
      value: 3,
      bound: 'exact',
      what: 'number',
      planned: false,
      scope: 'event',
      read: words,
      ...figure,
    } as const
    return { kind: 'figure', ...span(words), rule: 'digits', figure: full } as const
  }
  const figures = [
    mention('3 kilometres', { unit: 'kilometre', what: 'kilometre' }),
    mention('2 percent', { value: 2, unit: 'percent', what: 'percent' }),
    mention('2', { value: 2, what: 'trucks' }),
    { ...mention('3', { what: 'killed', inferred: true }), rule: 'clause-sum' },
  ]
  assert.deepEqual(
    marksOfReading('r', text, reading({ figures })).figures.map(({ what }) => what),
    ['percent', 'trucks'],
  )
})

test('figures: shares, multiples and "one" of a thing are left out; goods by their unit as written', () => {
  const said = 'A third left, one man in one village, eight times as much, 300 kilos a day, several dozen.'
  const at = (words: string, figure: Partial<Figure>, rule = 'digits') => {
    const start = said.indexOf(words)
    const full = {
      value: 1,
      bound: 'exact',
      what: 'number',
      planned: false,
      scope: 'event',
      read: words,
      ...figure,
    } as const
    return { kind: 'figure', start, end: start + words.length, rule, figure: full } as const
  }
  const figures = [
    at('A third', { value: 1 / 3 }, 'fraction'),
    at('one', { what: 'killed' }),
    { ...at('one village', { what: 'village', read: 'one' }), end: said.indexOf('one village') + 3 },
    at('eight times', { value: 8, what: 'times', unit: 'times' }),
    at('300 kilos a day', { value: 300, what: 'kilogram per day', unit: 'kilogram per day' }),
    at('several dozen', { value: 36, what: 'people' }, 'vague-word'),
  ]
  assert.deepEqual(
    marksOfReading('r', said, reading({ figures })).figures.map(({ value, what }) => [value, what]),
    [
      [1, 'killed'],
      [300, 'kilos'],
      [24, 'people'],
    ],
  )
})
