import { readData } from '../../cli/read-data.ts'
import { analyse, loadLanguage } from '../../language/index.ts'
import type { PlaceMention } from '../../model/index.ts'
import { loadGazetteer } from './gazetteer.ts'
import { type PlaceContext, readPlaces } from './read-places.ts'

const language = loadLanguage(readData)
export const gazetteer = loadGazetteer(readData)

/** Places of a text, without the help of names that others find. */
export function placesIn(text: string, context: Partial<PlaceContext> = {}): PlaceMention[] {
  return readPlaces(analyse(text, language), gazetteer, { names: [], ...context })
}

/** The one mention of these words; throws if there is none or several. */
export function placeRead(text: string, read: string, context: Partial<PlaceContext> = {}): PlaceMention {
  const found = placesIn(text, context).filter(({ place }) => place.read === read)
  if (found.length !== 1) throw new Error(`${found.length} places are read as "${read}" in: ${text}`)
  return found[0]!
}

/** What is read of a text, as `words: part`. */
export function partsIn(text: string, context: Partial<PlaceContext> = {}): string[] {
  return placesIn(text, context).map(({ place, part }) => `${place.read}: ${part}`)
}
