import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import type { Candidate, Choice } from './choose.ts'
import { CluesFound, clueNumber, NO_CLUES } from './clues.ts'
import { loadGazetteer } from './gazetteer.ts'
import { undecidedAmong } from './undecided.ts'

const gazetteer = loadGazetteer(readData)

/** Two bearers of the name, the first with the share given. */
function twoOf(name: string, pick: (admin1: string) => boolean, share: number, clues: Record<string, number> = {}) {
  const bearers = gazetteer
    .lookup(name)
    .filter(({ entry, kind }) => entry.country === 'US' && entry.extent === 'city' && kind === 'main')
    .filter(({ entry }) => pick(gazetteer.entry(entry.admin1).name))
    .slice(0, 2)
  assert.equal(bearers.length, 2)
  const found = new CluesFound()
  for (const clue in clues) found.add(clueNumber(clue), clues[clue]!)
  const candidate = { name: { bearers }, own: [found, NO_CLUES] } as unknown as Candidate
  const choice = { best: 0, shares: [share, 1 - share] } as unknown as Choice
  return undecidedAmong(candidate, choice, gazetteer)
}

test('two as likely as each other give the country that holds both', () => {
  assert.equal(twoOf('Lakeville', () => true, 0.52)?.name, 'United States')
})

test('in two states they give no state', () => {
  assert.equal(twoOf('Oakdale', (state) => state === 'California' || state === 'New York', 0.52)?.feature, 'PCLI')
})

test('a likelier one stands', () => {
  assert.equal(
    twoOf('Lakeville', () => true, 0.7),
    undefined,
  )
})

test('so does one whose state is named behind it', () => {
  assert.equal(
    twoOf('Lakeville', () => true, 0.52, { 'tie:comma': 1 }),
    undefined,
  )
})
