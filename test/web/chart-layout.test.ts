import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HEIGHT, layOutChart, layOutRows, WIDTH } from '../../src/web/page/chart-layout.ts'
import type { PointView, SeriesView } from '../../src/web/page-view.ts'

const DAY = 86_400_000
const point = (value: number, day: number, rest: Partial<PointView> = {}): PointView => ({
  value,
  bound: 'exact',
  amount: String(value),
  at: day * DAY,
  when: `day ${day}`,
  state: 'latest',
  stateWords: 'latest',
  credit: 'mayor',
  ...rest,
})
const series = (points: PointView[], scope: SeriesView['scope'] = 'event'): SeriesView => ({
  id: 's',
  name: 'People killed',
  scope,
  scopeWords: '',
  points,
})

test('a number steps to the one that replaced it', () => {
  const chart = layOutChart(series([point(3, 1, { state: 'superseded' }), point(5, 2, { supersedes: 0 })]))
  assert.ok(chart)
  const [first, second] = chart.points
  assert.ok(first && second && first.x < second.x && first.y > second.y)
  assert.ok(chart.steps.startsWith(`M${first.x},${first.y}`))
  assert.equal(chart.bars.length, 0)
})

test('numbers of two speakers that replace nothing are not joined', () => {
  assert.equal(layOutChart(series([point(3, 1), point(5, 3)]))?.steps, '')
})

test('what was withdrawn is shown and leads nowhere', () => {
  const chart = layOutChart(series([point(9, 1, { state: 'withdrawn' }), point(0, 2, { supersedes: 0 })]))
  assert.equal(chart?.points.length, 2)
  assert.equal(chart?.steps, '')
})

test('counts of a day are bars from zero and are never joined', () => {
  const chart = layOutChart(series([point(31, 1), point(12, 2), point(20, 3)], 'period'))
  assert.ok(chart)
  assert.equal(chart.bars.length, 3)
  assert.equal(chart.steps, '')
  for (const bar of chart.bars) assert.ok(Math.abs(bar.y + bar.height - chart.base) < 0.2)
})

test('“at least” is open upwards, “at most” downwards, a range is closed', () => {
  const points = [
    point(12, 1, { bound: 'min' }),
    point(40, 2, { bound: 'max' }),
    point(20, 3, { high: 25, bound: 'about' }),
  ]
  const bands = layOutChart(series(points))?.points.map(({ band }) => band?.open)
  assert.deepEqual(bands, ['up', 'down', 'none'])
})

test('all of one moment is no line in time, but bars to compare', () => {
  const rivals = series([point(73, 1, { state: 'rival' }), point(18, 1)])
  assert.equal(layOutChart(rivals), undefined)
  const [long, short] = layOutRows(rivals)
  assert.ok(long && short && long.end > short.end && long.end <= WIDTH)
})

test('points without a day are left to the list', () => {
  const { at: _, ...undated } = point(4, 1)
  assert.equal(layOutChart(series([undated, point(5, 2)])), undefined)
})

test('a hundred points stay in the picture and their numbers do not run into one another', () => {
  const points = Array.from({ length: 100 }, (_, at) => point(1000 + ((at * 37) % 91), at))
  const chart = layOutChart(series(points))
  assert.ok(chart)
  for (const { x, y } of chart.points) assert.ok(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT)
  const labels = chart.points.flatMap(({ label }) => label ?? [])
  for (const [at, one] of labels.entries()) {
    for (const other of labels.slice(at + 1)) {
      assert.ok(Math.abs(one.x - other.x) > 13 || Math.abs(one.y - other.y) >= 13, `${one.x} ${other.x}`)
    }
  }
})

test('one huge number, zero, and what is no number break nothing', () => {
  assert.ok(layOutChart(series([point(0, 1), point(1e15, 2)])))
  assert.equal(layOutChart(series([point(Number.NaN, 1), point(Number.POSITIVE_INFINITY, 2)])), undefined)
  assert.deepEqual(layOutRows(series([point(-3, 1), point(4, 1)])), [])
})
