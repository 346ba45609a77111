import type { NameMention, PlaceMention } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'

/** What is compared when reports or events are put into storylines. */
export interface StoryItem {
  readonly id: string
  /** YYYY-MM-DD on which it was told. */
  readonly day: string
  /** What it speaks of, with the weight that its kind has before rarity is counted. */
  readonly terms: ReadonlyMap<string, number>
}

/** Who and where tell storylines apart better than other words do: a name's words count twice, a country two and a half times. */
const NAME = 2
const COUNTRY = 2.5

/** The words of a text, its names and the countries of its places, as terms to compare. */
export function storyItem(source: {
  readonly id: string
  readonly day: string
  readonly text: string
  readonly names: readonly Pick<NameMention, 'start' | 'end'>[]
  readonly places: readonly Pick<PlaceMention, 'place'>[]
}): StoryItem {
  const { id, day, text } = source
  const names = source.names.flatMap(({ start, end }) => [...contentWords(text.slice(start, end))])
  const countries = source.places.flatMap(({ place }) => place.country ?? [])
  return { id, day, terms: termsOf(contentWords(text), names, countries) }
}

/** Words as `contentWords` gives them, those of names among them or not, and country codes, each with its weight. */
export function termsOf(
  words: Iterable<string>,
  names: Iterable<string>,
  countries: Iterable<string>,
): Map<string, number> {
  const terms = new Map<string, number>()
  for (const word of words) terms.set(word, 1)
  for (const word of names) terms.set(word, NAME)
  for (const country of countries) terms.set(`country ${country}`, COUNTRY)
  return terms
}

/** A term and its share of a vector of length 1. */
export type Weighted = readonly [term: string, weight: number]

/**
 * One vector of length 1 an item. A term weighs less the more of the items use it (inverse document frequency, counted
 * among these items only, so that nothing outside of them changes the result).
 */
export function vectorsOf(items: readonly StoryItem[]): Weighted[][] {
  const users = new Map<string, number>()
  for (const { terms } of items) for (const term of terms.keys()) users.set(term, (users.get(term) ?? 0) + 1)
  return items.map(({ terms }) => {
    const vector: [string, number][] = []
    let square = 0
    for (const [term, weight] of terms) {
      const value = weight * Math.log((items.length + 1) / users.get(term)!)
      square += value * value
      vector.push([term, value])
    }
    const length = Math.sqrt(square) || 1
    return vector.map(([term, value]) => [term, value / length])
  })
}
