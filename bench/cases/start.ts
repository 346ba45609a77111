import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import type { BenchCase, Row } from '../case.ts'

const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')
const BAR_SECONDS = 0.6

/** Whole processes, from start to the last byte printed: what a person waits for. */
export const bench: BenchCase = {
  name: 'start',
  async run({ shared, sample }) {
    if (shared === undefined) return 'needs SAYSO_SHARED'
    const times = sample ? 2 : 15
    const page = path.join(shared, 'examples', 'day-12.txt')
    const bare = median(times, ['-e', '0'])
    const brief = median(times, [sayso, 'brief', page])
    const rows: Row[] = [
      { case: 'start', figure: 'Node alone', value: bare, unit: 's' },
      { case: 'start', figure: '--version', value: median(times, [sayso, '--version']), unit: 's' },
      {
        case: 'start',
        figure: 'start to printed brief of one page',
        value: brief,
        unit: 's',
        bar: `under ${BAR_SECONDS}`,
        met: brief < BAR_SECONDS,
      },
    ]
    return rows
  },
}

/** Median seconds of a process; the first run, which fills the compile cache, does not count. */
function median(times: number, args: readonly string[]): number {
  const seconds: number[] = []
  for (let run = 0; run <= times; run++) {
    const begin = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}: ${stderr}`)
    if (run > 0) seconds.push((performance.now() - begin) / 1000)
  }
  return seconds.sort((a, b) => a - b)[times >> 1]!
}
