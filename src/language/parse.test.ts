import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../cli/read-data.ts'
import { analyse, loadLanguage, parse, RELATIONS, tokenText } from './index.ts'

const language = loadLanguage(readData)

/** The arcs of a text's first sentence, "word relation head". */
function arcs(text: string): string[] {
  const a = analyse(text, language)
  const { head, relation } = parse(a, 0, language)
  return Array.from(head, (h, k) => `${tokenText(a, k)} ${RELATIONS[relation[k]!]} ${h < 0 ? '-' : tokenText(a, h)}`)
}

test('subject, object and root', () => {
  assert.deepEqual(arcs('Rebels attacked the town.'), [
    'Rebels nsubj attacked',
    'attacked root -',
    'the det town',
    'town obj attacked',
    '. punct attacked',
  ])
})

test('what is said hangs on the verb of saying', () => {
  const found = arcs('The minister said that the army had left the city.')
  assert.ok(found.includes('minister nsubj said'))
  assert.ok(found.includes('left ccomp said'))
  assert.ok(found.includes('that mark left'))
  assert.ok(found.includes('army nsubj left'))
})

test('a cue behind what is said', () => {
  const found = arcs('“The bridge is closed,” the governor told reporters.')
  assert.ok(found.includes('governor nsubj told'))
  assert.ok(found.includes('bridge nsubj closed'))
})

test('every sentence is one tree, whatever it says', () => {
  const texts = ['.', 'no', '( ( ) "', 'Buffalo buffalo Buffalo buffalo', 'a, b, c, d; e: f -- g', '1 2 3 4 5']
  for (const text of texts) {
    const a = analyse(text, language)
    for (let s = 0; s < a.sentenceCount; s++) {
      const { head } = parse(a, s, language)
      const from = a.firstToken[s]!
      assert.equal(head.filter((h) => h < 0).length, 1)
      head.forEach((_, k) => {
        let steps = 0
        for (let h = head[k]!; h >= 0; h = head[h - from]!) assert.ok(steps++ < head.length)
      })
    }
  }
})

test('heads are tokens of the text, not of the sentence', () => {
  const a = analyse('It rained. Rebels attacked the town.', language)
  const { head } = parse(a, 1, language)
  const from = a.firstToken[1]!
  assert.deepEqual([...head], [from + 1, -1, from + 3, from + 1, from + 1])
})

test('asked again, the same tree comes back; a fresh analysis gives an equal one', () => {
  const a = analyse('Rebels attacked the town.', language)
  assert.equal(parse(a, 0, language), parse(a, 0, language))
  assert.deepEqual(parse(a, 0, language), parse(analyse(a.text, language), 0, language))
})

test('a sentence without end is parsed in stretches, in time that grows with it', () => {
  const a = analyse('boats and '.repeat(2000), language)
  assert.equal(a.sentenceCount, 1)
  const begun = performance.now()
  const { head } = parse(a, 0, language)
  assert.ok(performance.now() - begun < 5000)
  assert.equal(head.length, 4000)
  assert.equal(head.filter((h) => h < 0).length, Math.ceil(4000 / 256))
})
