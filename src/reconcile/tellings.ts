import type { Figure, Place, PlaceMention, Span, Statement } from '../model/index.ts'
import { fullChain } from './chain.ts'
import { contentWords } from './content-words.ts'
import type { Origins } from './origins.ts'
import type { StoryReport, Telling } from './story.ts'
import type { Vocabulary } from './word-index.ts'

/** Reports by day, then by time published, undated ones last, then by id: the order in which they would have been read. */
export function canonicalOrder(a: StoryReport, b: StoryReport): number {
  return (
    compare(a.day ?? LAST, b.day ?? LAST) ||
    (a.moment?.at ?? Number.MAX_SAFE_INTEGER) - (b.moment?.at ?? Number.MAX_SAFE_INTEGER) ||
    compare(a.report.id, b.report.id)
  )
}

const LAST = '9999-99-99'

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What a statement says, in the report's words. A narrated one says its sentences. */
export function saidText(text: string, statement: Statement): string {
  const spans: readonly Span[] = statement.content.length > 0 ? statement.content : statement.sentences
  return spans.map((span) => text.slice(span.start, span.end)).join(' ')
}

/** A telling while a story unfolds: who is its origin may become clearer with every day. */
export interface Told extends Telling {
  /** Its words by number, in the order of the words. */
  readonly numbers: Int32Array
}

/**
 * Every statement of every report, in the order of the reports, with its full chain. Statements that lie within
 * another's content are left to it, because its chain and words hold them. Origins are told by `origins.resolve`.
 */
export function collectTellings(reports: readonly StoryReport[], vocabulary: Vocabulary, origins: Origins): Told[] {
  const scenes = new Map<StoryReport, Place[]>()
  return reports.flatMap((from) => {
    if (from.status === 'not-read' || from.status === 'embargoed') return []
    return from.reading.statements.flatMap((statement) => {
      if (statement.nestedIn !== undefined) return []
      const chain = fullChain(
        from.report,
        statement.chain.map((link) => link.source),
      )
      const speaker = origins.add(chain)
      const words = contentWords(saidText(from.report.text, statement))
      return {
        from,
        statement,
        chain,
        get origin() {
          return speaker.origin
        },
        words,
        numbers: vocabulary.numbersOf(words),
        figures: figuresOf(from, statement),
        counts: countsOf(from, statement),
        places: placesOf(from, statement),
        scene: sceneOf(from, statement, scenes),
        countedAt: countedAt(from, statement),
        time: statement.time?.time,
        said: statement.said?.time,
      }
    })
  })
}

function figuresOf(from: StoryReport, statement: Statement): Figure[] {
  return statement.figures.flatMap((index) => from.reading.figures[index]?.figure ?? [])
}

function countsOf(from: StoryReport, statement: Statement): Figure[] {
  return statement.figures.flatMap((index) => {
    const mention = from.reading.figures[index]
    if (!mention || mention.rule === 'level-before') return []
    return mention.partOf !== undefined && statement.figures.includes(mention.partOf) ? [] : [mention.figure]
  })
}

/**
 * Where it happens: names of speakers' homes and offices, of sides and peoples are no places of the story, nor is the
 * name of a bridge that stands in a town the sentence names too.
 */
function wherePlaces(from: StoryReport, statement: Statement): PlaceMention[] {
  const all = statement.places.flatMap((index) => {
    const mention = from.reading.places[index]
    return mention?.part === 'where' ? [mention] : []
  })
  const towns = all.filter((mention) => !SITE.test(from.report.text.slice(mention.end, mention.end + 24)))
  return towns.length > 0 ? towns : all
}

const SITE =
  /^ (?:bridge|river|dam|hospital|clinic|school|university|airport|port|harbou?r|station|plant|road|street|avenue|square|market|camp|prison|stadium|hotel|mine|tunnel|canal|valley)s?\b/i

function placesOf(from: StoryReport, statement: Statement): Place[] {
  const places: Place[] = []
  for (const { place } of wherePlaces(from, statement)) {
    if (!places.some((other) => other.name === place.name)) places.push(place)
  }
  return places
}

const ABOUT =
  /\b(?:invasion|occupation|annexation|siege|blockade|war|conquest|bombing|bombardment|shelling|people|government|army|president) of (?:the )?$/

function countedAt(from: StoryReport, statement: Statement): string | undefined {
  return wherePlaces(from, statement).find(
    ({ start }) => !ABOUT.test(from.report.text.slice(Math.max(0, start - 24), start)),
  )?.place.name
}

/** Statements come in reading order, so the last places named are where the report still stands. */
function sceneOf(from: StoryReport, statement: Statement, scenes: Map<StoryReport, Place[]>): Place[] {
  const own = placesOf(from, statement)
  const scene = own.length > 0 ? own : (scenes.get(from) ?? datelinePlaces(from))
  scenes.set(from, scene)
  return scene
}

function datelinePlaces({ reading }: StoryReport): Place[] {
  return reading.places.filter((mention) => mention.part === 'dateline').map((mention) => mention.place)
}
