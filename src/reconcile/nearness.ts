import { comparable, placesMeet, timesMeet } from './agreement.ts'
import type { OpenClaim } from './claims.ts'
import { stem } from './content-words.ts'
import { daysBetween } from './published.ts'
import type { Telling } from './story.ts'
import type { Told } from './tellings.ts'
import { WordIndex } from './word-index.ts'

/** Shared weight ÷ weight of the smaller claim from which two claims are taken to be about one happening. */
const NEAR = 0.34
/** The most that is added to it for what else two claims have in common. */
const MOST_ELSE = 0.28
/** What is planned and what happened speak of two days; only more words make them one happening. */
const PLAN_APART = 0.2
/** Claims looked at closely for one telling: those that share most weight with it. */
const CLOSEST = 32
/** Words that more claims use than this point to no happening. */
const COMMON = 400
/** Days over which reports speak of one happening without naming its day. */
const REPORTED = 5

/** "Six people were killed" can be said of any happening; only other words tell which one it is. */
const ANYBODYS = new Set(
  (
    'people person man men woman women child children resident civilian victim other kill wound injure hurt die dead death ' +
    'toll number casualty figure one two three four five six seven eight nine ten eleven twelve dozen hundred thousand'
  )
    .split(' ')
    .map(stem),
)

function isAnybodys(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57) || ANYBODYS.has(word)
}

/** The words of a telling that tell one happening from another. */
export function specificWords({ words }: Telling): string[] {
  return [...words].filter((word) => !isAnybodys(word))
}

/** Something claims are put into: what all of them allow can be asked without going through them all. */
export interface Gathering {
  readonly claims: readonly OpenClaim[]
}

interface Entry<G> {
  readonly telling: Told
  readonly words: Int32Array
  readonly gathering: G
}

/**
 * Finds the gathering whose closest claim is nearest to a telling. Words weigh more the fewer claims use them (inverse
 * document frequency); claims that share none are never looked at.
 */
export class Nearness<G extends Gathering> {
  readonly #entries = new Map<number, Entry<G>>()
  readonly #positions = new Map<OpenClaim, number>()
  readonly #index = new WordIndex(COMMON)
  /** How many claims use each word. */
  readonly #counts: number[] = []
  /** What each word weighs now, as far as it was asked. */
  #weights: number[] = []
  #size = 0
  #next = 0

  /** Claims among which words are weighed; to be told of all of them before any is put into a gathering. */
  weigh(claims: readonly OpenClaim[]): void {
    for (const claim of claims) {
      for (const word of claim.tellings[0]!.numbers) this.#counts[word] = (this.#counts[word] ?? 0) + 1
    }
    this.#size += claims.length
    this.#weights = []
  }

  add(claim: OpenClaim, gathering: G): void {
    const telling = claim.tellings[0]!
    const words = specificNumbers(telling)
    const position = this.#next++
    this.#index.add(words, position)
    this.#entries.set(position, { telling, words, gathering })
    this.#positions.set(claim, position)
  }

  remove(claim: OpenClaim): void {
    const position = this.#positions.get(claim)!
    this.#positions.delete(claim)
    this.#entries.delete(position)
    const telling = claim.tellings[0]!
    this.#index.remove(specificNumbers(telling), position)
    for (const word of telling.numbers) this.#counts[word]!--
    this.#size--
    if (this.#weights.length > 0) this.#weights = []
  }

  /** The nearest gathering that time and place of all its claims allow; of two as near, the earlier. */
  nearest(telling: Told): G | undefined {
    const words = specificNumbers(telling)
    const total = this.#totalOf(words)
    let best: G | undefined
    let bestScore = NEAR
    const found = this.#index.closest(words, 1, CLOSEST, (word) => this.#weight(word))
    for (const { position, common, weight } of found.sort((a, b) => a.position - b.position)) {
      const entry = this.#entries.get(position)!
      const part = weight / Math.min(this.#totalOf(entry.words), total)
      if (part + MOST_ELSE <= bestScore) continue
      const score = part + this.#otherwise(entry, telling, words.length, common)
      if (score > bestScore && entry.gathering.claims.every((claim) => compatible(claim.tellings[0]!, telling))) {
        bestScore = score
        best = entry.gathering
      }
    }
    return best
  }

  #weight(word: number): number {
    const known = this.#weights[word]
    if (known !== undefined) return known
    const weight = Math.log(1 + this.#size / (this.#counts[word] || 1))
    this.#weights[word] = weight
    return weight
  }

  #totalOf(words: Int32Array): number {
    let sum = 0
    for (const word of words) sum += this.#weight(word)
    return sum
  }

  /** What speaks for and against one happening besides the words. */
  #otherwise(entry: Entry<G>, telling: Told, size: number, common: number): number {
    const other = entry.telling
    const counted = other.counts.some((left) => telling.counts.some((right) => comparable(left, right)))
    // "The flood has killed 140 people" has one word that tells which happening; it must be the other's too.
    const single = counted && common === 1 && Math.min(entry.words.length, size) === 1
    if (common < 2 && !single) return Number.NEGATIVE_INFINITY
    const alike = other.statement.event !== undefined && other.statement.event.kind === telling.statement.event?.kind
    const placed = other.scene.length > 0 && telling.scene.length > 0
    const dated = other.statement.time?.mention !== undefined && telling.statement.time?.mention !== undefined
    return (
      (counted ? 0.1 : 0) +
      (placed ? 0.05 : 0) +
      (dated ? 0.05 : 0) +
      (alike ? 0.08 : 0) -
      (isAhead(other) === isAhead(telling) ? 0 : PLAN_APART)
    )
  }
}

const specific = new WeakMap<Told, Int32Array>()

function specificNumbers(telling: Told): Int32Array {
  const known = specific.get(telling)
  if (known) return known
  const words = [...telling.words]
  const found = telling.numbers.filter((_, index) => !isAnybodys(words[index]!))
  specific.set(telling, found)
  return found
}

function isAhead({ statement }: Telling): boolean {
  return statement.modality === 'planned' || statement.modality === 'possible'
}

/** True unless days or places keep the two apart. `anywhere`: places are not asked about. */
export function compatible(a: Telling, b: Telling, anywhere = false): boolean {
  const timeA = a.statement.time?.mention ? a.time : undefined
  const timeB = b.statement.time?.mention ? b.time : undefined
  if (timeA && timeB ? !timesMeet(timeA, timeB, 0) : !reportedTogether(a, b)) return false
  return anywhere || placesMeet(a.scene, b.scene)
}

/** Where one of the two names no day, both must have been reported within a few days. */
function reportedTogether(a: Telling, b: Telling): boolean {
  const [first, second] = [a.from.moment?.day, b.from.moment?.day]
  return first === undefined || second === undefined || Math.abs(daysBetween(first, second)) <= REPORTED
}
