import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../model/index.ts'
import { Origins } from './origins.ts'

const person = (name: string, role?: string): Source => ({
  name,
  kind: 'person',
  read: name,
  ...(role ? { role } : {}),
})
const outlet = (name: string): Source => ({ name, kind: 'outlet', read: '' })
const body = (name: string): Source => ({ name, kind: 'organisation', read: name })

function originsOf(...chains: Source[][]): string[] {
  const origins = new Origins()
  const speakers = chains.map((chain) => origins.add(chain))
  origins.resolve()
  return speakers.map(({ origin }) => origin)
}

test('a surname and an office belong to the one person who fits', () => {
  const full = [person('Ana Ruiz', 'Governor'), outlet('Post')]
  const short = [person('Ruiz'), outlet('Echo')]
  const office: Source[] = [{ name: 'the governor', kind: 'office', read: 'the governor' }, outlet('Sun')]
  assert.deepEqual(originsOf(full, short, office), ['ana ruiz', 'ana ruiz', 'ana ruiz'])
})

test('two persons of one surname keep it open', () => {
  assert.equal(originsOf([person('Ana Ruiz')], [person('Luis Ruiz')], [person('Ruiz')])[2], 'ruiz')
})

test('with one of the two let go, the surname is the other’s', () => {
  const origins = new Origins()
  const luis = [person('Luis Ruiz')]
  origins.add([person('Ana Ruiz')])
  origins.add(luis)
  const ruiz = origins.add([person('Ruiz')])
  origins.remove(luis)
  origins.resolve()
  assert.equal(ruiz.origin, 'ana ruiz')
})

test('a person held by two chains stays when one is let go', () => {
  const origins = new Origins()
  const ana = [person('Ana Ruiz')]
  origins.add(ana)
  origins.add(ana)
  const ruiz = origins.add([person('Ruiz')])
  origins.remove(ana)
  origins.resolve()
  assert.equal(ruiz.origin, 'ana ruiz')
})

test('unnamed officers of two stations are two origins', () => {
  const unnamed: Source = { name: 'an officer', kind: 'unnamed', read: 'an officer' }
  const [a, b] = originsOf([unnamed, outlet('A')], [unnamed, outlet('B')])
  assert.notEqual(a, b)
})

test('a short form belongs to the one body whose initials it has', () => {
  const found = originsOf(
    [body('World Food Programme')],
    [body('W.F.P.')],
    [body('Office for Border Control')],
    [body('OBC')],
    [body('WHO')],
    [body('Wfp')],
  )
  assert.deepEqual(found.slice(1), [
    'world food programme',
    'office for border control',
    'office for border control',
    'who',
    'wfp',
  ])
})

test('a short form that fits two bodies is nobody’s', () => {
  const found = originsOf([body('World Food Programme')], [body('Western Fishing Partners')], [body('WFP')])
  assert.equal(found[2], 'wfp')
})
