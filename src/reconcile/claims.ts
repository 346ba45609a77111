import { contentId, type Figure, type Modality } from '../model/index.ts'
import { comparable, countedGroup, figuresAgree, placesMeet, timesMeet } from './agreement.ts'
import { containment, shared } from './content-words.ts'
import type { Claim, Telling } from './story.ts'
import { saidText } from './tellings.ts'

/** While claims are being put together. */
interface Draft {
  readonly tellings: Telling[]
  readonly origins: string[]
  updates?: number
  updatedBy?: number
}

/** Words that more claims use than this tell nothing; claims looked at closely are those that share most words. */
const COMMON = 1000
const CLOSEST = 64

const DONE: readonly Modality[] = ['happened', 'ongoing']

/**
 * Joins tellings that say the same into claims. Tellings come in canonical order and each is compared with the claims
 * before it that share words with it, so the result is one function of the set of reports.
 */
export function joinClaims(tellings: readonly Telling[]): Claim[] {
  const drafts: Draft[] = []
  const holders = new Map<string, number[]>()
  for (const telling of tellings) {
    const position = place(telling, drafts, candidates(telling, holders))
    for (const word of telling.words) {
      const list = holders.get(word)
      if (list === undefined) holders.set(word, [position])
      else if (list.at(-1) !== position) list.push(position)
    }
  }
  const ids = claimIds(drafts)
  return drafts.map((draft, position) => ({
    kind: 'claim',
    id: ids[position]!,
    tellings: draft.tellings,
    origins: draft.origins,
    ...(draft.updates === undefined ? {} : { updates: ids[draft.updates]! }),
    ...(draft.updatedBy === undefined ? {} : { updatedBy: ids[draft.updatedBy]! }),
  }))
}

/** Puts a telling into the claim it repeats, or begins a new one; returns the claim's position. */
function place(telling: Telling, drafts: Draft[], near: readonly number[]): number {
  let updates: number | undefined
  for (const position of near) {
    const draft = drafts[position]!
    const relation = relate(draft, telling)
    if (relation === 'copies' || relation === 'repeats' || relation === 'agrees') {
      draft.tellings.push(telling)
      if (relation === 'agrees' && !draft.origins.includes(telling.origin)) draft.origins.push(telling.origin)
      return position
    }
    if (relation === 'updates' && draft.updatedBy === undefined) updates ??= position
  }
  const position = drafts.length
  drafts.push({ tellings: [telling], origins: [telling.origin], ...(updates === undefined ? {} : { updates }) })
  if (updates !== undefined) drafts[updates]!.updatedBy = position
  return position
}

/** Claims that share at least two words with the telling, the most shared words first, then the earlier. */
function candidates(telling: Telling, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const counts = new Map<number, number>()
  for (const word of telling.words) {
    const list = holders.get(word)
    if (list === undefined || list.length > COMMON) continue
    for (const position of list) counts.set(position, (counts.get(position) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CLOSEST)
    .map(([position]) => position)
}

type Relation = 'copies' | 'repeats' | 'agrees' | 'updates' | 'none'

function relate(draft: Draft, telling: Telling): Relation {
  const first = draft.tellings[0]!
  if (first.statement.stance !== telling.statement.stance) return 'none'
  const figures = compareFigures(first, telling)
  const sameOrigin = draft.origins.includes(telling.origin)
  const alike = sameModality(first, telling) && (figures === 'agree' || figures === 'none')
  if (alike && draft.tellings.some((other) => isCopied(other, telling))) return 'copies'
  if (!timesMeet(statedTime(first), statedTime(telling)) || !placesMeet(first.scene, telling.scene)) return 'none'
  const common = shared(first.words, telling.words)
  const part = containment(first.words, telling.words)
  const sameReport = first.from === telling.from
  if (alike && common >= 3) {
    if (sameOrigin && part >= (sameReport ? 0.8 : 0.6)) return 'repeats'
    if (!sameOrigin && !sameReport && part >= (figures === 'agree' ? 0.5 : 0.65)) return 'agrees'
  }
  const counts = (figures === 'differ' || figures === 'compatible') && common >= 2 && part >= 0.4
  return counts && sameOrigin && !sameReport && telling.from.moment !== undefined ? 'updates' : 'none'
}

/** Planned is not happened, and neither is denied: only "happened" and "ongoing" may stand for each other. */
function sameModality(a: Telling, b: Telling): boolean {
  const left = a.statement.modality
  const right = b.statement.modality
  return left === right || (DONE.includes(left) && DONE.includes(right))
}

/** The time only where the words give one; the day of saying is no evidence that two happenings differ. */
function statedTime(telling: Telling): Telling['time'] {
  return telling.statement.time?.mention ? telling.time : undefined
}

/**
 * What both count: the same number agrees; other numbers that one truth could satisfy ("at least 12", "nearly 40") are
 * compatible, and stay two wordings; numbers that no truth satisfies differ, and so do two descriptions of the counted.
 */
export function compareFigures(a: Telling, b: Telling): 'agree' | 'compatible' | 'differ' | 'none' {
  let result: 'agree' | 'compatible' | 'none' = 'none'
  for (const left of a.counts) {
    const same = b.counts.filter((right) => comparable(left, right))
    if (same.length === 0) continue
    const fitting = same.filter((right) => figuresAgree(left, right) && sameCount(left, right))
    if (fitting.length === 0) return 'differ'
    const equal = fitting.some((right) => left.value === right.value && left.high === right.high)
    if (!equal) result = 'compatible'
    else if (result === 'none') result = 'agree'
  }
  return result
}

/** "7 militants" and "7 farmers" are two descriptions; "7 people" and "7 farmers" are not at odds. */
function sameCount(a: Figure, b: Figure): boolean {
  const [left, right] = [countedGroup(a), countedGroup(b)]
  return left === undefined || right === undefined || left === right
}

/**
 * Nearly the same words in the same order: three-word runs of the shorter are in the longer. Such text was copied,
 * unless each names a speaker of its own.
 */
function isCopied(a: Telling, b: Telling): boolean {
  if (a.origin !== b.origin && a.statement.chain.length > 0 && b.statement.chain.length > 0) return false
  const left = runs(a)
  const right = runs(b)
  const common = shared(left, right)
  return common >= 4 && common / Math.min(left.size, right.size) >= 0.6
}

const kept = new WeakMap<Telling, Set<string>>()

function runs(telling: Telling): Set<string> {
  const known = kept.get(telling)
  if (known) return known
  const words =
    saidText(telling.from.report.text, telling.statement)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let i = 0; i + 3 <= words.length; i++) found.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)
  kept.set(telling, found)
  return found
}

/** Ids from who first said it and in which words; a number tells apart two claims that would be the same. */
function claimIds(drafts: readonly Draft[]): string[] {
  const seen = new Map<string, number>()
  return drafts.map(({ tellings }) => {
    const first = tellings[0]!
    const base = contentId('l', first.origin, saidText(first.from.report.text, first.statement))
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  })
}
