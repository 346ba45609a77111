import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** Runs the shared scorer on one gold file; gives what it prints for that set. */
export function runScorer(shared: string, gold: string, predictions: string): Record<string, unknown> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-figures-'))
  try {
    const file = path.join(folder, 'predictions.jsonl')
    writeFileSync(file, predictions)
    const scorer = path.join(shared, 'tools/score-figures.mjs')
    const printed = execFileSync(process.execPath, [scorer, '--gold', gold, '--pred', file, '--json'], {
      encoding: 'utf8',
    })
    const { sets } = JSON.parse(printed) as { sets: Record<string, Record<string, unknown>> }
    return sets[path.basename(gold, '.jsonl')]!
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
