import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { loadGazetteer } from './gazetteer.ts'
import { scanNames } from './scan-names.ts'
import { wordsOf } from './words.ts'

const language = loadLanguage(readData)
const gazetteer = loadGazetteer(readData)
const scan = (text: string) =>
  scanNames(wordsOf(analyse(text, language)), gazetteer).map(({ start, end }) => text.slice(start, end))

test('the longest name wins', () => {
  assert.deepEqual(scan('near New York City today'), ['New York City'])
  assert.deepEqual(scan('in Rio de Janeiro and in Stratford-upon-Avon'), ['Rio de Janeiro', 'Stratford-upon-Avon'])
})

test('a site may end in lower case, other names may not', () => {
  assert.deepEqual(scan('at the Zaporizhzhia nuclear plant'), ['Zaporizhzhia nuclear plant'])
  assert.deepEqual(scan('a Texas city'), ['Texas'])
})

test('letters written as letters only', () => {
  assert.deepEqual(scan('the US and the U.K. told us'), ['US', 'U.K.'])
  assert.deepEqual(scan('NATO and UNESCO met'), [])
  assert.deepEqual(scan('the war in IRAQ'), ['IRAQ'])
})

test('abbreviated states stand behind a comma or a party', () => {
  assert.deepEqual(scan('from Duluth, Minn., today'), ['Duluth', 'Minn.'])
  assert.deepEqual(scan('the senator (R-TX) left'), ['TX'])
  assert.deepEqual(scan('he is OK in Me. and Or.'), [])
})

test('a city’s council is the city’s', () => {
  assert.deepEqual(scan('the Dublin City Council met'), ['Dublin'])
  assert.deepEqual(scan('in Kansas City yesterday'), ['Kansas City'])
})

test('what only tells the kind of a place is none', () => {
  assert.deepEqual(scan('the North Street Park'), [])
})

test('names do not cross a comma or a sentence', () => {
  assert.deepEqual(scan('They left San. Francisco stayed.').includes('San. Francisco'), false)
  assert.deepEqual(scan('from Paris, Texas'), ['Paris', 'Texas'])
})

test('teams and firms with a place in their name', () => {
  assert.deepEqual(scan('the Boston Celtics and Real Madrid'), [])
  assert.deepEqual(scan('American Express left, the American army stayed'), ['American'])
})
