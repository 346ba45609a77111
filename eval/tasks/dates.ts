import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { decodeBytes } from '../../src/ingest/decode-bytes.ts'
import { startIsolatedReader } from '../../src/ingest/isolated/start-isolated-reader.ts'
import { Problem } from '../../src/ingest/problem.ts'
import type { EvalTask } from '../task.ts'

interface Score {
  readonly pages: number
  readonly accuracy: number
  readonly precision: number
  readonly recall: number
}

/** The day of first publication of every `<id>.html.gz` of a folder, as the page reader finds it. */
export async function predictDates(folder: string, most = Number.POSITIVE_INFINITY): Promise<string> {
  const found: Record<string, { date: string }> = {}
  const reader = startIsolatedReader()
  try {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.html.gz'))
      .sort()
      .slice(0, most)) {
      const bytes = gunzipSync(readFileSync(path.join(folder, file)))
      const { text: html } = await decodeBytes(bytes, { markup: 'html' })
      const date = await reader
        .read({ kind: 'page', html })
        .then(({ metadata }) => metadata.publishedAt)
        .catch((error: unknown) => {
          if (error instanceof Problem) return undefined
          throw error
        })
      if (date) found[file.slice(0, -'.html.gz'.length)] = { date: date.slice(0, 10) }
    }
  } finally {
    await reader.close()
  }
  return JSON.stringify(found)
}

export const task: EvalTask = {
  name: 'dates',
  predict: (input) => predictDates(input),
  async measure({ shared, sample }) {
    const data = path.join(shared, 'data', 'dates')
    const html = path.join(data, 'html')
    const temporary = mkdtempSync(path.join(tmpdir(), 'sayso-'))
    try {
      const most = sample ? 40 : undefined
      const out = path.join(temporary, 'out.json')
      const truth = path.join(temporary, 'truth.json')
      const ids = readdirSync(html).sort().slice(0, most)
      const whole = JSON.parse(readFileSync(path.join(data, 'ground-truth.json'), 'utf8')) as Record<string, unknown>
      writeFileSync(out, await predictDates(html, most))
      writeFileSync(
        truth,
        JSON.stringify(Object.fromEntries(ids.map((id) => id.replace('.html.gz', '')).map((id) => [id, whole[id]]))),
      )
      const argv = [path.join(shared, 'tools', 'score-dates.mjs'), '--truth', truth, '--pred', out, '--json']
      const score = JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as Score
      const row = { task: 'dates', data: 'htmldate news pages, dev', size: `${score.pages} pages` }
      return [
        {
          ...row,
          figure: 'accuracy',
          value: 100 * score.accuracy,
          bar: 89,
          best: 'htmldate extensive 90.3 (all pages)',
          least: 85,
        },
        { ...row, figure: 'precision', value: 100 * score.precision, least: 85 },
        { ...row, figure: 'recall', value: 100 * score.recall, least: 92 },
      ]
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  },
}
