import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefOf, linesOf, lineWith, type Told } from './brief-of.ts'

const REPORTS: readonly Told[] = [
  {
    outlet: 'A',
    at: '2031-03-07T09:00Z',
    text: 'A shell hit the market in Odel on Friday and killed four people, the mayor said.\n\nDockers in Varn stopped work on Friday over unpaid wages, their union said.\n\nThe library in Brill opened a new reading room.',
  },
  { outlet: 'B', at: '2031-03-07T10:00Z', text: 'A ferry sank off Loos on Friday and nine passengers are missing.' },
]

test('a brief within a length keeps what matters most, and says what it left out', () => {
  const whole = briefOf(REPORTS)
  assert.equal(linesOf(whole).length, 4)
  const short = briefOf(REPORTS, { lines: 2 })
  assert.deepEqual(
    linesOf(short).map(({ text }) => /four people|nine passengers/.test(text)),
    [true, true],
  )
  assert.equal(short.leftOut.filter(({ reason }) => reason === 'less-important').length, 2)
  assert.ok(short.sections.every(({ lines }) => lines.length > 0))
  assert.ok(short.lead.every((id) => linesOf(short).some((line) => line.id === id)))
})

test('what the desk pinned stays in any case', () => {
  const { id } = lineWith(briefOf(REPORTS), 'reading room')
  const pin = { kind: 'pin', id: 'd-1', made: '2031-03-07T10:30:00Z', by: 'Ida', why: 'local' } as const
  const short = briefOf(REPORTS, { lines: 1, decisions: [{ ...pin, target: id }] })
  assert.deepEqual(
    linesOf(short).map(({ text }) => /four people|reading room/.test(text)),
    [true, true],
  )
})

test('a length that all fits changes nothing', () => {
  assert.deepEqual(briefOf(REPORTS, { lines: 4 }), briefOf(REPORTS))
})
