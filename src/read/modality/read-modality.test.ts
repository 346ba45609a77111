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
    ['The army said it had not shelled the port.', 'The mayor said the report was false.'],
    [
      ['The army said nobody was hurt.', 'happened'],
      ['The army did not shell the port.', 'happened'],
      ['The mayor said she would not resign.', 'planned'],
    ],
  ],
  [
    'demanded-by-cue',
    'demanded',
    [
      'The union called on the firm to reopen the mine.',
      'The mayor urged residents to leave.',
      'The envoy demanded more aid.',
      'The mayor asked the army to send boats.',
    ],
    [
      ['The mayor called the mine a grave.', 'happened'],
      ['The firm said the mine had reopened.', 'happened'],
    ],
  ],
  [
    'demanded-by-modal',
    'demanded',
    ['The envoy said the border must stay open.', 'The nurse said the ward should be closed.'],
    [
      ['The nurse said the ward should have been closed.', 'happened'],
      ['The border must stay open.', 'happened'],
      ['The mayor said the rest would have to wait.', 'planned'],
    ],
  ],
  [
    'threatened',
    'threatened',
    ['The rebels threatened to blow up the dam.', 'The general warned that any attack would end the truce.'],
    [
      ['The general warned that the road was mined.', 'happened'],
      ['The general said the road would open on Monday.', 'planned'],
    ],
  ],
  [
    'hypothetical',
    'hypothetical',
    ['The envoy said a blockade would amount to war.', 'The engineer said the dam would have failed.'],
    [['The envoy said the talks would open on Monday.', 'planned']],
  ],
  [
    'possible',
    'possible',
    ['The talks could open on Monday.', 'The minister said the dam may fail.', 'The crane has reportedly fallen.'],
    [
      ['The crew could not reach the ship.', 'happened'],
      ['The dam failed in May.', 'happened'],
    ],
  ],
  [
    'planned',
    'planned',
    [
      'The mayor said the ferry would sail on Monday.',
      'Buses will take 600 people out of Tarn.',
      'The council said it planned to rebuild the pier.',
      'The ferry is due to sail at noon.',
      'They agreed to let the lorries through, which the union welcomed.',
    ],
    [
      ['The ferry sailed on Monday.', 'happened'],
      ['The plans for the pier burned.', 'happened'],
      ['They agreed to let the lorries through, which was not respected.', 'happened'],
    ],
  ],
  [
    'ongoing',
    'ongoing',
    ['Rescuers are searching the river.', 'The guard said the shelling continued.', 'The town is under attack.'],
    [
      ['Rescuers searched the river.', 'happened'],
      ['The vessel is a Norish tanker.', 'happened'],
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
