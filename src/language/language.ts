import type { ReadData } from '../model/index.ts'
import { FINE_TAGS } from './fine-tags.ts'
import type { Lexicon } from './lexicon.ts'
import { asInt8, asInt16, asInt32, packModel, unpackModel } from './model-file.ts'
import { type PackedRows, type Rows, readRows, type SparseRows } from './packed-rows.ts'
import { moveRows, type ParserWeights, packedRelations } from './parser.ts'

/** The English base: what is known of words, and the weights of tagger and parser. */
export interface Language {
  readonly lexicon: Lexicon
  /** A row of fine tags for each feature. */
  readonly tagger: Rows
  readonly parser: ParserWeights
}

/** Where the weights lie; `npm run train` writes the files. */
export const TAGGER_FILE = 'models/tagger.bin'
export const PARSER_FILE = 'models/parser.bin'
const TAGGER_KIND = 3
const PARSER_KIND = 4

/** Loads the weights from `models/`. Throws if a file is not one of weights. */
export function loadLanguage(readData: ReadData): Language {
  return { ...unpackTagger(readData(TAGGER_FILE)), parser: unpackParser(readData(PARSER_FILE)) }
}

/** The tagger's file as bytes. */
export function packTagger(lexicon: Lexicon, tagger: PackedRows): Uint8Array {
  return packModel(TAGGER_KIND, [lexicon.keys, lexicon.values, lexicon.details, tagger.checks, tagger.rows])
}

function unpackTagger(file: Uint8Array): Pick<Language, 'lexicon' | 'tagger'> {
  const [keys, values, details, checks, rows] = unpackModel(TAGGER_KIND, file)
  return {
    lexicon: { keys: asInt32(keys), values: asInt32(values), details: asInt32(details) },
    tagger: readRows({ checks: asInt32(checks), rows: asInt8(rows) }, FINE_TAGS),
  }
}

/** The parser's file as bytes. */
export function packParser(moves: Int8Array, relations: SparseRows, seen: Int32Array): Uint8Array {
  const { checks, starts, pool } = relations
  return packModel(PARSER_KIND, [moves, checks, starts, pool, seen])
}

function unpackParser(file: Uint8Array): ParserWeights {
  const [moves, checks, starts, pool, seen] = unpackModel(PARSER_KIND, file)
  return {
    moves: moveRows(asInt8(moves)),
    relations: packedRelations({ checks: asInt32(checks), starts: asInt32(starts), pool: asInt16(pool) }),
    seen: asInt32(seen),
  }
}
