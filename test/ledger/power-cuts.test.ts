import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { checkLedger, openLedger } from '../../src/ledger/index.ts'
import { acknowledged } from './acknowledged.ts'
import { writeReports } from './kill-rounds.ts'
import { powerCuts } from './power-cuts.ts'
import { makeSmallDisk } from './small-disk.ts'

const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')
const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-cut-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('the power goes while reports are added: nothing acknowledged is lost and nothing is half there', async (t) => {
  const disk = makeSmallDisk(128)
  if (typeof disk === 'string') return t.skip(`skipped: ${disk}`)
  try {
    const survived = await powerCuts({ rounds: 2, folder: mkdtempSync(path.join(folder, 'cuts-')), disk, seed: 7 })
    assert.deepEqual([survived.lost, survived.faults], [[], []])
    assert.ok(survived.acknowledged > 0)
  } finally {
    disk.close()
  }
})

test('a disk that fills up under a ledger: one line, what was acknowledged is there, and on it goes when there is room', async (t) => {
  const disk = makeSmallDisk(16)
  if (typeof disk === 'string') return t.skip(`skipped: ${disk}`)
  try {
    const ledger = path.join(disk.folder, 'ledger.db')
    const ballast = path.join(disk.folder, 'ballast')
    const input = writeReports(path.join(folder, 'full'), 11, 0)
    // ext4 keeps room for root; the ballast takes that too.
    const free = spawnSync('df', ['--output=avail', '-B1', disk.folder], { encoding: 'utf8' }).stdout.split('\n')[1]
    writeFileSync(ballast, Buffer.alloc(Math.max(0, Number(free) - 400_000)))
    const more = path.join(disk.folder, 'more')
    try {
      writeFileSync(more, Buffer.alloc(2 ** 21))
    } catch {
      // Full to the last block; now a little room for a beginning.
    }
    rmSync(more)
    writeFileSync(more, Buffer.alloc(2 ** 19))
    const add = () => spawnSync(process.execPath, [sayso, 'add', input, '--ledger', ledger], { encoding: 'utf8' })
    const full = add()
    assert.equal(full.status, 4, full.stderr)
    assert.match(full.stderr.trimEnd().split('\n').at(-1) ?? '', /ledger\.db: no room on the disk/)
    rmSync(ballast)
    const opened = await openLedger(ledger, { create: true })
    const { reports, faults } = await checkLedger(opened)
    await opened.close()
    assert.deepEqual(faults, [])
    assert.ok(reports >= acknowledged(full.stdout).length)
    const again = add()
    assert.equal(again.status, 0, again.stderr)
    assert.equal(again.stdout.trimEnd().split('\n').length, 40)
  } finally {
    disk.close()
  }
})
