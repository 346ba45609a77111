import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { loadCodebook } from '../coders/codebook.ts'
import { chooseSubType, disorderType } from './choose-sub-type.ts'

const { kinds } = loadCodebook(readData)
type Who = Parameters<typeof chooseSubType>[2]

const choose = (kind: string, text: string, by?: Who, against?: Who) => {
  const codes = kinds.get(kind)
  assert.ok(codes, kind)
  return chooseSubType(codes, text, by, against)
}

test('a kind with one type has it, whatever the words', () => {
  assert.deepEqual(choose('airstrike', 'Jets struck Tarn.'), {
    type: 'Explosions/Remote violence',
    subType: 'Air/drone strike',
  })
})

test('the words decide between several', () => {
  const bombing = (text: string) => choose('bombing', text).subType
  assert.equal(bombing('A suicide bomber struck the market.'), 'Suicide bomb')
  assert.equal(bombing('A grenade was thrown into the yard.'), 'Grenade')
  assert.equal(bombing('A car bomb went off.'), 'Remote explosive/landmine/IED')
  assert.equal(choose('riot', 'A mob lynched a man.').subType, 'Mob violence')
  assert.equal(choose('crackdown', 'Police fired tear gas at the crowd.').subType, 'Protest with intervention')
  assert.equal(choose('crackdown', 'Police opened fire on the crowd.').subType, 'Excessive force against protesters')
})

test('who acts decides over territory', () => {
  assert.equal(choose('capture', 'They took Tarn.', 'state').subType, 'Government regains territory')
  assert.equal(choose('capture', 'They took Tarn.', 'rebel').subType, 'Non-state actor overtakes territory')
  assert.deepEqual(choose('capture', 'They took Tarn.', 'external'), {})
})

test('an attack is one on civilians, unless those attacked are armed', () => {
  assert.equal(choose('armed-attack', 'Gunmen fired on a bus.', 'unidentified').subType, 'Attack')
  assert.equal(choose('armed-attack', 'Gunmen killed farmers.', 'unidentified', 'civilians').subType, 'Attack')
  assert.equal(choose('armed-attack', 'Gunmen killed policemen.', 'unidentified', 'state').subType, 'Armed clash')
  assert.equal(choose('airstrike', 'Jets struck rebels.', 'state', 'rebel').subType, 'Air/drone strike')
})

test('where nothing decides, only what all have in common', () => {
  assert.deepEqual(choose('bombing', 'A blast hit the bus.'), { type: 'Explosions/Remote violence' })
  assert.deepEqual(choose('weather', 'A storm hit Tarn.'), {})
})

test('the disorder type follows', () => {
  assert.equal(disorderType({ type: 'Battles' }), 'Political violence')
  assert.equal(disorderType({ type: 'Protests', subType: 'Peaceful protest' }), 'Demonstrations')
  assert.equal(disorderType({ type: 'Riots', subType: 'Mob violence' }), 'Political violence')
  assert.equal(disorderType({ type: 'Riots' }), undefined)
  assert.equal(disorderType({}), undefined)
})
