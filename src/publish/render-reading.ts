import type { Mention, Reading, Report, SourceMention, Span, Statement, Time } from '../model/index.ts'
import { dayWords, instantWords } from './day-words.ts'
import { displaySlice, displayText } from './display-text.ts'
import { figureWords } from './figure-words.ts'
import { linkWords, timeFacts } from './line-facts.ts'
import { type Colour, type TerminalOptions, type TerminalType, terminalType } from './terminal-type.ts'

type Kind = 'time' | 'place' | 'figure' | 'name' | 'reference'

const KIND_COLOURS: Readonly<Record<Kind, Colour>> = {
  time: 'green',
  place: 'magenta',
  figure: 'yellow',
  name: 'cyan',
  reference: 'blue',
}

/** What was read from one report: its sentences with the words marked, and under each what was read from it. */
export function renderReading(report: Report, reading: Reading, options: TerminalOptions): string {
  const type = terminalType(options)
  const marks = kindsOf(reading)
  const out = [
    type.wrap(type.paint(displayText(report.title ?? report.input), 'bold'), ''),
    ...head(report, reading, type),
  ]
  const headings = new Set(report.headings.map(({ start }) => start))
  const statements = [...reading.statements].sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  for (const paragraph of paragraphsOf(report.text)) {
    const heading = headings.has(paragraph.start)
    const here: Statement[] = []
    while ((statements[next]?.start ?? paragraph.end) < paragraph.end) here.push(statements[next++]!)
    for (const unit of unitsOf(paragraph, here)) {
      if (report.text.slice(unit.start, unit.end).trim() === '') continue
      out.push('', type.wrap(paint(report.text, unit, marks, type, heading), ''))
      for (const [index, statement] of unit.statements.entries()) {
        if (index > 0) out.push('')
        out.push(...statementLines(report, reading, statement, type))
      }
    }
  }
  for (const { message } of reading.diagnostics) out.push('', type.wrap(type.paint(displayText(message), 'red'), '! '))
  return `${out.join('\n')}\n`
}

function head(report: Report, reading: Reading, type: TerminalType): string[] {
  const { publishedAt, storyStart, dayNumber } = reading
  const counts = [
    `${reading.statements.length} statements`,
    `${reading.times.length} times`,
    `${reading.places.length} places`,
    `${reading.figures.length} figures`,
    `${reading.names.length} names`,
  ]
  const rows: [string, string][] = [
    ['input', report.input],
    ['outlet', report.outlet ?? ''],
    [
      'published',
      publishedAt ? `${instantWords(publishedAt.value)}${publishedAt.inferred ? ', worked out' : ''}` : 'not known',
    ],
    ['because', publishedAt?.reasons.join('; ') ?? ''],
    ['language', report.language],
    ['story starts', storyStart ? `${dayWords(storyStart.value)} (${storyStart.mention.rule})` : ''],
    ['day of the story', dayNumber ? `${dayNumber.value} (${dayNumber.mention.rule})` : ''],
    ...report.removed.map(({ kind, text }, index): [string, string] => [
      index === 0 ? 'removed' : '',
      `${kind}: “${text}”`,
    ]),
  ]
  return [
    ...rows.filter(([, value]) => value !== '').map(([name, value]) => row(name, displayText(value), type)),
    type.wrap(
      counts
        .map((words, index) => type.paint(words, ...(index === 0 ? [] : [Object.values(KIND_COLOURS)[index - 1]!])))
        .join(' · '),
      '  ',
    ),
  ]
}

const LABEL_WIDTH = 20

function row(name: string, value: string, type: TerminalType): string {
  const label = `  ${name.padEnd(LABEL_WIDTH - 2)}`
  return type.wrap(value, label, ' '.repeat(LABEL_WIDTH)).replace(label, type.paint(label, 'dim'))
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n\n', start)
    const end = found < 0 ? text.length : found
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end + 2
  }
  return spans
}

/** A stretch of a paragraph and the statements that were read from it. */
interface Unit extends Span {
  readonly statements: Statement[]
}

/** A paragraph cut into the sentences of its statements and what stands between them. */
function unitsOf(paragraph: Span, statements: readonly Statement[]): Unit[] {
  const units: Unit[] = []
  let at = paragraph.start
  for (const statement of statements) {
    const last = units.at(-1)
    if (last && last.statements.length > 0 && statement.start < at) {
      last.statements.push(statement)
      continue
    }
    if (statement.start > at) units.push({ start: at, end: statement.start, statements: [] })
    const end = Math.min(statement.end, paragraph.end)
    units.push({ start: statement.start, end, statements: [statement] })
    at = end
  }
  if (at < paragraph.end) units.push({ start: at, end: paragraph.end, statements: [] })
  return units
}

interface Marked extends Span {
  readonly kind: Kind
}

/** Every mention, the shorter one winning where two overlap, in reading order and apart. */
function kindsOf(reading: Reading): Marked[] {
  const all = [reading.times, reading.places, reading.figures, reading.names, reading.references].flat()
  const inOrder = [...all].sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Marked[] = []
  for (const { start, end, kind } of inOrder) {
    const last = kept.at(-1)
    if (!last || start >= last.end) kept.push({ start, end, kind })
  }
  return kept
}

function paint(text: string, span: Span, marks: readonly Marked[], type: TerminalType, heading: boolean): string {
  const style: Colour[] = heading ? ['bold'] : []
  const clean = (start: number, end: number) => displaySlice(text.slice(start, end)).replace(/\s+/g, ' ')
  let out = ''
  let at = span.start
  for (let index = firstAtOrAfter(marks, span.start); index < marks.length; index++) {
    const mark = marks[index]!
    if (mark.end > span.end) break
    out +=
      type.paint(clean(at, mark.start), ...style) +
      type.paint(clean(mark.start, mark.end), ...style, KIND_COLOURS[mark.kind])
    at = mark.end
  }
  return (out + type.paint(clean(at, span.end), ...style)).trim()
}

function firstAtOrAfter(marks: readonly Marked[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function statementLines(report: Report, reading: Reading, statement: Statement, type: TerminalType): string[] {
  const words = (span: Span) => displayText(report.text.slice(span.start, span.end))
  const rows: [string, string][] = [
    [
      'who',
      statement.chain.length === 0
        ? 'the outlet itself'
        : statement.chain.map((link) => chainLink(link, words)).join(' ← '),
    ],
    ['says', statement.content.map((span) => inQuotes(words(span))).join(' … ')],
    ['how', [statement.mode, statement.modality, statement.stance ?? ''].filter((part) => part !== '').join(', ')],
    ['when', timeRow(statement.time?.time)],
    ['said', timeRow(statement.said?.time)],
    ['where', statement.places.map((number) => placeRow(reading, number)).join('; ')],
    ['figures', statement.figures.flatMap((number) => figureRow(reading.figures[number])).join('; ')],
    ['stands for', statement.references.flatMap((number) => referenceRow(reading, number, words)).join('; ')],
    ['event', statement.event ? `${statement.event.kind}: “${words(statement.event)}”` : ''],
    ['not verified', statement.unverified ? `“${words(statement.unverified)}”` : ''],
    ['rules', rulesOf(statement).join(', ')],
  ]
  return rows.filter(([, value]) => value !== '').map(([name, value]) => row(name, value, type))
}

/** Words in quotation marks, unless they bring their own. */
const inQuotes = (words: string) => (/^[“"‘«„]/.test(words) ? words : `“${words}”`)

function chainLink(link: SourceMention, words: (span: Span) => string): string {
  const antecedent = link.antecedent ? `, read from “${words(link)}” and “${words(link.antecedent)}”` : ''
  return `${linkWords(link.source)}${antecedent}`
}

const timeRow = (time: Time | undefined) => (time ? timeFacts(time).join('; ') : '')

function placeRow(reading: Reading, number: number): string {
  const mention = reading.places[number]
  if (!mention) return ''
  const { place, part } = mention
  const region = [place.admin1, place.country].filter((name) => name !== undefined)
  return displayText(`${[place.name, ...region].join(', ')} (${[place.precision, part].join(', ')})`)
}

const figureRow = (mention: Reading['figures'][number] | undefined) => (mention ? [figureWords(mention.figure)] : [])

function referenceRow(reading: Reading, number: number, words: (span: Span) => string): string[] {
  const reference = reading.references[number]
  return reference ? [`“${words(reference)}” is ${displayText(reference.name)}`] : []
}

function rulesOf(statement: Statement): string[] {
  const mentions: (Mention | undefined)[] = [statement, ...statement.chain, statement.cue]
  return [...new Set([...mentions.flatMap((mention) => mention?.rule ?? []), statement.modalityRule])]
}
