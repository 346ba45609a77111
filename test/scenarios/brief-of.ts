import { type BriefOptions, makeBrief, notAfter } from '../../src/brief/index.ts'
import { readData } from '../../src/cli/read-data.ts'
import { type Brief, contentId, type Line, type Report } from '../../src/model/index.ts'
import { loadReaders, readReport } from '../../src/read/read-report.ts'

/** A report as a scenario tells it. Paragraphs are parted by blank lines; `at` is the date as written. */
export interface Told {
  readonly outlet: string
  readonly at?: string
  readonly text: string
  readonly title?: string
  readonly more?: Partial<Report>
}

const readers = loadReaders(readData)

export function reportOf({ outlet, at, text, title, more }: Told): Report {
  return {
    kind: 'report',
    id: contentId('r', outlet, at ?? '', title ?? '', text),
    input: `${outlet}.txt`,
    outlet,
    ...(title ? { title } : {}),
    language: 'en',
    version: 1,
    ...(at ? { publishedAt: { value: at, inferred: false, reasons: [] } } : {}),
    text,
    headings: [],
    regions: [],
    removed: [],
    map: [],
    ...more,
  }
}

/** The brief of the reports that a scenario tells. */
export function briefOf(told: readonly Told[], options: BriefOptions = {}): Brief {
  const reports = told.map(reportOf)
  const limit = notAfter(
    reports.map((report) => report.publishedAt),
    options,
  )
  const read = reports.map((report) => ({ report, reading: readReport(report, readers, { notAfter: limit }) }))
  return makeBrief(read, options)
}

export function linesOf(brief: Brief): Line[] {
  return brief.sections.flatMap((section) => section.lines)
}

/** The one line whose text holds all the words; an error that shows all lines if there is none or more than one. */
export function lineWith(brief: Brief, ...words: string[]): Line {
  const found = linesOf(brief).filter((line) => words.every((word) => line.text.includes(word)))
  if (found.length === 1) return found[0]!
  const all = linesOf(brief).map((line) => `  ${line.chain.map((source) => source.name).join(' ← ')}: ${line.text}`)
  throw new Error(`${found.length} lines with ${words.join(', ')} among\n${all.join('\n')}`)
}

export function speakers(line: Line): string[] {
  return line.chain.map((source) => source.name)
}
