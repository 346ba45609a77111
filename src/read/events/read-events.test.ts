import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { readSample } from '../statements/read-sample.ts'
import { FRAMES } from './frames.ts'
import { TRIGGERS } from './triggers.ts'

/** "kind: trigger" of every happening of a text, statement by statement. */
function told(text: string): string[] {
  return readSample(text).flatMap(({ events = [] }) =>
    events.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  )
}

/** "part name" of the actors of the first happening. */
function actors(text: string): string[] {
  const event = readSample(text).find(({ events }) => events !== undefined)?.event
  return (event?.actors ?? []).map(({ part, name }) => `${part} ${name}`)
}

function check(cases: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of cases) assert.deepEqual(told(text), expected, text)
}

test('every kind is one of the closed list, and every one of the list has a trigger', () => {
  const file = path.join(import.meta.dirname, '../../../lexicons/events.json')
  const { kinds } = JSON.parse(readFileSync(file, 'utf8')) as { kinds: { kind: string }[] }
  const known = new Set(kinds.map(({ kind }) => kind))
  const used = new Set([...Object.keys(TRIGGERS), ...FRAMES.map(({ kind }) => kind).filter((kind) => kind !== 'none')])
  assert.deepEqual([...used].filter((kind) => !known.has(kind)).sort(), [])
  assert.deepEqual([...known].filter((kind) => !used.has(kind)).sort(), [])
})

test('verbs and nouns that tell by themselves', () => {
  check([
    ['The army shelled the port.', ['shelling: shelled']],
    ['Two men were kidnapped in Tarn.', ['abduction: kidnapped']],
    ['A cyclone is nearing the coast.', ['weather: cyclone']],
    ['The minister resigned on Monday.', ['office-change: resigned']],
    ['Workers went on strike.', ['strike: went on strike']],
  ])
})

test('verbs told by their company, and near misses', () => {
  check([
    ['A shell hit the market.', ['shelling: hit']],
    ['A car hit the market.', ['transport-accident: hit']],
    ['The song hit the market.', []],
    ['Rebels took the town.', ['capture: took']],
    ['The boy took the bread.', []],
    ['The parliament passed the bill.', ['legislation: passed the bill']],
    ['The bus passed the school.', []],
    ['Bread prices rose.', ['prices: rose']],
    ['The crown fell 9 percent.', ['prices: fell']],
    ['The actor rose.', []],
    ['They would free ten hostages.', ['release: free']],
    ['They would free ten seats.', []],
  ])
})

test('nouns that only name or place tell nothing', () => {
  check([
    ['The flood victims waited.', []],
    ['The protest leader spoke.', []],
    ['He has lived there since the flood.', []],
    ['He left after the earthquake.', []],
    ['He died after a crash.', ['transport-accident: crash']],
    ['Talks will begin on Friday.', ['talks: Talks']],
    ['The evacuated town was empty.', []],
  ])
})

test('nouns of several kinds', () => {
  check([
    ['The drivers called a strike over pay.', ['strike: called a strike']],
    ['A strike by two jets shook the town.', ['airstrike: strike']],
    ['Twelve people were wounded in the strike on the market.', ['armed-attack: strike']],
    ['The vote in the council was close.', ['legislation: vote']],
    ['The vote was calm.', ['election: vote']],
    ['They demand the release of all prisoners.', ['release: release']],
    ['They await the release of the report.', []],
  ])
})

test('what a cause brings about is no happening of its own', () => {
  check([
    ['Two people died.', ['death: died']],
    ['Two people died in a fire.', ['fire: fire']],
    ['A bomb exploded. Two people were killed.', ['bombing: exploded']],
    ['Rockets hit the town in the attack.', ['shelling: hit']],
  ])
})

test('what is told again has the kind told before', () => {
  check([
    ['Gunmen kidnapped nine men. The men were held in a barn.', ['abduction: kidnapped', 'abduction: held']],
    ['The market was hit in spring.', []],
    ['Mortars shelled the quay. The market was hit in spring.', ['shelling: shelled', 'shelling: hit']],
  ])
})

test('each statement has its own, also what stands outside every saying', () => {
  check([
    ['The mayor said rebels shelled the port. They shelled it again.', ['shelling: shelled', 'shelling: shelled']],
    ['The army said it shelled and shelled the port.', ['shelling: shelled']],
  ])
})

test('a statement is chiefly about what its main clause tells', () => {
  const head = (text: string): string | undefined => readSample(text)[0]!.event?.kind
  assert.equal(head('After rebels shelled the port, the council evacuated 40 families.'), 'evacuation')
  assert.equal(head('The council evacuated 40 families after rebels shelled the port.'), 'evacuation')
  assert.equal(head('Two men were hurt when a shell hit the port.'), 'shelling')
})

test('who did it, to whom and with whom', () => {
  assert.deepEqual(actors('The rebels shelled the port.'), ['by The rebels', 'against the port'])
  assert.deepEqual(actors('The port was shelled by the rebels.'), ['against The port', 'by the rebels'])
  assert.deepEqual(actors('The port was shelled.'), ['against The port'])
  assert.deepEqual(actors('A shell hit the covered market.'), ['against the covered market'])
  assert.deepEqual(actors('The arrest of two guards began it.'), ['against two guards'])
  assert.deepEqual(actors('The flood drowned the field.'), [])
  assert.deepEqual(actors('Norland met with Tessaly in Tarn.'), ['by Norland', 'with Tessaly'])
})

test('hostile text is read in time with its length', () => {
  const time = (count: number): number => {
    const text = 'attacked by the army and talks with the '.repeat(count)
    const start = performance.now()
    readSample(text)
    return performance.now() - start
  }
  time(500)
  const small = Math.min(time(500), time(500), time(500))
  // Eight times the text: linear is 8, quadratic 64.
  assert.ok(Math.min(time(4000), time(4000)) < small * 40)
})
