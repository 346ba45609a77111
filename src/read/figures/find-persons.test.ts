import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)
const read = (text: string): string[] =>
  readFigures(analyse(text, language), { times: [] }).map(
    ({ figure, rule }) => `${figure.value} ${figure.what} ${rule} "${figure.read}"`,
  )

test('an article counts one person where grammar says what befell them', () => {
  assert.deepEqual(read('A soldier was killed at the gate.'), ['1 killed article "A soldier"'])
  assert.deepEqual(read('An 80-year-old woman was rescued.'), ['1 rescued article "An 80-year-old woman"'])
  assert.deepEqual(read('He mourned the death of a boy.'), ['1 killed article "a boy"'])
})

test('an article counts nobody else', () => {
  assert.deepEqual(read('A soldier stood at the gate.'), [])
  assert.deepEqual(read('A soldier said that the dog had died.'), [])
  assert.deepEqual(read('A man killed the mayor.'), [])
  assert.deepEqual(read('A bridge was destroyed.'), [])
})

test('none', () => {
  assert.deepEqual(read('There were no casualties.'), ['0 casualties none "no"'])
  assert.deepEqual(read('No one was hurt.'), ['0 injured none "No one"'])
  assert.deepEqual(read('Seven farmers came, none armed.'), ['7 farmers number-word "Seven"', '0 armed none "none"'])
  assert.deepEqual(read('There were no reports of casualties.'), [])
  assert.deepEqual(read('There was no doubt.'), [])
  assert.deepEqual(read('Nobody came.'), [])
})

test('one of any trade, and one who is listed among those counted before', () => {
  const persons = (text: string): string[] =>
    readFigures(analyse(text, language), { times: [] }).map(({ figure }) => `${figure.value} ${figure.what}`)
  assert.deepEqual(persons('A welder was killed on Monday.'), ['1 killed'])
  assert.deepEqual(persons('Nine people are cut off, among them a woman.'), ['9 stranded', '1 stranded'])
  assert.deepEqual(persons('Two people are dead, the office says: a man and a girl.'), [
    '2 killed',
    '1 killed',
    '1 killed',
  ])
  assert.deepEqual(persons('A fever has killed nine people.'), ['9 killed'])
  assert.deepEqual(persons('A welder said nine people fled.'), ['9 displaced'])
  assert.deepEqual(persons('He pulled out a third boy, who was hurt.'), [])
})
