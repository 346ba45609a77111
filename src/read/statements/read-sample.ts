import { readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse, loadLanguage } from '../../language/index.ts'
import type {
  FigureMention,
  NameMention,
  PlaceMention,
  Reference,
  Report,
  Span,
  Statement,
  TimeMention,
} from '../../model/index.ts'
import { findAttributions } from './find-attributions.ts'
import { readStatements } from './read-statements.ts'
import { readWords, type Words } from './words.ts'

const root = path.join(import.meta.dirname, '..', '..', '..')
export const language = loadLanguage((file) => readFileSync(path.join(root, file)))

/** A report of nothing but text, for tests of this folder. */
export function sampleReport(text: string, more: Partial<Report> = {}): Report {
  return {
    kind: 'report',
    id: 'r-sample',
    input: 'sample.txt',
    language: 'en',
    version: 1,
    text,
    headings: [],
    regions: [],
    removed: [],
    map: [[0, 0]],
    ...more,
  }
}

interface Mentions {
  readonly names?: readonly NameMention[]
  readonly references?: readonly Reference[]
  readonly times?: readonly TimeMention[]
  readonly places?: readonly PlaceMention[]
  readonly figures?: readonly FigureMention[]
}

/** Statements of a text, with what a test says the other readers found. */
export function readSample(text: string, mentions: Mentions = {}, more: Partial<Report> = {}): Statement[] {
  const report = sampleReport(text, more)
  const breaks = report.headings.flatMap((heading) => [heading.start, heading.end])
  const none = { names: [], references: [], times: [], places: [], figures: [] }
  return readStatements(analyse(text, language, { breaks }), { ...none, ...mentions, report, language })
}

/** Where a phrase stands in the text. */
export function spanOfWords(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`'${words}' is not in the text`)
  return { start, end: start + words.length }
}

export function sampleWords(text: string): Words {
  return readWords(analyse(text, language), [])
}

/** Attributions as strings, "source | cue | content", in order of cue. */
export function attributionsOf(text: string, rule?: string): string[] {
  const w = sampleWords(text)
  const words = (first: number, last: number): string => text.slice(w.a.start[first], w.a.end[last])
  return findAttributions(w)
    .filter((one) => rule === undefined || one.rule === rule)
    .map(({ source, cue, content }) => {
      const said = content.map(([first, last]) => words(first, last)).join(' … ')
      return `${source ? words(source.first, source.last) : '-'} | ${words(cue[0], cue[1])} | ${said}`
    })
}
