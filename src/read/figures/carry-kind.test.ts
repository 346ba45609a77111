import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)
const last = (text: string) => readFigures(analyse(text, language), { times: [] }).at(-1)!.figure

test('a bare total is of what was counted before it, inferred', () => {
  const read = last('The flood has killed 140 people. The ministry put the count at 187.')
  assert.deepEqual([read.value, read.what, read.scope, read.inferred], [187, 'killed', 'total', true])
})

test('a total with a noun, or after other matters, is not', () => {
  assert.equal(last('The flood has killed 140 people. The total of lorries was 187.').inferred, undefined)
  assert.equal(last('The mill has 140 looms. The count is 187.').inferred, undefined)
  assert.equal(last('The flood has killed 140 people. A. B. C. D. E. He bought 187 lorries.').what, 'lorries')
})
