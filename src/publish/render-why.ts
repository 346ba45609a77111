import type { Brief, Line, Report } from '../model/index.ts'
import { attribution } from './attribution.ts'
import { displayAll, displaySlice, displayText } from './display-text.ts'
import { lineFacts } from './line-facts.ts'
import { type Lookup, lookUp, reportName } from './lookup.ts'
import { isAllNew, lineTags } from './outline.ts'
import { findPassages, type Passage, type Segment } from './passages.ts'
import { type TerminalOptions, type TerminalType, terminalType } from './terminal-type.ts'

/** Why a line stands in the brief: its chain and facts, its sentence in its surroundings, and the rules that read it. */
export function renderWhy(rawBrief: Brief, rawLine: Line, texts: readonly Report[], options: TerminalOptions): string {
  const type = terminalType(options)
  const brief = displayAll(rawBrief)
  const line = displayAll(rawLine)
  const lookup = lookUp(brief, texts)
  const tags = lineTags(line, isAllNew(lookup)).map((tag) => type.paint(tag, 'yellow'))
  const out = [
    type.wrap(type.paint(displayText(line.text), 'bold'), ''),
    type.wrap([type.paint(`— ${attribution(line.chain)}`, 'cyan'), ...tags].join(' · '), '  '),
    type.paint(`  ${line.id}`, 'dim'),
    '',
    ...factLines(line, lookup, type),
    ...otherPlaces(brief, line, type),
    '',
    type.paint('Evidence', 'bold', 'blue'),
    ...findPassages(rawLine.evidence, lookup.texts).flatMap((passage) => passageLines(passage, lookup, type)),
    '',
    type.paint('Rules', 'bold', 'blue'),
    ...ruleLines(line, lookup, type),
  ]
  return `${out.join('\n')}\n`
}

function factLines(line: Line, lookup: Lookup, type: TerminalType): string[] {
  return lineFacts(line, lookup).flatMap(({ name, values }) =>
    values.map((value, index) => labelled(index === 0 ? name : '', value, type)),
  )
}

const LABEL_WIDTH = 22

function labelled(name: string, value: string, type: TerminalType): string {
  const label = `  ${name.padEnd(LABEL_WIDTH - 2)}`
  return type.wrap(value, label, ' '.repeat(LABEL_WIDTH)).replace(label, type.paint(label, 'dim'))
}

const HEADING_WORDS = {
  source: 'the source’s heading',
  sayso: 'heading by Sayso',
  desk: 'heading by the desk',
} as const

/** The event, dispute and series of the brief that the line belongs to. */
function otherPlaces(brief: Brief, line: Line, type: TerminalType): string[] {
  const section = brief.sections.find((candidate) => candidate.lines.some(({ id }) => id === line.id))
  const event = brief.events.find(({ id }) => id === line.event)
  const dispute = brief.disputes.find(({ id }) => id === line.dispute)
  const series = brief.series.filter(({ points }) => points.some((point) => point.line === line.id))
  return [
    ...(section ? [labelled('Section', `${displayText(section.heading)} (${HEADING_WORDS[section.from]})`, type)] : []),
    ...(event ? [labelled('Event', `${event.kind}: ${displayText(event.heading)}`, type)] : []),
    ...(dispute ? [labelled('Dispute', `${dispute.kind}: ${displayText(dispute.about)}`, type)] : []),
    ...series.map(({ what, where, scope }, index) =>
      labelled(
        index === 0 ? 'Series' : '',
        [displayText(what), where === undefined ? '' : displayText(where), scope]
          .filter((part) => part !== '')
          .join(', '),
        type,
      ),
    ),
  ]
}

function passageLines(passage: Passage, lookup: Lookup, type: TerminalType): string[] {
  const report = lookup.reports.get(passage.report)
  const bar = '  │ '
  const dim = (text: string) => type.wrap(type.paint(displayText(text), 'dim'), bar, bar)
  return [
    type.wrap(type.paint(displayText(report ? reportName(report) : passage.report), 'underline'), '  '),
    ...(passage.before === undefined ? [] : [dim(passage.before), '  │']),
    ...passage.paragraphs.flatMap((paragraph, index) => [
      ...(index === 0 ? [] : ['  │']),
      paragraph === 'gap' ? `${bar}[…]` : type.wrap(paintParagraph(paragraph, type), bar, bar),
    ]),
    ...(passage.after === undefined ? [] : ['  │', dim(passage.after)]),
  ]
}

/** Marked words stand out by colour, and between » and « where there is none. */
function paintParagraph(pieces: readonly Segment[], type: TerminalType): string {
  let out = ''
  for (const [index, piece] of pieces.entries()) {
    const words = displaySlice(piece.text).replace(/\s+/g, ' ')
    const opens = piece.marked && !type.colour && !pieces[index - 1]?.marked
    const closes = piece.marked && !type.colour && !pieces[index + 1]?.marked
    out += `${opens ? '»' : ''}${paintPiece(words, piece, type)}${closes ? '«' : ''}`
  }
  return out
}

function paintPiece(words: string, piece: Segment, type: TerminalType): string {
  const role = piece.role === undefined ? [] : (['underline'] as const)
  return type.paint(words, ...(piece.marked ? (['yellow'] as const) : []), ...role)
}

function ruleLines(line: Line, lookup: Lookup, type: TerminalType): string[] {
  return line.evidence.map((item) => {
    const number = lookup.reportNumber.get(item.report)
    const where = `${number === undefined ? item.report : `report ${number}`}, ${item.start} to ${item.end}`
    return type.wrap(
      `${type.paint(item.rule, 'bold')} ${type.paint(`(${where})`, 'dim')}: “${displayText(item.quote)}”`,
      `  ${(item.role ?? '').padEnd(LABEL_WIDTH - 2)}`,
      ' '.repeat(LABEL_WIDTH),
    )
  })
}
