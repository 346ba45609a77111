import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)
const changes = (text: string): (string | undefined)[] =>
  readFigures(analyse(text, language), { times: [] }).map(({ figure }) => figure.change)

test('rose or fell by the value', () => {
  assert.deepEqual(changes('Wheat rose 3% to $50.'), ['up', undefined])
  assert.deepEqual(changes('Wheat was down 3%.'), ['down'])
  assert.deepEqual(changes('Arrivals grew by 400 people.'), ['up'])
  assert.deepEqual(changes('The index lost 190 points, or 0.6%.'), ['down', 'down'])
  assert.deepEqual(changes('Wheat plunged 7 per cent.'), ['down'])
})

test('verbs that say something else of their number', () => {
  assert.deepEqual(changes('The army lost 12 tanks.'), [undefined])
  assert.deepEqual(changes('They are closing down 40 sq km of sea.'), [undefined])
  assert.deepEqual(changes('The town added 3 schools.'), [undefined])
  assert.deepEqual(changes('The firm raised $3 million.'), [undefined])
  assert.deepEqual(changes('Wheat cost 3% of that.'), [undefined])
})
