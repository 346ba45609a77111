import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { hasTrigger } from './trigger.ts'

const language = loadLanguage(readData)

function triggers(text: string): boolean {
  const a = analyse(text, language)
  return hasTrigger(a, 0, a.tokenCount)
}

test('sentences that may hold a figure', () => {
  for (const text of ['It took 12.', 'DOZENS came.', 'It cost US$84bn.', 'A young soldier died.', 'No casualties.']) {
    assert.equal(triggers(text), true, text)
  }
})

test('sentences that hold none', () => {
  for (const text of ['It burned.', 'A bridge burned.', 'Often the wonderful tent fell.']) {
    assert.equal(triggers(text), false, text)
  }
})
