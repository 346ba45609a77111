import type { Brief, Evidence, Line, Report } from '../../model/index.ts'
import { attribution } from '../attribution.ts'
import { displaySlice, displayText } from '../display-text.ts'
import { asOfInstant } from '../export/moments.ts'
import { reportAddress, webId } from '../export/web-id.ts'
import { type Lookup, lookUp } from '../lookup.ts'
import { renderJson } from '../render-json.ts'

/** Characters of the text kept before and behind a quote, to find it again among others like it. */
const AROUND = 32

/**
 * The evidence of every line as W3C Web Annotations, in one `AnnotationPage`: each stretch of a report with what it is
 * to the line (its words, who says them, the figure …). Both selectors choose the same stretch: `TextQuoteSelector` finds
 * it in any rendering, `TextPositionSelector` counts code points, as the recommendation asks, in the clean text.
 */
export function renderAnnotations(brief: Brief, reports: readonly Report[]): string {
  const lookup = lookUp(brief, reports)
  const counters = new Map<string, CodePoints>()
  const items = brief.sections
    .flatMap((section) => section.lines)
    .flatMap((line) => annotationsOf(line, lookup, counters))
  return renderJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: webId(`annotations ${brief.story.name} ${brief.day} ${brief.asOf}`),
    type: 'AnnotationPage',
    modified: asOfInstant(brief),
    items,
  })
}

function annotationsOf(line: Line, lookup: Lookup, counters: Map<string, CodePoints>): object[] {
  const seen = new Set<string>()
  return line.evidence.flatMap((evidence) => {
    const key = [evidence.report, evidence.start, evidence.end, evidence.role ?? '', evidence.rule].join(' ')
    const report = lookup.reports.get(evidence.report)
    if (seen.has(key) || report?.status === 'embargoed') return []
    seen.add(key)
    const text = lookup.texts.get(evidence.report)
    return [
      {
        id: webId(`${line.id} ${key}`),
        type: 'Annotation',
        motivation: evidence.role === 'content' ? 'describing' : 'identifying',
        generator: { id: 'https://www.npmjs.com/package/@sayso/sayso', type: 'Software', name: 'Sayso' },
        body: bodiesOf(line, evidence),
        target: {
          source: reportAddress(report, text) ?? webId(evidence.report),
          selector: selectorsOf(evidence, text, counters),
        },
      },
    ]
  })
}

function bodiesOf(line: Line, evidence: Evidence): object[] {
  const tag = { type: 'TextualBody', purpose: 'tagging', format: 'text/plain' }
  return [
    ...(evidence.role === undefined ? [] : [{ ...tag, value: evidence.role }]),
    { ...tag, value: `rule:${displayText(evidence.rule)}` },
    {
      id: webId(line.id),
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: 'en',
      value: `${displayText(line.text)} (${attribution(line.chain)})`,
    },
  ]
}

function selectorsOf(evidence: Evidence, report: Report | undefined, counters: Map<string, CodePoints>): object[] {
  const quote = { type: 'TextQuoteSelector', exact: displaySlice(evidence.quote) }
  if (!report) return [quote]
  const counter = counters.get(report.id) ?? new CodePoints(report.text)
  counters.set(report.id, counter)
  const { start, end } = evidence
  return [
    {
      ...quote,
      prefix: displaySlice(report.text.slice(Math.max(0, start - AROUND), start)),
      suffix: displaySlice(report.text.slice(end, end + AROUND)),
    },
    { type: 'TextPositionSelector', start: counter.before(start), end: counter.before(end) },
  ]
}

/** Code points before an offset in UTF-16 code units; counts on from where it stopped, and keeps marks to go back to. */
class CodePoints {
  readonly #text: string
  /** Low surrogates before every thousandth code unit. */
  readonly #pairs: number[] = [0]

  constructor(text: string) {
    this.#text = text
  }

  before(offset: number): number {
    const end = Math.min(offset, this.#text.length)
    const step = Math.floor(end / STEP)
    while (this.#pairs.length <= step) {
      const at = (this.#pairs.length - 1) * STEP
      this.#pairs.push(this.#pairs.at(-1)! + pairsIn(this.#text, at, at + STEP))
    }
    return end - this.#pairs[step]! - pairsIn(this.#text, step * STEP, end)
  }
}

const STEP = 1000

function pairsIn(text: string, from: number, to: number): number {
  let pairs = 0
  for (let at = Math.max(1, from); at < to; at++) {
    const low = (text.charCodeAt(at) & 0xfc00) === 0xdc00
    if (low && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) pairs++
  }
  return pairs
}
