import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)

function planned(text: string): boolean {
  const [mention, ...others] = readFigures(analyse(text, language), { times: [] })
  assert.ok(mention && others.length === 0, text)
  return mention.figure.planned
}

test('planned counts', () => {
  for (const text of [
    'They planned to evacuate more than 200,000 people.',
    'Buses will evacuate 600 people from Tarn.',
    'Officials said 600 people would be evacuated.',
    'About 600 people are to be evacuated.',
    'There are buses for 600 people.',
    'The release of 40 prisoners is planned for Friday.',
    'The army ordered the evacuation of 600 people.',
    'The bomb could kill 100 people.',
    'Another 300 people are to be flown home.',
  ]) {
    assert.equal(planned(text), true, text)
  }
})

test('counts of what has happened', () => {
  for (const text of [
    'Buses evacuated 600 people from Tarn.',
    'They managed to evacuate 600 people.',
    'The blast may have killed 100 people.',
    'About 100 were thought to be missing.',
    'The release of 40 prisoners surprised Tarn.',
    'A crash in May killed 60 people.',
    'There was aid for 250 wounded people.',
    'The trucks carried food for 600 people.',
  ]) {
    assert.equal(planned(text), false, text)
  }
})
