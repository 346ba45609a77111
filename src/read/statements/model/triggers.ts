import { TAG } from '../../../language/index.ts'
import type { Attribution } from '../attribution.ts'
import type { Words } from '../words.ts'
import { CUE_ADJECTIVES, CUE_NOUNS } from './cue-nouns.ts'

/** A token that may be the heart of a cue, with what the rules made of it. */
export interface Trigger {
  readonly head: number
  readonly kind: 'verb' | 'noun' | 'adjective' | 'other'
  readonly rule?: Attribution
}

/** Tokens that may carry a cue: every verb, listed nouns and adjectives, and whatever a rule found. In text order. */
export function findTriggers(w: Words, found: readonly Attribution[]): Trigger[] {
  const ruleAt = new Map<number, Attribution>()
  for (const one of found) if (one.frame !== 'free') ruleAt.set(headOf(w, one.cue[0], one.cue[1]), one)
  const triggers: Trigger[] = []
  for (let i = 0; i < w.a.tokenCount; i++) {
    const rule = ruleAt.get(i)
    const kind = kindOf(w, i)
    if (rule) triggers.push({ head: i, kind: kind ?? 'other', rule })
    else if (kind) triggers.push({ head: i, kind })
  }
  return triggers
}

function kindOf(w: Words, i: number): Trigger['kind'] | undefined {
  const tag = w.a.tag[i]
  const word = w.lower[i]!
  if (tag === TAG.VERB) return 'verb'
  if (tag === TAG.NOUN && CUE_NOUNS.has(word)) return 'noun'
  if (tag === TAG.ADJ && CUE_ADJECTIVES.has(word)) return 'adjective'
  if (word === ':' || word === 'according' || word === 'per') return 'other'
  if (word === 'in' || word === 'for' || word === 'against' || word === 'to') {
    // "in a recent poll", "in the mayor's words".
    for (let k = i + 1; word === 'in' && k < Math.min(i + 8, w.a.tokenCount); k++)
      if (SAYINGS.has(w.lower[k]!)) return 'other'
  }
  return undefined
}

const SAYINGS = new Set([
  'poll',
  'polls',
  'survey',
  'surveys',
  'polling',
  'words',
  'view',
  'opinion',
  'averages',
  'average',
])

/** The token of a cue that stands for it: its last verb, else its last listed noun or adjective, else the first that can. */
export function headOf(w: Words, first: number, last: number): number {
  let best = -1
  for (let i = first; i <= last; i++) if (w.a.tag[i] === TAG.VERB) best = i
  if (best >= 0) return best
  for (let i = first; i <= last; i++) if (kindOf(w, i)) best = i
  return best >= 0 ? best : first
}
