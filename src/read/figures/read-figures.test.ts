import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)
const read = (text: string) => readFigures(analyse(text, language), { times: [] })

const REPORT = `Nearly 40 people were hurt when shells fell on Marsk market on Monday, the mayor said. A nurse spoke of dozens.

Buses are to take 600 people out of Tarn on Friday. "Between 20 and 25 of us are sick," said Ana Ruiz, 34.

The ministry put damage at $2.4bn, up 3% on last year; two sq km burned.`

test('words read and offsets agree', () => {
  const mentions = read(REPORT)
  assert.ok(mentions.length >= 6)
  let before = 0
  for (const { start, end, figure, counted, cue } of mentions) {
    assert.equal(REPORT.slice(start, end), figure.read)
    assert.ok(start >= before)
    before = start
    for (const span of [counted, cue])
      if (span) assert.ok(span.start >= 0 && span.end <= REPORT.length && span.start < span.end)
  }
  assert.deepEqual(
    mentions.map(({ figure }) => figure.read),
    ['Nearly 40', 'dozens', '600', 'Between 20 and 25', '$2.4bn', '3%', 'two sq km'],
  )
})

test('unlike things stay apart', () => {
  const whats = read('18 dead and 32 hurt make 50 casualties; 73 were treated in hospital and 26 detained.').map(
    ({ figure }) => figure.what,
  )
  assert.deepEqual(whats, ['killed', 'injured', 'casualties', 'treated', 'detained'])
})

test('a text without numbers has no figures', () => {
  assert.deepEqual(read(''), [])
  assert.deepEqual(read('The bridge burned. People fled the town by night.'), [])
})

test('hostile text costs no more than its length', () => {
  const time = (count: number): number => {
    const a = analyse('12 killed and from 1 to a woman, '.repeat(count), language)
    const start = performance.now()
    readFigures(a, { times: [] })
    return performance.now() - start
  }
  time(500)
  const small = Math.min(time(1000), time(1000))
  const large = Math.min(time(10_000), time(10_000))
  assert.ok(large < 40 * small + 200, `${small} ms, ${large} ms for ten times the text`)
})

const WORDS =
  'a an the at least nearly of in and or to from between up down 12 4,640 1.5 2022 $ % - – ( ) , . ; : " ’s million dozen dozens half two people soldier killed killing died were will be evacuated toll number since Monday March no one none more than including them km 20-25 9/11 3:30 AK-47'.split(
    ' ',
  )

test('any jumble of words keeps its offsets and its parts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
      fc.constantFrom(' ', '', '\n'),
      (words, gap) => {
        const text = words.join(gap)
        const mentions = read(text)
        mentions.forEach(({ start, end, figure, partOf, counted, cue }, i) => {
          assert.equal(text.slice(start, end), figure.read)
          assert.ok(start < end && Number.isFinite(figure.value))
          assert.ok(figure.high === undefined || Number.isFinite(figure.high))
          assert.ok(partOf === undefined || (partOf !== i && mentions[partOf] !== undefined))
          for (const span of [counted, cue]) assert.ok(!span || span.start < span.end)
        })
      },
    ),
    { numRuns: 400, seed: 7 },
  )
})
