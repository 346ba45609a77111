import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../cli/read-data.ts'
import { analyse, FINE_TAG, loadLanguage, TAG, tokenText, UPOS } from './index.ts'

const language = loadLanguage(readData)

function tags(text: string): string {
  const a = analyse(text, language)
  return Array.from({ length: a.tokenCount }, (_, i) => `${tokenText(a, i)}/${UPOS[a.tag[i]!]}`).join(' ')
}

test('plain news sentences', () => {
  assert.equal(
    tags('The mayor said on Monday that two bridges had collapsed.'),
    'The/DET mayor/NOUN said/VERB on/ADP Monday/PROPN that/SCONJ two/NUM bridges/NOUN had/AUX collapsed/VERB ./PUNCT',
  )
  assert.equal(tags("They didn't reach the river."), "They/PRON did/AUX n't/PART reach/VERB the/DET river/NOUN ./PUNCT")
})

test('the same word by its place', () => {
  assert.match(tags('Troops attack the town.'), /attack\/VERB/)
  assert.match(tags('The attack killed three soldiers.'), /attack\/NOUN/)
})

test('the form of verbs is told apart', () => {
  const a = analyse('He wants to leave the town that was shelled.', language)
  const fine = new Map(Array.from({ length: a.tokenCount }, (_, i) => [tokenText(a, i), a.fine[i]]))
  assert.equal(fine.get('wants'), TAG.VERB)
  assert.equal(fine.get('leave'), FINE_TAG.VERB_INFINITIVE)
  assert.equal(fine.get('shelled'), FINE_TAG.VERB_PARTICIPLE)
})

test('words never met are tagged by their form', () => {
  assert.match(tags('The Vorlunds flemmished the grottled bridge quoonly.'), /Vorlunds\/PROPN flemmished\/VERB/)
})

test('copy in capitals keeps its verbs, nouns and small words', () => {
  const found = tags('THE GOVERNMENT SAID THREE SOLDIERS WERE KILLED IN THE NORTHERN PROVINCE ON FRIDAY.')
  assert.match(found, /^THE\/DET GOVERNMENT\/NOUN SAID\/VERB THREE\/NUM SOLDIERS\/NOUN WERE\/AUX KILLED\/VERB IN\/ADP/)
  assert.match(found, /FRIDAY\/PROPN \.\/PUNCT$/)
})

test('a headline with capitals on every word is not all names', () => {
  assert.match(
    tags('Rebels Say They Shot Down Plane Over Eastern Province'),
    /Say\/VERB They\/PRON Shot\/VERB.* Province\/NOUN/,
  )
})

test('analysis takes time in proportion, however hostile the text', () => {
  for (const text of ['x'.repeat(1_000_000), '"'.repeat(100_000), '1 '.repeat(100_000), '('.repeat(100_000)]) {
    const begun = performance.now()
    const a = analyse(text, language)
    assert.ok(performance.now() - begun < 5000)
    assert.equal(a.sentenceOf.length, a.tokenCount)
    assert.equal(a.firstToken[a.sentenceCount], a.tokenCount)
  }
})
