import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { readData } from '../../cli/read-data.ts'
import { loadCodebook } from './codebook.ts'
import { COUNTRY_NUMBERS } from './country-numbers.ts'

interface Atlas {
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly { readonly id?: string; readonly properties: { readonly name: string } }[]
    }
  }
}

const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Atlas
const { belongsTo, countries } = loadCodebook(readData)

test('numbers are those of another list, wherever the names meet', () => {
  let met = 0
  for (const { id, properties } of atlas.objects.countries.geometries) {
    const code = belongsTo.get(properties.name.toLowerCase())
    // Either of the two Congos may be called so.
    if (code === undefined || id === undefined || properties.name === 'Congo') continue
    assert.equal(COUNTRY_NUMBERS.get(code), Number(id), properties.name)
    met++
  }
  assert.ok(met > 170, `${met}`)
})

test('every country has a number but Kosovo, and each number one country', () => {
  const without = [...countries.keys()].filter((code) => !COUNTRY_NUMBERS.has(code))
  assert.deepEqual(without, ['XK'])
  assert.equal(new Set(COUNTRY_NUMBERS.values()).size, COUNTRY_NUMBERS.size)
})
