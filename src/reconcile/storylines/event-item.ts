import { contentWords } from '../content-words.ts'
import { dayIn } from '../published.ts'
import type { StoryEvent } from '../story.ts'
import { type StoryItem, termsOf } from './story-item.ts'

/**
 * An event as an item to put into storylines: what its claims say, the names in their sentences and the countries of
 * their places, on the day in the zone given on which it was first told. Nothing if no report of it has a date.
 */
export function eventItem(event: StoryEvent, zone: string): StoryItem | undefined {
  let first: { readonly at: number; readonly day: string } | undefined
  const words = new Set<string>()
  const names = new Set<string>()
  const countries = new Set<string>()
  for (const claim of event.claims) {
    const { from, statement, words: said, places } = claim.tellings[0]!
    for (const word of said) words.add(word)
    for (const name of from.reading.names)
      if (statement.sentences.some(({ start, end }) => name.start >= start && name.end <= end))
        for (const word of contentWords(from.report.text.slice(name.start, name.end))) names.add(word)
    for (const { country } of places) if (country) countries.add(country)
    for (const { from: teller } of claim.tellings) {
      const { moment } = teller
      if (moment === undefined || (first !== undefined && first.at <= moment.at)) continue
      first = { at: moment.at, day: moment.dayOnly ? moment.day : dayIn(moment.at, zone) }
    }
  }
  return first && { id: event.id, day: first.day, terms: termsOf(words, names, countries) }
}
