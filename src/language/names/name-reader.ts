import type { ReadData } from '../../model/index.ts'
import { buildNameLexicon, type NameLexicon } from './name-lexicon.ts'
import { type NameModel, readNameModel } from './name-model.ts'

/** What is needed to read names: word lists and weights. */
export interface NameReader {
  readonly kind: 'name-reader'
  readonly lexicon: NameLexicon
  readonly model: NameModel
}

/** Loads `models/names-places.txt` and `models/names.bin`; throws if a file is missing or damaged. */
export function loadNameReader(readData: ReadData): NameReader {
  const places = new TextDecoder().decode(readData('models/names-places.txt'))
  return { kind: 'name-reader', lexicon: buildNameLexicon(places), model: readNameModel(readData('models/names.bin')) }
}
