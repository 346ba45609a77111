import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GoldFile, StatementMark as Mark } from './gold-schema.ts'
import { parseGold, resolveGold } from './load-gold.ts'

const file: GoldFile = {
  id: 'a-01',
  split: 'dev',
  genre: 'agency',
  outlet: 'Northern Wire',
  date: '2031-05-04',
  text: [
    'ALDRA, 4 May — Shells hit the market, killing three traders and two boys.',
    '“We saw smoke,” Mayor Ana Ruiz said. She told Radio Tarn that police feared for three more.',
  ],
  statements: [
    { in: 'Shells … boys.', chain: [], content: 'Shells … boys', mode: 'narrated', modality: 'happened' },
    {
      in: '“We … said.',
      chain: [{ name: 'Ana Ruiz', read: 'Mayor Ana Ruiz', kind: 'person' }],
      cue: 'said',
      content: 'We saw smoke',
      mode: 'direct',
      modality: 'happened',
    },
    {
      in: 'She … more.',
      chain: [
        { name: 'police', read: 'police', kind: 'organisation' },
        { name: 'Ana Ruiz', read: 'She', antecedent: 'Mayor Ana Ruiz', kind: 'person' },
        { name: 'Radio Tarn', read: 'Radio Tarn', kind: 'outlet' },
      ],
      cue: 'feared',
      content: 'for three more',
      mode: 'indirect',
      modality: 'possible',
    },
  ],
  figures: [
    { read: 'three#1', value: 3, bound: 'exact', what: 'killed', of: 'traders', scope: 'event' },
    { in: 'Shells … boys', read: 'two', value: 2, bound: 'exact', what: 'killed', scope: 'event', partOf: 'three' },
  ],
  events: [{ kind: 'shelling', trigger: 'hit', by: ['Shells'], against: ['the market'] }],
  places: [{ read: 'ALDRA', part: 'dateline', precision: 'city' }],
}
const change = (part: Partial<GoldFile>): GoldFile => ({ ...file, ...part })

test('quotes become offsets, and paragraphs are joined by a blank line', () => {
  const gold = resolveGold(file)
  const words = ({ start, end }: { start: number; end: number }) => gold.text.slice(start, end)
  assert.ok(gold.text.includes('boys.\n\n“We'))
  assert.deepEqual(
    gold.statements[2]!.chain.map(({ read }) => words(read!)),
    ['police', 'She', 'Radio Tarn'],
  )
  assert.equal(words(gold.statements[2]!.chain[1]!.antecedent!), 'Mayor Ana Ruiz')
  assert.deepEqual(
    gold.figures.map(({ partOf }) => partOf),
    [undefined, 0],
  )
  assert.equal(gold.events[0]!.statement, 0)
  assert.deepEqual(gold.events[0]!.against.map(words), ['the market'])
})

test('what is not found or ambiguous is refused', () => {
  const [first, ...rest] = file.statements
  assert.throws(
    () => resolveGold(change({ statements: [{ ...first!, content: 'Shells hit the mill' }, ...rest] })),
    /not found/,
  )
  assert.throws(() => resolveGold(change({ figures: [{ ...file.figures[0]!, read: 'three' }] })), /found 2 times/)
  assert.throws(() => resolveGold(change({ events: [{ kind: 'war', trigger: 'hit' }] })), /is no kind/)
  assert.throws(() => resolveGold(change({ events: [{ kind: 'flood', trigger: 'ALDRA' }] })), /lies in no statement/)
})

test('what goes against the guide is refused', () => {
  const [narrated, direct, chained] = file.statements as [Mark, Mark, Mark]
  const only = (statement: Mark) => change({ statements: [statement], figures: [], events: [], places: [] })
  assert.throws(() => resolveGold(only({ ...narrated, mode: 'indirect' })), /does not look indirect/)
  assert.throws(() => resolveGold(only({ ...direct, in: 'She … more.', mode: 'direct', chain: [] })), /not found/)
  assert.throws(() => resolveGold(only({ ...chained, mode: 'direct' })), /does not look direct/)
  assert.throws(() => resolveGold(only({ ...direct, content: '“We saw smoke,” Mayor Ana Ruiz said' })), /cue lies in/)
  const chain = chained.chain.map(({ antecedent: _, ...link }) => link)
  assert.throws(() => resolveGold(only({ ...chained, chain })), /needs an antecedent/)
  assert.throws(() => resolveGold(change({ statements: [...file.statements, narrated] })), /overlaps another/)
})

test('unknown fields and broken JSON are refused with the name of the file', () => {
  assert.throws(() => parseGold(JSON.stringify({ ...file, mood: 'sad' }), 'dev/a-01.json'), /^Error: dev\/a-01\.json: /)
  assert.throws(() => parseGold('{', 'dev/a-02.json'), /^Error: dev\/a-02\.json: /)
  assert.equal(parseGold(JSON.stringify(file), 'dev/a-01.json').id, 'a-01')
})
