import { analyse, loadLanguage } from '../../language/index.ts'
import type { PlaceMention, ReadData } from '../../model/index.ts'
import { loadGazetteer } from './gazetteer.ts'
import { type PlaceContext, readPlaces } from './read-places.ts'

/** Reads texts for tests, without the help of names that others find. */
export interface TestReader {
  readonly placesIn: (text: string, context?: Partial<PlaceContext>) => PlaceMention[]
  /** The one mention of these words; throws if there is none or several. */
  readonly placeRead: (text: string, read: string, context?: Partial<PlaceContext>) => PlaceMention
  /** What is read of a text, as `words: part`. */
  readonly partsIn: (text: string, context?: Partial<PlaceContext>) => string[]
}

export function testReader(readData: ReadData): TestReader {
  const language = loadLanguage(readData)
  const gazetteer = loadGazetteer(readData)
  const placesIn: TestReader['placesIn'] = (text, context = {}) =>
    readPlaces(analyse(text, language), gazetteer, { names: [], ...context })
  return {
    placesIn,
    placeRead(text, read, context) {
      const found = placesIn(text, context).filter(({ place }) => place.read === read)
      if (found.length !== 1) throw new Error(`${found.length} places are read as "${read}" in: ${text}`)
      return found[0]!
    },
    partsIn: (text, context) => placesIn(text, context).map(({ place, part }) => `${place.read}: ${part}`),
  }
}
