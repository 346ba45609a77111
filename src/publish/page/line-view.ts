import type { Brief, Line } from '../../model/index.ts'
import type { CarrierView, ChangeView, EvidenceView, LineView, PassageView, QuotedLine, Tag } from '../../web/index.ts'
import { attribution, count, support } from '../attribution.ts'
import { displaySlice, displayText } from '../display-text.ts'
import { amountWords, countWords, scopeWords, shownFigures } from '../figure-words.ts'
import { linkAddress } from '../html/markup.ts'
import { INFORMATION_GRADE_WORDS, REPORT_STATUS_WORDS, SOURCE_GRADE_WORDS } from '../labels.ts'
import { lineFacts } from '../line-facts.ts'
import { type Lookup, reportName } from '../lookup.ts'
import { lineTags } from '../outline.ts'
import { findPassages, type Passage } from '../passages.ts'
import { changeView } from './change-view.ts'
import { lineKeys } from './follow-keys.ts'
import type { PageContext } from './page-context.ts'
import { textPieces } from './text-pieces.ts'

/** Reports whose sentences a line shows; an agency's text in a hundred outlets would fill the page a hundred times. */
const SHOWN_REPORTS = 4
const SHOWN_VALUES = 12
const SHOWN_CARRIERS = 5
const SHOWN_HISTORY = 20
/** The words a rule read are marked in their sentence; beside its name their beginning will do. */
const RULE_WORDS = 60
/** On a day with more lines a line opens its paragraph without the one before and after, or the page grows too heavy. */
const MANY_LINES = 120
/** Told beside the facts: in the chips of carriers, and in why the grade is what it is. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['Grade', 'Carried by', 'Independent origins'])

/** What all lines of a page are set with. */
export interface LineSetting {
  readonly brief: Brief
  readonly lookup: Lookup
  readonly context: PageContext
  readonly allNew: boolean
  readonly kinds: ReadonlyMap<string, string>
  readonly history: ReadonlyMap<string, readonly Brief['changes'][number][]>
}

export function lineView(line: Line, setting: LineSetting): LineView {
  const { context, lookup } = setting
  const card = context.cardOf?.(line.id)
  return {
    id: line.id,
    words: textPieces(line.text),
    state: line.state,
    tags: tagViews(line, setting.allNew),
    credit: attribution(line.chain),
    support: support(line),
    figures: shownFigures(line.figures).map(figureChip),
    carriers: carrierViews(line, lookup),
    follow: lineKeys(line, setting.kinds).map(([key]) => key),
    ...(line.dispute === undefined ? {} : { dispute: line.dispute }),
    evidence: evidenceView(line, setting),
    href: context.lineHref?.(line.id) ?? `#${line.id}`,
    ...(card === undefined ? {} : { card }),
  }
}

export function tagViews(line: Line, allNew: boolean): Tag[] {
  return lineTags(line, allNew).map((words) => ({ kind: words, words }))
}

/** Words of a line as they stand beside something else. */
export function quotedLine(line: Line): QuotedLine {
  return { line: line.id, words: textPieces(line.text), credit: attribution(line.chain), state: line.state }
}

function figureChip(figure: Line['figures'][number]): LineView['figures'][number] {
  const amount = amountWords(figure)
  const notes = [scopeWords(figure), figure.planned ? 'planned' : '', figure.inferred ? 'worked out' : '']
  return {
    amount,
    counted: countWords(figure).slice(amount.length).trim(),
    scope: notes.filter((note) => note !== '').join(', '),
  }
}

function carrierViews(line: Line, lookup: Lookup): CarrierView[] {
  return line.carriers.slice(0, SHOWN_CARRIERS).flatMap((id): CarrierView[] => {
    const report = lookup.reports.get(id)
    const number = lookup.reportNumber.get(id)
    if (!report || number === undefined) return []
    const status = REPORT_STATUS_WORDS[report.status]
    const name = displayText(report.outlet ?? '') || displayText(reportName(report))
    return [{ name, number, ...(status === '' ? {} : { status }) }]
  })
}

function evidenceView(line: Line, { lookup, history }: LineSetting): EvidenceView {
  const reports = [...new Set(line.evidence.map(({ report }) => report))]
  const near = new Set(reports.slice(0, SHOWN_REPORTS))
  const items = line.evidence.filter(({ report }) => near.has(report))
  const around = lookup.lines.size <= MANY_LINES
  const facts = lineFacts(line, lookup).filter(({ name }) => !TOLD_ELSEWHERE.has(name))
  return {
    passages: findPassages(items, lookup.texts).map((passage) => passageView(passage, lookup, around)),
    more: reports.length - near.size,
    facts: facts.map(({ name, values }) => ({ name, values: firstValues(values) })),
    grade: gradeView(line),
    rules: items.map(({ role, rule, quote }) => ({ ...(role ? { role } : {}), rule, words: cut(displayText(quote)) })),
    history: (history.get(line.id) ?? []).slice(0, SHOWN_HISTORY).map(changeView) satisfies ChangeView[],
  }
}

function firstValues(values: readonly string[]): string[] {
  const more = values.length - SHOWN_VALUES
  return more > 0 ? [...values.slice(0, SHOWN_VALUES), `and ${more} more`] : [...values]
}

const cut = (words: string): string => (words.length <= RULE_WORDS ? words : `${words.slice(0, RULE_WORDS)} …`)

function gradeView(line: Line): EvidenceView['grade'] {
  const { source, information } = line.grade
  return {
    code: `${source}${information}`,
    words: `${SOURCE_GRADE_WORDS[source]}, ${INFORMATION_GRADE_WORDS[information]}`,
    why: [
      source === 'F' ? 'no editor has graded this source' : 'the source as an editor graded it',
      line.state === 'disputed'
        ? 'the line is disputed'
        : line.origins > 1
          ? `${count(line.origins, 'independent origin')} say the same`
          : 'one origin alone says it',
    ].join('; '),
  }
}

function passageView(passage: Passage, lookup: Lookup, around: boolean): PassageView {
  const report = lookup.reports.get(passage.report)
  const href = linkAddress(lookup.texts.get(passage.report)?.url ?? report?.input)
  return {
    report: report ? displayText(reportName(report)) : passage.report,
    ...(href === undefined ? {} : { href }),
    ...(passage.before === undefined || !around ? {} : { before: displayText(passage.before) }),
    paragraphs: passage.paragraphs.map((paragraph) =>
      paragraph === 'gap' ? 'gap' : paragraph.map((piece) => ({ ...piece, text: displaySlice(piece.text) })),
    ),
    ...(passage.after === undefined || !around ? {} : { after: displayText(passage.after) }),
  }
}
