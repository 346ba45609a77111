import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)

/** "value what of" of each figure. */
function kinds(text: string): string[] {
  return readFigures(analyse(text, language), { times: [] }).map(({ figure }) =>
    [figure.value, figure.what, figure.of].filter((part) => part !== undefined).join(' '),
  )
}

function check(cases: readonly [string, readonly string[]][]): void {
  for (const [text, expected] of cases) assert.deepEqual(kinds(text), expected, text)
}

test('kind-noun: the noun or the word right behind the number', () => {
  check([
    ['The hospital reported 18 dead and 32 hurt.', ['18 killed', '32 injured']],
    ['Police said 26 detained, 9 charged.', ['26 detained', '9 charged']],
    ['The quake caused 50 casualties.', ['50 casualties']],
    ['There were 12 deaths and 200 arrests.', ['12 killed', '200 arrested']],
    ['Seven injured passengers waited.', ['7 injured passengers']],
    ['The storm claimed 31 lives.', ['31 killed']],
    ['They mourned the 31 lives lost.', ['31 killed']],
    ['The nurse saved 31 lives.', ['31 lives']],
    ['There are 12 dead trees.', ['12 killed trees']],
  ])
})

test('kind-before: verbs and nouns before the number', () => {
  check([
    ['The shell killed at least 12 people.', ['12 killed people']],
    ['It hit a bus, killing nine.', ['9 killed']],
    ['He mourned the deaths of 12 miners.', ['12 killed miners']],
    ['The death toll of 45 stands.', ['45 killed']],
    [
      'They announced the arrest of 45 soldiers and 2 officers.',
      ['47 arrested', '45 arrested soldiers', '2 arrested officers'],
    ],
    ['Gunmen shot dead four men.', ['4 killed men']],
    ['The army lost 14 men.', ['14 killed men']],
    ['The team lost 14 games.', ['14 games']],
    ['Injured: 30', ['30 injured']],
    ['It killed the mayor and three bodyguards.', ['3 killed bodyguards']],
    ['The mayor was killed near his home, along with two guards.', ['2 killed guards']],
    ['The army released 40 prisoners.', ['40 released prisoners']],
    ['The label released 40 albums.', ['40 albums']],
    ['He was killed by two gunmen.', ['2 gunmen']],
    ['They mourn the murder of the miners - four Dessans.', ['4 killed dessans']],
    ['Doctors are treating 64 wounded.', ['64 treated wounded']],
    ['A convoy took out 320 villagers.', ['320 evacuated villagers']],
    ['It cut deaths by 35% among 2,104 patients.', ['35 percent', '2104 patients']],
  ])
})

test('kind-after: what happened to those counted', () => {
  check([
    ['At least 4,000 people were arrested.', ['4000 arrested people']],
    ['Five passengers on the bus to Tarn were hurt.', ['5 injured passengers']],
    ['Twenty men were killed and 100 were injured.', ['20 killed men', '100 injured']],
    ['Six priests and two women were murdered.', ['8 killed', '6 killed priests', '2 killed women']],
    ['Only about 300 people had left the city.', ['300 evacuated people']],
    ['About 412 people left Tarn by bus.', ['412 evacuated people']],
    ['Three ministers left the party.', ['3 ministers']],
    ['73 were treated in hospital.', ['73 treated']],
    ['A million people have fled the country.', ['1000000 refugees people']],
    ['Some 400 families fled their homes.', ['400 displaced families']],
    ['There are 30,000 now in camps.', ['30000 in-camps']],
    ['Forty miners are missing.', ['40 missing miners']],
    ['Two men killed the mayor.', ['2 men']],
    ['Two men shot dead a teacher.', ['2 men', '1 killed teacher']],
    ['Of the 126 people aboard, eight were rescued.', ['126 people', '8 rescued people']],
    ["A third of the town's 30,000 residents have fled.", [`${1 / 3} displaced residents`, '30000 residents']],
    ['The gang took 14 villagers hostage.', ['14 abducted villagers']],
    ['Three of them are in grave condition.', ['3 injured']],
    ['Twenty people were killed or wounded.', ['20 casualties people']],
    ['Police held 45 men on Sunday.', ['45 men']],
    ['Police arrested 45 men on Sunday and 20 more on Monday.', ['45 arrested men', '20 arrested']],
    ['Six men drowned and 20 more were pulled out alive.', ['6 killed men', '20 rescued']],
    ['Twelve hostages are still being held.', ['12 abducted hostages']],
    ['Two men were shot and killed.', ['2 killed men']],
    ['Four reporters were being held hostage.', ['4 abducted reporters']],
    ['Twelve gunmen stormed the hall, killing nobody.', ['12 gunmen']],
  ])
})

test('kind-frame: numbers, tolls and totals', () => {
  check([
    ['The death toll rose to 31.', ['31 killed']],
    ['The number of protesters arrested in the north rose to 300.', ['300 arrested protesters']],
    ['The number of people who fled the war surpassed 1.5 million, a refugee crisis.', ['1500000 refugees people']],
    ['Refugees reach 1.5 million', ['1500000 refugees']],
    ['Among the injured are two girls.', ['2 injured girls']],
    ['The dead include two pupils.', ['2 killed pupils']],
    ['Those charged on Monday include nine police officers.', ['9 charged officers']],
    ['The list includes two pupils.', ['2 pupils']],
    ['31 people were killed, bringing the total to 1,204.', ['31 killed people', '1204 killed']],
    ['The number of displaced people stands at 48,000.', ['48000 displaced people']],
    ['It brought the number of hungry children to 750,000.', ['750000 children']],
    ['The house is number 31.', []],
  ])
})

test('kinds of things and of money', () => {
  check([
    ['The fire destroyed 40 houses.', ['40 homes houses']],
    ['They seized $2 million.', ['2000000 money']],
    ['It took two hours.', ['2 duration']],
    ['The army used 12 drones.', ['12 drones']],
    ['About 26 percent of the oil is missing.', ['26 percent oil']],
  ])
})

test('capitals tell nothing in a telegram', () => {
  check([
    ['TWO MEN WERE WOUNDED AND ONE WOMAN WAS KILLED.', ['2 injured men', '1 killed woman']],
    ['THE REBELS KIDNAPPED 13 FARMERS.', ['13 abducted farmers']],
  ])
})

test('what is told of others is not told of those counted', () => {
  check([
    ['Thousands of people marched to the grave of a pupil killed on Friday.', ['2000 people', '1 killed pupil']],
    ['Hundreds of people said that the mayor should be killed.', ['200 people']],
    ['Forty people who marched on Friday were arrested.', ['40 arrested people']],
    ['Forty people marched and were arrested.', ['40 arrested people']],
    ['Hundreds set fire to tyres.', ['200 number']],
    ['A man called for the mayor to be executed.', []],
    ['Forty people were leaving Friday prayers.', ['40 people']],
    ['Dozens were taken away with head wounds.', ['24 injured']],
  ])
})
