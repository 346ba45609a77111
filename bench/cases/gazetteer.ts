import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import type { BenchCase, Row } from '../case.ts'

const BAR_MILLISECONDS = 50
const BAR_MEGABYTES = 60
const root = path.join(import.meta.dirname, '..', '..')
const url = (file: string) => JSON.stringify(pathToFileURL(path.join(root, file)).href)

/** Runs in a process of its own: modules first, then the clock, the load and one look-up that must find Kyiv. */
const PROGRAM = `
import { loadGazetteer } from ${url('src/read/places/index.ts')}
import { readData } from ${url('src/cli/read-data.ts')}
globalThis.gc()
const before = process.memoryUsage.rss()
const begin = performance.now()
const found = loadGazetteer(readData).lookup('Kyiv')
const milliseconds = performance.now() - begin
if (found[0]?.entry.country !== 'UA') throw new Error('Kyiv is not found')
process.stdout.write(JSON.stringify([milliseconds, (process.memoryUsage.rss() - before) / 2 ** 20]))
`

/** From bytes on disk to the first answer, and what it costs in memory, in fresh processes. */
export const bench: BenchCase = {
  name: 'gazetteer',
  async run({ sample }) {
    const runs = Array.from({ length: sample ? 3 : 15 }, measure)
    const milliseconds = median(runs.map(([time]) => time))
    const megabytes = median(runs.map(([, size]) => size))
    const rows: Row[] = [
      {
        case: 'gazetteer',
        figure: 'load to first answer',
        value: milliseconds,
        unit: 'ms',
        bar: `under ${BAR_MILLISECONDS}`,
        met: milliseconds < BAR_MILLISECONDS,
      },
      {
        case: 'gazetteer',
        figure: 'growth of resident memory',
        value: megabytes,
        unit: 'MB',
        bar: `under ${BAR_MEGABYTES}`,
        met: megabytes < BAR_MEGABYTES,
      },
    ]
    return rows
  },
}

function measure(): [milliseconds: number, megabytes: number] {
  const args = ['--expose-gc', '--input-type=module', '-e', PROGRAM]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the gazetteer did not load: ${stderr}`)
  return JSON.parse(stdout) as [number, number]
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
