import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)

/** Scopes of all counts but durations. */
function scopes(text: string): string[] {
  return readFigures(analyse(text, language), { times: [] })
    .filter(({ figure }) => figure.what !== 'duration')
    .map(({ figure }) => figure.scope)
}

function check(cases: readonly [string, readonly string[]][]): void {
  for (const [text, expected] of cases) assert.deepEqual(scopes(text), expected, text)
}

test('event', () => {
  check([
    ['The blast killed 12 people on Sunday.', ['event']],
    ['A blast has killed 12 people.', ['event']],
    ['The death toll rose to 45.', ['event']],
    ['They lowered the toll from 52 to 45.', ['event', 'event']],
    ['A refinery explosion in 2005 killed 15 people.', ['event']],
    ['Shares fell since the blast that killed 11 men.', ['event']],
    ['Police arrested two men on Sunday.', ['event']],
  ])
})

test('period', () => {
  check([
    ['31 people were killed in the past 24 hours.', ['period']],
    ['At least 4,000 people were arrested on Sunday in 65 cities.', ['period', 'event']],
    ['The flu kills 40 people every day.', ['period']],
    ['Twelve people were killed last week.', ['period']],
  ])
})

test('total', () => {
  check([
    ['About 13,000 people have been arrested since February 24.', ['total']],
    ['Since March, the army has killed 40 people.', ['total']],
    ['The death toll of the flood rose to 45.', ['total']],
    ['It brought the number of refugees to 45,000.', ['total']],
    ['The flood has killed 140 people.', ['total']],
    ['The virus has infected 500 people and killed 20.', ['total', 'total']],
    ['So far 140 people have died.', ['total']],
    ['31 people were killed in the past 24 hours, bringing the total since 2 March to 1,204.', ['period', 'total']],
  ])
})

test('stock', () => {
  check([
    ['There are 30,000 people now in camps.', ['stock']],
    ['Twelve miners are still missing.', ['stock']],
    ['Forty men remain in custody.', ['stock']],
    ['Police detained forty men.', ['event']],
  ])
})

test('records run since, their counts do not', () => {
  check([
    ['Forty people died in the deadliest raid since March.', ['event']],
    ['Forty people have died since March.', ['total']],
  ])
})
