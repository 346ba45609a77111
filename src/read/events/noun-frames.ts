import type { Words } from '../statements/words.ts'
import { CLASSES, type NounClass } from './word-classes.ts'

/** Nouns of several kinds, told by what else stands in the sentence; `none` where they tell no happening. */
interface NounFrame {
  readonly kind: string
  readonly has?: readonly NounClass[]
  /** Words right behind, or behind "of (the)". */
  readonly of?: RegExp
  readonly before?: RegExp
  /** A word anywhere near. */
  readonly near?: RegExp
}

const PERSONAL =
  /^(?:prisoners?|hostages?|detainees?|captives?|men|women|children|those|brother|sister|son|daughter|husband|wife|journalists?|trawler|crew|activists?|soldiers?|inmates|all|two|three|four|five|pilots?|sailors?|leader|leaders|students|suspects?|fishermen)$/

const NOUN_FRAMES: Readonly<Record<string, readonly NounFrame[]>> = {
  vote: [{ kind: 'legislation', has: ['parliament', 'law'] }],
  votes: [{ kind: 'none' }],
  poll: [{ kind: 'none', before: /^(?:opinion|a|latest|new)$/ }],
  polls: [{ kind: 'none', of: /^(?:suggest|show|showed|say|put|indicate|suggested)$/ }],
  release: [
    { kind: 'release', of: PERSONAL },
    { kind: 'release', before: /^(?:his|her|their|immediate|unconditional|hostage|prisoner)$/ },
    { kind: 'none' },
  ],
  strike: [
    { kind: 'airstrike', before: /^(?:air|drone|aerial)$/ },
    { kind: 'shelling', before: /^(?:missile|rocket|artillery)$/ },
    { kind: 'airstrike', has: ['aircraft'] },
    { kind: 'shelling', has: ['projectile'] },
    { kind: 'armed-attack', near: /^(?:killed|wounded|injured|dead|dying|died|killing|wounding|destroyed|hit)$/ },
    { kind: 'strike', has: ['worker'] },
    { kind: 'strike', of: /^(?:over|for|against|ballot|action|by)$/ },
    { kind: 'none' },
  ],
  collapse: [
    {
      kind: 'none',
      of: /^(?:government|coalition|talks|negotiations|cabinet|bank|company|empire|currency|regime|truce|ceasefire|party|club|firm)$/,
    },
  ],
  shot: [{ kind: 'none' }],
  sentence: [
    { kind: 'verdict', has: ['court'] },
    { kind: 'verdict', before: /^(?:the|jail|prison|suspended|life|year|death|his|her)$/ },
  ],
  battle: [{ kind: 'clash', has: ['soldiers', 'armed'] }, { kind: 'none' }],
  fight: [{ kind: 'clash', has: ['soldiers'] }, { kind: 'none' }],
  capture: [{ kind: 'capture', has: ['ground', 'soldiers'] }, { kind: 'arrest' }],
  raid: [{ kind: 'arrest', has: ['police', 'goods'] }],
  fire: [{ kind: 'none', before: /^(?:under|of|open|mortar|heavy|cease|gun|artillery|small-arms|rocket)$/ }],
  exercise: [{ kind: 'deployment', has: ['soldiers', 'aircraft'] }, { kind: 'none' }],
  campaign: [
    { kind: 'election', has: ['election'] },
    { kind: 'election', before: /^(?:the|election|electoral|presidential|his|her|their)$/ },
    { kind: 'none' },
  ],
  count: [
    { kind: 'election', has: ['election'] },
    { kind: 'election', before: /^(?:the|vote|ballot)$/ },
    { kind: 'none' },
  ],
  seizure: [{ kind: 'arrest', has: ['goods', 'police'] }, { kind: 'capture', has: ['ground'] }, { kind: 'none' }],
  withdrawal: [
    {
      kind: 'none',
      of: /^(?:money|cash|funds|offer|bid|support|candidate|candidacy|application|drug|law|bill|decree)$/,
    },
  ],
  loan: [{ kind: 'none', before: /^(?:on|home|student)$/ }],
  search: [{ kind: 'arrest', of: /^(?:warrant|house|home|flat|office|premises)$/ }, { kind: 'rescue' }],
  drill: [{ kind: 'deployment', has: ['soldiers'] }, { kind: 'none' }],
  appointment: [{ kind: 'office-change', has: ['office', 'government'] }, { kind: 'none' }],
  settlement: [
    { kind: 'agreement', before: /^(?:peace|negotiated|pay|wage|court|political|out-of-court)$/ },
    { kind: 'none' },
  ],
  slide: [{ kind: 'landslide', has: ['slope'] }, { kind: 'none' }],
  case: [{ kind: 'outbreak', has: ['disease'] }, { kind: 'none' }],
  trial: [{ kind: 'none', of: /^(?:drug|vaccine)$/ }],
}

/** Nouns that have a frame, in the singular or as they stand. */
export const FRAMED_NOUNS: readonly string[] = Object.keys(NOUN_FRAMES)

/** The kind of a noun with several; undefined where it has only one, or none of them fits. */
export function nounFrame(w: Words, i: number): string | undefined {
  const word = w.lower[i]!
  const frames = frameOf(word) ?? (word.endsWith('s') ? frameOf(word.slice(0, -1)) : undefined)
  for (const { kind, has, of, before, near } of frames ?? []) {
    if (near && !holdsWord(w, i, near)) continue
    if (has && !holds(w, i, has)) continue
    if (before && !before.test(w.lower[i - 1] ?? '')) continue
    if (of && !of.test(behindOf(w, i))) continue
    return kind
  }
  return undefined
}

function frameOf(word: string): readonly NounFrame[] | undefined {
  return Object.hasOwn(NOUN_FRAMES, word) ? NOUN_FRAMES[word] : undefined
}

function behindOf(w: Words, i: number): string {
  if (w.lower[i + 1] !== 'of') return w.lower[i + 1] ?? ''
  const next = w.lower[i + 2] ?? ''
  return /^(?:the|a|an|his|her|their|its|all)$/.test(next) ? (w.lower[i + 3] ?? '') : next
}

const NEAR = 20

function holdsWord(w: Words, i: number, words: RegExp): boolean {
  const sentence = w.a.sentenceOf[i]
  for (let k = Math.max(0, i - NEAR); k <= Math.min(w.a.tokenCount - 1, i + NEAR); k++) {
    if (w.a.sentenceOf[k] === sentence && words.test(w.lower[k]!)) return true
  }
  return false
}

function holds(w: Words, i: number, classes: readonly NounClass[]): boolean {
  const sentence = w.a.sentenceOf[i]
  for (let k = Math.max(0, i - NEAR); k <= Math.min(w.a.tokenCount - 1, i + NEAR); k++) {
    if (k !== i && w.a.sentenceOf[k] === sentence && classes.some((name) => CLASSES[name].has(w.lower[k]!))) return true
  }
  return false
}
