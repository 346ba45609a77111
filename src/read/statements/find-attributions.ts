import type { Attribution, Tokens } from './attribution.ts'
import { findAccordingTo } from './find-according-to.ts'
import { findAdverbCues } from './find-adverb-cues.ts'
import { findClosingCues } from './find-closing-cues.ts'
import { findColonCues } from './find-colon-cues.ts'
import { findColonQuotations } from './find-colon-quotations.ts'
import { findExchanges } from './find-exchanges.ts'
import { findFreeQuotations } from './find-free-quotations.ts'
import { findVerbCues } from './find-verb-cues.ts'
import type { Words } from './words.ts'

type Finder = (w: Words) => Attribution[]

const FINDERS: readonly Finder[] = [findVerbCues, findAccordingTo, findAdverbCues, findExchanges, findColonCues]

/** All that any finder sees, in order of cue. Nothing is decided yet about nesting or about what is printed. */
export function findAttributions(w: Words): Attribution[] {
  const found = closed(
    w,
    FINDERS.flatMap((find) => find(w)),
    findClosingCues(w),
  )
  found.push(...findColonQuotations(w, found))
  found.push(...findFreeQuotations(w, found))
  return found.sort(
    (a, b) => a.cue[0] - b.cue[0] || b.cue[1] - a.cue[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

/** A sentence with more closing speakers has no full stops. */
const MOST = 6

/** Closing speakers hold all before them: whatever else was seen there ends where their own words begin. */
function closed(w: Words, found: readonly Attribution[], closings: readonly Attribution[]): Attribution[] {
  if (closings.length === 0) return [...found]
  const bySentence = new Map<number, Attribution[]>()
  for (const one of closings) {
    const s = w.a.sentenceOf[one.cue[1]]!
    const own = bySentence.get(s)
    if (!own) bySentence.set(s, [one])
    else if (own.length < MOST) own.push(one)
  }
  const added = new Set(closings)
  const kept: Attribution[] = []
  for (const one of found) {
    let clipped: Attribution | undefined = one
    for (const closing of bySentence.get(w.a.sentenceOf[one.cue[0]]!) ?? []) {
      const same = overlap(one.cue, closing.cue)
      if (same && isFronted(one)) added.delete(closing)
      else if (same) clipped = undefined
      else if (clipped && one.cue[1] < closing.source!.first) clipped = clip(clipped, closing)
      if (!clipped) break
    }
    if (clipped) kept.push(clipped)
  }
  return [...kept, ...added]
}

function overlap([a, b]: Tokens, [c, d]: Tokens): boolean {
  return a <= d && c <= b
}

function isFronted({ content, cue, frame }: Attribution): boolean {
  return frame !== 'passive' && content[0]![0] < cue[0]
}

/** The attribution without what lies behind the closing speaker's content; undefined if nothing is left. */
function clip(one: Attribution, closing: Attribution): Attribution | undefined {
  const last = closing.content.at(-1)![1]
  if (one.content.every(([, end]) => end <= last)) return one
  const content = one.content.flatMap(([first, end]): Tokens[] => (first > last ? [] : [[first, Math.min(end, last)]]))
  return content.length === 0 ? undefined : { ...one, content }
}
