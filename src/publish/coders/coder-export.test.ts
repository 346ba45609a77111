import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Settled } from '../../brief/index.ts'
import { readData } from '../../cli/read-data.ts'
import type { Brief, Decision } from '../../model/index.ts'
import type { Story } from '../../reconcile/index.ts'
import { ACLED } from '../acled/acled-row.ts'
import { EMPTY_BRIEF } from '../export/brief-for-test.ts'
import type { ExportInput } from '../export/exporter.ts'
import { ucdpScheme } from '../ucdp/ucdp-row.ts'
import { coderExport } from './coder-export.ts'
import { storyOf, type Told, type ToldEvent } from './story-for-test.ts'

type Row = Readonly<Record<string, string>>

function input(story: Story, rest: Partial<ExportInput> = {}): ExportInput {
  const settled = { story } as unknown as Settled
  return { brief: EMPTY_BRIEF, whole: EMPTY_BRIEF, reports: [], settled, filter: {}, readData, ...rest }
}

const acled = (story: Story, rest: Partial<ExportInput> = {}) => coderExport(input(story, rest), ACLED)
const rowsOf = (csv: string | Uint8Array): Row[] => parse(String(csv), { columns: true }) as Row[]
const rows = (story: Story, rest: Partial<ExportInput> = {}) => rowsOf(acled(story, rest).content)
const ucdp = (story: Story) => rowsOf(coderExport(input(story), ucdpScheme(story)).content)

const HIT: Told = {
  id: 'l-hit',
  text: 'Rebels shelled the market in Tarn on Sunday, killing at least 12 people, the governor said.',
  speaker: 'governor',
  kind: 'shelling',
  days: ['2026-05-10', '2026-05-10', 'on Sunday'],
  place: { name: 'Tarn', country: 'UA', admin1: 'Orle Oblast', lat: 48.1, lon: 37.2 },
  figures: [{ value: 12, bound: 'min', of: 'people', read: 'at least 12' }],
  actors: [{ name: 'Rebels', part: 'by' }],
}
const event = (...told: readonly Told[]): ToldEvent => ({ id: 'e-1', kind: told[0]?.kind ?? 'shelling', told })
const only = (...told: readonly Told[]): Row => {
  const [row] = rows(storyOf([event(...told)]))
  assert.ok(row)
  return row
}

test('one event is one row, and every value is what the sentence says', () => {
  const row = only(HIT)
  const { event_date, time_precision, event_type, sub_event_type, actor1, inter1, iso, country, admin1, location } = row
  assert.deepEqual(
    { event_date, time_precision, event_type, sub_event_type, actor1, inter1, iso, country, admin1, location },
    {
      event_date: '2026-05-10',
      time_precision: '1',
      event_type: 'Explosions/Remote violence',
      sub_event_type: 'Shelling/artillery/missile attack',
      actor1: 'Rebels',
      inter1: 'Rebel group',
      iso: '804',
      country: 'Ukraine',
      admin1: 'Orle Oblast',
      location: 'Tarn',
    },
  )
  assert.equal(row['fatalities'], '12')
  assert.equal(row['geo_precision'], '1')
  assert.equal(row['latitude'], '48.1')
  assert.equal(row['sayso_sentence'], HIT.text)
  assert.equal(HIT.text.slice(Number(row['sayso_start']), Number(row['sayso_end'])), HIT.text)
  assert.equal(row['sayso_address'], 'https://courier.example/l-hit')
  assert.match(row['notes'] ?? '', /^governor, via The Courier: “Rebels shelled/)
})

test('the columns are ACLED’s, in its order, with ours behind', () => {
  const [head] = parse(String(acled(storyOf([event(HIT)])).content)) as string[][]
  assert.deepEqual(head?.slice(0, 4), ['event_id_cnty', 'event_date', 'year', 'time_precision'])
  assert.equal(head?.[30], 'timestamp')
  assert.ok(head?.slice(31).every((name) => name.startsWith('sayso_')))
})

test('what no sentence says stays empty and is counted', () => {
  const { days: _days, figures: _figures, ...bare } = HIT
  const story = storyOf([event({ ...bare, place: { name: 'Tarn', precision: 'unknown' }, actors: [] })])
  const [row] = rows(story)
  for (const column of ['event_date', 'time_precision', 'geo_precision', 'fatalities', 'actor1', 'source_scale']) {
    assert.equal(row?.[column], '', column)
  }
  assert.equal(row?.['sayso_reported'], '2026-05-10')
  const note = acled(story).notes?.find((line) => line.includes('left empty')) ?? ''
  for (const column of ['event_date 1', 'fatalities 1', 'actor1 1', 'source_scale 1', 'admin3 1']) {
    assert.ok(note.includes(column), column)
  }
})

test('what has neither a day nor a place in any sentence is no row', () => {
  const { days: _days, place: _place, ...bare } = HIT
  const told = (rest: Partial<Told>) => {
    const story = storyOf([event({ ...bare, ...rest })])
    return [rows(story).length, /1 without a day and a place/.test(acled(story).notes?.join() ?? '')]
  }
  assert.deepEqual(told({}), [0, true])
  assert.deepEqual(told({ place: { name: 'Tarn', precision: 'country' } }), [0, true])
  assert.deepEqual(told({ days: ['1987-01-01', '1987-12-31', 'on Sunday'] }), [0, true])
  assert.deepEqual(told({ place: { name: 'Tarn' } }), [1, false])
})

test('of differing counts the lowest, with the dispute in the notes', () => {
  const council: Told = {
    ...HIT,
    id: 'l-council',
    text: 'Seven people died in the shelling of Tarn, the council said.',
    speaker: 'council',
    days: ['2026-05-10', '2026-05-10', 'Tarn'],
    actors: [],
    figures: [{ value: 7, of: 'people', read: 'Seven' }],
  }
  const who = (name: string) => [{ name, kind: 'office' as const, read: name }]
  const sides = [
    { who: who('governor'), claims: ['l-hit'] },
    { who: who('council'), claims: ['l-council'] },
  ]
  const dispute = { kind: 'figure' as const, id: 'd-1', event: 'e-1', about: 'l-hit', agreed: [], sides }
  const [row] = rows(storyOf([event(HIT, council)], { disputes: [dispute] }))
  assert.equal(row?.['fatalities'], '7')
  assert.match(row?.['notes'] ?? '', /at least 12 people killed \(governor\); 7 people killed \(council\)/)
  assert.match(row?.['notes'] ?? '', /Disputed: rival figures: governor against council/)
  assert.match(row?.['sayso_rules'] ?? '', /the lowest of 12, 7/)
})

test('vague numbers are counted as ACLED counts them, and that is said', () => {
  const vague = (value: number, read: string) =>
    only({ ...HIT, figures: [{ value, bound: 'vague', of: 'people', read }] })
  assert.equal(vague(24, 'dozens')['fatalities'], '12')
  assert.match(vague(24, 'dozens')['sayso_rules'] ?? '', /“dozens” counted as 12/)
  assert.equal(vague(200, 'hundreds')['fatalities'], '100')
  assert.equal(vague(20, 'tens')['fatalities'], '10')
  assert.equal(vague(3, 'several')['fatalities'], '')
  assert.equal(only({ ...HIT, figures: [{ value: 40, bound: 'max', read: 'up to 40' }] })['fatalities'], '')
})

test('"nobody was killed" is a zero, and no word of the dead is none', () => {
  assert.equal(only({ ...HIT, figures: [{ value: 0, read: 'nobody' }] })['fatalities'], '0')
  assert.equal(only({ ...HIT, figures: [{ what: 'injured', value: 5, read: 'five' }] })['fatalities'], '')
})

test('totals and counts of a day are of no single event', () => {
  for (const scope of ['total', 'period'] as const) {
    const story = storyOf([event({ ...HIT, figures: [{ value: 31, scope, read: '31' }] })])
    assert.deepEqual(rows(story), [])
    assert.match(acled(story).notes?.join() ?? '', /1 only summed up over a period/)
  }
  const both = only({
    ...HIT,
    figures: [
      { value: 3, read: 'three' },
      { value: 204, scope: 'total', read: '204' },
    ],
  })
  assert.equal(both['fatalities'], '3')
})

test('what is planned, denied, withdrawn, hidden or only an accusation is no row', () => {
  const none = (told: Told, decisions: readonly Decision[] = []) => {
    assert.deepEqual(rows(storyOf([event(told)], { decisions })), [])
  }
  none({ ...HIT, modality: 'planned' })
  none({ ...HIT, modality: 'denied' })
  none({ ...HIT, modality: 'threatened' })
  none({ ...HIT, withdrawnBy: 'r-2' })
  none({ ...HIT, stance: 'blames' })
  none(HIT, [{ kind: 'hide', target: 'l-hit', id: 'd', made: '2026-05-10T00:00Z', by: 'x', why: '' }])
})

test('a denial or an accusation stands in the notes of the event, and leaves it open who did it', () => {
  const denial: Told = {
    id: 'l-denial',
    text: 'The rebels denied shelling Tarn.',
    speaker: 'rebels',
    kind: 'shelling',
    modality: 'denied',
    stance: 'denies',
  }
  const sides = ['l-hit', 'l-denial'].map((id) => ({ who: [], claims: [id] }))
  const dispute = { kind: 'denial' as const, id: 'd-1', about: 'l-hit', agreed: [], sides }
  const [row] = rows(storyOf([event(HIT, denial)], { disputes: [dispute] }))
  assert.equal(row?.['actor1'], '')
  assert.match(row?.['notes'] ?? '', /rebels, via The Courier \[denied\]: “The rebels denied shelling Tarn\.”/)
  assert.match(row?.['sayso_rules'] ?? '', /actor1: left empty, as it is disputed/)
})

test('the sentence that says most gives the row its sentence, and a cell never grows too long', () => {
  const thin: Told = { id: 'l-thin', text: 'There was shelling again.', kind: 'shelling', outlet: 'Radio Tarn' }
  const many = Array.from({ length: 60 }, (_, at) => ({
    ...thin,
    id: `l-${at}`,
    text: `${'Shelling '.repeat(400)}${at}.`,
  }))
  const row = only(thin, ...many, HIT)
  assert.equal(row['sayso_sentence'], HIT.text)
  assert.ok((row['notes'] ?? '').length < 20_000)
  assert.match(row['notes'] ?? '', /^governor, via The Courier: .* and 50 more sentences/)
})

test('several days are their middle with a lower precision, and more than a month no day', () => {
  const on = (first: string, last: string) => {
    const { event_date: date, time_precision: precision } = only({ ...HIT, days: [first, last, 'on Sunday'] })
    return [date, precision]
  }
  assert.deepEqual(on('2026-05-09', '2026-05-11'), ['2026-05-10', '2'])
  assert.deepEqual(on('2026-05-04', '2026-05-10'), ['2026-05-07', '2'])
  assert.deepEqual(on('2026-05-01', '2026-05-31'), ['2026-05-16', '3'])
  assert.deepEqual(on('2026-02-24', '2026-05-10'), ['', ''])
})

test('how exact a place is decides the precision, and a country alone is no location', () => {
  const at = (place: Told['place'] & object, text = HIT.text) => only({ ...HIT, text, place })
  assert.equal(at({ name: 'Tarn', precision: 'district' })['geo_precision'], '2')
  assert.equal(at({ name: 'Tarn', precision: 'province' })['geo_precision'], '3')
  assert.equal(at({ name: 'Tarn', precision: 'unknown' })['geo_precision'], '')
  const near = at({ name: 'Tarn', precision: 'city' }, HIT.text.replace('in Tarn', 'near Tarn'))
  assert.equal(near['geo_precision'], '2')
  const country = at({ name: 'Tarn', precision: 'country', country: 'UA', lat: 49, lon: 32 })
  assert.deepEqual([country['country'], country['location'], country['latitude']], ['Ukraine', '', ''])
})

test('the dead say who they were where nobody else is named, and an attack on armed people is a battle', () => {
  const attack: Told = {
    ...HIT,
    text: 'Gunmen attacked a checkpoint in Tarn on Sunday, killing two.',
    kind: 'armed-attack',
    actors: [{ name: 'Gunmen', part: 'by' }],
  }
  const killed = (of: string) => {
    const row = only({ ...attack, figures: [{ value: 2, of, read: 'two' }] })
    return [row['event_type'], row['actor2'], row['civilian_targeting']]
  }
  assert.deepEqual(killed('farmers'), ['Violence against civilians', 'Civilians (Ukraine)', 'Civilian targeting'])
  assert.deepEqual(killed('policemen'), ['Battles', 'policemen', ''])
  assert.deepEqual(killed('people'), ['Violence against civilians', '', 'Civilian targeting'])
  const type = (of: string) =>
    ucdp(storyOf([event({ ...attack, figures: [{ value: 2, of, read: 'two' }] })]))[0]?.['type_of_violence']
  assert.deepEqual([type('farmers'), type('policemen'), type('people')], ['3', '', '3'])
})

test('a protest has its protesters, whoever they are, and its size where it is told', () => {
  const march: Told = {
    ...HIT,
    text: 'About 300 teachers marched through Tarn on Sunday.',
    kind: 'protest',
    actors: [{ name: 'About 300 teachers', part: 'by' }],
    figures: [{ what: 'teachers', value: 300, bound: 'about', read: 'About 300' }],
  }
  const row = only(march)
  assert.deepEqual(
    [row['actor1'], row['assoc_actor_1'], row['inter1'], row['tags']],
    ['Protesters (Ukraine)', 'teachers', 'Protesters', 'crowd size=about 300'],
  )
  assert.equal(only({ ...march, figures: [] })['tags'], '')
  assert.equal(only({ ...march, figures: [{ what: 'euros', value: 5, read: '5' }] })['tags'], '')
})

test('a count brought up to date keeps the day and place of the sentence that told it first', () => {
  const first: Told = { ...HIT, updatedBy: 'l-toll', figures: [{ value: 3, read: 'three' }] }
  const toll: Told = {
    id: 'l-toll',
    text: 'The toll rose to five, the governor said.',
    speaker: 'governor',
    figures: [{ value: 5, read: 'five' }],
  }
  const row = only(first, toll)
  assert.deepEqual([row['fatalities'], row['event_date'], row['location']], ['5', '2026-05-10', 'Tarn'])
  assert.match(row['notes'] ?? '', /\[since brought up to date\]: “Rebels shelled/)
  const told = only(first, { ...toll, text: 'Five died when shells hit Tarn.', kind: 'shelling' })
  assert.equal(told['sayso_sentence'], 'Five died when shells hit Tarn.')
  assert.equal(told['event_date'], '2026-05-10')
})

test('rows are of the days asked for', () => {
  const story = storyOf([event(HIT)])
  const days = (from: string, to: string) => rows(story, { from, to }).length
  assert.equal(days('2026-05-01', '2026-05-09'), 0)
  assert.equal(days('2026-05-10', '2026-05-10'), 1)
  assert.equal(days('2026-05-11', '2026-05-20'), 0)
})

test('an earlier export keeps its ids, though an earlier report turned up, and lists what changed and went', () => {
  const gone: ToldEvent = { id: 'e-gone', kind: 'shelling', told: [{ ...HIT, id: 'l-gone' }] }
  const before = String(acled(storyOf([event(HIT), gone])).content)
  const earlier: Told = { ...HIT, id: 'l-early', published: '2026-05-09', outlet: 'Radio Tarn', origin: 'x' }
  const lower: Told = { ...HIT, figures: [{ value: 9, of: 'people', read: 'nine' }] }
  const now = storyOf([
    { id: 'e-other', kind: 'shelling', told: [{ ...earlier, figures: [] }, lower] },
    { ...gone, told: [{ ...gone.told[0]!, withdrawnBy: 'r-9' }] },
    { id: 'e-new', kind: 'airstrike', told: [{ ...HIT, id: 'l-new', kind: 'airstrike' }] },
  ])
  const made = acled(now, { previous: before })
  assert.deepEqual(
    rowsOf(made.content).map((row) => row['event_id_cnty']),
    ['e-1', 'e-new'],
  )
  const changes = rowsOf(made.changes ?? '')
  const told = changes.map(({ event: id, change, column, before: was, after, why }) => [
    id,
    change,
    column,
    was,
    after,
    why,
  ])
  assert.ok(
    told.some(
      ([id, change, column, was, after]) =>
        `${id} ${change} ${column} ${was} ${after}` === 'e-1 changed fatalities 12 9',
    ),
  )
  assert.ok(told.some(([id, change]) => id === 'e-new' && change === 'new'))
  assert.ok(told.some(([id, change, , , , why]) => id === 'e-gone' && change === 'deleted' && why === 'withdrawn'))
  assert.match(made.notes?.at(-1) ?? '', /1 new, 1 changed, 1 deleted/)
})

test('nothing changed is an empty list, and the same bytes', () => {
  const story = storyOf([event(HIT)])
  const first = acled(story)
  const again = acled(story, { previous: String(first.content) })
  assert.equal(again.content, first.content)
  assert.deepEqual(rowsOf(again.changes ?? ''), [])
})

test('events that the desk put together say so', () => {
  const other: Told = { ...HIT, id: 'l-other', outlet: 'Radio Tarn' }
  const before = String(acled(storyOf([event(HIT), { id: 'e-2', kind: 'shelling', told: [other] }])).content)
  const made = acled(storyOf([{ id: 'e-1', aliases: ['e-2'], kind: 'shelling', told: [HIT, other] }]), {
    previous: before,
  })
  const deleted = rowsOf(made.changes ?? '').find(({ change }) => change === 'deleted')
  assert.deepEqual([deleted?.['event'], deleted?.['why']], ['e-2', 'now part of e-1'])
})

test('a file that is no export of ours is refused', () => {
  assert.throws(() => acled(storyOf([event(HIT)]), { previous: 'a,b\r\n1,2\r\n' }), { code: 'not-an-export' })
})

test('a filter keeps the events of its lines', () => {
  const line = { id: 'l-hit' } as Brief['sections'][number]['lines'][number]
  const brief = { ...EMPTY_BRIEF, sections: [{ id: 'h', heading: 'x', from: 'sayso' as const, lines: [line] }] }
  const story = storyOf([event(HIT), { id: 'e-2', kind: 'shelling', told: [{ ...HIT, id: 'l-2' }] }])
  assert.equal(rows(story, { brief, filter: { place: 'Tarn' } }).length, 1)
  assert.equal(rows(story).length, 2)
})

test('UCDP: low, high and the lower figure as best, unless the desk trusts one source more', () => {
  const other: Told = { ...HIT, id: 'l-2', speaker: 'council', figures: [{ value: 7, of: 'people', read: 'Seven' }] }
  const [row] = ucdp(storyOf([event(HIT, other)]))
  assert.deepEqual([row?.['low'], row?.['best'], row?.['high']], ['7', '7', '12'])
  const grade: Decision = {
    kind: 'grade',
    target: 'governor',
    grade: 'B',
    id: 'g',
    made: '2026-05-10T00:00Z',
    by: 'x',
    why: '',
  }
  const [graded] = ucdp(storyOf([event(HIT, other)], { decisions: [grade] }))
  assert.deepEqual([graded?.['low'], graded?.['best'], graded?.['high']], ['7', '12', '12'])
  assert.match(graded?.['sayso_rules'] ?? '', /best: of the source graded B/)
})

test('UCDP: only deadly events; dates, places and the dead in its columns', () => {
  assert.deepEqual(ucdp(storyOf([event({ ...HIT, figures: [] })])), [])
  assert.deepEqual(ucdp(storyOf([event({ ...HIT, figures: [{ value: 0, read: 'nobody' }] })])), [])
  const [row] = ucdp(storyOf([event(HIT)]))
  const { date_prec, date_start, where_prec, deaths_unknown, deaths_civilians, source_original, number_of_sources } =
    row ?? {}
  assert.deepEqual(
    { date_prec, date_start, where_prec, deaths_unknown, deaths_civilians, source_original, number_of_sources },
    {
      date_prec: '1',
      date_start: '2026-05-10',
      where_prec: '1',
      deaths_unknown: '12',
      deaths_civilians: '',
      source_original: 'governor, via The Courier',
      number_of_sources: '1',
    },
  )
  assert.match(row?.['id'] ?? '', /^\d+$/)
  const [civilians] = ucdp(storyOf([event({ ...HIT, figures: [{ value: 4, of: 'civilians', read: 'four' }] })]))
  assert.deepEqual([civilians?.['deaths_civilians'], civilians?.['deaths_unknown']], ['4', ''])
})
