import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../model/index.ts'
import { indexOrigins, sourceKey } from './chain.ts'

const person = (name: string, role?: string): Source => ({
  name,
  kind: 'person',
  read: name,
  ...(role ? { role } : {}),
})
const outlet = (name: string): Source => ({ name, kind: 'outlet', read: '' })

test('keys ignore case, article, dots and possessives', () => {
  assert.equal(sourceKey('The U.N.'), 'un')
  assert.equal(sourceKey("Ana Ruiz's"), 'ana ruiz')
})

test('a surname and an office belong to the one person who fits', () => {
  const full = [person('Ana Ruiz', 'Governor'), outlet('Post')]
  const short = [person('Ruiz'), outlet('Echo')]
  const office: Source[] = [{ name: 'the governor', kind: 'office', read: 'the governor' }, outlet('Sun')]
  const origins = indexOrigins([full, short, office])
  assert.equal(origins.originOf(short), 'ana ruiz')
  assert.equal(origins.originOf(office), 'ana ruiz')
})

test('two persons of one surname keep it open', () => {
  const origins = indexOrigins([[person('Ana Ruiz')], [person('Luis Ruiz')], [person('Ruiz')]])
  assert.equal(origins.originOf([person('Ruiz')]), 'ruiz')
})

test('unnamed officers of two stations are two origins', () => {
  const unnamed: Source = { name: 'an officer', kind: 'unnamed', read: 'an officer' }
  const origins = indexOrigins([])
  assert.notEqual(origins.originOf([unnamed, outlet('A')]), origins.originOf([unnamed, outlet('B')]))
})

test('a short form belongs to the one body whose initials it has', () => {
  const body = (name: string): Source => ({ name, kind: 'organisation', read: name })
  const chains = [[body('World Food Programme')], [body('WFP')], [body('Office for Border Control')], [body('OBC')]]
  const origins = indexOrigins(chains)
  assert.equal(origins.originOf([body('W.F.P.')]), 'world food programme')
  assert.equal(origins.originOf([body('OBC')]), 'office for border control')
  assert.equal(origins.originOf([body('WHO')]), 'who')
  const two = indexOrigins([...chains, [body('Western Fishing Partners')]])
  assert.equal(two.originOf([body('WFP')]), 'wfp')
})
