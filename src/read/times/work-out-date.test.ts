import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { workOutDate } from './work-out-date.ts'

const language = loadLanguage(readData)
const workOut = (text: string, notAfter = '2026-11-23') => workOutDate(analyse(text, language), { notAfter })
const day = (text: string, notAfter?: string) => workOut(text, notAfter).publishedAt?.value

test('weekday and day of the month with a count from a start settle month and year', () => {
  const text = `This Friday (14), the strike at the port of Orlen enters its fourth day.

On Wednesday (12) the union said talks would go on. Nothing has left the port since the start of the walkout on 11 May.`
  const { publishedAt, diagnostics } = workOut(text)
  assert.equal(publishedAt?.value, '2021-05-14')
  assert.equal(publishedAt?.inferred, true)
  assert.ok(publishedAt?.reasons.some((reason) => reason.includes('Friday (14)')))
  assert.ok(publishedAt?.reasons.some((reason) => reason.includes('fourth day counted from 11 May')))
  assert.deepEqual(diagnostics, [])
  assert.equal(day(text, '2021-05-13'), '2010-05-14')
})

test('the newest day that fits is taken, and the others are named', () => {
  const { publishedAt } = workOut('This Monday (7), the council meets.', '2022-04-01')
  assert.equal(publishedAt?.value, '2022-03-07')
  assert.ok(publishedAt?.reasons.some((reason) => reason.includes('2022-02-07')))
})

test('a leap day exists only in leap years', () => {
  assert.equal(day('The dam broke on Tuesday, February 29, officials said.'), '2000-02-29')
  assert.equal(day('The dam broke on Thursday, February 29, officials said.'), '2024-02-29')
  // 29 February as day 1 puts day 3 on 2 March of a leap year only.
  assert.equal(
    day('This Saturday (2), the siege enters its third day. The start of the siege on 29 February was quiet.'),
    '2024-03-02',
  )
})

test('the first day counts as nought where nothing else fits', () => {
  const text = 'This Monday (7), the blockade enters its twelfth day since the start of the blockade on 24 February.'
  assert.equal(day(text, '2022-12-31'), '2022-03-07')
  const zero = 'This Tuesday (8), the blockade enters its twelfth day since the start of the blockade on 24 February.'
  assert.equal(day(zero, '2022-12-31'), '2022-03-08')
  assert.ok(workOut(zero, '2022-12-31').publishedAt?.reasons.some((reason) => reason.includes('day 0')))
})

test('days that are only past: the latest of them', () => {
  const text = 'On Saturday (5) the mayor resigned. On Sunday (6) the council met, and a crowd gathered.'
  assert.equal(day(text, '2022-03-31'), '2022-03-06')
})

test('yesterday and tomorrow with a day of the month tie the day', () => {
  assert.equal(
    day('Yesterday (9) two people died in the fire. On Tuesday (8) it had started.', '2022-03-20'),
    '2022-03-10',
  )
})

test('a date with its year keeps the day of publication near it', () => {
  const text = 'The flood began on 24 February 2013. This Monday (4), the water fell.'
  assert.equal(day(text), '2013-03-04')
})

test('a date in full is a date at least', () => {
  const { publishedAt } = workOut('The bridge fell on 6 March 2019, the governor said on Monday.')
  assert.equal(publishedAt?.value, '2019-03-06')
  assert.ok(publishedAt?.reasons.some((reason) => reason.includes('younger')))
})

test('contradictory and impossible pages have no date, and say what to do', () => {
  for (const text of [
    'This Monday (7), nothing moved. This Monday (9), nothing moved.',
    'This Sunday (30), the strike enters its third day since the start of the strike on 2 May.',
    'The minister spoke on Monday (32).',
    'The minister spoke on Monday. Two people were hurt in February.',
    'Nothing here is a time.',
    '',
  ]) {
    const { publishedAt, diagnostics } = workOut(text)
    assert.equal(publishedAt, undefined, text)
    assert.deepEqual(
      diagnostics.map((diagnostic) => diagnostic.code),
      ['no-date'],
    )
    assert.match(diagnostics[0]!.message, /--day YYYY-MM-DD/)
  }
  assert.match(workOut('This Monday (7), x. This Monday (9), y.').diagnostics[0]!.message, /Monday \(7\)/)
})

test('a history is not dated by its last battle', () => {
  const years = [1801, 1802, 1803, 1804, 1805, 1806, 1807].map((year) => `On 3 May ${year} a battle was fought.`)
  assert.equal(day(years.join(' ')), undefined)
})

test('a limit that is no day is a mistake of the caller', () => {
  assert.throws(() => workOut('x', 'tomorrow'), RangeError)
})
