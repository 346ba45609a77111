import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)

/** Counts as "value what scope". */
function told(text: string): string[] {
  return readFigures(analyse(text, language), { times: [] })
    .filter(({ figure }) => figure.what !== 'duration')
    .map(({ figure }) => `${figure.value} ${figure.what} ${figure.scope}`)
}

function check(cases: readonly [string, readonly string[]][]): void {
  for (const [text, expected] of cases) assert.deepEqual(told(text), expected, text)
}

test('how many there are is a stock', () => {
  check([
    ['The fair, which has 60 stalls, opened on Monday.', ['60 stalls stock']],
    ['There are 40 boats in the harbour.', ['40 boats stock']],
    ['Nearly 900 farms are without power.', ['900 farms stock']],
    ['The ferry is licensed for 80 passengers.', ['80 passengers stock']],
    ['Reserves stood at 9 billion florins.', ['9000000000 money stock']],
    ['She draws a pension of 800 marks a month.', ['800 money stock']],
    ['The league won 12 of the 99 seats.', ['12 seats event', '99 seats stock']],
  ])
})

test('how many something befell is none', () => {
  check([
    ['The storm has killed 60 people.', ['60 killed event']],
    ['The firm will open 40 shops.', ['40 shops event']],
    ['Two barns are on fire.', ['2 barns event']],
    ['The donor gave 9 billion florins.', ['9000000000 money event']],
  ])
})

test('shares: a rise takes its time, a level holds, a vote is cast once', () => {
  check([
    ['Rents rose 8 percent.', ['8 percent period']],
    ['The bank raised its rate to 6 percent.', ['6 percent stock']],
    ['The mayor won with 52 percent.', ['52 percent event']],
    ['About 70 percent of the island has no water.', ['70 percent stock']],
  ])
})

test('cases of a disease are people who fell ill; other cases are not', () => {
  check([
    ['Doctors found 57 new cases of cholera.', ['57 infected event']],
    ['As of Monday, 90 suspected cases were known.', ['90 infected total']],
    ['The court heard 57 cases.', ['57 cases event']],
    ['Nine pupils have fallen ill.', ['9 infected event']],
  ])
})

test('the noun may stand before, or with the count before', () => {
  check([
    ['The trawler and its crew of seven were lost.', ['7 crew event']],
    ['They filed 43 complaints, of which 9 were dropped.', ['43 complaints event', '9 complaints event']],
    ['He set out with three others.', ['3 people event']],
    ['The mayor spoke of seven.', ['7 number event']],
  ])
})

test('freed, saved, stranded, moved', () => {
  check([
    ['Three hostages were let go.', ['3 released event']],
    ['Nine sailors were picked up by a tug.', ['9 rescued event']],
    ['Forty drivers were stranded overnight.', ['40 stranded event']],
    ['The council will move 300 people out of the valley.', ['300 evacuated event']],
    ['The firm will move 300 pianos.', ['300 pianos event']],
  ])
})

test('clocks, telephones, ages and magnitudes are no counts', () => {
  check([
    ['22.31 The minister has left.', []],
    ['Ring us on 555 0142.', []],
    ['A boy of nine was hurt.', ['1 injured event']],
    ['A magnitude 6.7 quake struck.', []],
    ['The march begins at ten.', []],
    ['Ten of them drowned.', ['10 killed event']],
  ])
})

test('a paper that comes out daily says nothing of periods, what is done daily does', () => {
  check([
    ['The daily Lantern cited two clerks.', ['2 clerks event']],
    ['The lake loses 300 fish daily.', ['300 fish period']],
    ['The team has been called out 71 times this year.', ['71 times total']],
    ['The beach drew 900 visitors last summer.', ['900 visitors period']],
  ])
})

test('what opens the sentence dates all its counts; at least is no record', () => {
  check([
    ['Between 2 and 9 May, doctors counted 94 dead, among them 31 children.', ['94 killed period', '31 killed period']],
    ['Between 20 and 25 people were hurt in the square on Wednesday.', ['20 injured event']],
    ['At least 9 people have died since Saturday.', ['9 killed total']],
    ['The 12 men held since May are well.', ['12 detained stock']],
    ['She put the number of dead at 9.', ['9 killed event']],
    ['A vandal broke three windows in May.', ['3 windows event']],
    ['His 300 sheep are safe.', ['300 sheep stock']],
    ['They picked six people off the boat.', ['6 rescued event']],
  ])
})

test('a number alone counts what was counted before it, near by', () => {
  check([
    ['The fleet lost 9 boats. Four of them sank.', ['9 boats event', '4 boats event']],
    ['The town had 90 complaints, against 12 in May.', ['90 complaints event', '12 complaints period']],
    ['The town spent 90 marks. Four came late.', ['90 money event', '4 number event']],
    ['Nine men spoke. It rained. It rained. It rained. Four of them left.', ['9 men event', '4 number event']],
  ])
})
