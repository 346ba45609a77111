import { contentId, type Figure, type Modality } from '../model/index.ts'
import { comparable, countedGroup, figuresAgree, placesMeet, timesMeet } from './agreement.ts'
import type { Telling } from './story.ts'
import { saidText, type Told } from './tellings.ts'
import { WordIndex } from './word-index.ts'
import { commonRuns, wordRuns } from './word-runs.ts'

/** A claim while the story unfolds: what is told later may join it. */
export interface OpenClaim {
  readonly id: string
  /** In canonical order; the first gives the claim its words. */
  tellings: Told[]
  /** The first telling, and those in which another origin says the same in words of its own. */
  voices: Told[]
  /** Those of the tellings that were no copies of an earlier one. */
  wordings: Told[]
  readonly updates?: string
  updatedBy?: string
}

/** What a telling is to its claim: the first of it, a copy of an earlier one, the same origin again, or another origin. */
export type Way = 'begins' | 'copies' | 'repeats' | 'agrees'

/** How a telling was put into its claim. */
export interface Joined {
  readonly claim: OpenClaim
  readonly way: Way
}

interface Held {
  readonly claim: OpenClaim
  readonly position: number
  /** Of all its tellings. */
  readonly words: Set<number>
  /** Words of the telling with the fewest. */
  shortest: number
  /** Origins of the claim's voices, as they were told on the day with this number. */
  origins: { readonly day: number; readonly keys: Set<string> }
}

const NO_ORIGINS = { day: -1, keys: new Set<string>() }

/** Words that more claims use than this tell nothing; claims looked at closely are those that share most words. */
const COMMON = 1000
const CLOSEST = 64
/** Share of the shorter one's words without which two tellings say different things. */
const LEAST_PART = 0.3

const DONE: readonly Modality[] = ['happened', 'ongoing']

/**
 * Joins tellings that say the same into claims. Tellings come in canonical order and each is compared with the claims
 * before it that share words with it, so the result is one function of the set of reports.
 */
export class ClaimJoiner {
  readonly #index = new WordIndex(COMMON)
  readonly #held = new Map<string, Held>()
  /** By position in the index; positions grow with time. */
  readonly #byPosition = new Map<number, Held>()
  #next = 0
  #day = 0
  /** 1 for the words of the telling that is compared just now. */
  readonly #marks: number[] = []
  #marked: Told | undefined

  /** In the order in which they were first told. */
  get claims(): readonly OpenClaim[] {
    return [...this.#held.values()].map(({ claim }) => claim)
  }

  /** Origins were told anew. */
  beginDay(): void {
    this.#day++
  }

  /** Puts a telling into the claim it repeats, or begins a new one. */
  join(telling: Told): Joined {
    let updates: OpenClaim | undefined
    const size = telling.numbers.length
    for (const { position, common: most } of this.#index.closest(telling.numbers, 2, CLOSEST)) {
      const held = this.#byPosition.get(position)!
      if (most < LEAST_PART * Math.min(size, held.shortest)) continue
      const { claim } = held
      const common = this.#commonWith(claim.tellings[0]!, telling)
      const relation = relate(claim, telling, common, this.#originsOf(held).has(telling.origin))
      if (relation === 'updates' && claim.updatedBy === undefined) updates ??= claim
      if (relation === 'none' || relation === 'updates') continue
      this.#attach(held, telling, relation)
      return { claim, way: relation }
    }
    return { claim: this.#begin(this.#freeId(telling), telling, updates?.id), way: 'begins' }
  }

  /** Puts a telling where it was put before: into the claim of this id, which begins with it if it is not there. */
  rejoin(telling: Told, id: string, way: Way, updates?: string): Joined {
    const known = this.#held.get(id)
    if (!known) return { claim: this.#begin(id, telling, updates), way: 'begins' }
    this.#attach(known, telling, way)
    return { claim: known.claim, way }
  }

  /** Marks a claim as brought up to date by another, which may be long gone. */
  outdate(id: string, updatedBy: string): void {
    const held = this.#held.get(id)
    if (held) held.claim.updatedBy = updatedBy
  }

  /** Lets go of a claim. */
  release(claim: OpenClaim): void {
    const { position, words } = this.#held.get(claim.id)!
    this.#index.remove(words, position)
    this.#byPosition.delete(position)
    this.#held.delete(claim.id)
  }

  /** Lets go of tellings of a claim; its first is always kept. */
  thin(claim: OpenClaim, isKept: (telling: Told) => boolean): void {
    const [first] = claim.tellings
    const stays = (telling: Told): boolean => telling === first || isKept(telling)
    const kept = claim.tellings.filter(stays)
    if (kept.length === claim.tellings.length) return
    claim.tellings = kept
    claim.voices = claim.voices.filter(stays)
    claim.wordings = claim.wordings.filter(stays)
    const held = this.#held.get(claim.id)!
    const { position, words } = held
    held.shortest = Math.min(...kept.map(({ numbers }) => numbers.length))
    const left = new Set(kept.flatMap(({ numbers }) => [...numbers]))
    const dropped = [...words].filter((word) => !left.has(word))
    this.#index.removeWords(dropped, position)
    for (const word of dropped) words.delete(word)
  }

  #begin(id: string, telling: Told, updates: string | undefined): OpenClaim {
    const first = { tellings: [telling], voices: [telling], wordings: [telling] }
    const claim = { id, ...first, ...(updates === undefined ? {} : { updates }) }
    const old = updates === undefined ? undefined : this.#held.get(updates)
    if (old) old.claim.updatedBy = id
    const held = {
      claim,
      position: this.#next++,
      words: new Set<number>(),
      shortest: telling.numbers.length,
      origins: NO_ORIGINS,
    }
    this.#held.set(id, held)
    this.#byPosition.set(held.position, held)
    this.#indexWords(held, telling)
    return claim
  }

  #attach(held: Held, telling: Told, way: Way): void {
    held.claim.tellings.push(telling)
    if (way === 'agrees') {
      held.claim.voices.push(telling)
      if (held.origins.day === this.#day) held.origins.keys.add(telling.origin)
    }
    if (way !== 'copies') held.claim.wordings.push(telling)
    this.#indexWords(held, telling)
  }

  #indexWords(held: Held, { numbers }: Told): void {
    const { position, words } = held
    held.shortest = Math.min(held.shortest, numbers.length)
    const fresh = numbers.filter((word) => !words.has(word))
    for (const word of fresh) words.add(word)
    this.#index.add(fresh, position)
  }

  #originsOf(held: Held): ReadonlySet<string> {
    if (held.origins.day !== this.#day) {
      held.origins = { day: this.#day, keys: new Set(held.claim.voices.map(({ origin }) => origin)) }
    }
    return held.origins.keys
  }

  /** How many words two tellings share; asked about one `telling` after another, many times for each. */
  #commonWith(first: Told, telling: Told): number {
    if (this.#marked !== telling) {
      if (this.#marked) for (const word of this.#marked.numbers) this.#marks[word] = 0
      for (const word of telling.numbers) this.#marks[word] = 1
      this.#marked = telling
    }
    let common = 0
    for (const word of first.numbers) if (this.#marks[word] === 1) common++
    return common
  }

  /** From who first said it and in which words; a number tells apart two claims that would be the same. */
  #freeId(telling: Told): string {
    const base = contentId('l', telling.origin, saidText(telling.from.report.text, telling.statement))
    if (!this.#held.has(base)) return base
    let count = 2
    while (this.#held.has(`${base}-${count}`)) count++
    return `${base}-${count}`
  }
}

type Relation = Exclude<Way, 'begins'> | 'updates' | 'none'

function relate(claim: OpenClaim, telling: Told, common: number, sameOrigin: boolean): Relation {
  const first = claim.tellings[0]!
  if (first.statement.stance !== telling.statement.stance) return 'none'
  const figures = compareFigures(first, telling)
  const alike = sameModality(first, telling) && (figures === 'agree' || figures === 'none')
  if (alike && isCopyOfOne(claim.wordings, telling)) return 'copies'
  if (!timesMeet(statedTime(first), statedTime(telling)) || !placesMeet(first.scene, telling.scene)) return 'none'
  const size = Math.min(first.numbers.length, telling.numbers.length)
  const part = size === 0 ? 0 : common / size
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

/** Wordings looked at closely, of the first and of the last: what is told a thousand times is told in few ways. */
const WORDINGS = 4

function isCopyOfOne(wordings: readonly Told[], telling: Told): boolean {
  if (wordings.length <= 2 * WORDINGS) return wordings.some((other) => isCopied(other, telling))
  const looked = [...wordings.slice(0, WORDINGS), ...wordings.slice(-WORDINGS)]
  return looked.some((other) => isCopied(other, telling))
}

/**
 * Nearly the same words in the same order: three-word runs of the shorter are in the longer. Such text was copied,
 * unless each names a speaker of its own.
 */
function isCopied(a: Told, b: Told): boolean {
  if (a.origin !== b.origin && a.statement.chain.length > 0 && b.statement.chain.length > 0) return false
  const left = wordRuns(a)
  const right = wordRuns(b)
  const least = Math.min(left.length, right.length)
  if (least < 4) return false
  return commonRuns(left, right) >= Math.max(4, 0.6 * least)
}
