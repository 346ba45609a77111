import type { ReadData } from '../../model/index.ts'
import { buildNameLexicon, type NameLexicon } from './name-lexicon.ts'
import { type NameModel, readNameModel } from './name-model.ts'

/** What is needed to read names: word lists and weights. */
export interface NameReader {
  readonly kind: 'name-reader'
  readonly lexicon: NameLexicon
  readonly model: NameModel
  /** Weights that rank what a pronoun may stand for. */
  readonly ranker: Int8Array
}

/** Loads `models/names-places.txt`, `models/names.bin` and `models/references.bin`; throws if a file is missing or damaged. */
export function loadNameReader(readData: ReadData): NameReader {
  const places = new TextDecoder().decode(readData('models/names-places.txt'))
  const ranker = readData('models/references.bin')
  return {
    kind: 'name-reader',
    lexicon: buildNameLexicon(places),
    model: readNameModel(readData('models/names.bin')),
    ranker: new Int8Array(ranker.buffer, ranker.byteOffset, ranker.byteLength),
  }
}
