import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../index.ts'
import { loadNameReader } from '../names/index.ts'
import { walkText } from './walk-text.ts'

const language = loadLanguage(readData)
const { lexicon } = loadNameReader(readData)

function walked(text: string): { paragraph: number; milliseconds: number } {
  const a = analyse(text, language)
  const begun = performance.now()
  const { paragraph } = walkText(a, [], lexicon, { pronoun: () => undefined })
  return { paragraph, milliseconds: performance.now() - begun }
}

test('paragraphs are counted by the line breaks between sentences', () => {
  assert.equal(walked('The pier shut.\nA boat sank.\n\nThe bridge stood.').paragraph, 2)
  assert.equal(walked('The pier shut. A boat sank. The bridge stood.').paragraph, 0)
})

test('six times as many sentences without a line break take about six times as long', () => {
  const time = (sentences: number): number => {
    const text = 'The pier is shut. '.repeat(sentences)
    return Math.min(walked(text).milliseconds, walked(text).milliseconds, walked(text).milliseconds)
  }
  time(6000)
  assert.ok(time(36_000) < 14 * Math.max(time(6000), 5))
})
