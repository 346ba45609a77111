import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Modality } from '../../model/index.ts'
import { readSample } from '../statements/read-sample.ts'

/** Rule, sentences it must fire on, and near misses with what they are instead. */
const CASES: readonly (readonly [
  rule: string,
  modality: Modality,
  yes: readonly string[],
  no: readonly (readonly [text: string, modality: Modality])[],
])[] = [
  [
    'denied-by-cue',
    'denied',
    ['The army denied shelling the port.', 'The mayor dismissed reports of a strike.'],
    [
      ['The mayor dismissed the clerk.', 'happened'],
      ['The army said it shelled the port.', 'happened'],
    ],
  ],
  [
    'denied-by-negation',
    'denied',
    [
      '“We never sell to rebels,” the maker said.',
      'Reports that the dam had burst are untrue.',
      'The ministry said nothing had leaked.',
      'The ministry said there was no mutiny.',
      'The government does not pay ransoms, the minister said.',

      'The army said it had not shelled the port.',
      'The mayor said the report was false.',
      'The mayor said she would not resign.',
      '“We do not sell to rebels,” the maker said.',
      '“This was not a mistake,” the mayor said.',
      'A spokesman said no raid had taken place.',
    ],
    [
      ['The army said nobody was hurt.', 'happened'],
      ['The army did not shell the port.', 'happened'],
      ['The mayor said the boats were not ready.', 'ongoing'],
      ['Police said they had not been told.', 'happened'],
      ['The mayor said there was no water.', 'ongoing'],
      ['“Do not swim here,” the mayor said.', 'demanded'],
      ['We do not know who fired, the mayor said.', 'ongoing'],
    ],
  ],
  [
    'demanded-by-cue',
    'demanded',
    [
      'The clerk asked for calm.',
      'She wants the county to hire two nurses.',

      'The union called on the firm to reopen the mine.',
      'The mayor urged residents to leave.',
      'The envoy demanded more aid.',
      'The mayor asked the army to send boats.',
    ],
    [
      ['The mayor called the pit a grave.', 'ongoing'],
      ['The firm said the mine had reopened.', 'happened'],
    ],
  ],
  [
    'demanded-by-modal',
    'demanded',
    [
      'Travellers are asked to use the ferry.',
      '“Bring them here,” the mayor said.',

      'The envoy said the border must stay open.',
      'The nurse said the ward should be closed.',
      'Residents must boil their water.',
      '“Stay away from the quay,” the mayor said.',
      '“Do not swim here,” the mayor said.',
    ],
    [
      ['The nurse said the ward should have been closed.', 'happened'],
      ['“Boats stay here in winter,” the mayor said.', 'ongoing'],
      ['The mayor said the rest would have to wait.', 'planned'],
    ],
  ],
  [
    'threatened',
    'threatened',
    [
      'Persons who shelter them will be fined.',
      'The union vowed to close the gates.',

      'The rebels threatened to blow up the dam.',
      'The general warned that any attack would end the truce.',
      'We will burn the bridge unless they leave, the rebels said.',
      'Any boat that lands will be seized, the navy said.',
    ],
    [
      ['The general warned that the road was mined.', 'ongoing'],
      ['The general said the road would open on Monday.', 'planned'],
      ['The club would lose the cup if it drew, the coach said.', 'hypothetical'],
    ],
  ],
  [
    'hypothetical',
    'hypothetical',
    [
      'If two members join him, she loses, the paper said.',
      'Should the wind turn, the port would close.',

      'The envoy said a blockade would amount to war.',
      'The engineer said the dam would have failed.',
      'Had the bank looked, the loss would have shown, an audit said.',
      'The dam could fail if the rain goes on, the mayor said.',
    ],
    [['The envoy said the talks would open on Monday.', 'planned']],
  ],
  [
    'possible',
    'possible',
    [
      '“Where are they now?” the mayor asked.',
      'He did not rule out a new vote.',

      'The talks could open on Monday.',
      'The minister said the dam may fail.',
      'The crane has reportedly fallen.',
      'The men are believed to be hiding.',
      'Heavy rain is expected on Friday.',
    ],
    [
      ['The crew could not reach the ship.', 'happened'],
      ['The dam failed in May.', 'happened'],
    ],
  ],
  [
    'planned',
    'planned',
    [
      'The minister is to visit Tarn.',
      'Talks were put off until June.',
      'The ferry resumes on Friday.',

      'The mayor said the ferry would sail on Monday.',
      'Buses will take 600 people out of Tarn.',
      'The council said it planned to rebuild the pier.',
      'The ferry is due to sail at noon.',
      'The mayor plans to declare a holiday.',
      'The match is postponed to Friday.',
      'They agreed to let the lorries through, which the union welcomed.',
    ],
    [
      ['The ferry sailed on Monday.', 'happened'],
      ['The plans for the pier burned.', 'happened'],
      ['Forty people have been moved to two schools.', 'happened'],
      ['The pump was to blame.', 'happened'],
      ['The clerk said the firm had planned to move.', 'happened'],
      ['They agreed to let the lorries through, which was not respected.', 'happened'],
    ],
  ],
  [
    'ongoing',
    'ongoing',
    [
      'Rescuers are searching the river.',
      'The guard said the shelling continued.',
      'The town is under attack.',
      'The vessel is a Norish tanker.',
      'The mayor said the road was closed.',
      'The mayor said the boats had been idle since May.',
    ],
    [
      ['Rescuers searched the river.', 'happened'],
      ['The whole quay was burning, and then it fell.', 'ongoing'],
      ['The mayor said the road was closed on Monday.', 'happened'],
      ['“The road was closed,” the mayor said.', 'happened'],
      ['The bridge has fallen.', 'happened'],
    ],
  ],
]

for (const [rule, modality, yes, no] of CASES) {
  for (const text of yes) {
    test(`${rule}: ${text}`, () => {
      const [statement] = readSample(text)
      assert.deepEqual([statement!.modality, statement!.modalityRule], [modality, rule])
    })
  }
  for (const [text, other] of no) {
    test(`not ${rule}: ${text}`, () => assert.equal(readSample(text)[0]!.modality, other))
  }
}

const meant = (text: string): string => readSample(text)[0]!.modality

test('timetables, threats to whoever does it, fables, conditions without "if"', () => {
  assert.equal(meant('Parliament reconvenes on Monday.'), 'planned')
  assert.equal(meant('Parliament meets every Monday.'), 'ongoing')
  assert.equal(meant('Two camps are to be opened in May.'), 'planned')
  assert.equal(meant('Those who shelter them will be jailed, the prefect said.'), 'threatened')
  assert.equal(meant('Those who came home will be vaccinated, the prefect said.'), 'planned')
  assert.equal(meant('“Touch our pier and we will shut the channel,” a miner said.'), 'threatened')
  assert.equal(meant('“The story is pure invention,” the prefect said.'), 'denied')
  assert.equal(meant('“It was dust, not a bomb,” the prefect said.'), 'denied')
  assert.equal(meant('“It was dust, not only sand,” the prefect said.'), 'happened')
  assert.equal(meant('Without rain the well would dry up, the prefect said.'), 'hypothetical')
})
