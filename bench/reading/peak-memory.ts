import { moduleUrl, runAlone } from './run-alone.ts'

/** Reads all articles one after the other, as a long story is read, and keeps the readings as a brief needs them. */
const PROGRAM = `
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readData } from ${moduleUrl('src/cli/read-data.ts')}
import { loadReaders, readReport } from ${moduleUrl('src/read/read-report.ts')}
const [file, count] = process.argv.slice(-2)
const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\\n', Number(count)).filter(Boolean)
const readers = loadReaders(readData)
const none = { headings: [], regions: [], removed: [], map: [] }
let statements = 0
for (const line of lines) {
  const { id, text, date, source: outlet } = JSON.parse(line)
  const publishedAt = { value: date, inferred: false, reasons: [] }
  const report = { kind: 'report', id, input: 'bench', language: 'en', version: 1, text, outlet, publishedAt, ...none }
  statements += readReport(report, readers, { notAfter: '2014-01-01' }).statements.length
}
if (statements === 0) throw new Error('nothing was read')
process.stdout.write(JSON.stringify(process.resourceUsage().maxRSS / 1024))
`

/** Most resident memory, in MB, of a process of its own that reads `count` articles one by one. */
export function peakMegabytes(shared: string, count: number): number {
  return runAlone(PROGRAM, [`${shared}/data/timelines/t17.dev.articles.jsonl.gz`, String(count)]) as number
}
