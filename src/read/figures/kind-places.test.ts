import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import { readFigures } from './read-figures.ts'

const language = loadLanguage(readData)

function check(cases: readonly [string, readonly string[]][]): void {
  for (const [text, expected] of cases) {
    const read = readFigures(analyse(text, language), { times: [] })
    assert.deepEqual(
      read.map(({ figure }) => `${figure.value} ${figure.what}`),
      expected,
      text,
    )
  }
}

test('kind-places: who is or was taken where', () => {
  check([
    ['Sixteen women are in the town clinic.', ['16 treated']],
    ['Nine people were rushed to Holm Infirmary.', ['9 treated']],
    ['Forty families are sleeping in the parish hall.', ['40 in-camps']],
    ['Some 300 people spent the night in school gyms.', ['300 in-camps']],
    ['Eleven men are still in prison.', ['11 detained']],
    ['Six skiers are still under the snow.', ['6 missing']],
    // A doctor at a clinic is no patient, and things have no beds.
    ['Nine doctors in the clinic walked out.', ['9 doctors']],
    ['Nine lamps are in the hall.', ['9 lamps']],
    ['Forty people met in the parish hall.', ['40 people']],
  ])
})

test('kind-camps: what a camp or a jail holds', () => {
  check([
    ['The camp at Sund holds 4,100 people.', ['4100 in-camps']],
    ['The camp has swollen to no fewer than 9,000 souls.', ['9000 in-camps']],
    ['The prison held 2,300.', ['2300 detained']],
    ['The hall holds 400 people.', ['400 people']],
    ['The camp has 12 wells.', ['12 wells']],
    ['The camp, laid out for 2,000, is full.', ['2000 people']],
    ['The barns can take 300.', ['300 people']],
    ['They asked for 300.', ['300 number']],
  ])
})

test('phrases: verbs with particles, wounds, and the police or a boat that picks up', () => {
  check([
    ['Police rounded up 40 traders.', ['40 arrested']],
    ['The rebels let go nine hostages.', ['9 released']],
    ['Gunmen made off with seven sailors.', ['7 abducted']],
    ['Two drivers have burns.', ['2 injured']],
    ['Four players broke a leg.', ['4 injured']],
    ['Police said six men had been picked up.', ['6 arrested']],
    ['Six men were picked up by a lifeboat.', ['6 rescued']],
    ['Two sisters did not make it.', ['2 killed']],
    ['The yard turned out 90 boats.', ['90 boats']],
    ['Two boxes with broken seals were found.', ['2 boxes']],
    ['The bank looked after 90 accounts.', ['90 accounts']],
  ])
})

test('those aboard, bodies, beasts, those looked for, those put at so many', () => {
  check([
    ['A trawler with seven people on board sank, and five were saved.', ['7 people', '5 rescued']],
    ['Crews dug out 12 bodies.', ['12 killed']],
    ['Some 61,000 hens have been destroyed.', ['61000 killed']],
    ['Some 61 barns have been destroyed.', ['61 barns']],
    ['Soldiers are still digging for 90 people.', ['90 missing']],
    ['The firm is looking for 90 workers.', ['90 workers']],
    ['The mayor puts the dead from the slide at 52.', ['52 killed']],
    ['He put the losses at five rebels.', ['5 killed']],
    ['Prosecutors filed charges against four men.', ['4 charged']],
    ['They asked him to release the 12 workers held since May.', ['12 detained']],
    ['He released the 12 workers on Monday.', ['12 released']],
    ['Mines killed or maimed 17.', ['17 casualties']],
  ])
})

test('cases are of an illness where the report names one', () => {
  check([
    ['Cholera is back. The town had 63 cases in May.', ['63 infected']],
    ['The town had 63 cases in May.', ['63 cases']],
    ['Cholera is back. The court heard 63 cases in May.', ['63 cases']],
  ])
})
