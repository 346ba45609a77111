import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)

function values(text: string, ages = false): number[] {
  return readFigures(analyse(text, language), { times: [], ages }).map(({ figure }) => figure.value)
}

/** Each line: a text and the values that it has. */
function check(cases: readonly [string, readonly number[]][]): void {
  for (const [text, expected] of cases) assert.deepEqual(values(text), expected, text)
}

test('years', () => {
  check([
    ['The mill burned down in 2014.', []],
    ['The 1970s were quiet.', []],
    ["It was so in the 50's.", []],
    ['Back in ’72 or ’73 it burned.', []],
    ['In the 1973-1974 season it burned.', []],
    ['It grew from 1988-90.', []],
    ['In March 2019 the mill burned.', []],
    ['The 2003 cuts hurt.', []],
    ['It was founded in 1260 by monks.', []],
    // near misses
    ['The mill employs 2000 people.', [2000]],
    ['The mill paid $2014.', [2014]],
    ['More than 1900 left.', [1900]],
    ['The hall measures 1520 sq m.', [1520]],
  ])
})

test('days of the month', () => {
  check([
    ['It burned on March 29.', []],
    ['It burned on 29 March.', []],
    ['It burned on Oct. 31.', []],
    ['It burned on Saturday (5).', []],
    ['It burned on 4 and 5 July.', []],
    ['TARN, 13 JUL 89 (LOCAL RADIO).', []],
    ['In January 40 people fled.', [40]],
    ['On 23 September 28 bodies were found.', [28]],
    ['On Sunday 40 were hurt.', [40]],
  ])
})

test('clock times', () => {
  check([
    ['It began at 11 a.m. today.', []],
    ['It began at 17:22.', []],
    ['It began at 10.45pm.', []],
    ['It began at 0401 GMT.', []],
    ['It was updated (1448 HKT).', []],
    ['The lap took 1:36.6.', []],
    ["It began at 9 o'clock.", []],
    ['We ran out of bandages by nine.', []],
    ['The doors stay shut until six.', []],
    ['The toll rose by nine.', [9]],
    ['It took 11 hours.', [11]],
    ['It took 17 of them.', [17]],
  ])
})

test('names with numbers', () => {
  check([
    ['They met in Room 12.', []],
    ['Flight 214 was late.', []],
    ['The No. 10 adviser spoke.', []],
    ['Leaders of the G7 met.', []],
    ['He carried an AK-47 rifle.', []],
    ['She had COVID-19 then.', []],
    ['The road is Highway 9.', []],
    ['He plays for the 49ers now.', []],
    ['The Group of Seven met.', []],
    ['Call 555-010-2233 for help.', []],
    ['Since 9/11 it is shut.', []],
    ['It was World War II.', []],
    ['The Orion 3 was late.', []],
    ['She shops at a 7-Eleven.', []],
    ['He went 4-for-11.', []],
    ["He is 5'10 now.", []],
    ['A 5G phone with 1080p video.', []],
    ['It pays 164p a share.', [164]],
    ['Tarn sent 12 lorries.', [12]],
    ['They met in Room 12 with 4 guards.', [4]],
    ['Police in Tarn held seven men.', [7]],
  ])
})

test('addresses, telephones and numbers of accounts', () => {
  check([
    ['She lives at 1400 Mill Street.', []],
    ['Call (713) 532-3836 now.', []],
    ['Passcode: 4153030', []],
    ['They met 1400 Mill hands in the street.', [1400]],
    ['They sent 4153030 letters.', [4153030]],
  ])
})

test('scores', () => {
  check([
    ['Tarn won 3-1.', []],
    ['It ended 89-89.', []],
    ['Tarn lost 6-4, 3-6.', []],
    ['It needs 5-10 men.', [5]],
  ])
})

test('ordinals and lists', () => {
  check([
    ['It was the 63rd day.', []],
    ['1. Wash the pan.', []],
    ['2 of 5 Photo of the bridge', []],
    ['(2) Rinse it.', []],
    ['They can 1) wait or 2) flee.', []],
    ['They can wait (some 12) or flee.', [12]],
    ['2 of 5 men came.', [2, 5]],
  ])
})

test('ages only where asked for', () => {
  const cases = [
    'A 34-year-old fled.',
    'Ana Ruiz, 66, fled.',
    'It is for men aged 18 to 34.',
    'He was over the age of 21.',
  ]
  for (const text of cases) {
    assert.deepEqual(values(text), [], text)
    assert.equal(values(text, true).length, 1, text)
  }
  check([['It is a 34-year war.', [34]]])
  check([['Four men, 66 women and a boy came.', [4, 66]]])
})

test('the pronoun one', () => {
  check([
    ['No one came.', []],
    ['This is the one that burned.', []],
    ['They saw one another.', []],
    ['One day it burned.', []],
    ['A one-off deal.', []],
    ['The new one is red.', []],
    ['We got this one fixed.', []],
    ['One man came.', [1]],
    ['One of the men came.', [1]],
    ['It took one hour.', [1]],
  ])
})

test('hours without a.m. are no counts; what is put at a number is one', () => {
  check([
    ['The ferry leaves at six tomorrow.', []],
    ['Counting began at 18.00 on Sunday.', []],
    ['It rose to 71,000, up from 18,000 at 7.', [71000, 18000]],
    ['She rang at ten past three.', []],
    ['After three they opened fire.', []],
    ['He put the number of captives at nine.', [9]],
    ['The toll stands at seven.', [7]],
    ['Shares were at 18.40 dollars.', [18.4]],
  ])
})

test('ages under and over a number, and ages in a list', () => {
  check([
    ['The shot is for children under five.', []],
    ['If you are over 70 or pregnant, stay in.', []],
    ['The driver, 23, was freed.', []],
    ['Two sisters, 8 and 11, were found.', [2]],
    ['Boys aged 14 and 16 were found.', []],
    ['Under five shops stayed open.', [5]],
    ['The dead were over 70.', [70]],
  ])
})

test('names of two words with capitals, and numbers behind this year', () => {
  check([
    ['The water reached Three Bridges at dawn.', []],
    ['Three bridges fell at dawn.', [3]],
    ['This year 19 have been slain.', [19]],
    ['Mr. Pavel Orsk 1,198,020 votes.', [1198020]],
  ])
})
