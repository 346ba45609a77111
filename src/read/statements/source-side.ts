import { contains, type NameMention, type PlaceMention, type Span } from '../../model/index.ts'
import { mentionsIn, type SourceContext } from './source-context.ts'
import { isDemonym, SIDE_WORDS } from './source-words.ts'
import type { Words } from './words.ts'

/**
 * Country or camp that the words of a speaker name: "separatist", a demonym, or a country that acts. A demonym within
 * an organisation's name counts only where the reader of places took it for one ("American Express" is no side).
 */
export function sideIn(context: SourceContext, span: Span, name?: NameMention): string | undefined {
  const { w, places } = context
  const text = w.a.text.slice(span.start, span.end)
  const camp = wordsOf(text).find((word) => SIDE_WORDS.has(word.toLowerCase()))
  if (camp) return camp.toLowerCase()
  const place = mentionsIn(places, span).find(
    // "Red Cross" is a name, whatever place is called so.
    (one) =>
      contains(span, one) &&
      !(name && contains(one, name)) &&
      ((one.part === 'side' && name?.type !== 'ORG') || isPeople(w, one)),
  )
  if (place) return place.place.name
  if (name && name.type !== 'PER') return undefined
  return sideOfWords(context, text)
}

/** The side that a role names: "Ukrainian negotiator". A people's word becomes its country where the report allows it. */
export function sideOfWords({ demonyms }: SourceContext, text: string | undefined): string | undefined {
  if (!text) return undefined
  const word = wordsOf(text).find((one) => isDemonym(one) || SIDE_WORDS.has(one.toLowerCase()))
  return word === undefined ? undefined : (demonyms.get(word) ?? word)
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}-]+/u)
}

/** "Ukrainian": the word of a people, or what the reader of places took for one. */
export function isPeople({ a }: Words, place: PlaceMention): boolean {
  return place.part === 'demonym' || isDemonym(a.text.slice(place.start, place.end))
}
