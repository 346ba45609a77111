import { bySpan, type Evidence, type Line, type Span, type Time } from '../model/index.ts'
import { type Claim, evidenceFor, sourceKey, type Telling } from '../reconcile/index.ts'
import { compose, findInsertions } from './insertions.ts'

export interface LineContext {
  readonly day: string
  readonly event?: string
  readonly dispute?: string
  readonly state: Line['state']
  /** The desk's grades, by the source's key. */
  readonly grades: ReadonlyMap<string, Line['grade']['source']>
}

/** One claim as a line: the first telling's words, everybody's chains, and the evidence for each part of it. */
export function lineOf(claim: Claim, context: LineContext): Line {
  const first = claim.tellings[0]!
  const spans = printedSpans(first)
  const insertions = findInsertions(first.from, spans, context.day)
  const others = claim.origins.slice(1).flatMap((origin) => {
    const telling = claim.tellings.find((candidate) => candidate.origin === origin)
    return telling ? [telling.chain.slice()] : []
  })
  const time = first.time ?? dayOfSaying(first)
  return {
    id: claim.id,
    text: compose(first.from.report.text, spans, insertions),
    state: context.state,
    ...(context.event ? { event: context.event } : {}),
    ...(context.dispute ? { dispute: context.dispute } : {}),
    mode: first.statement.mode,
    modality: first.statement.modality,
    ...(time ? { time } : {}),
    ...(first.said ? { said: first.said } : {}),
    chain: first.chain.slice(),
    ...(others.length > 0 ? { otherChains: others } : {}),
    origins: claim.origins.length,
    carriers: [...new Set(claim.tellings.map((telling) => telling.from.report.id))],
    grade: gradeOf(claim, context),
    places: first.places.slice(),
    figures: first.figures.slice(),
    evidence: [
      ...evidenceOf(first, spans),
      ...insertions.flatMap((insertion) =>
        insertion.evidence ? [evidenceFor(first.from.report, insertion.evidence, 'references', 'antecedent')] : [],
      ),
      ...claim.tellings.slice(1).flatMap((telling) => evidenceOf(telling, printedSpans(telling))),
    ],
  }
}

/**
 * What is printed of a statement: its whole sentences, unless another statement shares a sentence with it; then its own
 * source, cue and content.
 */
export function printedSpans(telling: Telling): Span[] {
  const { statement, from } = telling
  const shares = from.reading.statements.some(
    (other) =>
      other !== statement &&
      other.nestedIn === undefined &&
      other.sentences.some((left) => statement.sentences.some((right) => left.start === right.start)),
  )
  if (!shares || statement.content.length === 0) return withoutLabel(statement.sentences, from.report.text)
  const parts: Span[] = [...statement.content]
  if (statement.cue) parts.push(statement.cue)
  const speaker = statement.chain.find((link) => !link.source.inferred)
  if (speaker) parts.push(speaker)
  return joinClose(parts, from.report.text)
}

const LABEL =
  /^(?:CORRECTION|CORRECTED|CORRECTS|UPDATE(?: \d{1,2})?|UPDATED|BREAKING|URGENT|JUST IN|WRAPUP)\s?[:–—-]\s+/

/** "CORRECTION: The building …": the label is the desk's mark, told by the line's state, and no part of what is said. */
function withoutLabel(sentences: readonly Span[], text: string): Span[] {
  const [first, ...rest] = sentences
  if (!first) return []
  const label = LABEL.exec(text.slice(first.start, Math.min(first.end, first.start + 40)))
  return [{ start: first.start + (label?.[0].length ?? 0), end: first.end }, ...rest]
}

/** Joins parts that only a few function words or punctuation part, so that a line reads as one clause. */
function joinClose(parts: readonly Span[], text: string): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...parts].sort(bySpan)) {
    const last = joined.at(-1)
    const gap = last ? text.slice(last.end, start) : ''
    const bridge = gap.length <= 24 && !/[.!?;\n]/.test(gap) && gap.split(' ').length <= 4
    if (last && (start <= last.end || bridge)) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

function evidenceOf(telling: Telling, spans: readonly Span[]): Evidence[] {
  const { statement, from } = telling
  const { report, reading } = from
  const list = spans.map((span) => evidenceFor(report, span, statement.rule, 'content'))
  statement.chain.forEach((link, index) => {
    if (link.end > link.start) list.push(evidenceFor(report, link, link.rule, index === 0 ? 'speaker' : 'relay'))
    if (link.antecedent) list.push(evidenceFor(report, link.antecedent, link.rule, 'antecedent'))
  })
  if (statement.cue) list.push(evidenceFor(report, statement.cue, statement.cue.rule, 'cue'))
  for (const index of statement.figures) {
    const mention = reading.figures[index]
    if (mention) list.push(evidenceFor(report, mention, mention.rule, 'figure'))
  }
  for (const index of statement.places) {
    const mention = reading.places[index]
    if (mention?.part === 'where') list.push(evidenceFor(report, mention, mention.rule, 'place'))
  }
  for (const part of [statement.time, statement.said]) {
    if (part?.mention) list.push(evidenceFor(report, part.mention, 'times', 'time'))
  }
  return list
}

/** Where the words give no time, the day it was said or published, and that is marked. */
function dayOfSaying(telling: Telling): Time | undefined {
  if (telling.said) return { ...telling.said, read: '', inferred: true, reasons: ['the day it was said'] }
  const day = telling.from.moment?.day
  return day
    ? { value: day, begin: day, end: day, read: '', inferred: true, reasons: ['the day of publication'] }
    : undefined
}

/**
 * Admiralty grades (STANAG 2511). The source is the deepest one of the chain that the desk has graded, else F; the
 * information is 1 when two or more other independent origins say the same, 2 with one other, and 6, can not be judged,
 * alone or while disputed. `docs/grades.md` has the rule in full.
 */
function gradeOf(claim: Claim, context: LineContext): Line['grade'] {
  const graded = claim.tellings[0]!.chain.map((link) => context.grades.get(sourceKey(link.name))).find(Boolean)
  const open = context.dispute !== undefined || context.state === 'withdrawn'
  const information = open || claim.origins.length < 2 ? 6 : claim.origins.length > 2 ? 1 : 2
  return { source: graded ?? 'F', information }
}
