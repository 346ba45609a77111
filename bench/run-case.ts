// Runs one case in a process of its own and sends its rows to the process that asked: what one case leaves in memory must
// not be counted for the next.
import process from 'node:process'
import type { BenchCase, BenchOptions } from './case.ts'

const [file = '', options = '{}'] = process.argv.slice(2)
const { bench } = (await import(file)) as { bench: BenchCase }
const rows = await bench.run(JSON.parse(options) as BenchOptions)
process.send?.(rows, undefined, undefined, () => process.exit(0))
