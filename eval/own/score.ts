/**
 * How a reading is compared with our own gold. All figures are F1 = 2 · right / (gold + read), counted over all reports.
 *
 * - Statements pair one to one by content: at least half of the longer one in common. Everything below that is about
 *   statements asks for that pair first, so a statement cut wrongly, missed or invented costs in each of them.
 * - `chains`: statements with a chain. Right when every link agrees, in order, none missing and none too many. Links that
 *   the gold marks as inferred (carried over from a sentence before) are neither demanded nor punished; nor are inferred
 *   links of the reading. Two links agree when one name's words are all among the other's; where the words at that place
 *   are no pronoun and no noun that goes back to somebody, it is enough that they stand at the same place.
 * - `modality`: every statement. Right when the pair has the same one.
 * - `figures`: every figure that the guide has marked. Right when they share words, and value, range, kind and scope
 *   agree. A percentage's kind is "percent".
 * - `events`: right when the triggers share words and the kinds agree. `eventsLoosely`: the kind agrees, and the trigger
 *   lies in the same statement's sentences. `actors`: of events whose kind agrees, right when the part agrees and the words
 *   overlap; those of events missed or invented count as missed or invented.
 */
import { contains } from '../../src/model/index.ts'
import type { ActorMark, EventMark, FigureMark, LinkMark, Marks, StatementMark } from './marks.ts'
import { type Compare, type Counts, common, pairMarks, pairStatements } from './pair.ts'

export const compareChains: Compare = (gold, read) => countChains(gold, read, () => true)

/** Only chains of two links and more, on either side. */
export const compareLongChains: Compare = (gold, read) => countChains(gold, read, (chain) => chain.length > 1)

export const compareStatements: Compare = (gold, read) => {
  const right = pairStatements(gold.statements, read.statements).filter((r) => r >= 0).length
  return { right, gold: gold.statements.length, read: read.statements.length }
}

export const compareModality: Compare = (gold, read) => {
  const partner = pairStatements(gold.statements, read.statements)
  const right = gold.statements.filter(
    (one, g) => partner[g]! >= 0 && read.statements[partner[g]!]!.modality === one.modality,
  ).length
  return { right, gold: gold.statements.length, read: read.statements.length }
}

/** One modality by itself. */
export function compareOneModality(modality: StatementMark['modality']): Compare {
  return (gold, read) => {
    const partner = pairStatements(gold.statements, read.statements)
    const wanted = gold.statements.map((one) => one.modality === modality)
    const right = wanted.filter(
      (asked, g) => asked && partner[g]! >= 0 && read.statements[partner[g]!]!.modality === modality,
    ).length
    const given = read.statements.filter((one) => one.modality === modality).length
    return { right, gold: wanted.filter(Boolean).length, read: given }
  }
}

export const compareFigures: Compare = (gold, read) =>
  figures(gold, read, (g, r) => sameKind(g, r) && g.scope === r.scope)
export const compareFigureValues: Compare = (gold, read) => figures(gold, read, () => true)
export const compareFigureKinds: Compare = (gold, read) => figures(gold, read, sameKind)

export const compareEvents: Compare = (gold, read) => {
  const partner = pairMarks(gold.events, read.events, (g, r) => g.kind === r.kind)
  return { right: partner.filter((r) => r >= 0).length, gold: gold.events.length, read: read.events.length }
}

export const compareEventsLoosely: Compare = (gold, read) => {
  const right = pairEvents(gold.events, read.events).filter((r) => r >= 0).length
  return { right, gold: gold.events.length, read: read.events.length }
}

export const compareActors: Compare = (gold, read) => {
  const partner = pairEvents(gold.events, read.events)
  const count = (events: readonly EventMark[]): number => events.reduce((sum, { actors }) => sum + actors.length, 0)
  let right = 0
  gold.events.forEach(({ actors }, g) => {
    const other = read.events[partner[g]!]
    if (other) right += pairMarks(actors, other.actors, samePart).filter((r) => r >= 0).length
  })
  return { right, gold: count(gold.events), read: count(read.events) }
}

function samePart(one: ActorMark, other: ActorMark): boolean {
  return one.part === other.part
}

/** Events of one kind in the same statement; shared triggers first. */
function pairEvents(gold: readonly EventMark[], read: readonly EventMark[]): Int32Array {
  const partner = pairMarks(gold, read, (g, r) => g.kind === r.kind)
  const taken = new Set(partner)
  gold.forEach(({ kind, sentences }, g) => {
    if (partner[g]! >= 0) return
    const r = read.findIndex((other, at) => !taken.has(at) && other.kind === kind && contains(sentences, other))
    if (r < 0) return
    partner[g] = r
    taken.add(r)
  })
  return partner
}

/** The chains of two paired statements, without what is neither demanded nor punished. */
export function demandedLinks(
  text: string,
  gold: readonly LinkMark[],
  read: readonly LinkMark[],
): readonly [gold: readonly LinkMark[], read: readonly LinkMark[]] {
  const wanted = gold.filter(({ inferred }) => !inferred)
  const optional = gold.filter(({ inferred }) => inferred)
  const agrees =
    (link: LinkMark) =>
    (other: LinkMark): boolean =>
      sameLink(text, other, link)
  const given = read.filter((link) => wanted.some(agrees(link)) || (!link.inferred && !optional.some(agrees(link))))
  return [wanted, given]
}

function countChains(gold: Marks, read: Marks, asked: (chain: readonly LinkMark[]) => boolean): Counts {
  const partner = pairStatements(gold.statements, read.statements)
  const counts = { right: 0, gold: 0, read: 0 }
  const seen = new Set<number>()
  gold.statements.forEach(({ chain }, g) => {
    const other = read.statements[partner[g]!]
    if (other) seen.add(partner[g]!)
    const [wanted, given] = demandedLinks(gold.text, chain, other?.chain ?? [])
    // Only inferred links: nothing is asked about this statement.
    if (chain.length > 0 && wanted.length === 0) return
    if (wanted.length > 0 && asked(wanted)) counts.gold++
    if (given.length > 0 && asked(given)) counts.read++
    if (asked(wanted) && sameChain(gold.text, wanted, given)) counts.right++
  })
  read.statements.forEach(({ chain }, r) => {
    const stated = chain.filter(({ inferred }) => !inferred)
    if (!seen.has(r) && stated.length > 0 && asked(stated)) counts.read++
  })
  return counts
}

/** Every link agrees, in order; false for two empty chains, since nothing was found. */
export function sameChain(text: string, gold: readonly LinkMark[], read: readonly LinkMark[]): boolean {
  return gold.length > 0 && gold.length === read.length && gold.every((link, i) => sameLink(text, link, read[i]!))
}

function sameLink(text: string, gold: LinkMark, read: LinkMark): boolean {
  if (sameName(gold.name, read.name)) return true
  if (gold.back || !gold.read || !read.read) return false
  return common([gold.read], [read.read]) > 0 && text.slice(gold.read.start, gold.read.end).trim() !== ''
}

const EMPTY = new Set(['the', 'a', 'an', 'of', 'in', 'for', 'and', "'s", 's', 'its', 'their', 'his', 'her'])

function sameName(one: string, other: string): boolean {
  const words = (name: string): string[] =>
    (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word))
  const [left, right] = [words(one), words(other)]
  if (left.length === 0 || right.length === 0) return false
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  return few.every((word) => many.includes(word))
}

function figures(gold: Marks, read: Marks, more: (gold: FigureMark, read: FigureMark) => boolean): Counts {
  const partner = pairMarks(
    gold.figures,
    read.figures,
    (g, r) => g.value === r.value && g.high === r.high && more(g, r),
  )
  return { right: partner.filter((r) => r >= 0).length, gold: gold.figures.length, read: read.figures.length }
}

/** Nouns agree in singular and plural. */
function sameKind(gold: FigureMark, read: FigureMark): boolean {
  return sameNoun(gold.what, read.what)
}

/** Are these two the same kind, or one noun in singular and plural? */
export function sameNoun(one: string, other: string): boolean {
  return singular(one) === singular(other)
}

function singular(noun: string): string {
  const word = noun.toLowerCase().trim()
  const irregular: Readonly<Record<string, string>> = { children: 'child', men: 'man', women: 'woman', lives: 'life' }
  return irregular[word] ?? word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')
}
