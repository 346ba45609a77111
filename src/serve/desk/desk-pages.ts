import { listDecisions, listEditions, listFeeds, listIncoming, listQueue } from '../../ledger/index.ts'
import { loadReading } from '../../ledger/load-reading.ts'
import { attribution } from '../../publish/attribution.ts'
import { instantWords } from '../../publish/day-words.ts'
import { displayText, headingText } from '../../publish/display-text.ts'
import type { DeskMessage, DeskPage, DeskReportPage } from '../../web/desk/desk-view.ts'
import { describeDecision } from '../story/describe-decision.ts'
import { Missing, type Params, type ViewContext } from '../story/view.ts'
import { queueOf } from '../story/views/desk-views.ts'

const instant = (at: number): string => instantWords(Temporal.Instant.fromEpochMilliseconds(at).toString())

const frame = ({ user = '', csrf = '' }: Params, title: string, story: string) => ({ title, story, user, csrf })

/** The desk: what waits, the brief with its decisions, the log, editions, reports, feeds. */
export async function deskPage(params: Params, context: ViewContext, byHand: boolean): Promise<DeskPage> {
  const { ledger, story } = context
  const brief = await context.brief({})
  const log = await listDecisions(ledger, story)
  const queue = queueOf(
    brief,
    log.flatMap(({ decision, undoneBy }) => (undoneBy === undefined ? [decision] : [])),
  )
  const name = headingText(brief.story.name)
  const lines = new Map(brief.sections.flatMap((section) => section.lines.map((line) => [line.id, line] as const)))
  const wordsOf = (id: string): string => displayText(lines.get(id)?.text ?? id)
  return {
    kind: 'desk',
    ...frame(params, `Desk · ${name}`, name),
    asOf: instantWords(brief.asOf),
    version: log.at(-1) ? `"${log.at(-1)?.decision.id}"` : '"none"',
    byHand,
    items: (await listQueue(ledger, story, { open: true })).map(({ id, kind, target, words, by, made }) => ({
      id,
      kind,
      target,
      words: displayText(words),
      by: displayText(by),
      made: instant(made),
    })),
    merges: queue.merges.map(({ headings, ...pair }) => ({
      ...pair,
      headings: [displayText(headings[0]), displayText(headings[1])],
    })),
    ungraded: queue.ungraded.map((each) => ({ source: displayText(each.source), lines: each.lines.length })),
    notes: [
      ...queue.disputes.map(({ about, sides }) => note('An open dispute', displayText(about), sides[0]?.lines[0])),
      ...queue.plansPassed.map(({ line }) => note('A plan whose day has passed without word', wordsOf(line), line)),
      ...queue.stillCarried.map(({ line }) => note('Withdrawn, and still carried by others', wordsOf(line), line)),
      ...queue.lapsed.map(({ message }) => note('A decision that no longer applies', displayText(message), undefined)),
    ],
    sections: brief.sections.map((section) => ({
      id: section.id,
      heading: headingText(section.heading),
      lines: section.lines.map(({ id, text, chain, state, event }) => ({
        id,
        text: displayText(text),
        credit: attribution(chain),
        state,
        ...(event === undefined ? {} : { event }),
      })),
    })),
    log: log.toReversed().map(({ decision, undoneBy }) => ({
      id: decision.id,
      words: displayText(describeDecision(decision)),
      by: displayText(decision.by),
      why: displayText(decision.why),
      made: instantWords(decision.made),
      undone: undoneBy !== undefined,
      isUndo: decision.kind === 'undo',
    })),
    reports: (await listIncoming(ledger, story, { limit: 30 })).map((report) => ({
      id: report.id,
      title: displayText(report.title ?? report.input),
      outlet: displayText(report.outlet ?? ''),
      received: instant(report.received),
      statements: report.statements,
    })),
    editions: (await listEditions(ledger, story, { limit: 12 })).map(({ id, day, made, steps }) => ({
      id,
      day,
      made: instant(made),
      state: steps.at(-1)?.step ?? 'draft',
      by: displayText(steps.at(-1)?.by ?? ''),
    })),
    feeds: (await listFeeds(ledger, story)).map(({ address, failures, failure, succeeded }) => ({
      address: displayText(address),
      state:
        failures > 0
          ? `failed ${failures} times: ${displayText(failure?.message ?? '')}`
          : succeeded === undefined
            ? 'not read yet'
            : `read ${instant(succeeded)}`,
    })),
  }
}

function note(about: string, words: string, line: string | undefined): DeskPage['notes'][number] {
  return { about, words, ...(line === undefined ? {} : { line }) }
}

/** A report beside what was read in it. */
export async function deskReportPage(params: Params, context: ViewContext): Promise<DeskReportPage> {
  const id = params['report'] ?? ''
  const report = await context.report(id)
  const reading = report && (await loadReading(context.ledger, id))
  if (!report || !reading) throw new Missing('no-such-report', `no report '${id}' in this story`)
  const title = headingText(report.title ?? report.input)
  return {
    kind: 'report',
    ...frame(params, `Desk · ${title}`, ''),
    heading: title,
    facts: [report.outlet, report.agency, report.author, reading.publishedAt?.value, report.url, report.language]
      .filter((fact) => fact !== undefined)
      .map(displayText),
    paragraphs: report.text.split(/\n\s*\n/).map(displayText),
    statements: reading.statements.map((statement) => ({
      words: displayText(statement.content.map(({ start, end }) => report.text.slice(start, end)).join(' … ')),
      speaker: displayText(statement.chain[0]?.source.name ?? report.outlet ?? ''),
      facts: [
        statement.modality,
        statement.mode,
        statement.time?.time.value,
        ...statement.places.map((index) => reading.places[index]?.place.name),
        ...statement.figures.map((index) => {
          const figure = reading.figures[index]?.figure
          return figure && `${figure.read} ${figure.what}`
        }),
        statement.event?.kind,
      ]
        .filter((fact) => fact !== undefined)
        .map(displayText),
    })),
  }
}

/** A short message in place of the desk. */
export function deskMessage(params: Params): DeskMessage {
  return {
    kind: 'message',
    ...frame(params, 'Desk', ''),
    heading: params['heading'] ?? '',
    words: (params['words'] ?? '').split('\n').map(displayText),
  }
}
