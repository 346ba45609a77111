import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesIn, read } from './read-for-test.ts'

const all = (text: string): { text: string; name: string; entity: number; role: string | undefined; type: string }[] =>
  read(text).names.map(({ start, end, name, entity, role, type }) => ({
    text: text.slice(start, end),
    name,
    entity,
    role,
    type,
  }))

test('people, organisations and places with exact ends', () => {
  assert.deepEqual(namesIn('Maria Lopez of the Ministry of Health flew from Berlin to Nairobi on Tuesday.'), [
    'PER Maria Lopez',
    'ORG Ministry of Health',
    'LOC Berlin',
    'LOC Nairobi',
  ])
})

test('weekdays, months and adjectives of nationality are no names', () => {
  assert.deepEqual(namesIn('On Monday the Ukrainian army left. In March and May the French talks failed.'), [])
  assert.deepEqual(namesIn('Will March be dry? It may be.'), [])
})

test('titles and forms of address are roles, not names', () => {
  const names = all('Gov. Ana Ruiz met Mr Bell and Ukrainian President Petro Lysenko in Kyiv.')
  assert.deepEqual(
    names.map(({ text, role }) => [text, role]),
    [
      ['Ana Ruiz', 'Gov.'],
      ['Bell', undefined],
      ['Petro Lysenko', 'Ukrainian President'],
      ['Kyiv', undefined],
    ],
  )
})

test('a role behind the name, or before a comma', () => {
  assert.equal(all('Maria Lopez, 42, the mayor of Berlin, left early.')[0]?.role, 'mayor of Berlin')
  const filmed = all('It was filmed by the handball player from Recife, who lives in Poland, Edson Luz.')
  assert.deepEqual(
    filmed.filter(({ type }) => type === 'PER').map(({ text, role }) => [text, role]),
    [['Edson Luz', 'handball player from Recife']],
  )
  assert.equal(all('Maria Lopez, who left early, said nothing.')[0]?.role, undefined)
})

test('an office of several words', () => {
  const names = all('US Secretary of State John Miller flew to Paris.')
  assert.equal(names.find(({ type }) => type === 'PER')?.role, 'US Secretary of State')
})

test('a surname joins the full name, before and behind it', () => {
  const names = all(
    'Lysenko calls for calm\n\nPresident Petro Lysenko said on Sunday that he would stay. Lysenko thanked them.',
  )
  const people = names.filter(({ type }) => type === 'PER')
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Petro Lysenko', 'Petro Lysenko', 'Petro Lysenko'],
  )
  assert.equal(new Set(people.map(({ entity }) => entity)).size, 1)
})

test('two bearers of one surname stay apart', () => {
  const names = all('Anna Bell met John Bell in London. Anna Bell left. John Bell stayed.').filter(
    ({ type }) => type === 'PER',
  )
  assert.deepEqual(
    names.map(({ name }) => name),
    ['Anna Bell', 'John Bell', 'Anna Bell', 'John Bell'],
  )
  assert.equal(new Set(names.map(({ entity }) => entity)).size, 2)
})

test('an acronym joins the body that it spells', () => {
  const names = all('The International Atomic Energy Agency (IAEA) spoke. The IAEA said it was worried.')
  assert.deepEqual(new Set(names.map(({ name }) => name)), new Set(['International Atomic Energy Agency']))
  assert.equal(new Set(names.map(({ entity }) => entity)).size, 1)
})

test('short forms of one country are one entity', () => {
  const names = all('The United States sent aid. U.S. officials said so.')
  assert.deepEqual(
    names.map(({ text }) => text),
    ['United States', 'U.S.'],
  )
  assert.equal(names[0]?.entity, names[1]?.entity)
})

test('a place inside the name of a body is part of it', () => {
  assert.deepEqual(namesIn('The University of Berlin and the Bank of England agreed.'), [
    'ORG University of Berlin',
    'ORG Bank of England',
  ])
})

test('the owner is cut from the name', () => {
  assert.deepEqual(namesIn("Ukraine's Lysenko said talks would go on."), ['LOC Ukraine', 'PER Lysenko'])
})

test('a body and the person behind it are two names', () => {
  assert.deepEqual(namesIn('President of the European Commission Ursula von der Tann flew to Kyiv.'), [
    'ORG European Commission',
    'PER Ursula von der Tann',
    'LOC Kyiv',
  ])
})

test('towns are told by their surroundings', () => {
  const names = namesIn(
    'Residents of Orlovka fled. Orlovka is a suburb of the capital. They slept in the town of Dessin.',
  )
  assert.deepEqual(names, ['LOC Orlovka', 'LOC Orlovka', 'LOC Dessin'])
})

test('peoples and wars are neither persons nor bodies', () => {
  const names = namesIn('It was the worst crisis since the Second World War, and Ukrainians protested.')
  assert.deepEqual(names, ['MISC Second World War', 'MISC Ukrainians'])
})

test('capitals: datelines and wire headings', () => {
  assert.ok(namesIn('KYIV, March 3 (Reuters) - Two people died.').includes('LOC KYIV'))
  const wire = namesIn('RUSSIA SHELLS PORT AS TALKS FAIL')
  assert.ok(wire.includes('LOC RUSSIA'), wire.join())
  assert.ok(!wire.some((name) => /TALKS|FAIL/.test(name)), wire.join())
})

test('outlets and agencies', () => {
  assert.deepEqual(namesIn('Officials told Agence France Presse and Interfax news agency so.'), [
    'ORG Agence France Presse',
    'ORG Interfax',
  ])
})

test('a name with a hyphen stays whole, and the word before it tells a body', () => {
  assert.deepEqual(namesIn('The figures come from the NGO VDO-Info, which counts arrests.'), ['ORG VDO-Info'])
  assert.deepEqual(namesIn('He bought an ATM card.'), [])
})

test('names never overlap and slice to their words', () => {
  const text =
    'In Tarn, Gov. Ana Ruiz (left) and the Red Cross met "Big Tom" Hart; U.N. aid, ICRC’s boss said, was late.'
  const { names } = read(text)
  names.forEach(({ start, end }, k) => {
    assert.ok(end > start && text.slice(start, end).trim() === text.slice(start, end))
    assert.ok(k === 0 || names[k - 1]!.end <= start)
  })
})

test('hostile text stays linear', () => {
  const time = (text: string): number => {
    const from = performance.now()
    read(text)
    return performance.now() - from
  }
  const parts = ['Ana Ruiz of Tarn and ', 'Bell ', '"He said ', 'A.', 'the city of Tarn said it ', '((', 'x']
  for (const part of parts) {
    time(part.repeat(200))
    const small = Math.max(10, time(part.repeat(4_000)))
    const large = time(part.repeat(16_000))
    assert.ok(large < small * 12, `${part}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms for four times as much`)
  }
})
