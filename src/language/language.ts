import type { ReadData } from '../model/index.ts'
import type { Lexicon } from './lexicon.ts'
import { asInt8, asInt32, packModel, unpackModel } from './model-file.ts'
import type { TaggerWeights } from './tagger.ts'

/** The English base: what is known of words, and the weights of the tagger. */
export interface Language {
  readonly lexicon: Lexicon
  readonly tagger: TaggerWeights
}

/** Where the tagger's weights lie; `npm run train` writes the file. */
export const TAGGER_FILE = 'models/tagger.bin'
const TAGGER_KIND = 1

/** Loads the weights from `models/`. Throws if a file is not one of weights. */
export function loadLanguage(readData: ReadData): Language {
  return unpackTagger(readData(TAGGER_FILE))
}

/** The tagger's file as bytes. */
export function packTagger(language: Language): Uint8Array {
  const { lexicon, tagger } = language
  return packModel(TAGGER_KIND, [lexicon.keys, lexicon.values, Int8Array.from(tagger.rows)])
}

function unpackTagger(file: Uint8Array): Language {
  const [keys, values, rows] = unpackModel(TAGGER_KIND, file)
  const lexicon = { keys: asInt32(keys), values: asInt32(values) }
  const tagger = { rows: asInt8(rows) }
  return { lexicon, tagger }
}
