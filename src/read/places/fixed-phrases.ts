import type { Words } from './words.ts'

/** Names of firms, agencies and things that hold a place's name and say nothing about a place. */
const PHRASES = [
  'agence france presse',
  'agence france - presse',
  'american express',
  'american airlines',
  'british airways',
  'air france',
  'bank of america',
  'american idol',
  'red cross',
  'red crescent',
  'united nations',
  'french fries',
  'french open',
  'spanish flu',
  'german shepherd',
  'roman catholic',
  'roman catholics',
].map((phrase) => phrase.split(' '))

const BY_FIRST_WORD: ReadonlyMap<string | undefined, readonly string[][]> = Map.groupBy(PHRASES, ([first]) => first)

/** Last token of such a phrase that starts at token `i`; -1 if none does. */
export function fixedPhraseAt(words: Words, i: number): number {
  for (const phrase of BY_FIRST_WORD.get(words.lower(i)) ?? []) {
    if (phrase.every((word, offset) => words.lower(i + offset) === word)) return i + phrase.length - 1
  }
  return -1
}
