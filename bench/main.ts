// npm run bench [-- CASE…] [--sample]      measures speed and memory, writes bench/RESULTS.md and bench/results.json
import { execFileSync, fork } from 'node:child_process'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { BenchCase, BenchOptions, Row } from './case.ts'

interface Measured extends Row {
  readonly command: string
}

const here = import.meta.dirname
const resultsFile = path.join(here, 'results.json')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'boolean', default: false } },
})
const sharedFolder = path.resolve(process.env['SAYSO_SHARED'] ?? '../shared')
const shared = existsSync(sharedFolder) ? sharedFolder : undefined

const rows: Measured[] = []
for (const file of globSync('cases/*.ts', { cwd: here }).sort()) {
  const { bench } = (await import(path.join(here, file))) as { bench: BenchCase }
  if (positionals.length > 0 && !positionals.includes(bench.name)) continue
  const result = await runApart(path.join(here, file), { ...(shared ? { shared } : {}), sample: values.sample })
  if (result === 'needs SAYSO_SHARED') {
    console.log(`${bench.name}: skipped: ${result}`)
    continue
  }
  for (const row of result) {
    rows.push({ ...row, command: `npm run bench -- ${bench.name}` })
    console.log(
      `${row.case.padEnd(12)} ${row.figure.padEnd(58)} ${row.value.toPrecision(4).padStart(9)} ${row.unit}  ${verdict(row)}`,
    )
  }
}
if (!values.sample) {
  const kept = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as { rows: Measured[] }).rows
    : []
  const done = new Set(rows.map((row) => row.command))
  const all = [...kept.filter((row) => !done.has(row.command)), ...rows].sort((a, b) =>
    a.command < b.command ? -1 : 1,
  )
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  writeFileSync(resultsFile, `${JSON.stringify({ commit, rows: all }, null, 2)}\n`)
  writeFileSync(path.join(here, 'RESULTS.md'), render(all, commit))
}

/** Throws if the case ends without rows. */
function runApart(file: string, options: BenchOptions): Promise<readonly Row[] | 'needs SAYSO_SHARED'> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(here, 'run-case.ts'), [file, JSON.stringify(options)])
    child.once('message', (rows) => resolve(rows as readonly Row[]))
    child.once('error', reject)
    child.once('exit', (status, signal) => reject(new Error(`${file} ended with ${signal ?? status} and no rows`)))
  })
}

/** The bar and whether it is met. */
function verdict({ bar, met }: Row): string {
  if (bar === undefined || met === undefined) return bar ?? ''
  return `${bar}: ${met ? 'met' : 'missed'}`
}

function render(all: readonly Measured[], commit: string): string {
  const machine = `${os.availableParallelism()} cores, ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`
  return `${[
    '# Speed and memory',
    '',
    `Made by \`npm run bench\` at commit ${commit} on ${machine}; medians. Machines differ: compare ratios. Do not edit.`,
    '',
    '| case | figure | value | unit | bar | command |',
    '| --- | --- | ---: | --- | --- | --- |',
    ...all.map(
      (row) =>
        `| ${row.case} | ${row.figure} | ${row.value.toPrecision(4)} | ${row.unit} | ${verdict(row)} | \`${row.command}\` |`,
    ),
  ].join('\n')}\n`
}
