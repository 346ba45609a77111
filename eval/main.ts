// npm run eval [-- TASK…]      measures, writes eval/RESULTS.md and eval/results.json
// npm run eval -- [TASK…] --sample      measures a small part; exit code 1 if a figure falls below its floor
// npm run -s eval -- predict TASK [--rules] INPUT…     prints predictions in the scorer's form
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { belowFloor } from './below-floor.ts'
import { renderResults } from './render-results.ts'
import type { EvalTask, Row } from './task.ts'

interface Measured extends Row {
  readonly command: string
}

const here = import.meta.dirname
const resultsFile = path.join(here, 'results.json')

async function loadTasks(): Promise<Map<string, EvalTask>> {
  const tasks = new Map<string, EvalTask>()
  for (const file of globSync('tasks/*.ts', { cwd: here }).sort()) {
    if (file.endsWith('.test.ts')) continue
    const { task } = (await import(path.join(here, file))) as { task?: EvalTask }
    if (task) tasks.set(task.name, task)
  }
  return tasks
}

function fail(message: string): never {
  console.error(`eval: ${message}`)
  process.exit(2)
}

async function predict(
  tasks: Map<string, EvalTask>,
  name: string,
  inputs: readonly [string, ...string[]],
  rules: boolean,
): Promise<void> {
  const task = tasks.get(name)
  if (!task?.predict) fail(`no task '${name}' to predict; there are ${[...tasks.keys()].join(', ')}`)
  const missing = inputs.find((input) => !existsSync(input))
  if (missing !== undefined) fail(`no such file or folder: ${missing}`)
  const [input, ...more] = inputs
  const text = await task.predict(input, { rules, more })
  await new Promise<void>((resolve) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, () => resolve()))
}

async function measure(tasks: Map<string, EvalTask>, names: readonly string[], sample: boolean): Promise<void> {
  const named = path.resolve(process.env['SAYSO_SHARED'] ?? '../shared')
  if (!existsSync(named)) {
    console.log('skipped: needs SAYSO_SHARED')
    return
  }
  // Scorers compare their own address with the one they were started by: behind a link they would do nothing.
  const shared = realpathSync(named)
  const rows: Measured[] = []
  for (const name of names.length > 0 ? names : tasks.keys()) {
    const task = tasks.get(name) ?? fail(`no task '${name}'; there are ${[...tasks.keys()].join(', ')}`)
    for (const { least, ...row } of await task.measure({ shared, sample })) {
      const command = `npm run eval -- ${name}`
      rows.push(sample && least !== undefined ? { ...row, least, command } : { ...row, command })
    }
  }
  for (const row of rows) {
    const limit = sample ? row.least : row.bar
    const verdict = limit === undefined ? '' : row.value >= limit ? 'met' : `below ${limit}`
    console.log(
      `${row.task.padEnd(14)} ${row.data.padEnd(28)} ${row.figure.padEnd(34)} ${row.value.toFixed(1).padStart(6)}  ${verdict}`,
    )
  }
  if (sample) {
    const broken = belowFloor(rows)
    for (const line of broken) console.error(`eval: ${line}`)
    if (broken.length > 0) process.exitCode = 1
    return
  }
  const kept = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as { rows: Measured[] }).rows
    : []
  const done = new Set(rows.map((row) => row.command))
  const all = [...kept.filter((row) => !done.has(row.command)), ...rows].sort((a, b) =>
    a.command < b.command ? -1 : a.command > b.command ? 1 : 0,
  )
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  writeFileSync(resultsFile, `${JSON.stringify({ commit, rows: all }, null, 2)}\n`)
  writeFileSync(path.join(here, 'RESULTS.md'), renderResults(all, commit))
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'boolean', default: false }, sample: { type: 'boolean', default: false } },
})
const tasks = await loadTasks()
if (positionals[0] === 'predict') {
  const [, name, input, ...more] = positionals
  if (!name || !input) fail('usage: predict TASK [--rules] INPUT…')
  await predict(tasks, name, [input, ...more], values.rules)
} else await measure(tasks, positionals, values.sample)
