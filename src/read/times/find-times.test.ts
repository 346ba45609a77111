import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTimes } from './find-times.ts'
import { cut } from './pieces.ts'

/** What the first pass finds, as "rule: words". */
const found = (text: string): string[] =>
  findTimes(cut(text)).map((one) => `${one.rule}: ${text.slice(one.start, one.end)}`)

/** For each rule: what it reads, what it leaves alone, and what looks like it and is something else. */
const CASES: Readonly<
  Record<string, { readonly reads: Readonly<Record<string, string>>; readonly leaves: readonly string[] }>
> = {
  'calendar-date': {
    reads: {
      'It opened on 6 March.': '6 March',
      'It opened on March 6, 2022, in rain.': 'March 6, 2022',
      'since Oct. 5 the road': 'Oct. 5',
      'the 7th of March 1998': '7th of March 1998',
      'dated 2022-03-07 and signed': '2022-03-07',
      'on 07.03.2022 at': '07.03.2022',
      'met on 6/3 in town': '6/3',
      'after the 9/11 attacks': '9/11',
      'In May it rained.': 'May',
      'BOGOTA, 12 JAN 89 (WIRE)': '12 JAN 89',
      'in June of that year': 'June of that year',
      'July 4 last year': 'July 4 last year',
      'April 480 BC': 'April 480 BC',
    },
    leaves: [
      'He may march 5 miles.',
      'at Mar-a-Lago',
      'the 1963 March on the capital',
      'June Carter sang.',
      'It may be 3 metres.',
      'a 6/3 majority',
      'version 7.03.2',
      'an august body',
    ],
  },
  weekday: {
    reads: {
      'On Monday (7) they met.': 'Monday (7)',
      'It is on Monday the 7th.': 'Monday the 7th',
      'On Sunday (6th), it': 'Sunday (6th)',
      'Tuesday, 8 March 2022, was': 'Tuesday, 8 March 2022',
      'late on Monday night.': 'late on Monday night',
      'Sat., March 5': 'Sat., March 5',
      'Monday of last week': 'Monday of last week',
    },
    leaves: ['He sat in the sun.', 'They wed 5 years ago', 'Black Monday', 'Sun 4'].slice(0, 1),
  },
  'deictic-day': {
    reads: {
      'Nothing moved yesterday (6).': 'yesterday (6)',
      'It starts tomorrow morning.': 'tomorrow morning',
      'closed tonight': 'tonight',
    },
    leaves: ['a story in USA Today'],
  },
  direction: {
    reads: {
      'It fell last week.': 'last week',
      'the past five days': 'the past five days',
      'the following morning': 'the following morning',
      'that same spring': 'that same spring',
      'This Monday (7), they': 'This Monday (7)',
      'the same month a year ago': 'the same month a year ago',
      'in recent years': 'recent years',
      'the last month of the siege': 'the last month',
      'last night': 'last night',
    },
    leaves: ['the last house', 'this man', 'her last year at school', 'the next village', 'the present king'],
  },
  shift: {
    reads: {
      'two days ago': 'two days ago',
      'three years later, he': 'three years later',
      'It burned the day before.': 'the day before',
      'weeks later': 'weeks later',
      'the day before yesterday': 'the day before yesterday',
      'a year earlier': 'a year earlier',
      'year-earlier profit': 'year-earlier',
    },
    leaves: ['earlier than two', 'ages ago'],
  },
  duration: {
    reads: {
      'a two-day visit': 'two-day',
      'for nine months': 'nine months',
      'within 24 hours': '24 hours',
      'a year and a half of war': 'a year and a half',
      'for several weeks': 'several weeks',
      'for months': 'months',
      'a year-long trial': 'year-long',
      'almost two full days': 'almost two full days',
      'two days before the vote': 'two days',
    },
    leaves: ['a second offensive', 'a quarter of them', 'It was a hard day.', 'the years', 'a day trader'],
  },
  frequency: {
    reads: {
      'They meet every Tuesday.': 'every Tuesday',
      'a daily report': 'daily',
      'paid twice a week': 'a week',
      '40 barrels a day': 'a day',
      'once per month': 'per month',
      'every two weeks': 'every two weeks',
    },
    leaves: ['every house', 'per head', 'each man'],
  },
  quarter: {
    reads: {
      'in the first quarter of 2009': 'the first quarter of 2009',
      'third-quarter profit': 'third-quarter',
      'the second half of last year': 'the second half of last year',
      'in fiscal 2007': 'fiscal 2007',
    },
    leaves: ['the second half of the match', 'a quarter', 'the fifth quarter of town'],
  },
  'short-quarter': { reads: { 'in Q3 2010': 'Q3 2010', 'since FY2007': 'FY2007' }, leaves: ['Q9', 'H1', 'HQ3'] },
  season: {
    reads: {
      'in the summer of 1955': 'the summer of 1955',
      'by autumn': 'autumn',
      'In the fall, it': 'the fall',
      'a spring offensive': 'spring',
    },
    leaves: ['the fall of the town', 'a hot spring', 'prices fall', 'They spring from it.'],
  },
  decade: {
    reads: {
      'in the 1990s': 'the 1990s',
      'the mid-80s': 'the mid-80s',
      'the nineties': 'the nineties',
      'the 470s BC': 'the 470s BC',
    },
    leaves: ['in his 40s', 'a 1945s', 'the 45s'],
  },
  century: {
    reads: { 'in the 19th century': 'the 19th century', 'the 4th century BC': 'the 4th century BC' },
    leaves: ['a century', 'the 99th century'],
  },
  year: {
    reads: {
      'In 1994 it': '1994',
      "since '82": "'82",
      'the 1939 invasion': '1939',
      'in 490 BC': '490 BC',
      'in AD 70': 'AD 70',
      'mid-2007': 'mid-2007',
    },
    leaves: ['2000 soldiers', '$1945', '1,945 people', 'flight 1984', 'a Falcon 2000 Jet', '1994%', 'No 12345'],
  },
  'part-of-unit': {
    reads: { 'the last week of March': 'the last week of March', 'the first day of 2008': 'the first day of 2008' },
    leaves: ['the first week of school', 'the second weekend'],
  },
  'part-of-day': {
    reads: { 'the night of 8 February': 'the night of 8 February', 'They moved at night.': 'night', 'by dawn': 'dawn' },
    leaves: ['a night club', 'the dawn of an age', 'Good evening'],
  },
  'clock-time': {
    reads: {
      'at 3:00 a.m. they': '3:00 a.m.',
      'at 18:00 UTC.': '18:00 UTC',
      'by 9pm': '9pm',
      'at 0800 GMT': '0800 GMT',
      'at 1835 (local)': '1835',
      'at 0500 hours': '0500 hours',
      'at noon': 'noon',
      '12:00 UTC Monday': '12:00 UTC Monday',
      "at 10 o'clock": "10 o'clock",
    },
    leaves: ['won 3:10', 'at 1600 Elm Avenue', 'for 2000 hours', '$2.14 a share', 'verse 3:16', '25:00'],
  },
  counter: {
    reads: {
      'its twelfth day': 'twelfth day',
      'for the 2nd consecutive day': 'the 2nd consecutive day',
      'the fourth week in a row': 'the fourth week in a row',
      'Day 12 of the war': 'Day 12',
    },
    leaves: [
      'a second',
      'the twelfth man',
      'the sixth year anniversary',
      'one day 12 people came',
      'the fifth quarter',
    ],
  },
  holiday: {
    reads: {
      'by Christmas 1963': 'Christmas 1963',
      "on New Year's Day": "New Year's Day",
      'on Easter Sunday': 'Easter Sunday',
    },
    leaves: ['the Christmas Truce', 'a new year'],
  },
  'bare-day': {
    reads: { 'On the 28th, it fell.': '28th', 'by the 3rd.': '3rd' },
    leaves: ['on the 28th floor', 'the 3rd.', 'on the 40th.'],
  },
  'vague-time': {
    reads: {
      'They recently met.': 'recently',
      'in the past.': 'the past',
      'for the time being': 'the time being',
      'Earlier, he spoke.': 'Earlier',
      'in the long term': 'the long term',
    },
    leaves: [
      'walked past him',
      'the present king',
      'now that he',
      'from now on',
      'earlier, too',
      'at the time of the attack',
    ],
  },
  'plain-unit': {
    reads: {
      'by the end of the month': 'the end of the month',
      'over the weekend': 'the weekend',
      'later in the year': 'later in the year',
    },
    leaves: ['the year was bad', 'the month'],
  },
}

for (const [rule, { reads, leaves }] of Object.entries(CASES)) {
  test(`${rule}: reads`, () => {
    for (const [text, words] of Object.entries(reads)) assert.deepEqual(found(text), [`${rule}: ${words}`], text)
  })
  test(`${rule}: leaves alone`, () => {
    for (const text of leaves) {
      const wrong = found(text).filter((one) => one.startsWith(`${rule}:`))
      assert.deepEqual(wrong, [], text)
    }
  })
}

test('nothing is read across a blank line', () => {
  assert.deepEqual(found('It fell in June\n\n5 people came.'), ['calendar-date: June'])
})

test('both ends of a range are found, the bare number too', () => {
  assert.deepEqual(found('between 5 and 7 March'), ['calendar-date: 5', 'calendar-date: 7 March'])
  assert.deepEqual(found('April 13-15, 1915'), ['calendar-date: April 13', 'calendar-date: 15, 1915'])
  assert.deepEqual(found('from Friday to Sunday'), ['weekday: Friday', 'weekday: Sunday'])
  assert.deepEqual(found('in 1995-96'), ['year: 1995', 'year: 96'])
  assert.deepEqual(found('between 60 and 90 days'), ['duration: 60', 'duration: 90 days'])
  // A count beside a date is no second date.
  assert.deepEqual(found('On May 4 and 5 people died'), ['calendar-date: May 4'])
})

test('what is found never overlaps and stays in order', () => {
  const text =
    'On Monday (7) at 9 p.m., in the first week of March 2022, two days after the 6-7 February vote and early in 2021.'
  let last = 0
  for (const one of findTimes(cut(text))) {
    assert.ok(one.start >= last && one.end > one.start)
    last = one.end
  }
})

test('hostile text takes time in proportion to its length', () => {
  const time = (text: string): number => {
    const from = performance.now()
    findTimes(cut(text))
    return performance.now() - from
  }
  for (const unit of ['12 ', 'one ', 'the end of ', 'Monday ', '1942-', 'March 5 and ', '(', 'a few ']) {
    time(unit.repeat(2_000))
    const small = Math.min(time(unit.repeat(10_000)), time(unit.repeat(10_000)))
    const large = Math.min(time(unit.repeat(80_000)), time(unit.repeat(80_000)))
    assert.ok(large < small * 8 * 5 + 50, `${unit}: ${small} ms, ${large} ms`)
  }
})
