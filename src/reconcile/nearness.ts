import { comparable, placesMeet, timesMeet } from './agreement.ts'
import { stem } from './content-words.ts'
import { daysBetween } from './published.ts'
import type { Claim, Telling } from './story.ts'

/** Shared weight ÷ weight of the smaller claim from which two claims are taken to be about one happening. */
const NEAR = 0.34
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
  readonly claims: readonly Claim[]
}

interface Entry<G> {
  readonly telling: Telling
  readonly words: readonly string[]
  readonly total: number
  readonly gathering: G
}

/**
 * Finds the gathering whose closest claim is nearest to a telling. Words weigh more the fewer claims use them (inverse
 * document frequency); claims that share none are never looked at, so that the cost grows with what is alike and not
 * with all there is.
 */
export class Nearness<G extends Gathering> {
  readonly #entries: Entry<G>[] = []
  readonly #holders = new Map<string, number[]>()
  readonly #counts = new Map<string, number>()
  readonly #size: number

  constructor(claims: readonly Claim[]) {
    this.#size = claims.length
    for (const claim of claims) {
      for (const word of claim.tellings[0]!.words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
    }
  }

  add(claim: Claim, gathering: G): void {
    const telling = claim.tellings[0]!
    const words = specificWords(telling)
    const position = this.#entries.length
    this.#entries.push({ telling, words, total: this.#totalOf(words), gathering })
    for (const word of words) {
      const list = this.#holders.get(word)
      if (list === undefined) this.#holders.set(word, [position])
      else list.push(position)
    }
  }

  /** The nearest gathering that time and place of all its claims allow; of two as near, the earlier. */
  nearest(telling: Telling): G | undefined {
    const words = specificWords(telling)
    const total = this.#totalOf(words)
    let best: G | undefined
    let bestScore = NEAR
    for (const [position, [common, weight]] of this.#closest(words)) {
      const entry = this.#entries[position]!
      const score = this.#score(entry, telling, words.length, total, common, weight)
      if (score > bestScore && entry.gathering.claims.every((claim) => compatible(claim.tellings[0]!, telling))) {
        bestScore = score
        best = entry.gathering
      }
    }
    return best
  }

  #weight(word: string): number {
    return Math.log(1 + this.#size / (this.#counts.get(word) ?? 1))
  }

  #totalOf(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.#weight(word), 0)
  }

  #closest(words: readonly string[]): [number, [common: number, weight: number]][] {
    const found = new Map<number, [number, number]>()
    for (const word of words) {
      const list = this.#holders.get(word)
      if (list === undefined || list.length > COMMON) continue
      const weight = this.#weight(word)
      for (const position of list) {
        const sum = found.get(position)
        if (sum === undefined) found.set(position, [1, weight])
        else {
          sum[0]++
          sum[1] += weight
        }
      }
    }
    const ranked = [...found].sort((a, b) => b[1][1] - a[1][1] || a[0] - b[0])
    return ranked.slice(0, CLOSEST).sort((a, b) => a[0] - b[0])
  }

  #score(entry: Entry<G>, telling: Telling, size: number, total: number, common: number, weight: number): number {
    const other = entry.telling
    const counted = other.counts.some((left) => telling.counts.some((right) => comparable(left, right)))
    // "The flood has killed 140 people" has one word that tells which happening; it must be the other's too.
    const single = counted && common === 1 && Math.min(entry.words.length, size) === 1
    if (common < 2 && !single) return 0
    const alike = other.statement.event !== undefined && other.statement.event.kind === telling.statement.event?.kind
    const placed = other.scene.length > 0 && telling.scene.length > 0
    const dated = other.statement.time?.mention !== undefined && telling.statement.time?.mention !== undefined
    return (
      weight / Math.min(entry.total, total) +
      (counted ? 0.1 : 0) +
      (placed ? 0.05 : 0) +
      (dated ? 0.05 : 0) +
      (alike ? 0.08 : 0) -
      (isAhead(other) === isAhead(telling) ? 0 : PLAN_APART)
    )
  }
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
