import { moduleUrl, runAlone } from './run-alone.ts'

/** The modules first, then the clock: from files on disk to a first name tagged and looked up. */
const PROGRAM = `
import { enableCompileCache } from 'node:module'
enableCompileCache()
const { readData } = await import(${moduleUrl('src/cli/read-data.ts')})
const { loadReaders } = await import(${moduleUrl('src/read/read-report.ts')})
const begin = performance.now()
const { gazetteer } = loadReaders(readData)
if (gazetteer.lookup('Kyiv')[0]?.entry.country !== 'UA') throw new Error('Kyiv is not found')
const end = performance.now()
process.stdout.write(JSON.stringify([end - begin, end]))
`

export interface Ready {
  /** Milliseconds that models and gazetteer take to load. */
  readonly load: number
  /** Milliseconds from the start of Node, modules included. */
  readonly process: number
}

/** Medians over fresh processes; the first, which fills the compile cache, does not count. */
export function measureReady(times: number): Ready {
  runAlone(PROGRAM)
  const runs = Array.from({ length: times }, () => runAlone(PROGRAM) as [load: number, process: number])
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!
  return { load: median(runs.map(([load]) => load)), process: median(runs.map(([, whole]) => whole)) }
}
