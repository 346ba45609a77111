import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ingest, nodeEffects } from '../../../src/ingest/index.ts'
import type { GoldenCase } from '../golden-case.ts'

/** One folder here: `source.*` beside expected.json, which holds the reports and diagnostics read from it. */
export function ingestCases(): GoldenCase[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const folder = path.join('test', 'golden', 'ingest', name)
      const source = readdirSync(folder).find((file) => file.startsWith('source.'))
      const expectedFile = path.join(folder, 'expected.json')
      return {
        name: `ingest/${name}`,
        expectedFile,
        expected: existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : undefined,
        run: async () => {
          const read = await ingest([`${folder}/${source}`], nodeEffects(), { now: '2026-05-14T12:00:00Z' })
          return `${JSON.stringify(read, null, 1)}\n`
        },
      }
    })
}
