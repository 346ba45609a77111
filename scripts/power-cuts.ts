// node scripts/power-cuts.ts [ROUNDS] [SEED]: cuts the disk off under `sayso add` at random moments (an ext4 file system
// on a loop device, shut down unflushed) and looks whether anything that it acknowledged is lost or half there. For root
// on Linux; says what it needs where it cannot be done. Exits 1 if anything is lost.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { powerCuts } from '../test/ledger/power-cuts.ts'
import { makeSmallDisk } from '../test/ledger/small-disk.ts'

const rounds = Number(process.argv[2] ?? 10)
const seed = Number(process.argv[3] ?? 1)
const disk = makeSmallDisk(256)
if (typeof disk === 'string') console.log(`skipped: ${disk}`)
else {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-cuts-'))
  try {
    const { acknowledged, lost, faults } = await powerCuts({ rounds, folder, disk, seed })
    for (const line of [...lost.map((id) => `lost: ${id}`), ...faults]) console.error(line)
    console.log(`${rounds} cuts, ${acknowledged} reports acknowledged, ${lost.length} lost, ${faults.length} faults`)
    process.exitCode = lost.length + faults.length > 0 ? 1 : 0
  } finally {
    disk.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
