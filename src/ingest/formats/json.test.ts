import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../problem.ts'
import { parseJson, readJsonItems } from './json.ts'

test('a plain article under the usual names', () => {
  const [item] = readJsonItems({
    headline: 'Bridge shut',
    articleBody: 'The bridge was shut.',
    datePublished: 'May 10, 2026 10:40 GMT',
    publisher: { name: 'Tarn Post' },
    author: [{ name: 'Ana Ruiz' }, { name: 'Ivo Brandt' }],
    url: 'https://tarn.example/1',
    inLanguage: 'en',
  })
  assert.deepEqual(item, {
    metadata: {
      title: 'Bridge shut',
      publishedAt: '2026-05-10T10:40Z',
      outlet: 'Tarn Post',
      author: 'Ana Ruiz, Ivo Brandt',
      url: 'https://tarn.example/1',
      language: 'en',
    },
    text: 'The bridge was shut.',
  })
})

test('lists, bare or under a name', () => {
  const articles = [{ title: 'A', text: 'B' }, 7, { title: 'C', html: '<p>D</p>' }]
  assert.equal(readJsonItems(articles).length, 2)
  assert.equal(readJsonItems({ count: 2, articles }).length, 2)
})

test('marked-up text is HTML, a text with a sign of less is not', () => {
  assert.equal(readJsonItems({ text: '<p>The bridge was shut.</p>' })[0]?.html, '<p>The bridge was shut.</p>')
  assert.equal(readJsonItems({ text: 'a < b and </ c' })[0]?.html, undefined)
})

test('no report in it', () => {
  assert.throws(() => readJsonItems({ a: 1 }), { code: 'no-report' })
  assert.throws(() => readJsonItems([]), { code: 'no-report' })
  assert.throws(() => readJsonItems('text'), { code: 'no-report' })
})

test('wrong JSON names its line, also at the end', () => {
  const lineOf = (text: string, line?: number): string => {
    try {
      parseJson(text, line)
    } catch (error) {
      assert.ok(error instanceof Problem)
      return /line (\d+)/.exec(error.message)?.[1] ?? ''
    }
    return ''
  }
  assert.equal(lineOf('{\n"a": 1,\n}'), '3')
  assert.equal(lineOf('{\n"a": [1, 2'), '2')
  assert.equal(lineOf('{"a": x}'), '1')
  assert.equal(lineOf('{\n"a": "one",\n"b": oops,\n"c": "a longer tail of text"\n}'), '3')
  assert.equal(lineOf('{\n"a": "one",\n "b": oops\n}'), '3')
  assert.equal(lineOf('{"a": x}', 12), '12')
})
