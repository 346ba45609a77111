import { daysBetween } from '../published.ts'
import { ShingleTable } from './shingle-table.ts'
import { countAt, type Shingles, takeShingles } from './shingles.ts'

/** Text carried on after so many days is told anew. */
const DAYS = 14
/**
 * Two texts are copies if this share of the smaller one's shingles is in the other. An edit to every tenth word leaves
 * 0.9 ** 5 = 59 % of the runs of five.
 */
const SHARE = 0.42
/**
 * Of two texts of a sentence or two, most must be the same: four speakers may say "… people were wounded in the strike on
 * the market on Wednesday" of four numbers.
 */
const SHORT = 30
const SHORT_SHARE = 0.8
/** Fewer shared runs than this are a quotation or a phrase, unless all of both texts is the same. */
const LEAST = 5

/** Two reports that carry the same text. */
export interface Copy {
  readonly report: string
  /** Share of the smaller text's shingles that the other has, 0 to 1; estimated from samples. */
  readonly containment: number
}

interface Entry {
  readonly report: string
  /** Nothing where the report has no date: it may be of any day. */
  readonly day: number | undefined
  readonly level: number
  /** Hashes kept at each level from 0 to 3. */
  readonly counts: readonly number[]
}

/** Everything of one stretch of 14 days. */
interface Stretch {
  readonly entries: Entry[]
  readonly table: ShingleTable
}

const LEVELS = [0, 1, 2, 3]
/** Where reports without a date are kept; no day lies there. */
const UNDATED = Number.NEGATIVE_INFINITY

/**
 * Finds reports that carry one text, at most 14 days apart. Whether two reports are copies depends on their texts and
 * days only, so the pairs found are the same whatever the order in which reports are added. Memory grows with the
 * reports held, about 2 KB each; `forget` lets old ones go.
 */
export class CopyIndex {
  readonly #stretches = new Map<number, Stretch>()

  /**
   * Adds a report and returns the reports already held that carry its text, by id. `day` is YYYY-MM-DD; a report
   * without one is compared with all.
   */
  add(report: string, day: string | undefined, text: string): Copy[] {
    return this.addShingles(report, day, takeShingles(text))
  }

  /** As `add`, for a ledger that keeps shingles and not the index. */
  addShingles(report: string, day: string | undefined, shingles: Shingles): Copy[] {
    const number = day === undefined ? undefined : daysBetween('1970-01-01', day)
    const counts = LEVELS.map((level) => countAt(shingles, level))
    const own: Entry = { report, day: number, level: shingles.level, counts }
    const home = number === undefined ? UNDATED : Math.floor(number / DAYS)
    const near = number === undefined ? [...this.#stretches.keys()] : [UNDATED, home - 1, home, home + 1]
    const copies = near.flatMap((at) => this.#find(this.#stretches.get(at), own, shingles))
    const stretch = this.#stretches.get(home) ?? { entries: [], table: new ShingleTable() }
    this.#stretches.set(home, stretch)
    const position = stretch.entries.push(own) - 1
    for (const hash of shingles.hashes) stretch.table.add(hash, position)
    return copies.sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0))
  }

  /**
   * Lets go of what was told so long before a day that no copy of that day or later can be found in it. Reports without
   * a date stay.
   */
  forget(before: string): void {
    const first = Math.floor(daysBetween('1970-01-01', before) / DAYS) - 1
    for (const at of [...this.#stretches.keys()]) if (at < first && at !== UNDATED) this.#stretches.delete(at)
  }

  #find(stretch: Stretch | undefined, own: Entry, shingles: Shingles): Copy[] {
    if (!stretch) return []
    const shared = new Map<number, number>()
    const count = (holder: number): void => void shared.set(holder, (shared.get(holder) ?? 0) + 1)
    for (const hash of shingles.hashes) stretch.table.holders(hash, count)
    const copies: Copy[] = []
    for (const [position, common] of shared) {
      const other = stretch.entries[position]!
      if (other.report === own.report || !mayCarry(own.day, other.day)) continue
      const containment = containmentOf(own, other, common)
      const short = Math.min(own.counts[0]!, other.counts[0]!) < SHORT
      if (containment >= (short ? SHORT_SHARE : SHARE)) copies.push({ report: other.report, containment })
    }
    return copies
  }
}

function mayCarry(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= DAYS
}

/** Shared ÷ smaller, both at the sparser one's level; 0 if too little is shared to tell. */
function containmentOf(a: Entry, b: Entry, common: number): number {
  const level = Math.max(a.level, b.level)
  const smaller = Math.min(a.counts[level]!, b.counts[level]!)
  const same = common === a.counts[0] && common === b.counts[0]
  return common >= LEAST || same ? common / smaller : 0
}
