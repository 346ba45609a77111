import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import type { Brief } from '../../model/index.ts'
import { ORAM_DAM as brief } from '../export/oram-dam-for-test.ts'
import { renderCalendar } from './render-calendar.ts'

function eventsOf(text: string): Map<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return new Map(
    calendar
      .getAllSubcomponents('vevent')
      .map((each) => [String(each.getFirstPropertyValue('uid')), new ICAL.Event(each)]),
  )
}

const [first, , moved] = brief.comingUp
const withPlans = (...comingUp: Brief['comingUp']): Brief => ({ ...brief, comingUp })

test('every plan is an event of whole days, under its own id', () => {
  const events = eventsOf(renderCalendar(brief))
  assert.deepEqual(
    [...events.keys()],
    brief.comingUp.map((plan) => plan.uid),
  )
  const event = events.get(first!.uid)!
  assert.equal(event.startDate.toString(), '2025-05-15')
  assert.equal(event.endDate.toString(), '2025-05-16')
  assert.equal(event.startDate.isDate, true)
})

test('a plan that moved has the same id, the next sequence and the new day', () => {
  const before = eventsOf(renderCalendar(withPlans({ ...moved!, sequence: 0, time: moved!.was![0]!, was: [] })))
  const after = eventsOf(renderCalendar(withPlans(moved!)))
  assert.deepEqual([...before.keys()], [...after.keys()])
  const [old] = before.values()
  const [now] = after.values()
  assert.equal(now!.sequence, old!.sequence + 1)
  assert.equal(now!.startDate.toString(), '2025-05-16')
  assert.match(now!.description, /^Moved from 14 May 2025\./)
})

test('a plan that is called off stays, cancelled', () => {
  const [event] = eventsOf(renderCalendar(withPlans({ ...first!, status: 'CANCELLED', sequence: 1 }))).values()
  assert.equal(event!.component.getFirstPropertyValue('status'), 'CANCELLED')
  assert.equal(event!.sequence, 1)
})

test('every line names its source, and the stamp is the brief’s own clock', () => {
  const [event] = eventsOf(renderCalendar(withPlans(first!), { address: 'https://page.example/day' })).values()
  assert.match(event!.description, / — /)
  assert.equal(String(event!.component.getFirstPropertyValue('url')), `https://page.example/day#${first!.lines[0]}`)
  const stamp = event!.component.getFirstPropertyValue('dtstamp') as ICAL.Time
  assert.equal(stamp.toJSDate().getTime(), Date.parse(brief.asOf))
})

test('a clock time without a zone floats, one with a zone is an instant', () => {
  const at = (value: string) => {
    const time = { value, read: '', inferred: false }
    const [event] = eventsOf(renderCalendar(withPlans({ ...first!, time }))).values()
    return event!.startDate.toString() + (event!.startDate.zone.tzid === 'UTC' ? ' UTC' : '')
  }
  assert.equal(at('2025-05-15T14:00'), '2025-05-15T14:00:00')
  assert.equal(at('2025-05-15T14:00+02:00'), '2025-05-15T12:00:00Z UTC')
})

test('what has no day is no event', () => {
  const plan = { ...first!, time: { value: 'FUTURE_REF', read: 'soon', inferred: false } }
  assert.equal(eventsOf(renderCalendar(withPlans(plan))).size, 0)
})
