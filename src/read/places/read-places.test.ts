import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { testReader } from './read-for-test.ts'

const { placeRead, placesIn } = testReader(readData)

const reads = (text: string) => placesIn(text).map(({ place }) => place.read)

describe('what is a place', () => {
  test('spans are the words themselves, in order', () => {
    const text = 'From Lviv to Kraków and back to Lviv.'
    const places = placesIn(text)
    assert.deepEqual(
      places.map(({ start, end, place }) => [text.slice(start, end), place.read]),
      [
        ['Lviv', 'Lviv'],
        ['Kraków', 'Kraków'],
        ['Lviv', 'Lviv'],
      ],
    )
  })
  test('a person’s name holds none', () => {
    assert.deepEqual(reads('Paris Hilton waved. Mr. Jackson smiled. Sydney Lee sang.'), [])
  })
  test('a team’s name holds none', () => {
    assert.deepEqual(reads('The Chicago Bears lost again. Leeds United drew.'), [])
    assert.deepEqual(reads('The shop in Leeds united them.'), ['Leeds'])
  })
  test('ordinary words are none, the towns of that name are', () => {
    assert.deepEqual(reads('Reading is fun. March was cold. Of these, Hope remained.'), [])
    assert.deepEqual(reads('He moved to Reading, England.'), ['Reading', 'England'])
  })
  test('a news agency’s name holds none', () => {
    assert.deepEqual(reads('It was raining, Agence France Presse reported.'), [])
  })
  test('"US" is a country and "us" is not', () => {
    assert.deepEqual(reads('The US told us so.'), ['US'])
  })
})

describe('which place', () => {
  const admin1 = (text: string, read: string) => placeRead(text, read).place.admin1
  const country = (text: string, read: string) => placeRead(text, read).place.country

  test('the state or country behind it decides', () => {
    assert.equal(admin1('A barn burned in Alexandria, Minnesota.', 'Alexandria'), 'Minnesota')
    assert.equal(admin1('A barn burned in Paris (Texas).', 'Paris'), 'Texas')
    assert.equal(country('He flew to London, Ontario, twice.', 'London'), 'CA')
    assert.equal(admin1('He moved to Springfield, Ill., in May.', 'Springfield'), 'Illinois')
  })
  test('what was said once holds for the whole text', () => {
    const text = 'A barn burned in Alexandria, Minnesota. Later, crews from Perham came to Alexandria.'
    const places = placesIn(text).filter(({ place }) => place.read === 'Alexandria')
    assert.deepEqual(
      places.map(({ place }) => place.admin1),
      ['Minnesota', 'Minnesota'],
    )
  })
  test('without help the best known', () => {
    assert.equal(country('The fire broke out in Paris.', 'Paris'), 'FR')
  })
  test('the company it keeps decides', () => {
    const text = 'Floods hit Mahnomen, Perham and Pelican Rapids. Roads near Alexandria were closed.'
    assert.equal(admin1(text, 'Alexandria'), 'Minnesota')
  })
  test('the town rather than the region around it', () => {
    assert.equal(placeRead('Shells fell in Kherson.', 'Kherson').place.precision, 'city')
    assert.equal(placeRead('Shells fell in Kherson region.', 'Kherson').place.precision, 'province')
    assert.equal(placeRead('Shells fell in the region of Donetsk.', 'Donetsk').place.precision, 'province')
    assert.equal(placeRead('Shells fell in Kherson and Odesa regions.', 'Kherson').place.precision, 'province')
    assert.equal(placeRead('Shells fell in Kherson and two regions.', 'Kherson').place.precision, 'city')
  })
  test('a state whose capital once bore its name stays the state', () => {
    assert.equal(placeRead('It rained in Pernambuco, Brazil.', 'Pernambuco').place.precision, 'province')
    assert.equal(placeRead('It rained in Basra, Iraq.', 'Basra').place.precision, 'city')
  })
  test('old spellings', () => {
    assert.equal(placeRead('Trains left Kiev.', 'Kiev').place.name, 'Kyiv')
  })
  test('says why', () => {
    assert.deepEqual(placeRead('A barn burned in Alexandria, Minnesota.', 'Alexandria').place.reasons, [
      'the words behind it say where it lies',
    ])
  })
})

describe('a plant is not its town', () => {
  test('a plant of the lexicon has its own point', () => {
    const { place } = placeRead('Workers left the Zaporizhzhia plant.', 'Zaporizhzhia plant')
    assert.equal(place.precision, 'point')
  })
  test('another plant is somewhere about the town', () => {
    const { place } = placeRead('The Burshtyn power plant in Ukraine was hit.', 'Burshtyn')
    assert.equal(place.precision, 'district')
  })
  test('plants in a garden are no plant', () => {
    assert.equal(placeRead('Lviv was proud of its plants.', 'Lviv').place.precision, 'city')
  })
})

describe('names that the gazetteer lacks', () => {
  test('are kept without a point when the words call them places', () => {
    const { place } = placeRead('Two men died in the village of Kutrivsk.', 'Kutrivsk')
    assert.equal(place.precision, 'unknown')
    assert.equal(place.lat, undefined)
    assert.equal(placeRead('The hamlet of Oster Vale was flooded.', 'Oster Vale').place.precision, 'unknown')
  })
  test('take the state behind them', () => {
    const { place } = placeRead('A barn burned in Aldrovia, Ohio.', 'Aldrovia')
    assert.deepEqual([place.admin1, place.country, place.precision], ['Ohio', 'US', 'unknown'])
  })
  test('remove no other place', () => {
    assert.deepEqual(reads('Shells fell in the village of Kutrivsk and in Kherson.'), ['Kutrivsk', 'Kherson'])
  })
  test('are places by a distance behind them, and from then on', () => {
    assert.deepEqual(reads('Shells fell in Kutrivsk, 40 km north. Later it was quiet in Kutrivsk.'), [
      'Kutrivsk',
      'Kutrivsk',
    ])
  })
  test('stand in datelines', () => {
    const dateline = { start: 0, end: 10, place: 'KUTRIVSK' }
    const [place] = placesIn('KUTRIVSK — It was quiet.', { dateline })
    assert.deepEqual([place?.part, place?.place.precision], ['dateline', 'unknown'])
  })
  test('are not kept on a capital letter alone', () => {
    assert.deepEqual(reads('We trust in Kutrivsk. The power of Kutrivsk grows.'), [])
  })
})

describe('what decides between small towns', () => {
  test('the outlet’s home decides', () => {
    const { place } = placeRead('Police in Lakeville closed two roads.', 'Lakeville', { outlet: 'Minnesota Daily' })
    assert.equal(place.admin1, 'Minnesota')
  })
  test('a state named anywhere decides', () => {
    const text = 'Police in Lakeville closed two roads. The governor of Minnesota thanked them.'
    assert.equal(placeRead(text, 'Lakeville').place.admin1, 'Minnesota')
  })
  test('a namesake too small to be among the first is found by its state', () => {
    assert.equal(placeRead('A barn burned in Springfield, Vt., on Monday.', 'Springfield').place.admin1, 'Vermont')
  })
})

describe('distances', () => {
  test('choose between namesakes', () => {
    const near = (town: string) => placeRead(`Crews went to Franklin, 20 miles south of ${town}.`, 'Franklin')
    assert.equal(near('Nashville').place.admin1, 'Tennessee')
    assert.equal(near('Indianapolis').place.admin1, 'Indiana')
    assert.match(near('Nashville').place.reasons?.join() ?? '', /20 miles south of Nashville, as the text says/)
  })
  test('count from the dateline when nothing else is named', () => {
    const text = 'INDIANAPOLIS — Shots were heard in Franklin, 20 miles south, police said.'
    const dateline = { start: 0, end: 12, place: 'INDIANAPOLIS' }
    assert.equal(placeRead(text, 'Franklin', { dateline }).place.admin1, 'Indiana')
  })
  test('do not move a place that fits none', () => {
    const { place } = placeRead('Crews drove to Lviv, 30 miles south of Lisbon.', 'Lviv')
    assert.equal(place.country, 'UA')
  })
})

describe('hostile texts', () => {
  const seconds = (text: string) => {
    const begin = performance.now()
    placesIn(text)
    return (performance.now() - begin) / 1000
  }
  test('stay linear', () => {
    placesIn('Paris '.repeat(1000))
    const small = seconds('Paris Franklin Springfield Georgia '.repeat(1500))
    const large = seconds('Paris Franklin Springfield Georgia '.repeat(6000))
    assert.ok(large < 12 * Math.max(small, 0.05), `${small} s, four times as long ${large} s`)
  })
  test('one endless word is read', () => {
    assert.deepEqual(placesIn('A'.repeat(1_000_000)), [])
  })
})
