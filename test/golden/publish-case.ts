import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Brief, Report } from '../../src/model/index.ts'
import { renderHtml, renderJson, renderMarkdown, renderTerminal, renderWhy } from '../../src/publish/index.ts'
import type { GoldenCase } from './golden-case.ts'

const folder = path.join(import.meta.dirname, 'publish')

/** A brief written by hand and the reports it could be made of. */
export interface PublishSource {
  readonly name: string
  readonly brief: Brief
  readonly reports: Report[]
}

/** The cases of test/golden/publish: `brief.json` and `reports.json` beside what each format makes of them. */
export function publishSources(): PublishSource[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      brief: JSON.parse(readFileSync(path.join(folder, name, 'brief.json'), 'utf8')) as Brief,
      reports: JSON.parse(readFileSync(path.join(folder, name, 'reports.json'), 'utf8')) as Report[],
    }))
}

const FORMATS: Readonly<Record<string, (source: PublishSource) => string>> = {
  'expected.html': ({ brief, reports }) => renderHtml(brief, reports),
  'expected.json': ({ brief }) => renderJson(brief),
  'expected.md': ({ brief }) => renderMarkdown(brief),
  'expected.txt': ({ brief }) => renderTerminal(brief, { width: 80, colour: false }),
  'expected.ansi': ({ brief }) => renderTerminal(brief, { width: 100, colour: true }),
  'expected-why.txt': ({ brief, reports }) =>
    brief.sections
      .flatMap(({ lines }) => lines)
      .slice(0, 3)
      .map((line) => renderWhy(brief, line, reports, { width: 80, colour: false }))
      .join('\n'),
}

/** Every format of every case. */
export function publishCases(): GoldenCase[] {
  return publishSources().flatMap((source) =>
    Object.entries(FORMATS).map(([file, render]) => {
      const expectedFile = path.join(folder, source.name, file)
      return {
        name: `publish/${source.name}/${file}`,
        expectedFile,
        expected: existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : undefined,
        run: async () => render(source),
      }
    }),
  )
}
