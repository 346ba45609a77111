import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import type { Time } from '../../model/index.ts'
import { readTimes, type TimesContext } from './read-times.ts'

const language = loadLanguage(readData)

function times(text: string, context: TimesContext | string = {}): Time[] {
  const given = typeof context === 'string' ? { publishedAt: context } : context
  return readTimes(analyse(text, language), given).times.map((mention) => mention.time)
}

const values = (text: string, context: TimesContext | string = {}): string[] =>
  times(text, context).map((time) => time.value)

/** A Thursday. */
const DAY = '2022-03-10'

test('a weekday lies before publication, or ahead where the words point there', () => {
  assert.deepEqual(values('The council met on Monday.', DAY), ['2022-03-07'])
  assert.deepEqual(values('The council met on Thursday.', DAY), ['2022-03-10'])
  assert.deepEqual(values('The council will meet on Monday.', DAY), ['2022-03-14'])
  assert.deepEqual(values('Talks on Monday will decide.', DAY), ['2022-03-14'])
  assert.deepEqual(values('The mayor said on Monday it would close.', DAY), ['2022-03-07'])
  assert.deepEqual(values('She is expected to speak on Monday.', DAY), ['2022-03-14'])
  assert.deepEqual(values('All shops stay closed until Monday.', DAY), ['2022-03-14'])
  assert.deepEqual(values('The vote will be held on Monday.', DAY), ['2022-03-14'])
  assert.deepEqual(values('The vote was held on Monday.', DAY), ['2022-03-07'])
  assert.deepEqual(values('He may have left on Monday.', DAY), ['2022-03-07'])
  assert.deepEqual(values('She is meeting the mayor on Monday.', DAY), ['2022-03-14'])
  assert.deepEqual(values('If she wins on Monday, all is well.', DAY), ['2022-03-14'])
  assert.deepEqual(values('They asked if she left on Monday.', DAY), ['2022-03-07'])
  assert.deepEqual(values('They must hand it over by Monday.', DAY), ['2022-03-14'])
  assert.deepEqual(values('The match was postponed to Saturday.', DAY), ['2022-03-12'])
})

test('an infinitive in a headline points ahead', () => {
  const text = 'Council to vote on Monday\n\nThe council to which they went on Monday was full.'
  const context = { publishedAt: DAY, headings: [{ start: 0, end: 25, level: 2 }] }
  assert.deepEqual(values(text, context), ['2022-03-14', '2022-03-07'])
})

test('where the tense does not tell, the other weekday is offered', () => {
  const [time] = times('Council meeting, Monday', DAY)
  assert.equal(time?.value, '2022-03-07')
  assert.deepEqual(
    time?.alternatives?.map((other) => other.value),
    ['2022-03-14'],
  )
  assert.equal(times('The council met on Monday.', DAY)[0]?.alternatives, undefined)
})

test('last and next weekday know their other reading', () => {
  const [last, next] = times('It fell last Monday and opens next Friday.', DAY)
  assert.equal(last?.value, '2022-03-07')
  assert.deepEqual(
    last?.alternatives?.map((other) => other.value),
    ['2022-02-28'],
  )
  assert.equal(next?.value, '2022-03-11')
  assert.deepEqual(
    next?.alternatives?.map((other) => other.value),
    ['2022-03-18'],
  )
})

test('a weekday with its day of the month', () => {
  assert.deepEqual(values('On Saturday (5) they met; it is on Monday the 14th.', DAY), ['2022-03-05', '2022-03-14'])
  assert.deepEqual(values('It burned on Friday (25).', DAY), ['2022-02-25'])
  assert.deepEqual(
    values('On Monday, 7 March, it rained.', '2024-01-05'),
    ['2022-03-07'].slice(1).concat(values('On 7 March it rained.', '2024-01-05')),
  )
})

test('parts of the day', () => {
  assert.deepEqual(values('The depot burned on Monday night and early Tuesday.', DAY), ['2022-03-07TNI', '2022-03-08'])
  assert.deepEqual(values('It rained last night and this morning.', DAY), ['2022-03-09TNI', '2022-03-10TMO'])
  assert.deepEqual(values('They moved at night.', DAY), ['XXXX-XX-XXTNI'])
})

test('the day as the page wrote it counts, not the day in UTC', () => {
  assert.deepEqual(values('They met yesterday.', '2022-03-10T00:40+03:00'), ['2022-03-09'])
  assert.deepEqual(values('They met yesterday.', '2022-03-09T23:40Z'), ['2022-03-08'])
})

test('the dateline counts where it is a little older than publication', () => {
  assert.deepEqual(values('They met today.', { publishedAt: DAY, datelineDate: 'March 9' }), ['2022-03-09'])
  assert.deepEqual(values('They met today.', { publishedAt: DAY, datelineDate: 'January 9' }), [DAY])
})

test('two days earlier: by arithmetic, with the other anchor beside it', () => {
  const [alone] = times('The fire two days earlier had spread.', DAY)
  assert.equal(alone?.value, '2022-03-08')
  assert.deepEqual(
    alone?.alternatives?.map((other) => other.value),
    ['2022-03-07'],
  )
  const [, named] = times('The market burned on Monday. The fire two days earlier was smaller.', DAY)
  assert.equal(named?.value, '2022-03-05')
  assert.deepEqual(
    named?.alternatives?.map((other) => other.value),
    ['2022-03-08'],
  )
  assert.equal(times('It burned two days ago.', DAY)[0]?.alternatives, undefined)
})

test('weeks, months, quarters, years, weekends', () => {
  assert.deepEqual(values('It fell last week, last month, last quarter, last year and last weekend.', DAY), [
    '2022-W09',
    '2022-02',
    '2021-Q4',
    '2021',
    '2022-W09-WE',
  ])
  assert.deepEqual(values('Next month, next year and later this week more will come.', DAY), [
    '2022-04',
    '2023',
    '2022-W10',
  ])
  assert.deepEqual(values('Profit fell in the third quarter from a year earlier.', DAY), ['2021-Q3', '2020-Q3'])
  assert.deepEqual(values('Sales fell in January from the same month a year ago.', DAY), ['2022-01', '2021-01'])
})

test('a date without a year takes the one that its tense points to', () => {
  assert.deepEqual(values('The plant closed in October.', DAY), ['2021-10'])
  assert.deepEqual(values('The plant will close in October.', DAY), ['2022-10'])
  assert.deepEqual(values('The bridge opened on 3 May.', DAY), ['2021-05-03'])
  assert.deepEqual(values('The bridge will open on 3 May.', DAY), ['2022-05-03'])
  assert.deepEqual(values('A summit on March 14 was agreed on.', DAY), ['2022-03-14'])
  assert.deepEqual(values('Second-quarter results will be out on Tuesday.', '2021-07-26')[0], '2021-Q2')
  assert.deepEqual(values('Parts will be short in the fourth quarter.', '2021-07-26'), ['2021-Q4'])
  assert.deepEqual(values('They had planned it for Christmas.', '2021-12-20'), ['2021-12-25'])
  assert.deepEqual(values('He left in July last year and came in June 2019.', DAY), ['2021-07', '2019-06'])
})

test('figures with a slash are read with the day first, the other way round beside it', () => {
  const [full, short] = times('He left on 2/3/2020. She came on 5/3.', DAY)
  assert.deepEqual([full?.value, full?.alternatives?.map((other) => other.value)], ['2020-03-02', ['2020-02-03']])
  assert.deepEqual([short?.value, short?.alternatives?.map((other) => other.value)], ['2022-03-05', ['2022-05-03']])
  const [only] = times('He left on 25/3/2020.', DAY)
  assert.deepEqual([only?.value, only?.alternatives], ['2020-03-25', undefined])
  assert.deepEqual(values('after 9/11', DAY), ['2001-09-11'])
})

test('what is stated in full is not inferred, the rest says why', () => {
  const [full, part] = times('It began on 24 February 2022 and ended on 3 March.', DAY)
  assert.equal(full?.inferred, false)
  assert.equal(full?.reasons, undefined)
  assert.equal(part?.inferred, true)
  assert.equal(part?.reasons?.length, 1)
})

test('since, until and ranges give begin and end', () => {
  const [since] = times('since 2 March', DAY)
  assert.deepEqual([since?.value, since?.begin, since?.end], ['2022-03-02', '2022-03-02', '2022-03-10'])
  const [until] = times('They will stay until 20 March.', DAY)
  assert.deepEqual([until?.begin, until?.end], [undefined, '2022-03-20'])
  const between = times('Between 5 and 7 March 31 people came.', DAY)
  assert.deepEqual(
    between.map((time) => [time.value, time.begin, time.end]),
    [
      ['2022-03-05', '2022-03-05', '2022-03-07'],
      ['2022-03-07', '2022-03-05', '2022-03-07'],
    ],
  )
  const [, sunday] = times('They will talk from Friday to Sunday.', DAY)
  assert.deepEqual([sunday?.begin, sunday?.end], ['2022-03-11', '2022-03-13'])
  // A plan moved from one day to another spans nothing.
  const moved = times('It was moved from Friday to Sunday.', DAY)
  assert.notEqual(moved[0]?.end, moved[1]?.end)
})

test('since the start of something on a day', () => {
  const [start] = times('No ship has left since the start of the walkout on 2 March.', DAY)
  assert.deepEqual([start?.begin, start?.end], ['2022-03-02', '2022-03-10'])
  const [began] = times('Nothing has moved since the walkout began on 2 March.', DAY)
  assert.equal(began?.end, '2022-03-10')
  const [vote] = times('It was not since the law, read at the start of the vote on 2 March, was passed.', DAY)
  assert.equal(vote?.end, '2022-03-02')
})

test('a day after something ends on the day named before it', () => {
  const [, length] = times('The mill closed on Tuesday. The move came two days after the bank had failed.', DAY)
  assert.deepEqual([length?.value, length?.begin, length?.end], ['P2D', '2022-03-06', '2022-03-08'])
  assert.equal(times('The move came two days after the bank had failed.', DAY)[0]?.begin, undefined)
})

test('the past 24 hours end with publication', () => {
  const [time] = times('31 people were hurt in the past 24 hours.', DAY)
  assert.deepEqual([time?.value, time?.begin, time?.end], ['PT24H', '2022-03-09', '2022-03-10'])
  const [months] = times('over the past three months', '2022-05-31')
  assert.equal(months?.begin, '2022-02-28')
})

test('early, mid and late narrow what is covered', () => {
  const [early, mid, late] = times('in early June 2021, mid-June 2021 and at the end of June 2021', DAY)
  assert.deepEqual([early?.mod, early?.begin, early?.end], ['START', '2021-06-01', '2021-06-10'])
  assert.deepEqual([mid?.mod, mid?.begin, mid?.end], ['MID', '2021-06-11', '2021-06-20'])
  assert.deepEqual([late?.mod, late?.begin, late?.end], ['END', '2021-06-21', '2021-06-30'])
})

test('clock times take the day beside them', () => {
  assert.deepEqual(values('It flew on Tuesday at 18:00 UTC.', DAY), ['2022-03-08', '2022-03-08T18:00Z'])
  assert.deepEqual(values('At 5:34 a.m. local time on March 9 it began.', DAY), ['2022-03-09T05:34', '2022-03-09'])
  assert.deepEqual(values('Shares fell by noon.', DAY), ['2022-03-10T12:00'])
  const [time] = times('It begins at 9 p.m. EST today.', DAY)
  assert.equal(time?.begin, '2022-03-10T21:00-05:00')
})

test('lengths, sets and vague words have values of their own', () => {
  assert.deepEqual(values('a two-day visit, several weeks, half an hour, two and a half years', DAY), [
    'P2D',
    'PXW',
    'PT30M',
    'P2.5Y',
  ])
  assert.deepEqual(values('every Tuesday, daily, twice a week, every two weeks', DAY), [
    'XXXX-WXX-2',
    'P1D',
    'P1W',
    'P2W',
  ])
  assert.deepEqual(values('recently, now, in the future, a few years ago', DAY), [
    'PAST_REF',
    'PRESENT_REF',
    'FUTURE_REF',
    'PAST_REF',
  ])
  assert.deepEqual(values('the 1990s, the 19th century, fiscal 2007, the summer of 1955', DAY), [
    '199',
    '18',
    'FY2007',
    '1955-SU',
  ])
})

test('parts of months and years, days alone, holidays', () => {
  assert.deepEqual(values('It fell in the last week of March 2009 and the first day of 2008.', DAY), [
    '2009-W13',
    '2008-01-01',
  ])
  assert.deepEqual(values('On 3 February it rained. On the 28th, it fell.', DAY), ['2022-02-03', '2022-02-28'])
  assert.deepEqual(values('on the second Tuesday in May 2021', DAY), ['2021-05-11'])
  assert.deepEqual(values('by Christmas 1963, on Easter Sunday 2021, at Thanksgiving in 2021', DAY).slice(0, 2), [
    '1963-12-25',
    '2021-04-04',
  ])
  assert.deepEqual(values('the 4th century BC, the 470s BC, in 490 BC, in AD 70', DAY), [
    'BC03',
    'BC047',
    'BC0490',
    '0070',
  ])
})

test('the part of the year in "the same period a year ago" is the one named last', () => {
  assert.deepEqual(values('In the second quarter of 2009 sales rose from the same period a year earlier.', DAY), [
    '2009-Q2',
    '2008-Q2',
  ])
  assert.deepEqual(values('Nothing was named. It rose from the same period a year earlier.', DAY), ['XXXX'])
})

test('without a date of publication what is known comes alone', () => {
  assert.deepEqual(values('The mayor spoke on Monday. It began on 24 February. They met yesterday.'), [
    'XXXX-WXX-1',
    'XXXX-02-24',
    'XXXX-XX-XX',
  ])
  assert.deepEqual(values('On Monday (7) in the second quarter of last year'), ['XXXX-WXX-1', 'XXXX-Q2'])
})

const HISTORY = `On 3 May 1811 the rising began at the mill. Two days later the town fell. In June 1811 the army came, and in October it left.
By January the river towns were free. On 7 March 1812 a truce was signed. The following year it broke. In the spring of 1813 the siege began.
In 1814 the war ended; by 1815 trade was free. The previous year the harvest had failed.`

test('a history counts from the date last named, and is known for one', () => {
  assert.deepEqual(values(HISTORY, DAY), [
    '1811-05-03',
    '1811-05-05',
    '1811-06',
    '1811-10',
    '1812-01',
    '1812-03-07',
    '1813',
    '1813-SP',
    '1814',
    '1815',
    '1814',
  ])
  assert.deepEqual(values('In June 480 BC the fleet sailed. The following year it sank.', { mode: 'narrative' }), [
    'BC0480-06',
    'BC0479',
  ])
})

test('news that ends in a chronology stays news', () => {
  const text = `The dam broke on Monday and the water reached the town on Tuesday. ${HISTORY}`
  assert.equal(values(text, DAY)[0], '2022-03-07')
})

test('the start of the story and its day number', () => {
  const read = (text: string, publishedAt: string) => readTimes(analyse(text, language), { publishedAt })
  const { storyStart, dayNumber, times } = read(
    'The strike reaches its ninth day. Nothing has moved since the start of the walkout on 2 March.',
    DAY,
  )
  assert.equal(storyStart?.value, '2022-03-02')
  assert.equal(storyStart?.name, 'the walkout')
  assert.equal(dayNumber?.value, 9)
  assert.equal(times[0]?.time.value, '2022-03-10')
  const third = read('The start of the siege on 2 March was quiet. On the third day of the siege the mill burned.', DAY)
  assert.equal(third.times[1]?.time.value, '2022-03-04')
  assert.equal(read('The siege, now in its fifth day, began on 6 March.', DAY).storyStart?.value, '2022-03-06')
  assert.equal(read('since March 6, when the island was invaded', DAY).storyStart?.value, '2022-03-06')
  assert.equal(
    read('The meeting began on 6 March. It was the start of the term on 7 March.', DAY).storyStart,
    undefined,
  )
  assert.equal(read('On the fifth day of the trial he spoke.', DAY).dayNumber, undefined)
})

test('a run of days ends with publication, unless the text names its first day', () => {
  const [alone] = times('Buses stood still for the 2nd consecutive day.', DAY)
  assert.deepEqual([alone?.value, alone?.begin, alone?.end], ['P2D', '2022-03-09', '2022-03-10'])
  const text =
    'The ferry crossing was blocked by trawlers for the 2nd consecutive day. A blocked ferry with trawlers around it had turned back on Tuesday.'
  const [run] = times(text, DAY)
  assert.deepEqual([run?.begin, run?.end], ['2022-03-08', '2022-03-09'])
  assert.deepEqual(
    run?.alternatives?.map((other) => [other.begin, other.end]),
    [['2022-03-09', '2022-03-10']],
  )
  // Another subject names no first day.
  const [other] = times('The crossing was blocked for the 2nd consecutive day. A choir sang on Tuesday.', DAY)
  assert.equal(other?.begin, '2022-03-09')
})

test('every mention is its words', () => {
  const text = `${HISTORY} On Monday (7) at 9 p.m., in the first week of March 2022, between 5 and 7 March.`
  for (const { start, end, time } of readTimes(analyse(text, language), { publishedAt: DAY }).times) {
    assert.equal(text.slice(start, end), time.read)
  }
})
