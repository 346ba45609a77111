import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure } from '../../src/model/index.ts'
import { briefOf, linesOf, lineWith, speakers, type Told } from './brief-of.ts'

const agency = { agency: 'Northwire' }
const bridge =
  'Three people died when a shell hit the Varn bridge in Odel on Friday, the governor said.\n\n' +
  'The bridge is the only road out of the valley and had been repaired twice since the winter.\n\n' +
  'Rescuers closed the river bank and asked the families to wait at the school.'

test('B1: one origin in four outlets is one line with four carriers; a reporter who counted makes a second origin', () => {
  const told: Told[] = [
    { outlet: 'Northwire', at: '2031-03-07T09:00Z', text: bridge, more: agency },
    { outlet: 'Odel Times', at: '2031-03-07T09:30Z', text: bridge, title: 'Shell kills three', more: agency },
    {
      outlet: 'The Beacon',
      at: '2031-03-07T10:00Z',
      text: bridge.slice(0, bridge.indexOf('\n\nRescuers')),
      more: agency,
    },
    {
      outlet: 'Valley Echo',
      at: '2031-03-07T11:00Z',
      text: `${bridge}\n\nThe market in Odel stayed open.`,
      more: agency,
    },
  ]
  const one = lineWith(briefOf(told), 'Varn bridge', 'died')
  assert.equal(one.origins, 1)
  assert.equal(one.carriers.length, 4)
  const reporter = {
    outlet: 'Morning Star',
    at: '2031-03-07T13:00Z',
    text: 'Three people were dead on the Varn bridge in Odel on Friday after a shell hit it, our reporter counted.',
  }
  const two = linesOf(briefOf([...told, reporter])).filter((line) => line.text.includes('Varn bridge'))
  assert.equal(two.length, 1)
  assert.equal(two[0]!.origins, 2)
})

test('B3: two counts of the same number who were killed are two claims side by side, the number agreed', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-05-04T09:00Z',
      text: 'Seven militants were killed in the raid on Dessa on Sunday, the Interior Ministry said.',
    },
    {
      outlet: 'B',
      at: '2031-05-04T12:00Z',
      text: 'Seven farmers were killed in the raid on Dessa on Sunday, the village council said. None of them was armed.',
    },
  ])
  const [dispute] = brief.disputes
  assert.ok(dispute, 'a dispute')
  assert.equal(dispute.kind, 'description')
  assert.deepEqual(
    dispute.agreed.map((figure) => figure.value),
    [7],
  )
  assert.equal(dispute.sides.length, 2)
  assert.equal(lineWith(brief, 'militants').state, 'disputed')
  assert.equal(lineWith(brief, 'farmers were').event, lineWith(brief, 'militants').event)
})

test('B4: a daily count and a total are two series, and a lower total is a revision', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-04-10T08:00Z',
      text: 'The Health Ministry said 31 people were killed in the past 24 hours, bringing the total since 2 March to 1,204.',
    },
    {
      outlet: 'A',
      at: '2031-04-11T08:00Z',
      text: 'The Health Ministry said on Friday that a total of 1,198 people had been killed since 2 March, after a review of the lists.',
    },
  ])
  const killed = brief.series.filter((series) => series.what === 'killed')
  assert.deepEqual(killed.map((series) => series.scope).sort(), ['period', 'total'])
  const total = killed.find((series) => series.scope === 'total')!
  assert.deepEqual(
    total.points.map((point) => [point.figure.value, point.state]),
    [
      [1204, 'superseded'],
      [1198, 'latest'],
    ],
  )
  assert.equal(total.points[1]!.revision?.direction, 'down')
})

test('B6: a plan is no figure; postponed it stays the same entry; done it is linked to what was reported', () => {
  const plan: Told = {
    outlet: 'A',
    at: '2031-06-04T10:00Z',
    text: 'Buses will evacuate 600 people from Odel on Friday, the mayor said.',
  }
  const moved: Told = {
    outlet: 'A',
    at: '2031-06-06T10:00Z',
    text: 'The evacuation of people from Odel by bus was postponed to Sunday, the mayor said on Friday.',
  }
  const done: Told = {
    outlet: 'A',
    at: '2031-06-08T18:00Z',
    text: 'The mayor said 412 people were evacuated from Odel by bus on Sunday.',
  }
  const first = briefOf([plan])
  assert.ok(!first.series.some((series) => series.what === 'evacuated'))
  assert.equal(first.comingUp.length, 1)
  assert.equal(first.comingUp[0]!.time.value, '2031-06-06')
  const second = briefOf([plan, moved])
  assert.equal(second.comingUp.length, 1)
  assert.equal(second.comingUp[0]!.uid, first.comingUp[0]!.uid)
  assert.equal(second.comingUp[0]!.sequence, 1)
  assert.equal(second.comingUp[0]!.time.value, '2031-06-08')
  const third = briefOf([plan, moved, done])
  assert.equal(third.comingUp[0]!.outcome?.state, 'partly')
  assert.deepEqual(
    third.series.find((series) => series.what === 'evacuated')?.points.map((point) => point.figure.value),
    [412],
  )
})

test('B7: a nested source keeps its whole chain, and its denial stands beside it', () => {
  const brief = briefOf([
    {
      outlet: 'The Beacon',
      at: '2031-03-07T09:00Z',
      text: 'State television quoted an unnamed officer as saying the pilot had been captured near Odel on Thursday. The air force denied it.',
    },
  ])
  const claim = lineWith(brief, 'captured')
  assert.deepEqual(speakers(claim), ['unnamed officer', 'State television', 'The Beacon'])
  assert.equal(claim.chain[0]!.kind, 'unnamed')
  assert.equal(claim.modality, 'happened')
  assert.equal(claim.state, 'disputed')
  const denial = lineWith(brief, 'denied')
  assert.equal(denial.modality, 'denied')
  assert.match(denial.chain[0]!.name, /air force/i)
  assert.equal(brief.disputes[0]?.kind, 'denial')
  assert.deepEqual(
    brief.disputes[0]?.sides.map((side) => side.lines),
    [[claim.id], [denial.id]],
  )
})

test('B8: a corrected line is struck and kept, and its figure is withdrawn', () => {
  const old: Told = {
    outlet: 'A',
    at: '2031-03-07T09:00Z',
    text: 'A rocket hit a school in Odel on Friday and killed nine people, Mayor Ida Lund said.',
  }
  const notice: Told = {
    outlet: 'A',
    at: '2031-03-07T15:00Z',
    text: 'CORRECTION: The building that a rocket hit in Odel on Friday was an empty depot and not a school, and nobody was killed, Mayor Ida Lund said.',
    more: { correction: { kind: 'correction', note: 'CORRECTION' } },
  }
  const brief = briefOf([old, notice])
  assert.equal(lineWith(brief, 'killed nine').state, 'withdrawn')
  assert.equal(brief.corrections.length, 1)
  const points = brief.series.flatMap((series) => series.points).filter((point) => point.figure.value === 9)
  assert.deepEqual(
    points.map((point) => point.state),
    ['withdrawn'],
  )
  assert.equal(brief.reports[0]!.status, 'outdated')
})

test('B9: an older total in passing does not become the latest', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-03-06T09:00Z',
      text: 'Civil Protection said 187 people had been killed in the flood so far.',
    },
    {
      outlet: 'B',
      at: '2031-03-07T09:00Z',
      text: 'Ten trucks reached Odel on Friday, the Red Cross said.\n\nThe flood has killed 140 people so far.',
    },
  ])
  const points = brief.series.filter((series) => series.what === 'killed').flatMap((series) => series.points)
  assert.deepEqual(
    points.map((point) => [point.figure.value, point.state]),
    [
      [187, 'latest'],
      [140, 'repeated-old'],
    ],
  )
})

test('B10: unlike things stay apart and are never added', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-03-07T09:00Z',
      text:
        'There were 50 casualties in the blast in Odel on Thursday, police said.\n\n' +
        'Doctors counted 18 dead and 32 hurt.\n\n' +
        'The hospital said 73 people were treated.\n\n' +
        'Police said 26 people were detained and 9 charged.\n\n' +
        'About 4,000 people have been displaced since Sunday, the UN said.\n\n' +
        'The UN said 30,000 people were now living in camps.',
    },
  ])
  const found = new Map<string, Figure>(
    linesOf(brief).flatMap((line) => line.figures.map((figure) => [`${figure.what} ${figure.value}`, figure] as const)),
  )
  for (const key of [
    'casualties 50',
    'killed 18',
    'injured 32',
    'treated 73',
    'detained 26',
    'charged 9',
    'displaced 4000',
    'in-camps 30000',
  ]) {
    assert.ok(found.has(key), `${key} among ${[...found.keys()].join(', ')}`)
  }
  assert.equal(found.get('in-camps 30000')!.scope, 'stock')
  assert.equal(found.get('displaced 4000')!.since, '2031-03-02')
  assert.ok(![...found.values()].some((figure) => figure.value === 82 || figure.value === 100))
})

test('B14: "She" is named, "the company" without an antecedent is left alone and not chosen first', () => {
  const brief = briefOf([
    {
      outlet: 'A',
      at: '2031-03-07T09:00Z',
      text: 'Governor Ana Ruiz visited Odel on Friday. She said the bridge was safe. The company said it would rebuild it.',
    },
  ])
  const she = lineWith(brief, 'safe')
  assert.equal(she.chain[0]!.name, 'Ana Ruiz')
  assert.match(she.text, /^She \[Ana Ruiz\] said/)
  const company = lineWith(brief, 'rebuild')
  assert.ok(!company.text.includes('The company ['), company.text)
  assert.notEqual(brief.lead[0], company.id)
})

test('B15: a report in Portuguese is kept, listed as not read, and not misread', () => {
  const brief = briefOf([
    { outlet: 'A', at: '2031-03-07T09:00Z', text: 'Two bridges in Odel were closed on Friday, the mayor said.' },
    {
      outlet: 'Diário',
      at: '2031-03-07T10:00Z',
      text: 'Pelo menos 300 pessoas foram retiradas de Odel na sexta-feira, disse o prefeito.',
      more: { language: 'pt' },
    },
  ])
  const foreign = brief.reports.find((report) => report.outlet === 'Diário')!
  assert.equal(foreign.status, 'not-read')
  assert.equal(brief.numbers.notRead, 1)
  assert.ok(
    brief.diagnostics.some((diagnostic) => diagnostic.code === 'not-read' && diagnostic.message.includes('Portuguese')),
  )
  assert.ok(!linesOf(brief).some((line) => line.carriers.includes(foreign.id)))
})
