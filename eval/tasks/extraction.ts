import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { ingest, nodeEffects } from '../../src/ingest/index.ts'
import type { EvalTask } from '../task.ts'

interface Score {
  readonly pages: number
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly empty: number
}

/** Reads every `<id>.html.gz` of a folder as `sayso` would read it: the report's clean text. */
export async function predictBodies(folder: string, most = Number.POSITIVE_INFINITY): Promise<Map<string, string>> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .sort()
    .slice(0, most)
  const node = nodeEffects()
  const bodies = new Map<string, string>()
  const effects = {
    ...node,
    disk: {
      ...node.disk,
      read: async (file: string) => gunzipSync(readFileSync(file)),
    },
  }
  const inputs = files.map((file) => path.join(folder, file))
  for (const file of files) bodies.set(file.slice(0, -'.html.gz'.length), '')
  const { reports } = await ingest(inputs, effects)
  for (const { input, text } of reports) bodies.set(path.basename(input).slice(0, -'.html.gz'.length), text)
  return bodies
}

async function predict(folder: string, most?: number): Promise<string> {
  const bodies = await predictBodies(folder, most)
  return JSON.stringify(Object.fromEntries([...bodies].map(([id, articleBody]) => [id, { articleBody }])))
}

export const task: EvalTask = {
  name: 'extraction',
  predict: (input) => predict(input),
  async measure({ shared, sample }) {
    const data = path.join(shared, 'data', 'extraction')
    const temporary = mkdtempSync(path.join(tmpdir(), 'sayso-'))
    try {
      const predicted = await predict(path.join(data, 'html'), sample ? 20 : undefined)
      const out = path.join(temporary, 'out.json')
      const truth = path.join(temporary, 'truth.json')
      const ids = Object.keys(JSON.parse(predicted) as Record<string, unknown>)
      const whole = JSON.parse(readFileSync(path.join(data, 'ground-truth.json'), 'utf8')) as Record<string, unknown>
      writeFileSync(out, predicted)
      writeFileSync(truth, JSON.stringify(Object.fromEntries(ids.map((id) => [id, whole[id]]))))
      const scorer = path.join(shared, 'tools', 'score-extraction.mjs')
      const argv = [scorer, '--truth', truth, '--pred', out, '--bootstrap', '0', '--json']
      const [score] = JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as [Score]
      const row = { task: 'extraction', data: 'article-extraction-benchmark, dev', size: `${score.pages} pages` }
      return [
        {
          ...row,
          figure: 'F1',
          value: 100 * score.f1,
          bar: 96.5,
          floor: 'Readability 95.2',
          best: 'rs_trafilatura 96.3',
          least: 95.5,
        },
        { ...row, figure: 'precision', value: 100 * score.precision, least: 95 },
        { ...row, figure: 'recall', value: 100 * score.recall, least: 95 },
        { ...row, figure: 'pages without text (count)', value: score.empty, floor: '0' },
      ]
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  },
}
