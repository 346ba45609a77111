import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

interface Kind {
  readonly kind: string
  readonly definition: string
  readonly plover: { readonly event: string; readonly mode: string | null } | null
  readonly acled: readonly { readonly type: string; readonly subType: string }[] | null
  readonly ucdp: readonly number[] | null
}
const file = path.join(import.meta.dirname, '../../lexicons/events.json')
const { kinds } = JSON.parse(readFileSync(file, 'utf8')) as { kinds: readonly Kind[] }

const PLOVER =
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT DEMAND ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'
const ACLED: Readonly<Record<string, readonly string[]>> = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
    'Chemical weapon',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
}

test('every kind has a name of its own and a definition in one sentence', () => {
  assert.equal(new Set(kinds.map(({ kind }) => kind)).size, kinds.length)
  for (const { kind, definition } of kinds) {
    assert.match(kind, /^[a-z]+(-[a-z]+)*$/)
    assert.match(definition, /^[A-Z].*\.$/, kind)
  }
})

test('mappings use the names of PLOVER 0.7, of ACLED and the numbers of UCDP', () => {
  for (const { kind, plover, acled, ucdp } of kinds) {
    if (plover) assert.ok(PLOVER.split(' ').includes(plover.event), kind)
    for (const { type, subType } of acled ?? []) assert.ok(ACLED[type]?.includes(subType), `${kind}: ${subType}`)
    assert.ok(
      (ucdp ?? []).every((number) => [1, 2, 3].includes(number)),
      kind,
    )
  }
})
