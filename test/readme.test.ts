import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { renderTerminal } from '../src/publish/index.ts'
import { runBrief } from './run-brief.ts'

test('every line of the brief in the README is printed for the example story', async () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8')
  const shown = readme
    .split('```')[3]!
    .split('\n')
    .filter((line) => line.trim() !== '')
  const printed = new Set(
    renderTerminal(await runBrief(['examples/haldren']), { width: 80, colour: false }).split('\n'),
  )
  assert.ok(shown.length > 20)
  for (const line of shown) assert.ok(printed.has(line), `no longer printed: ${line}`)
})
