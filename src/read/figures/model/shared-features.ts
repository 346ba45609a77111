import { hashWord as lexiconHash } from '../../../language/hash-word.ts'
import { CLASS_SHIFT, type Lexicon, NARROW_CLASS, placeOf } from '../../../language/lexicon.ts'
import { add, bucket, type FeatureBag, hashWord } from '../../statements/model/hash-features.ts'
import type { NearVerb } from './around-figure.ts'
import type { Weighed } from './weighed.ts'

/** Room for all features of one figure. */
export const FIGURE_FEATURES = 256

/** Where features go: the numbers of rows of a table of 2^`bits` rows. */
export interface Sink {
  readonly bag: FeatureBag
  readonly mask: number
  readonly lexicon: Lexicon
}

/** Word at a piece as a number, that of no word outside the sentence. */
export function wordAt({ hashes }: Weighed, at: number): number {
  return at < 0 || at >= hashes.words.length ? NO_WORD : hashes.words[at]!
}

const NO_WORD = hashWord('')

/** Classes that raw text gave the word at a piece, 0 where it is unknown. */
export function classesAt({ text, scene }: Weighed, at: number, lexicon: Lexicon): { broad: number; narrow: number } {
  const piece = scene.p[at]!
  const place = placeOf(lexicon, lexiconHash(text, piece.start, piece.end))
  return { broad: lexicon.values[place]! >>> CLASS_SHIFT, narrow: lexicon.details[place]! & NARROW_CLASS }
}

/** Number of a value on a coarse scale. */
export function sizeOf({ draft }: Weighed): number {
  return draft.value === 1 ? 0 : bucket(Math.round(Math.log2(Math.abs(draft.value) + 1)))
}

/** Seven features of a verb near by, from `template` on; `from` is the piece its distance is counted from. */
export function addVerb(sink: Sink, template: number, verb: NearVerb | undefined, one: Weighed, from: number): void {
  const { bag, mask, lexicon } = sink
  if (!verb) {
    add(bag, mask, template, 0)
    return
  }
  const word = one.hashes.stems[verb.at]!
  const voice = (verb.passive ? 2 : 0) + one.person
  const classes = classesAt(one, verb.at, lexicon)
  add(bag, mask, template, word)
  add(bag, mask, template + 1, word, voice)
  add(bag, mask, template + 2, word, wordAt(one, verb.at + 1))
  add(bag, mask, template + 3, hashWord(verb.auxiliaries), one.person)
  add(bag, mask, template + 4, classes.narrow, voice)
  add(bag, mask, template + 5, classes.broad, voice)
  add(bag, mask, template + 6, word, bucket(verb.at - from))
}

/** The noun counted and what stands before it. */
export function addNoun({ bag, mask, lexicon }: Sink, one: Weighed): void {
  const { noun, form } = one.draft
  if (!noun) {
    add(bag, mask, 10, form.length)
    return
  }
  const classes = classesAt(one, noun.head, lexicon)
  add(bag, mask, 11, one.hashes.stems[noun.head]!)
  add(bag, mask, 12, one.person)
  add(bag, mask, 13, classes.broad)
  add(bag, mask, 14, classes.narrow)
  for (let at = noun.from; at < noun.head; at++) add(bag, mask, 15, wordAt(one, at))
}
