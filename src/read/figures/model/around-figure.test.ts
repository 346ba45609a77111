import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { analyse, loadLanguage } from '../../../language/index.ts'
import { readFigures } from '../read-figures.ts'
import { tenseOf } from './around-figure.ts'
import { stem, type Weighed } from './weighed.ts'

const language = loadLanguage((file) => readFileSync(path.join(import.meta.dirname, '../../../..', file)))

/** The verb that governs the first figure, with its tense and the figure's role. */
function governor(text: string): string | undefined {
  const seen: Weighed[] = []
  readFigures(analyse(text, language), {
    times: [],
    model: {
      choose(one) {
        seen.push(one)
        return { what: one.what, scope: one.scope }
      },
    },
  })
  const one = seen[0]
  const found = one?.around.governor
  return one && found
    ? `${one.scene.p[found.verb.at]!.text} ${tenseOf(one.scene.p, found.verb)} ${found.role}`
    : undefined
}

test('the verb that a figure hangs on: subject, object, behind a preposition', () => {
  assert.equal(governor('The mill employs 190 growers.'), 'employs present object')
  assert.equal(governor('Since May, 61 people have been arrested.'), 'arrested perfect passive subject')
  assert.equal(governor('Rebels had seized 12 boats.'), 'seized past perfect object')
  assert.equal(governor('Forty houses will be sold.'), 'sold modal subject')
  assert.equal(governor('Nine villagers are living in tents.'), 'living going on subject')
  assert.equal(governor('The flu had moved to five districts.'), 'moved past perfect oblique')
  assert.equal(governor('Forty-one new cases of flu.'), undefined)
})

test('forms of one word fall together, short words stay', () => {
  assert.deepEqual(['evacuated', 'evacuating', 'evacuates'].map(stem), ['evacuat', 'evacuat', 'evacuat'])
  assert.deepEqual(['trapped', 'trapping'].map(stem), ['trap', 'trap'])
  assert.deepEqual(['families', 'press', 'dead', 'is'].map(stem), ['family', 'pres', 'dead', 'is'])
})
