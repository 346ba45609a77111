import type { NameMention, PlaceMention, Reference, Span } from '../../model/index.ts'
import { isDemonym } from './source-words.ts'
import type { Words } from './words.ts'

/** What other readers found, for telling who a phrase means, with what is looked up for every speaker. */
export interface SourceContext {
  readonly w: Words
  readonly names: readonly NameMention[]
  readonly references: readonly Reference[]
  readonly places: readonly PlaceMention[]
  /** Role first told of each entity. */
  readonly roles: ReadonlyMap<number, string>
  /** "Cole" to the first mention of "Ida Cole". */
  readonly surnames: ReadonlyMap<string, NameMention>
  /** "IHA" to "International Harbour Agency", where the report writes the one in brackets behind the other. */
  readonly longForms: ReadonlyMap<string, string>
  /** "Ukrainian" to "Ukraine". */
  readonly demonyms: ReadonlyMap<string, string>
}

export function createSourceContext(
  w: Words,
  names: readonly NameMention[],
  references: readonly Reference[],
  places: readonly PlaceMention[],
): SourceContext {
  const roles = new Map<number, string>()
  const surnames = new Map<string, NameMention>()
  const longForms = new Map<string, string>()
  for (const [at, name] of names.entries()) {
    if (name.role && !roles.has(name.entity)) roles.set(name.entity, name.role)
    const last = name.name.lastIndexOf(' ')
    if (name.type === 'PER' && last > 0 && !surnames.has(name.name.slice(last + 1))) {
      surnames.set(name.name.slice(last + 1), name)
    }
    const before = names[at - 1]
    const words = w.a.text.slice(name.start, name.end)
    const bracketed = w.a.text[name.start - 1] === '(' && w.a.text[name.end] === ')'
    if (before && bracketed && /^\p{Lu}{2,8}$/u.test(words) && name.start - before.end <= 2) {
      longForms.set(words, before.name)
    }
  }
  const demonyms = new Map<string, string>()
  for (const { start, end, part, place } of places) {
    const word = w.a.text.slice(start, end)
    if (part === 'demonym' || isDemonym(word)) demonyms.set(word, place.name)
  }
  return { w, names, references, places, roles, surnames, longForms, demonyms }
}

/** Position of the first mention that starts at `offset` or later; mentions are in reading order. */
export function firstFrom(mentions: readonly Span[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The mentions that share a character with the span. */
export function mentionsIn<T extends Span>(mentions: readonly T[], span: Span): T[] {
  const found: T[] = []
  // One mention may start before the span and reach into it; mentions of one kind hardly overlap.
  for (let i = Math.max(0, firstFrom(mentions, span.start) - 2); i < mentions.length; i++) {
    const mention = mentions[i]!
    if (mention.start >= span.end) break
    if (mention.end > span.start) found.push(mention)
  }
  return found
}
