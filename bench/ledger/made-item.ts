import { type PreparedReport, prepareReport } from '../../src/ledger/index.ts'
import { type Reading, type Report, reportId, type Statement } from '../../src/model/index.ts'
import { makeReport } from './story-generator.ts'

/** A made report as ingest would give it. */
export function madeReport(seed: number, index: number, perDay: number): Report {
  const { outlet, title, at, text } = makeReport(seed, index, perDay)
  const report: Report = {
    kind: 'report',
    id: '',
    input: `made-${index}`,
    url: `https://made.example/${seed}/${index}`,
    outlet,
    title,
    language: 'en',
    version: 1,
    publishedAt: { value: at, inferred: false, reasons: [] },
    text,
    headings: [],
    regions: [],
    removed: [],
    map: [[0, 0]],
  }
  return { ...report, id: reportId(report) }
}

const SENTENCE = /[^\n.]+\./g

/**
 * The report with one statement for each sentence, laid out for the ledger without reading it: rows and words as many
 * and as varied as those of a real reading, made a hundred times as fast, to fill a large ledger.
 */
export function madeItem(seed: number, index: number, perDay: number): PreparedReport {
  const report = madeReport(seed, index, perDay)
  const day = report.publishedAt!.value.slice(0, 10)
  const statements = [...report.text.matchAll(SENTENCE)].map((match): Statement => {
    const span = { start: match.index, end: match.index + match[0].length }
    const name = /([A-Z]\w+ [A-Z]\w+) said/.exec(match[0])?.[1]
    return {
      kind: 'statement',
      ...span,
      rule: 'made',
      sentences: [span],
      chain: name ? [{ ...span, rule: 'made', source: { name, kind: 'person', read: name } }] : [],
      content: [span],
      mode: name ? 'indirect' : 'narrated',
      modality: 'happened',
      modalityRule: 'made',
      time: { time: { value: day, begin: day, end: day, read: '', inferred: true } },
      places: [],
      figures: [],
      references: [],
    }
  })
  const lists = { times: [], places: [], figures: [], names: [], references: [], diagnostics: [] }
  const reading: Reading = {
    kind: 'reading',
    report: report.id,
    publishedAt: report.publishedAt!,
    ...lists,
    statements,
  }
  return prepareReport({ report, reading, reader: 'made', notAfter: '' })
}
