import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributionsOf } from './read-sample.ts'

const RULE = 'find-verb-cues'

/** Text, and what must be among its attributions. */
const FOUND: readonly (readonly [text: string, expected: string])[] = [
  ['The mayor said that the well was dry.', 'The mayor | said | that the well was dry'],
  [
    'Harbour master Ida Cole said only about 40 boats had left.',
    'Harbour master Ida Cole | said | only about 40 boats had left',
  ],
  ['“The well is dry,” the mayor said.', 'the mayor | said | “The well is dry,”'],
  [
    '“The well is dry,” said Tom Bell, a plumber from Tarn.',
    'Tom Bell, a plumber from Tarn | said | “The well is dry,”',
  ],
  ['“The well,” the mayor said, “is dry.”', 'the mayor | said | “The well,” … “is dry.”'],
  ['“The well is dry,” the mayor said. “Nobody told us.”', 'the mayor | said | “The well is dry,” … “Nobody told us.”'],
  ['The mayor said: “The well is dry. Nobody told us.”', 'The mayor | said | “The well is dry. Nobody told us.”'],
  ['The well is dry, the mayor said on Monday.', 'the mayor | said | The well is dry'],
  ['The council told residents that the water was safe.', 'The council | told | that the water was safe'],
  ['The union called on the firm to reopen the mine.', 'The union | called on | the firm to reopen the mine'],
  ['The firm denied the claim.', 'The firm | denied | the claim'],
  ['Rebels accused the army of shelling the port.', 'Rebels | accused | the army of shelling the port'],
  ['The minister promised to rebuild the school.', 'The minister | promised | to rebuild the school'],
  ['The truce was announced by the army.', 'the army | was announced | The truce'],
  [
    'Lira News quoted a port official as saying the crane had fallen.',
    'a port official | saying | the crane had fallen',
  ],
  ['The paper spoke to a driver who said the bridge was gone.', 'a driver | said | the bridge was gone'],
  ['The governor left early, saying the talks were over.', 'The governor | saying | the talks were over'],
  ['The envoy said the road was shut, and urged drivers to wait.', 'The envoy | urged | drivers to wait'],
  ['13:40 The army says it holds the airport.', 'The army | says | it holds the airport'],
  [
    'A study by the museum found that the well was poisoned.',
    'A study by the museum | found | that the well was poisoned',
  ],
  [
    '“I ran,” a clerk, who asked not to be named, told the paper.',
    'a clerk, who asked not to be named, | told | “I ran,”',
  ],
]

for (const [text, expected] of FOUND) {
  test(`found: ${text}`, () => {
    const found = attributionsOf(text, RULE)
    assert.ok(found.includes(expected), found.join('\n'))
  })
}

test('the content of the first of two cues ends before the second', () => {
  const found = attributionsOf('The envoy said the road was shut, and urged drivers to wait.', RULE)
  assert.ok(found.includes('The envoy | said | the road was shut'), found.join('\n'))
})

/** Near misses: nothing is said in them. */
const NONE: readonly string[] = [
  'The old well dried up in May.',
  'Three boats lay in the harbour.',
  'No one has claimed responsibility for the fire.',
  'A new ceasefire pledge to spare the port was broken by noon.',
]

for (const text of NONE) {
  test(`nothing said: ${text}`, () => assert.deepEqual(attributionsOf(text, RULE), []))
}

test('an "and" inside what is said does not end it', () => {
  const found = attributionsOf('The mayor said the well was dry and the pump was broken.', RULE)
  assert.deepEqual(found, ['The mayor | said | the well was dry and the pump was broken'])
})

test('a phrase behind a preposition is not the speaker', () => {
  const [first] = attributionsOf('In Tarn, officials said the dam would hold.', RULE)
  assert.equal(first, 'officials | said | the dam would hold')
})
