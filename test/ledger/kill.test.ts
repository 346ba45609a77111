import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { makeBrief } from '../../src/brief/index.ts'
import { checkLedger, loadReports, openLedger } from '../../src/ledger/index.ts'
import { renderJson } from '../../src/publish/index.ts'
import { killRounds } from './kill-rounds.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-kill-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')

function add(inputs: readonly string[], ledger: string): Promise<number | null> {
  const child = spawn(process.execPath, [sayso, 'add', ...inputs, '--ledger', ledger], { stdio: 'ignore' })
  return new Promise((resolve) => child.on('close', resolve))
}

async function briefOf(file: string): Promise<string> {
  const ledger = await openLedger(file)
  const { faults } = await checkLedger(ledger)
  assert.deepEqual(faults, [])
  const brief = makeBrief(await loadReports(ledger, ''))
  await ledger.close()
  return renderJson(brief)
}

test('killed while adding, nothing acknowledged is lost and nothing is half there; what follows is as if it never was', async () => {
  const { acknowledged, lost, faults, ledger, inputs } = await killRounds({ rounds: 3, folder, seed: 20310304 })
  assert.deepEqual([lost, faults], [[], []])
  assert.ok(acknowledged > 0)
  assert.equal(await add(inputs, ledger), 0)
  // The other ledger is filled by two processes at once, in other orders.
  const other = path.join(folder, 'other.db')
  const statuses = await Promise.all([add(inputs.toReversed(), other), add(inputs.slice(1), other)])
  assert.deepEqual(statuses, [0, 0])
  assert.equal(await briefOf(other), await briefOf(ledger))
})
