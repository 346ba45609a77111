import { TAG } from '../../../language/index.ts'
import type { Modality } from '../../../model/index.ts'
import { add, type FeatureBag, hashWord } from '../../statements/model/hash-features.ts'
import { holdsCondition } from '../conditions.ts'
import { openerOf, type SaidWords } from '../said-words.ts'

/** In this order the tables of weights stand in the file. */
export const MODALITIES: readonly Modality[] = [
  'happened',
  'ongoing',
  'planned',
  'possible',
  'denied',
  'demanded',
  'threatened',
  'hypothetical',
]

export const MODALITY_BITS = 14
const MASK = (1 << MODALITY_BITS) - 1
/** Tokens of the content that are looked at, and of the cue. */
const MOST_WORDS = 48
const MOST_CUE = 6
/** Little words that tell how something is meant, in whatever sentence they stand. */
const CLOSED = new Uint8Array(32)
for (const tag of [TAG.AUX, TAG.ADV, TAG.SCONJ, TAG.PART, TAG.PRON, TAG.CCONJ, TAG.ADP]) CLOSED[tag] = 1

/** Room for all features of one content. */
export const MODALITY_FEATURES = 64 + 8 * MOST_WORDS

/**
 * What tells the modality of one content, as numbers of weights: what the rules say, the cue, the main verb with its
 * auxiliaries, little words, verbs, and how the content begins and ends.
 */
export function modalityFeatures(bag: FeatureBag, said: SaidWords, rule: Modality): void {
  const { w, content, verb } = said
  bag.size = 0
  const own = MODALITIES.indexOf(rule)
  const narrated = said.cue === undefined ? 1 : 0
  add(bag, MASK, 1, own)
  add(bag, MASK, 2, own, narrated)
  add(bag, MASK, 3, narrated, hashWord(said.frame))
  add(bag, MASK, 4, hashWord(said.lemma), said.negated ? 1 : 0)
  add(bag, MASK, 5, hashWord(said.lemma), own)
  if (said.cue) {
    const [first, last] = said.cue
    for (let i = first; i <= Math.min(last, first + MOST_CUE); i++) add(bag, MASK, 6, hashWord(w.lower[i]!))
  }
  if (verb) {
    const word = hashWord(w.lower[verb.main]!)
    const tense = hashWord(verb.tense)
    let auxiliaries = 0
    for (const auxiliary of verb.auxiliaries) auxiliaries = Math.imul(auxiliaries, 31) + hashWord(auxiliary)
    add(bag, MASK, 7, word)
    add(bag, MASK, 8, tense, narrated)
    add(bag, MASK, 9, tense, own)
    add(bag, MASK, 10, auxiliaries)
    add(bag, MASK, 11, verb.negated ? 1 : 0, tense)
    add(bag, MASK, 12, hashWord(w.lower[verb.main]!.slice(-3)), tense)
    add(bag, MASK, 13, hashWord(w.lower[verb.main + 1] ?? ''))
  } else add(bag, MASK, 14, narrated)
  addSigns(bag, said, narrated, own)
  addWords(bag, said)
  const last = content.at(-1)?.[1]
  if (last !== undefined) add(bag, MASK, 26, hashWord(w.lower[last]!))
}

const AHEAD = new Set(
  `monday tuesday wednesday thursday friday saturday sunday tomorrow tonight next soon later january february march april may
  june july august september october november december`.split(/\s+/),
)
const BACK = new Set(['yesterday', 'ago', 'last', 'earlier', 'overnight', 'since'])
const WHOEVER = new Set(['whoever', 'anyone', 'anybody', 'those', 'any', 'everyone', 'every', 'whosoever', 'no'])

/** Signs that no single word is: conditions, time ahead, orders, who is meant. */
function addSigns(bag: FeatureBag, said: SaidWords, narrated: number, own: number): void {
  const { w, content, verb } = said
  const first = openerOf(said)
  const opener = w.lower[first]!
  const modal = verb ? hashWord(verb.auxiliaries[0] ?? verb.tense) : 0
  let signs = holdsCondition(said) ? 1 : 0
  let seen = 0
  for (const [from, to] of content) {
    for (let i = from; i <= to && seen < MOST_WORDS; i++, seen++) {
      const word = w.lower[i]!
      if (AHEAD.has(word) && w.a.tag[i] !== TAG.AUX) signs |= 2
      else if (BACK.has(word)) signs |= 4
      else if ((word === 'who' || word === 'that' || word === 'which') && verb && i < verb.first) signs |= 8
      else if (word === '?') signs |= 16
    }
  }
  if (WHOEVER.has(opener)) signs |= 32
  if (verb && verb.first === first && verb.auxiliaries.length === 0) signs |= 64
  const quoted = w.quoteOf[content[0]![0]]! >= 0 ? 1 : 0
  const subject = verb && verb.first > first ? hashWord(w.lower[verb.first - 1]!) : 0
  add(bag, MASK, 30, signs & 1, modal)
  add(bag, MASK, 31, signs & 6, modal)
  add(bag, MASK, 32, signs & 40, modal)
  add(bag, MASK, 33, signs & 81, narrated)
  add(bag, MASK, 34, subject, modal)
  add(bag, MASK, 35, quoted, modal)
  add(bag, MASK, 36, signs, own)
  if (verb) add(bag, MASK, 37, hashWord(w.lower[verb.main]!), modal)
  add(bag, MASK, 38, hashWord(opener), modal)
  add(bag, MASK, 39, hashWord(said.lemma), modal)
}

function addWords(bag: FeatureBag, { w, content }: SaidWords): void {
  let seen = 0
  for (const [first, last] of content) {
    for (let i = first; i <= last && seen < MOST_WORDS; i++, seen++) {
      const tag = w.a.tag[i]!
      const word = hashWord(w.lower[i]!)
      if (CLOSED[tag] === 1) add(bag, MASK, 20, word)
      if (tag === TAG.AUX || tag === TAG.PART || tag === TAG.SCONJ)
        add(bag, MASK, 21, word, hashWord(w.lower[i + 1] ?? ''))
      if (tag === TAG.VERB) add(bag, MASK, 22, hashWord(w.lower[i]!.replace(/(?:ed|ing|s)$/, '')))
      if (tag === TAG.NOUN || tag === TAG.ADJ) add(bag, MASK, 23, word)
      if (seen < 3) add(bag, MASK, 24, seen, word)
      if (seen < 5) add(bag, MASK, 25, tag, w.a.tag[i + 1] ?? -1)
    }
  }
}
