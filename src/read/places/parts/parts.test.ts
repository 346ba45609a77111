import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readData } from '../../../cli/read-data.ts'
import { testReader } from '../read-for-test.ts'

const { partsIn } = testReader(readData)

describe('dateline', () => {
  test('a place in capitals before a dash', () => {
    assert.ok(partsIn('KHARKIV, May 2 (Wire) — Two trams were hit overnight.').includes('KHARKIV: dateline'))
  })
  test('where the report says that its dateline is', () => {
    const text = 'Kharkiv. Two trams were hit overnight.'
    assert.ok(partsIn(text, { dateline: { start: 0, end: 7, place: 'Kharkiv' } }).includes('Kharkiv: dateline'))
  })
  test('a heading in capitals is none', () => {
    assert.ok(!partsIn('KHARKIV trams were hit overnight – twice.').includes('KHARKIV: dateline'))
  })
})

describe('demonym', () => {
  test('adjectives and peoples', () => {
    assert.deepEqual(partsIn('Belgian police met Belgians.'), ['Belgian: demonym', 'Belgians: demonym'])
  })
  test('the country itself is none', () => {
    assert.deepEqual(partsIn('It rained in Belgium.'), ['Belgium: where'])
  })
  test('a word that is also a verb or a vegetable, in lower case', () => {
    assert.deepEqual(partsIn('They polish the swede.'), [])
  })
})

describe('seat', () => {
  test('of an office, before and behind', () => {
    assert.ok(partsIn('The mayor of Leeds resigned.').includes('Leeds: seat'))
    assert.ok(partsIn('The UN office in Geneva asked for calm.').includes('Geneva: seat'))
    assert.ok(partsIn('Officials in Donetsk accused the army.').includes('Donetsk: seat'))
    assert.ok(partsIn('The Leeds-based firm closed two shops.').includes('Leeds: seat'))
  })
  test('the country behind the town goes with it', () => {
    const parts = partsIn('The UN office in Geneva, Switzerland, asked for calm.')
    assert.deepEqual(parts, ['Geneva: seat', 'Switzerland: seat'])
  })
  test('a hospital in a town is where it is', () => {
    assert.ok(partsIn('A hospital in Kherson was shelled.').includes('Kherson: where'))
  })
})

describe('home', () => {
  test('of one person', () => {
    assert.ok(partsIn('The player from Caruaru filmed the tanks.').includes('Caruaru: home'))
    assert.ok(partsIn('A 34-year-old from Leeds was arrested.').includes('Leeds: home'))
    assert.ok(partsIn('Ann Lowe, 41, of Bristol, saw the crash.').includes('Bristol: home'))
    assert.ok(partsIn('He was born in Lyon in 1970.').includes('Lyon: home'))
  })
  test('people who leave a town are there', () => {
    assert.ok(partsIn('Buses evacuated women from Mariupol at noon.').includes('Mariupol: where'))
    assert.ok(partsIn('Troops withdrew from Kherson.').includes('Kherson: where'))
  })
  test('residents of a town are where they live', () => {
    assert.ok(partsIn('Residents of Irpin hid in cellars.').includes('Irpin: where'))
  })
})

describe('side', () => {
  test('a country or its capital speaks or acts', () => {
    assert.ok(partsIn('Moscow said it would answer.').includes('Moscow: side'))
    assert.ok(partsIn('Ukraine reports heavy losses.').includes('Ukraine: side'))
    assert.ok(partsIn('New sanctions against Iran were agreed.').includes('Iran: side'))
  })
  test('in a country something happens', () => {
    assert.ok(partsIn('Prices rose in Iran.').includes('Iran: where'))
    assert.ok(partsIn('Shops closed in Russia and Belarus.').includes('Belarus: where'))
  })
  test('a capital where it rains is no side', () => {
    assert.ok(partsIn('Shells fell on Kyiv at dawn.').includes('Kyiv: where'))
  })
})
