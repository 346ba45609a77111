import type { Words } from '../statements/words.ts'
import type { Trigger } from './find-triggers.ts'

/**
 * Words that by themselves tell only that something of the sort told before goes on or is told again: "the men were
 * held", "the market was last hit". Kinds that each may stand for.
 */
const AGAIN: Readonly<Record<string, readonly string[]>> = {
  hit: ['shelling', 'airstrike', 'bombing', 'weather', 'earthquake'],
  struck: ['shelling', 'airstrike', 'bombing', 'weather', 'earthquake'],
  held: ['abduction', 'arrest'],
  holding: ['abduction', 'arrest'],
  taken: ['abduction', 'arrest', 'evacuation'],
  freed: ['release', 'abduction', 'arrest'],
  strike: ['strike', 'airstrike', 'shelling'],
  strikes: ['airstrike', 'shelling', 'strike'],
  attack: ['airstrike', 'shelling', 'bombing', 'armed-attack', 'killing'],
  attacks: ['airstrike', 'shelling', 'bombing', 'armed-attack', 'killing'],
  exercise: ['deployment'],
  exercises: ['deployment'],
  count: ['election'],
  slide: ['prices', 'landslide'],
  increase: ['prices'],
  pause: ['ceasefire'],
  collapse: ['accident'],
  raid: ['arrest', 'armed-attack', 'airstrike'],
  cases: ['outbreak'],
}

/** Kinds that a word told again takes from the last of them that the report told; at most this many triggers back. */
const BACK = 40

/** The kind of such a word at token `i`, if one of its kinds was told before. */
export function carriedKind(w: Words, i: number, before: readonly Trigger[]): string | undefined {
  const word = w.lower[i]!
  const kinds = Object.hasOwn(AGAIN, word) ? AGAIN[word]! : undefined
  if (!kinds) return undefined
  for (let k = before.length - 1; k >= Math.max(0, before.length - BACK); k--) {
    if (kinds.includes(before[k]!.kind))
      return before[k]!.kind === 'release' ? 'release' : released(word, before[k]!.kind)
  }
  return undefined
}

function released(word: string, kind: string): string {
  return word === 'freed' ? 'release' : kind
}

/** Words that are looked up though no list of triggers has them. */
export const AGAIN_WORDS: readonly string[] = Object.keys(AGAIN)
