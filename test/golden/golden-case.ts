import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BriefOptions } from '../../src/brief/index.ts'
import { runBrief } from '../run-brief.ts'
import { renderJson } from '../../src/publish/index.ts'

const folder = path.join(import.meta.dirname, 'brief')

/** One folder under test/golden/brief: `source/` (or a folder of examples named in options.json) beside expected.json. */
export interface GoldenCase {
  readonly name: string
  readonly expectedFile: string
  /** The expected bytes; nothing where a case is new. */
  readonly expected: string | undefined
  /** Runs the case as the command line would and returns the JSON. */
  run(): Promise<string>
}

interface CaseOptions {
  /** Inputs from the repository's root, where tests run; default: the case's own source folder. */
  readonly inputs?: readonly string[]
  readonly options?: BriefOptions
}

export function goldenCases(): GoldenCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const optionsFile = path.join(folder, name, 'options.json')
      const chosen: CaseOptions = existsSync(optionsFile) ? (JSON.parse(readFileSync(optionsFile, 'utf8')) as CaseOptions) : {}
      const inputs = chosen.inputs ?? [`test/golden/brief/${name}/source`]
      const expectedFile = path.join(folder, name, 'expected.json')
      return {
        name,
        expectedFile,
        expected: existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : undefined,
        run: async () => renderJson(await runBrief(inputs, chosen.options)),
      }
    })
}
