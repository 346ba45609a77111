import type { ReadData } from '../model/index.ts'
import type { Lexicon } from './lexicon.ts'
import { asInt8, asInt32, packModel, unpackModel } from './model-file.ts'
import { type ParserWeights, packedWeights } from './parser.ts'
import type { TaggerWeights } from './tagger.ts'

/** The English base: what is known of words, and the weights of tagger and parser. */
export interface Language {
  readonly lexicon: Lexicon
  readonly tagger: TaggerWeights
  readonly parser: ParserWeights
}

/** Where the weights lie; `npm run train` writes the files. */
export const TAGGER_FILE = 'models/tagger.bin'
export const PARSER_FILE = 'models/parser.bin'
const TAGGER_KIND = 1
const PARSER_KIND = 2

/** Loads the weights from `models/`. Throws if a file is not one of weights. */
export function loadLanguage(readData: ReadData): Language {
  return { ...unpackTagger(readData(TAGGER_FILE)), parser: unpackParser(readData(PARSER_FILE)) }
}

/** The tagger's file as bytes. */
export function packTagger({ lexicon, tagger }: Pick<Language, 'lexicon' | 'tagger'>): Uint8Array {
  return packModel(TAGGER_KIND, [lexicon.keys, lexicon.values, Int8Array.from(tagger.rows)])
}

function unpackTagger(file: Uint8Array): Pick<Language, 'lexicon' | 'tagger'> {
  const [keys, values, rows] = unpackModel(TAGGER_KIND, file)
  return { lexicon: { keys: asInt32(keys), values: asInt32(values) }, tagger: { rows: asInt8(rows) } }
}

/** The parser's file as bytes. */
export function packParser(moves: Int32Array, relations: Int8Array, seen: Int32Array): Uint8Array {
  return packModel(PARSER_KIND, [moves, relations, seen])
}

function unpackParser(file: Uint8Array): ParserWeights {
  const [moves, relations, seen] = unpackModel(PARSER_KIND, file)
  return { moves: packedWeights(asInt32(moves)), relations: asInt8(relations), seen: asInt32(seen) }
}
