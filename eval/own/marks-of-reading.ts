import { contains, type FigureMention, type Reading, type Span, type Statement } from '../../src/model/index.ts'
import { UNITS } from '../../src/read/figures/units.ts'
import { type EventMark, type FigureMark, type LinkMark, type Marks, PERCENT, type StatementMark } from './marks.ts'

/** A reading in the form and by the conventions of our gold's guide. */
export function marksOfReading(id: string, text: string, reading: Reading): Marks {
  return {
    id,
    text,
    statements: reading.statements.flatMap((one, at) => statementMark(text, one, at, reading.statements)),
    figures: reading.figures.flatMap((figure) => (isKnown(text, figure) ? [] : figureMark(figure))),
    events: eventsOf(reading.statements),
  }
}

/** Fewer words than these, cue and source aside, say nothing of their own. */
const OWN_WORDS = 4

/**
 * We keep "the governor said the army had told him the road was mined" as two statements, one in the other; the guide
 * has one, and a second only where the outer speaker says more than that the inner one spoke.
 */
function statementMark(text: string, one: Statement, at: number, all: readonly Statement[]): StatementMark[] {
  const sentences = { start: one.start, end: one.end }
  let content: readonly Span[] = one.content.length > 0 ? one.content : [sentences]
  const inner = all.filter((other) => other.nestedIn === at)
  for (const other of inner) {
    const taken = [...other.content, ...(other.cue ? [other.cue] : []), ...other.chain.slice(0, 1)]
    for (const piece of taken) content = content.flatMap((part) => without(part, piece))
  }
  const wordsOf = ({ start, end }: Span): readonly string[] => text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []
  content = content.filter((part) => wordsOf(part).length > 0)
  const words = content.flatMap(wordsOf)
  if (inner.length > 0 && words.length < OWN_WORDS) return []
  const chain = one.chain.map(({ source, start, end, antecedent }): LinkMark => {
    const inferred = source.inferred === true
    return {
      name: source.name,
      ...(inferred ? {} : { read: { start, end } }),
      back: antecedent !== undefined,
      inferred,
    }
  })
  return [{ sentences, content, chain, modality: one.modality, rule: one.modalityRule }]
}

function without(part: Span, piece: Span): Span[] {
  if (piece.end <= part.start || piece.start >= part.end) return [part]
  const rest = [
    { start: part.start, end: piece.start },
    { start: piece.end, end: part.end },
  ]
  return rest.filter(({ start, end }) => start < end)
}

/** "the two sides", "one of the men": a group just known, and a pronoun, are unmarked; so are shares and multiples. */
function isKnown(text: string, { start, end, rule, figure }: FigureMention): boolean {
  if (rule === 'fraction' && figure.unit === undefined) return true
  if (figure.what === 'times' && /^\s+(as|the|more|less|higher|bigger|larger)\b/.test(text.slice(end, end + 8)))
    return true
  const before = /\b(the|these|those)\s+$/i.test(text.slice(Math.max(0, start - 8), start))
  if (before && figure.value <= 12 && /^[a-z]+$/i.test(figure.read))
    return !/\bof\s+\w+\s+$/i.test(text.slice(Math.max(0, start - 14), start))
  return /^one$/i.test(figure.read) && (/^\s+of\b/.test(text.slice(end, end + 4)) || !COUNT_ONE.has(figure.what))
}

/** "One" and "a" count for the kinds of the guide's list up to `released`; "one village" is as good as "a village". */
const COUNT_ONE: ReadonlySet<string> = new Set(
  'casualties killed injured missing treated infected detained arrested charged convicted abducted displaced in-camps refugees evacuated rescued stranded returned released'.split(
    ' ',
  ),
)

/** Units of amounts that the guide has marked; lengths, durations, speeds and the like are not. */
const AMOUNTS = new Set(
  [
    'gram kilogram ton tonne kiloton megaton litre gallon barrel bushel watt kilowatt megawatt gigawatt'.split(' '),
    ['kilowatt hour', 'megawatt hour', 'terawatt hour', 'pound-mass', 'ounce', 'millilitre', 'kilobyte', 'megabyte'],
  ].flat(),
)

/** "320,000 barrels a day" counts barrels: goods are marked by their unit as it is written. */
function goods(read: string, what: string): string {
  return /\d\s+([a-z]+)(\s+(a|an|per|each|every)\s.*)?$/i.exec(read)?.[1] ?? what
}

/** What the guide leaves unmarked is left out: measures, ages, "nobody", sums that the text does not give. */
function figureMark({ start, end, rule, figure }: FigureMention): FigureMark[] {
  const { value, high, bound, scope, planned, unit, what } = figure
  if (rule === 'clause-sum' || rule === 'none' || what === 'age' || what === 'duration') return []
  const sort = unit === undefined ? undefined : SORTS.get(unit.split(' per ')[0]!)
  if (sort === 'duration' || sort === 'length') return []
  if (sort === 'measure' && !AMOUNTS.has(unit!.split(' per ')[0]!)) return []
  // "several dozen" is read as "dozens", "a few hundred" as "hundreds".
  const several = /^(several|(a )?few) (dozen|hundred|thousand|million)$/i.test(figure.read) ? 2 / 3 : 1
  return [
    {
      start,
      end,
      value: value * several,
      high,
      bound,
      what:
        sort === 'percent'
          ? PERCENT
          : sort === 'measure'
            ? goods(figure.read, what)
            : what === 'sentenced'
              ? 'convicted'
              : what,
      scope,
      planned,
      rule,
    },
  ]
}

const SORTS = new Map([...UNITS.values()].map(({ name, sort }) => [name, sort]))

/** A happening in a content that lies in another one is counted once. */
function eventsOf(statements: readonly Statement[]): EventMark[] {
  const seen = new Map<number, EventMark>()
  for (const mark of statements.flatMap(eventMarks)) seen.set(mark.start, mark)
  return [...seen.values()].sort((a, b) => a.start - b.start)
}

function eventMarks({ events = [], start, end }: Statement): EventMark[] {
  return events.map((event) => {
    const actors = event.actors.filter((actor) => contains({ start, end }, actor))
    return { start: event.start, end: event.end, kind: event.kind, sentences: { start, end }, actors, rule: event.rule }
  })
}
