import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { NameMention, Reference, Statement, TimeMention } from '../../model/index.ts'
import { readSample, spanOfWords } from './read-sample.ts'

function chain({ chain: links }: Statement): string {
  return links.map(({ source }) => `${source.name}${source.inferred ? '?' : ''}`).join(' < ')
}

function person(text: string, words: string, more: Partial<NameMention> = {}): NameMention {
  return { kind: 'name', rule: 'test', type: 'PER', name: words, entity: 1, ...spanOfWords(text, words), ...more }
}

function day(text: string, words: string, value: string): TimeMention {
  const time = { value, begin: value, end: value, read: words, inferred: true }
  return { kind: 'time', rule: 'test', type: 'DATE', time, ...spanOfWords(text, words) }
}

test('every sentence outside the headings is in a statement', () => {
  const text = 'Pump fails\n\nThe pump failed. The mayor said it was old. Rain fell.'
  const statements = readSample(text, {}, { headings: [{ ...spanOfWords(text, 'Pump fails'), level: 2 }] })
  assert.deepEqual(
    statements.map((one) => [text.slice(one.start, one.end), one.mode]),
    [
      ['The pump failed.', 'narrated'],
      ['The mayor said it was old.', 'indirect'],
      ['Rain fell.', 'narrated'],
    ],
  )
})

const CHAINS: readonly (readonly [text: string, expected: string])[] = [
  ['Lira News quoted a port official as accusing the army of firing first.', 'port official < Lira News'],
  ['“The crane fell,” Tom Bell said, according to Lira news agency.', 'Tom Bell < Lira news agency'],
  ['At least 40 were held, according to Reuters based on data from the NGO Lira-Info.', 'Lira-Info < Reuters'],
  ['State television showed a soldier who said the port was still under fire.', 'soldier < State television'],
  ['“Norland reports that the valve is shut,” the agency said.', 'Norland < agency'],
  ['The crane fell, Tom Bell told Reuters.', 'Tom Bell < Reuters'],
  ['Tom Bell said in an interview with Lira Radio that the crane fell.', 'Tom Bell < Lira Radio'],
  ['The harbour office said the crane fell, citing a night guard.', 'night guard < harbour office'],
  ['The crane has reportedly fallen.', 'unnamed source'],
]

for (const [text, expected] of CHAINS) {
  test(`chain: ${text}`, () => {
    const [statement] = readSample(text).filter((one) => one.nestedIn === undefined)
    assert.equal(statement && chain(statement), expected)
  })
}

test('a denial is not a relay: whoever denies speaks for himself', () => {
  const chains = readSample('State radio quoted a guard as saying the crane fell; the firm denied it.').map(chain)
  assert.deepEqual(chains, ['guard < State radio', 'firm'])
})

test('a relay carries on for the same unnamed speaker, as inferred', () => {
  const text =
    'Lira News quoted a port official as saying the crane had fallen. The port official said two men were hurt.'
  assert.deepEqual(readSample(text).map(chain), ['port official < Lira News', 'port official < Lira News?'])
})

test('a named speaker who speaks again carries no relay over', () => {
  const text = '“It fell,” Tom Bell said, according to Lira news agency. Tom Bell said two men were hurt.'
  const chains = readSample(text, { names: [person(text, 'Tom Bell')] }).map(chain)
  assert.deepEqual(chains, ['Tom Bell < Lira news agency', 'Tom Bell'])
})

test('a total in the next sentence carries the source of the figure over, as inferred', () => {
  const text = 'At least 40 were held, according to the lawyers. This brings the total to about 300.'
  assert.deepEqual(readSample(text).map(chain), ['lawyers', 'lawyers?'])
  const other = 'At least 40 were held, according to the lawyers. This made the mayor angry.'
  assert.deepEqual(readSample(other).map(chain), ['lawyers', ''])
})

test('a reference gives the speaker his name and keeps his own word', () => {
  const text = 'Governor Ana Ruiz visited Tarn. She said the bridge was safe.'
  const name = person(text, 'Ana Ruiz', { role: 'Governor' })
  const reference: Reference = {
    kind: 'reference',
    rule: 'test',
    type: 'PER',
    name: 'Ana Ruiz',
    antecedent: spanOfWords(text, 'Ana Ruiz'),
    ...spanOfWords(text, 'She'),
  }
  const link = readSample(text, { names: [name], references: [reference] })[1]!.chain[0]!
  assert.deepEqual(link.source, { name: 'Ana Ruiz', kind: 'person', role: 'Governor', read: 'She' })
  assert.deepEqual(link.antecedent, spanOfWords(text, 'Ana Ruiz'))
})

test('a definite noun without an antecedent stays as it is', () => {
  const [statement] = readSample('The company said it would rebuild the pier.')
  assert.deepEqual(statement!.chain[0]!.source, { name: 'company', kind: 'organisation', read: 'The company' })
})

test('when it was said and when it happens are kept apart', () => {
  const text = 'On Saturday, the envoy said talks would take place on Monday.'
  const times = [day(text, 'Saturday', '2030-05-04'), day(text, 'Monday', '2030-05-06')]
  const [statement] = readSample(text, { times })
  assert.equal(statement!.said?.time.value, '2030-05-04')
  assert.equal(statement!.time?.time.value, '2030-05-06')
  assert.equal(statement!.modality, 'planned')
})

test('a time between the one addressed and the demand is the time of saying', () => {
  const text = 'The envoy called on the army on Saturday to open the road.'
  const [statement] = readSample(text, { times: [day(text, 'Saturday', '2030-05-04')] })
  assert.equal(statement!.said?.time.value, '2030-05-04')
  assert.equal(statement!.time, undefined)
})

test('"since" bounds and is passed over where another time is given', () => {
  const text = 'On Monday 31 people were hurt, 204 since 2 May.'
  const times = [day(text, 'Monday', '2030-05-06'), day(text, '2 May', '2030-05-02')]
  assert.equal(readSample(text, { times })[0]!.time?.time.value, '2030-05-06')
})

test('direct, mixed and indirect', () => {
  const modes = readSample('“It fell,” a guard said. The guard called it “very loud” work. A nurse said it fell.')
  assert.deepEqual(
    modes.map(({ mode }) => mode),
    ['direct', 'mixed', 'indirect'],
  )
})

test('a statement inside another names it; the outer one is printed', () => {
  const text =
    'The mayor said on Monday that the pier and the old bridge had stayed shut for weeks and that the firm had denied the claim.'
  const statements = readSample(text)
  assert.equal(chain(statements[0]!), 'mayor')
  assert.ok(statements.length > 1)
  assert.deepEqual(
    statements.slice(1).map(({ nestedIn }) => nestedIn),
    statements.slice(1).map(() => 0),
  )
})

test('the dateline and a notice are no part of what is said', () => {
  const text = 'TARN, May 3 - The pier is shut, the mayor said.'
  const dateline = { ...spanOfWords(text, 'TARN, May 3'), place: 'TARN', date: 'May 3' }
  const [statement] = readSample(text, {}, { dateline })
  assert.deepEqual(
    statement!.content.map(({ start, end }) => text.slice(start, end)),
    ['The pier is shut'],
  )
  const notice = 'CORRECTION: The pier was open, the mayor said.'
  const corrected = readSample(notice)[0]!
  assert.equal(corrected.stance, 'corrects')
  assert.equal(notice.slice(corrected.content[0]!.start, corrected.content[0]!.end), 'The pier was open')
})

const PIECES = [
  '“We saw it,” Tom Bell said. ',
  'The army denied it. ',
  'According to a nurse, the ward was full. ',
  '“Then\n\n“it fell,” she said. ',
  'Mayor: 9 dead. ',
  'Rain fell',
  '\n\n',
  '"',
  'he said, ',
  'said said ',
  '(',
]

test('any text: every sentence covered, every span inside, nested ones point back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const statements = readSample(text)
      for (const [at, one] of statements.entries()) {
        const spans = [one, ...one.sentences, ...one.content, ...one.chain, ...(one.cue ? [one.cue] : [])]
        for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= text.length)
        if (one.nestedIn !== undefined) assert.ok(one.nestedIn !== at && one.nestedIn < statements.length)
      }
      const held = statements.map(({ start, end }) => text.slice(start, end)).join(' ')
      for (const word of text.match(/[a-z]+/gi) ?? []) assert.ok(held.includes(word))
    }),
    { numRuns: 150, seed: 7 },
  )
})

test('time grows with the length, whatever the text', () => {
  const time = (text: string): number => {
    const begun = performance.now()
    readSample(text)
    return performance.now() - begun
  }
  for (const piece of ['" ', 'said ', 'said "a" ', '“a\n\n', 'Ana Ruiz, ', 'reportedly ', 'he said citing the ']) {
    time(piece.repeat(2000))
    assert.ok(time(piece.repeat(40_000)) < 1000 + 80 * time(piece.repeat(4000)), piece)
  }
})

const saidOf = (text: string): string[] =>
  readSample(text).map(
    ({ content, chain: links, modality }) =>
      `${modality}: ${links.map(({ source }) => source.name).join(' < ') || '-'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  )

test('clauses side by side that are meant differently are statements of their own; the second has its subject', () => {
  assert.deepEqual(saidOf('The ferry left the port on Monday and will reach Tarn on Friday.'), [
    'happened: -: The ferry left the port on Monday',
    'planned: -: The ferry … will reach Tarn on Friday.',
  ])
  assert.deepEqual(saidOf('The fire covered two fields and may spread, Tom Bell said.'), [
    'happened: Tom Bell: The fire covered two fields',
    'possible: Tom Bell: The fire … may spread',
  ])
  assert.deepEqual(saidOf('The pier is shut; ferries will sail on Monday.').length, 2)
})

test('what is meant alike, and a clause that hangs on another, is not cut', () => {
  for (const text of [
    'The ferry left the port on Monday and reached Tarn on Friday.',
    'The pier was shut on Monday and the bridge is still closed.',
    'The crew, who left on Monday and may return, were paid.',
    'If the wind drops and the tide turns, the ferry will sail.',
  ])
    assert.equal(readSample(text).length, 1, text)
})

test('a clause beside what somebody says is the report’s own', () => {
  assert.deepEqual(saidOf('The crane fell on Monday, and police said two men had died.'), [
    'happened: -: The crane fell on Monday',
    'happened: police: two men had died',
  ])
  assert.equal(saidOf('Ruiz came to the pier and said two men had died.').length, 1)
})

test('who closes a sentence speaks all before it, whatever the verb', () => {
  const links = (text: string): string =>
    readSample(text)
      .map((one) => chain(one))
      .join('; ')
  assert.equal(links('The slope will slide again, hydrologist Ida Cole growled.'), 'Ida Cole')
  assert.equal(links('“We were first,” beamed the baker.'), 'baker')
  assert.equal(links('The gate was open, the guard pointed out.'), 'guard')
  assert.equal(links('The gate was open, a guard tells us.'), 'guard')
  assert.equal(links('It was a trick, a clerk was quoted as saying by the daily Lira.'), 'clerk < Lira')
  // A comma before the main clause, or before what happened next, brings no speaker.
  assert.equal(links('When the bridge fell, the army withdrew.'), '')
  assert.equal(links('In the end, the river rose.'), '')
})

test('who passed the words on: media by their name, and whoever told on', () => {
  const links = (text: string): string =>
    readSample(text)
      .map((one) => chain(one))
      .join('; ')
  assert.equal(links('The crane fell, a clerk told the Falls Ledger.'), 'clerk < Falls Ledger')
  assert.equal(links('The crane fell, a clerk told a nurse, who told us.'), 'clerk < nurse')
  assert.equal(links('The crane fell, a clerk said on Radio Lira.'), 'clerk < Radio Lira')
  assert.equal(links('The crane fell, a clerk says in a letter made public by his lawyer.'), 'clerk < lawyer')
  assert.equal(links('Two clerks, cited by the blog Lira, said the crane fell.'), 'Two clerks < Lira')
  assert.equal(links('The crane fell, a clerk told the council.'), 'clerk')
  assert.equal(links('The crane fell, a clerk told reporters.'), 'clerk')
  assert.equal(links('The crane fell, a clerk told a nurse, who wept.'), 'clerk')
})
