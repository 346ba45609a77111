import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Value from 'typebox/value'
import type { Modality, Mode, Source } from '../../src/model/brief.ts'
import { contains, overlaps, type Span } from '../../src/model/span.ts'
import { findBefore, findQuote } from './find-quote.ts'
import {
  type ActorMark,
  type EventMark,
  type FigureMark,
  type GoldFile,
  GoldFileSchema,
  type LinkMark,
  type PlaceMark,
  type StatementMark,
} from './gold-schema.ts'

export interface GoldLink {
  readonly name: string
  readonly kind: Source['kind']
  readonly read?: Span
  readonly antecedent?: Span
  readonly inferred: boolean
}
export interface GoldStatement {
  readonly sentences: Span
  readonly chain: readonly GoldLink[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly mode: Mode
  readonly modality: Modality
}
export interface GoldFigure extends Span, Omit<FigureMark, 'in' | 'partOf'> {
  /** Position in `figures` of the whole. */
  readonly partOf?: number
}
export interface GoldActor extends Span {
  readonly name: string
}
export interface GoldEvent extends Span {
  readonly kind: string
  readonly by: readonly GoldActor[]
  readonly against: readonly GoldActor[]
  readonly with: readonly GoldActor[]
  /** Position in `statements` of the one whose content holds the trigger. */
  readonly statement: number
}
export interface GoldPlace extends Span, Omit<PlaceMark, 'in'> {}
/** A marked report with every span in UTF-16 code units into `text`. */
export interface GoldReport {
  readonly id: string
  readonly split: 'dev' | 'test' | 'train'
  readonly genre: GoldFile['genre']
  readonly outlet: string
  readonly date: string
  readonly text: string
  readonly statements: readonly GoldStatement[]
  readonly figures: readonly GoldFigure[]
  readonly events: readonly GoldEvent[]
  readonly places: readonly GoldPlace[]
}

const GOLD = import.meta.dirname
const KINDS: ReadonlySet<string> = new Set(
  (
    JSON.parse(readFileSync(path.join(GOLD, '../../lexicons/events.json'), 'utf8')) as { kinds: { kind: string }[] }
  ).kinds.map(({ kind }) => kind),
)
const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/i
const QUOTATION = /[“”"]|''/

const list = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T]

function refuse(where: string, what: string): never {
  throw new Error(`${where}: ${what}`)
}

function readLink(text: string, mark: LinkMark, window: Span): GoldLink {
  if (mark.read === undefined) {
    if (!mark.inferred) refuse(mark.name, 'a link needs read, or inferred')
    return { name: mark.name, kind: mark.kind, inferred: true }
  }
  if (PRONOUN.test(mark.read.replace(/#\d+$/, '')) && mark.antecedent === undefined) {
    refuse(mark.name, 'a pronoun needs an antecedent')
  }
  const read = findQuote(text, mark.read, window)
  const link = { name: mark.name, kind: mark.kind, read, inferred: mark.inferred ?? false }
  return mark.antecedent === undefined ? link : { ...link, antecedent: findBefore(text, mark.antecedent, read.start) }
}

/** Quotation marks and mode must agree: most slips of a marker show here. */
function checkMode(text: string, mark: StatementMark, sentences: Span, content: readonly Span[]): void {
  const inside = content.some(({ start, end }) => QUOTATION.test(text.slice(start, end)))
  const opens = ({ start }: Span): boolean =>
    QUOTATION.test(text.slice(Math.max(0, start - 1), start + 1)) || text.slice(0, start).endsWith("''")
  const quoted = (piece: Span): boolean =>
    opens(piece) || QUOTATION.test(text.slice(Math.max(0, sentences.start - 2), piece.start + 1))
  const wrong =
    (mark.mode === 'direct' && !content.every(quoted)) ||
    (mark.mode === 'mixed' && !inside && !content.some(opens)) ||
    (mark.mode === 'indirect' && content.some(opens)) ||
    (mark.mode === 'narrated' && (mark.chain.length > 0 || mark.cue !== undefined)) ||
    (mark.mode !== 'narrated' && mark.chain.length === 0)
  if (wrong) refuse(mark.in, `does not look ${mark.mode}`)
}

function readStatement(text: string, mark: StatementMark): GoldStatement {
  const sentences = findQuote(text, mark.in)
  const find = (quote: string): Span => findQuote(text, quote, sentences)
  const chain = mark.chain.map((link) => readLink(text, link, sentences))
  const content = list(mark.content).map(find)
  const cue = list(mark.cue).map(find)
  checkMode(text, mark, sentences, content)
  if (cue.length === 0 && chain.some(({ inferred }) => !inferred)) refuse(mark.in, 'has a speaker and no cue')
  if (content.some((piece) => cue.some((word) => overlaps(piece, word)))) refuse(mark.in, 'cue lies in the content')
  return { sentences, chain, cue, content, mode: mark.mode, modality: mark.modality }
}

function holderOf(statements: readonly GoldStatement[], span: Span, what: string): number {
  const inContent = statements.findIndex(({ content }) => content.some((piece) => contains(piece, span)))
  if (inContent >= 0) return inContent
  const inSentence = statements.findIndex(({ sentences }) => contains(sentences, span))
  return inSentence >= 0 ? inSentence : refuse(what, 'lies in no statement')
}

function windowOf(text: string, mark: { readonly in?: string }): Span {
  return mark.in === undefined ? { start: 0, end: text.length } : findQuote(text, mark.in)
}

function readFigures(text: string, marks: readonly FigureMark[], statements: readonly GoldStatement[]): GoldFigure[] {
  const spans = marks.map((mark) => findQuote(text, mark.read, windowOf(text, mark)))
  return marks.map(({ in: _, partOf, ...mark }, i) => {
    const span = spans[i]!
    const { sentences } = statements[holderOf(statements, span, mark.read)]!
    if (mark.high !== undefined && mark.high < mark.value) refuse(mark.read, 'range runs backwards')
    if (partOf === undefined) return { ...mark, ...span }
    const whole = findQuote(text, partOf, sentences)
    const at = spans.findIndex(({ start }) => start === whole.start)
    return { ...mark, ...span, partOf: at >= 0 ? at : refuse(mark.read, `its whole is not marked: ${partOf}`) }
  })
}

function readEvent(text: string, mark: EventMark, statements: readonly GoldStatement[]): GoldEvent {
  if (!KINDS.has(mark.kind)) refuse(mark.kind, 'is no kind of lexicons/events.json')
  const span = findQuote(text, mark.trigger, windowOf(text, mark))
  const statement = holderOf(statements, span, mark.trigger)
  const { sentences } = statements[statement]!
  const find = (actor: ActorMark): GoldActor => {
    const read = typeof actor === 'string' ? actor : actor.read
    const found = findQuote(text, read, sentences)
    return { ...found, name: typeof actor === 'string' ? text.slice(found.start, found.end) : actor.name }
  }
  const [by, against, others] = [list(mark.by), list(mark.against), list(mark.with)].map((all) => all.map(find))
  return { ...span, kind: mark.kind, statement, by: by!, against: against!, with: others! }
}

function readPlace(text: string, mark: PlaceMark): GoldPlace {
  const { in: _, ...rest } = mark
  return { ...rest, ...findQuote(text, mark.read, windowOf(text, mark), { nearest: true }) }
}

/**
 * A marked report with its quotes turned into offsets. Throws, naming the mark, on anything not found, ambiguous or
 * against GUIDE.md: unknown fields and kinds, contents that overlap, marks outside every statement.
 */
export function resolveGold(file: GoldFile): GoldReport {
  const text = file.text.join('\n\n')
  if (text.includes('…')) refuse(file.id, 'three dots as one character are kept for marks')
  const statements = file.statements.map((mark) => readStatement(text, mark))
  const contents = statements.flatMap(({ content }) => content)
  contents.forEach((a, i) => {
    const b = contents.slice(i + 1).find((other) => overlaps(a, other))
    if (b) refuse(text.slice(b.start, b.end), 'content overlaps another')
  })
  return {
    id: file.id,
    split: file.split,
    genre: file.genre,
    outlet: file.outlet,
    date: file.date,
    text,
    statements,
    figures: readFigures(text, file.figures, statements),
    events: file.events.map((mark) => readEvent(text, mark, statements)),
    places: file.places.map((mark) => readPlace(text, mark)),
  }
}

/** One file of gold from its JSON text. Throws with the file's name and what is wrong. */
export function parseGold(json: string, name: string): GoldReport {
  try {
    const file: unknown = JSON.parse(json)
    const [error] = Value.Errors(GoldFileSchema, file)
    if (error) refuse(error.instancePath, error.message)
    return resolveGold(file as GoldFile)
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`)
  }
}

/** All marked reports of one folder, none where it does not exist (`dev`, `test`, `train` for models to learn from, or `second`: marked again, blind), ordered by id. */
export function loadGold(folder: 'dev' | 'test' | 'second' | 'train', root: string = GOLD): readonly GoldReport[] {
  const at = path.join(root, folder)
  if (!existsSync(at)) return []
  return readdirSync(at)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const report = parseGold(readFileSync(path.join(at, file), 'utf8'), `${folder}/${file}`)
      if (`${report.id}.json` !== file) refuse(file, `holds ${report.id}`)
      if (folder !== 'second' && report.split !== folder) refuse(file, `is marked as ${report.split}`)
      return report
    })
}
