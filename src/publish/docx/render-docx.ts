import {
  Document,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Brief, Line, Report } from '../../model/index.ts'
import { attribution, count, support } from '../attribution.ts'
import { dayWords, instantWords, longDayWords, timeWords } from '../day-words.ts'
import { displayAll, displayText, headingText } from '../display-text.ts'
import { asOfInstant } from '../export/moments.ts'
import { reportAddress } from '../export/web-id.ts'
import { CORRECTION_WORDS, NOT_KNOWN_WORDS } from '../labels.ts'
import { type Lookup, lookUp, pickLines, reportName } from '../lookup.ts'
import { disputeWords, lineTags, planWords, sideName } from '../outline.ts'
import { readZip, writeZip } from './fixed-zip.ts'
import { keyFigures } from './key-figures.ts'

/**
 * The brief as a situation report in Word's format: highlights, key figures, the lines by section, disputes, what is
 * coming up, what is not known, corrections, sources. `last` is the edition to compare the figures with. The same brief
 * gives the same bytes.
 */
export async function renderDocx(raw: Brief, reports: readonly Report[], last?: Brief): Promise<Uint8Array> {
  const brief = displayAll(raw)
  const lookup = lookUp(brief, reports)
  const document = new Document({
    creator: 'Sayso',
    lastModifiedBy: 'Sayso',
    title: headingText(brief.story.name),
    styles: { default: { document: { run: { font: 'Calibri', size: 21 } } } },
    sections: [{ properties: {}, children: children(brief, lookup, last) }],
  })
  return settled(await Packer.toBuffer(document), asOfInstant(brief))
}

function children(brief: Brief, lookup: Lookup, last: Brief | undefined): FileChild[] {
  return [
    ...title(brief),
    ...under(
      'Highlights',
      pickLines(lookup, brief.lead).map((line) => lineParagraph(line, false)),
    ),
    ...figures(brief, last),
    ...brief.sections.flatMap((section) =>
      under(
        headingText(section.heading),
        section.lines.map((line) => lineParagraph(line, true)),
      ),
    ),
    ...disputes(brief, lookup),
    ...comingUp(brief, lookup),
    ...under(
      'Not known',
      brief.notKnown.flatMap((entry) => {
        const line = lookup.lines.get(entry.line)
        return line ? [bullet([plain(displayText(line.text)), note(` — ${NOT_KNOWN_WORDS[entry.kind]}`)])] : []
      }),
    ),
    ...under('Corrections', brief.corrections.map(correction)),
    ...sources(brief, lookup),
  ]
}

const plain = (text: string) => new TextRun(text)
const bold = (text: string) => new TextRun({ text, bold: true })
const note = (text: string) => new TextRun({ text, italics: true, color: '555555' })
const bullet = (parts: readonly ParagraphChild[]) => new Paragraph({ children: parts.slice(), bullet: { level: 0 } })

/** A heading with what stands under it; nothing where there is nothing. */
function under(heading: string, parts: readonly FileChild[]): FileChild[] {
  return parts.length === 0 ? [] : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }), ...parts]
}

function title(brief: Brief): FileChild[] {
  const number = brief.story.dayNumber === undefined ? '' : `, day ${brief.story.dayNumber}`
  const { numbers } = brief
  const facts = [
    longDayWords(brief.day),
    `as of ${instantWords(brief.asOf)}`,
    count(numbers.reports, 'report'),
    count(numbers.origins, 'independent origin'),
  ]
  return [
    new Paragraph({ text: `${headingText(brief.story.name)}${number}`, heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [note(facts.join(' · '))] }),
    new Paragraph({
      children: [note('The words are the sources’ words; what stands in [square brackets] was added.')],
    }),
  ]
}

function lineParagraph(line: Line, withSupport: boolean): Paragraph {
  const tags = lineTags(line, true).map((tag) => note(` (${tag})`))
  const borne = withSupport ? support(line) : ''
  return bullet([
    plain(displayText(line.text)),
    note(` — ${attribution(line.chain)}`),
    ...tags,
    ...(borne === '' ? [] : [note(` · ${borne}`)]),
  ])
}

function figures(brief: Brief, last: Brief | undefined): FileChild[] {
  const rows = keyFigures(brief, last).map((row) => [
    row.figure,
    row.asOf,
    row.source,
    row.change,
    row.women,
    row.men,
    row.children,
  ])
  const head = ['Figure', 'As of', 'Source', 'Change since the last edition', 'Women', 'Men', 'Children']
  if (rows.length === 0) return []
  const empty = 'An empty cell means that the source does not say.'
  return under('Key figures', [
    table(head, rows, [26, 12, 26, 15, 7, 7, 7]),
    new Paragraph({ children: [note(empty)] }),
  ])
}

/** `widths` in hundredths of the page. */
function table(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): Table {
  const cell = (text: string, at: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 10, type: WidthType.PERCENTAGE },
      children: text.split('\n').map((part) => new Paragraph({ children: [isHead ? bold(part) : plain(part)] })),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, at) => cell(text, at, true)) }),
      ...rows.map((row) => new TableRow({ children: row.map((text, at) => cell(text, at, false)) })),
    ],
  })
}

function disputes(brief: Brief, lookup: Lookup): FileChild[] {
  const blocks = brief.disputes.flatMap((dispute): FileChild[] => {
    const head = dispute.sides.map((side) => headingText(sideName(side, lookup)))
    const cells = dispute.sides.map((side) =>
      pickLines(lookup, side.lines)
        .map((line) => `${displayText(line.text)} — ${attribution(line.chain)}`)
        .join('\n'),
    )
    if (head.length === 0 || cells.every((cell) => cell === '')) return []
    const width = Math.floor(100 / head.length)
    return [
      new Paragraph({ children: [bold(headingText(dispute.about)), note(` — ${disputeWords(dispute)}`)] }),
      table(
        head,
        [cells],
        head.map(() => width),
      ),
      new Paragraph({ text: '' }),
    ]
  })
  return under('Disputed', blocks)
}

function comingUp(brief: Brief, lookup: Lookup): FileChild[] {
  const rows = brief.comingUp.flatMap((plan) => {
    const lines = pickLines(lookup, plan.lines)
    if (lines.length === 0) return []
    const words = lines.map((line) => `${displayText(line.text)} — ${attribution(line.chain)}`)
    return [[timeWords(plan.time), words.join('\n'), planWords(plan)]]
  })
  return under('Coming up', rows.length === 0 ? [] : [table(['When', 'What', 'Status'], rows, [18, 60, 22])])
}

function correction(entry: Brief['corrections'][number]): Paragraph {
  const by = entry.by.length > 0 ? ` by ${attribution(entry.by)}` : ''
  const words = entry.evidence[0] ? displayText(entry.evidence[0].quote) : ''
  return bullet([
    plain(words),
    note(` — ${CORRECTION_WORDS[entry.kind].toLowerCase()}${by}, ${instantWords(entry.at)}`),
  ])
}

function sources(brief: Brief, lookup: Lookup): FileChild[] {
  const rows = brief.reports.map((report) => {
    const address = reportAddress(report, lookup.texts.get(report.id))
    const name = displayText(reportName(report))
    const date = report.publishedAt ? `, ${dayWords(report.publishedAt.value)}` : ''
    const status = report.status === 'read' ? '' : ` (${report.status})`
    const shown: ParagraphChild =
      address === undefined
        ? plain(name)
        : new ExternalHyperlink({ link: address, children: [new TextRun({ text: name, style: 'Hyperlink' })] })
    return bullet([shown, note(`${date}${status}`)])
  })
  return under('Sources', rows)
}

/** The library dates the file and draws ids for links by lot: both are set, and the entries are stored in their order. */
function settled(file: Uint8Array, at: string): Uint8Array {
  const links = new Map<string, string>()
  const name = (id: string) => {
    const known = links.get(id) ?? `rIdLink${links.size + 1}`
    links.set(id, known)
    return known
  }
  const entries = readZip(file)
  const text = (entry: { data: Uint8Array }) => new TextDecoder().decode(entry.data)
  const body = entries.find((entry) => entry.name === 'word/document.xml')
  for (const [, id = ''] of body ? text(body).matchAll(/<w:hyperlink[^>]*\br:id="([^"]+)"/g) : []) name(id)
  return writeZip(
    entries
      .filter((entry) => !entry.name.endsWith('/'))
      .map((entry) => {
        if (!/\.(?:xml|rels)$/.test(entry.name)) return entry
        const fixed = text(entry)
          .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_all, open) => `${open}${at}`)
          .replace(/\b(r:id|Id)="([^"]+)"/g, (all, attribute, id) =>
            links.has(id) ? `${attribute}="${links.get(id)}"` : all,
          )
        return { name: entry.name, data: new TextEncoder().encode(fixed) }
      }),
  )
}
