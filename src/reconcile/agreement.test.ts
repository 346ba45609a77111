import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure, Place, Time } from '../model/index.ts'
import { comparable, figuresAgree, placesMeet, range, timesMeet } from './agreement.ts'

const figure = (value: number, bound: Figure['bound'], more: Partial<Figure> = {}): Figure => ({
  value,
  bound,
  what: 'injured',
  planned: false,
  scope: 'event',
  read: '',
  ...more,
})

test('wordings that one number can satisfy agree', () => {
  assert.ok(figuresAgree(figure(12, 'min'), figure(40, 'under')))
  assert.ok(figuresAgree(figure(24, 'vague'), figure(30, 'exact')))
  assert.ok(figuresAgree(figure(20, 'exact', { high: 25 }), figure(23, 'exact')))
})

test('wordings that no number can satisfy do not', () => {
  assert.ok(!figuresAgree(figure(12, 'exact'), figure(13, 'exact')))
  assert.ok(!figuresAgree(figure(50, 'min'), figure(40, 'under')))
  assert.ok(!figuresAgree(figure(20, 'exact', { high: 25 }), figure(26, 'exact')))
})

test('"nearly 40" is below forty and near it', () => {
  const [low, high] = range(figure(40, 'under'))
  assert.ok(low > 25 && high === 40)
})

test('a daily count is not comparable with a total, nor killed with injured, nor a plan with a result', () => {
  assert.ok(comparable(figure(1, 'exact'), figure(2, 'exact')))
  assert.ok(!comparable(figure(31, 'exact', { scope: 'period' }), figure(1204, 'exact', { scope: 'total' })))
  assert.ok(!comparable(figure(1, 'exact'), figure(1, 'exact', { what: 'killed' })))
  assert.ok(!comparable(figure(1, 'exact'), figure(1, 'exact', { planned: true })))
})

const day = (value: string, more: Partial<Time> = {}): Time => ({ value, read: '', inferred: true, ...more })

test('times meet on a common day, over another reading, or where one is unknown', () => {
  assert.ok(timesMeet(day('2031-05-04'), day('2031-05-04T21:00')))
  assert.ok(!timesMeet(day('2031-05-04'), day('2031-05-05')))
  assert.ok(timesMeet(day('2031-05-04'), day('2031-05-05', { alternatives: [{ value: '2031-05-04', reason: '' }] })))
  assert.ok(timesMeet(day('2031-W18', { begin: '2031-04-28', end: '2031-05-04' }), day('2031-05-03')))
  assert.ok(timesMeet(day('PRESENT_REF'), day('2031-05-05')))
})

const place = (name: string, precision: Place['precision'], more: Partial<Place> = {}): Place => ({
  name,
  read: name,
  precision,
  ...more,
})

test('a town meets its own province and country, not another town', () => {
  const marsk = place('Marsk', 'city', { country: 'XA', admin1: 'North', geonamesId: 1 })
  assert.ok(placesMeet([marsk], [place('North', 'province', { country: 'XA', admin1: 'North', geonamesId: 2 })]))
  assert.ok(placesMeet([marsk], [place('Xa', 'country', { country: 'XA', geonamesId: 3 })]))
  assert.ok(!placesMeet([marsk], [place('Aldra', 'city', { country: 'XA', admin1: 'North', geonamesId: 4 })]))
  assert.ok(placesMeet([marsk], []))
})
