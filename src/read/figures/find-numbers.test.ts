import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)

/** "low[-high] bound unit" of each figure. */
function figures(text: string): string[] {
  return readFigures(analyse(text, language), { times: [] }).map(({ figure }) => {
    const high = figure.high === undefined ? '' : `-${figure.high}`
    return [`${figure.value}${high}`, figure.bound, figure.unit].filter((part) => part !== undefined).join(' ')
  })
}

test('ranges', () => {
  const cases: [string, string[]][] = [
    ['Between 20 and 25 men waited.', ['20-25 exact']],
    ['It took 20-25 men.', ['20-25 exact']],
    ['It took 20–25 men.', ['20-25 exact']],
    ['It took 10 to 12 men.', ['10-12 exact']],
    ['They sent 1 to 2 thousand men.', ['1000-2000 exact']],
    ['It costs $1.2bn-$1.5bn.', ['1200000000-1500000000 exact USD']],
    ['It costs $89 to $93 billion.', ['89000000000-93000000000 exact USD']],
    ['Rates of 1 per cent to 1.5 per cent apply.', ['1-1.5 exact percent']],
    ['It takes 3 - 6 months.', ['3-6 exact month']],
    ['Some 20 or 30 gunmen came.', ['20-30 about']],
    ['Halls from 450 sq ft up to 900 sq ft.', ['450-900 exact square foot']],
  ]
  for (const [text, expected] of cases) assert.deepEqual(figures(text), expected, text)
})

test('two values that are no range', () => {
  const cases: [string, string[]][] = [
    ['Output fell from 40 to 12 lorries.', ['40 exact', '12 exact']],
    ['Prices rose 3% to $50.', ['3 exact percent', '50 exact USD']],
    ['The vote was 3 - 6 then.', ['3 exact', '6 exact']],
    ['They met 20 men and 25 women.', ['20 exact', '25 exact']],
    ['Tarn won 3-1 and lost 2-2.', []],
    ['They gave 12 of 40 tents.', ['12 exact', '40 exact']],
  ]
  for (const [text, expected] of cases) assert.deepEqual(figures(text), expected, text)
})

test('bounds before and after', () => {
  const cases: [string, string][] = [
    ['At least 12 men came.', '12 min'],
    ['No fewer than 12 men came.', '12 min'],
    ['More than 12 men came.', '12 over'],
    ['Well over 12 men came.', '12 over'],
    ['The number surpassed the barrier of 12,000.', '12000 over'],
    ['Nearly 40 men came.', '40 under'],
    ['Almost 40 men came.', '40 under'],
    ['Fewer than 40 men came.', '40 under'],
    ['Up to 40 men came.', '40 max'],
    ['As many as 40 men came.', '40 max'],
    ['About 40 men came.', '40 about'],
    ['Some 40 men came.', '40 about'],
    ['An estimated 40 men came.', '40 about'],
    ['At least another 40 men came.', '40 min'],
    ['We saw 40 or so men.', '40 about'],
    ['We saw 40-odd men.', '40 about'],
    ['We saw 40+ men.', '40 min'],
    ['We saw 40 men or more.', '40 min'],
    ['Dozens of men came.', '24 vague'],
  ]
  for (const [text, expected] of cases) assert.deepEqual(figures(text), [expected], text)
})

test('what looks like a bound and is none', () => {
  const cases: [string, string[]][] = [
    ['Over the past two years it grew.', ['2 exact year']],
    ['They met over 12 days.', ['12 exact day']],
    ['It lasted for over 12 days.', ['12 over day']],
    ['Some of the 40 men came.', ['40 exact']],
  ]
  for (const [text, expected] of cases) assert.deepEqual(figures(text), expected, text)
})

test('a value again in brackets has the same bound', () => {
  assert.deepEqual(figures('It is more than 8 miles (13 km) away.'), ['8 over mile', '13 over kilometre'])
  assert.deepEqual(figures('It is more than 8 miles away (13 shops).'), ['8 over mile', '13 exact'])
})

test('currencies and units', () => {
  const cases: [string, string][] = [
    ['It cost $2.4bn.', '2400000000 exact USD'],
    ['It cost US$84 million.', '84000000 exact USD'],
    ['It cost HK$5.4m.', '5400000 exact HKD'],
    ['It cost €3m.', '3000000 exact EUR'],
    ['It cost 15 euros.', '15 exact EUR'],
    ['It cost 1,200€.', '1200 exact EUR'],
    ['It cost $20 a barrel.', '20 exact USD'],
    ['It grew to 19 per cent.', '19 exact percent'],
    ['It grew to 19pc today.', '19 exact percent'],
    ['It flew 15 miles per hour.', '15 exact mile per hour'],
    ['It covers 5,200 sq km.', '5200 exact square kilometre'],
    ['It leaks 400 barrels a day.', '400 exact barrel per day'],
    ['A two-hour talk began.', '2 exact hour'],
    ['It took half an hour.', '0.5 exact hour'],
    ['It took an hour and a half.', '1.5 exact hour'],
    ['One in five adults came.', '0.2 exact'],
    ['Nine out of ten agree.', '0.9 exact'],
    ['It is 1.3 million km away.', '1300000 exact kilometre'],
    ['The 230-pound man sat.', '230 exact pound-mass'],
    ['It cost Rs500 then.', '500 exact INR'],
    ['It fell to -5 degrees.', '-5 exact degree'],
    ['It fell to minus 5 degrees.', '-5 exact degree'],
  ]
  for (const [text, expected] of cases) assert.deepEqual(figures(text), [expected], text)
})

test('a level before is told apart from the level now', () => {
  const rules = (text: string) => readFigures(analyse(text, language), { times: [] }).map(({ rule }) => rule)
  assert.deepEqual(rules('They put the missing at 80, down from 110.'), ['digits', 'level-before'])
  assert.deepEqual(rules('The toll rose from 52 to 60.'), ['level-before', 'from-to'])
  assert.deepEqual(rules('They walked down from 110 farms.'), ['digits'])
  assert.deepEqual(rules('They came from 110 farms.'), ['digits'])
})
