// node scripts/kill-rounds.ts [ROUNDS] [SEED]: kills `sayso add` at random moments and looks whether anything that it
// acknowledged is lost or half there. Exits 1 if so.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { killRounds } from '../test/ledger/kill-rounds.ts'

const rounds = Number(process.argv[2] ?? 50)
const seed = Number(process.argv[3] ?? 1)
const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-kill-'))
try {
  const { acknowledged, lost, faults } = await killRounds({ rounds, folder, seed })
  for (const line of [...lost.map((id) => `lost: ${id}`), ...faults]) console.error(line)
  console.log(`${rounds} kills, ${acknowledged} reports acknowledged, ${lost.length} lost, ${faults.length} faults`)
  process.exitCode = lost.length + faults.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
