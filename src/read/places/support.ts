import { type Clues, clueNumber } from './clues.ts'
import type { GazetteerEntry } from './gazetteer.ts'

/** One of the text's names with what the first round thought of it. */
export interface Vote {
  readonly key: string
  /** Probability that the name is a place's at all, times how much its repetition counts. */
  readonly weight: number
  /** Entries it may mean, with their probabilities; the unlikely ones left out. */
  readonly entries: readonly { readonly entry: GazetteerEntry; readonly share: number }[]
}

/** More names than this add nothing and would make a hostile text slow. */
const MOST_VOTES = 120
const RADIAN = Math.PI / 180
const EARTH = 6371
/** The earth's radius in lengths of 60 and of 300 km, squared: what closeness fades by. */
const CLOSE = (EARTH / 60) ** 2
const AROUND = (EARTH / 300) ** 2

/** The places that the votes are for, as columns. */
interface Located {
  readonly count: number
  /** Number of the vote that each is of. */
  readonly vote: Int32Array
  readonly mass: Float64Array
  /** On a sphere of radius 1. */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly z: Float64Array
  /** Too wide to be near anything. */
  readonly wide: Uint8Array
  /** 0 where it lies in none or in several. */
  readonly country: Int32Array
  readonly isCountry: Uint8Array
  readonly number: Int32Array
  readonly admin1: Int32Array
  readonly admin2: Int32Array
}

function locate(votes: readonly Vote[]): Located {
  let count = 0
  for (const { entries } of votes) count += entries.length
  const located = {
    count,
    vote: new Int32Array(count),
    mass: new Float64Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    z: new Float64Array(count),
    wide: new Uint8Array(count),
    country: new Int32Array(count),
    isCountry: new Uint8Array(count),
    number: new Int32Array(count),
    admin1: new Int32Array(count),
    admin2: new Int32Array(count),
  }
  let k = 0
  votes.forEach(({ weight, entries }, vote) => {
    for (const { entry, share } of entries) {
      const { x, y, z } = onSphere(entry)
      located.vote[k] = vote
      located.mass[k] = weight * share
      located.x[k] = x
      located.y[k] = y
      located.z[k] = z
      located.wide[k] = Number(entry.extent === 'country' || entry.extent === 'wider')
      located.country[k] = countryNumber(entry)
      located.isCountry[k] = Number(entry.feature === 'PCLI')
      located.number[k] = entry.number
      located.admin1[k] = entry.admin1
      located.admin2[k] = entry.admin2
      k++
    }
  })
  return located
}

/** The country's two letters as one number, 0 for none. */
function countryNumber({ country }: GazetteerEntry): number {
  return country === '' ? 0 : country.charCodeAt(0) * 256 + country.charCodeAt(1)
}

/** What the rest of the text says for a place: from a first round of choices. */
export class Support {
  readonly #located: Located
  readonly #votes: ReadonlyMap<string, number>
  readonly #total: number
  /** Countries and divisions that the text names. */
  readonly #countries = new Set<number>()
  readonly #divisions = new Set<number>()
  /** Clues by key and entry, so that a name that stands often is worked out once. */
  readonly #known = new Map<string, Map<number, Clues>>()

  constructor(votes: readonly Vote[]) {
    const strongest = [...votes].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, MOST_VOTES)
    const located = locate(strongest)
    let total = 0
    for (let k = 0; k < located.count; k++) {
      const mass = located.mass[k]!
      total += mass
      if (mass > 0.3 && located.isCountry[k]) this.#countries.add(located.country[k]!)
    }
    for (const { weight, entries } of strongest) {
      for (const { entry, share } of entries) {
        if ((entry.feature === 'ADM1' || entry.feature === 'ADM2') && weight * share > 0.3)
          this.#divisions.add(entry.number)
      }
    }
    this.#located = located
    this.#votes = new Map(strongest.map(({ key }, vote) => [key, vote]))
    this.#total = total
  }

  /** What the other names of the text say for the bearer `entry` of the name `key`. */
  cluesFor(entry: GazetteerEntry, key: string): Clues {
    let ofKey = this.#known.get(key)
    if (!ofKey) {
      ofKey = new Map()
      this.#known.set(key, ofKey)
    }
    let clues = ofKey.get(entry.number)
    if (!clues) {
      clues = { numbers: NUMBERS, values: this.#values(entry, key) }
      ofKey.set(entry.number, clues)
    }
    return clues
  }

  /** In the order of {@link NUMBERS}. Closeness fades with distance, the chord standing for the arc. */
  #values(entry: GazetteerEntry, key: string): number[] {
    const other = this.#located
    const { x, y, z } = onSphere(entry)
    const ownVote = this.#votes.get(key) ?? -1
    const ownCountry = countryNumber(entry)
    const isCountry = entry.feature === 'PCLI'
    const division = entry.feature === 'ADM1' ? entry.number : entry.admin1
    let close = 0
    let around = 0
    let country = 0
    let admin1 = 0
    let inside = 0
    let own = 0
    for (let k = 0; k < other.count; k++) {
      const mass = other.mass[k]!
      if (other.vote[k] === ownVote) {
        own += mass
        continue
      }
      if (other.wide[k] === 0) {
        const dx = x - other.x[k]!
        const dy = y - other.y[k]!
        const dz = z - other.z[k]!
        const chord = dx * dx + dy * dy + dz * dz
        close += mass / square(1 + chord * CLOSE)
        around += mass / square(1 + chord * AROUND)
      }
      const here = other.country[k] === ownCountry
      const within = other.admin1[k]!
      if (here && ownCountry !== 0) country += mass
      if (division >= 0 && (within === division || other.number[k] === division)) admin1 += mass
      if (other.number[k] === entry.number) continue
      if (isCountry ? here && other.isCountry[k] === 0 : within === entry.number || other.admin2[k] === entry.number)
        inside += mass
    }
    const rest = Math.max(this.#total - own, 0.5)
    return [
      Math.log1p(close),
      Math.log1p(around),
      country / rest,
      admin1 / rest,
      inside / rest,
      Number(!isCountry && this.#countries.has(ownCountry)),
      Number(this.#divisions.has(entry.admin1) || this.#divisions.has(entry.admin2)),
    ]
  }
}

const NUMBERS: readonly number[] = [
  'close',
  'around',
  'country',
  'admin1',
  'inside',
  'namesCountry',
  'namesDivision',
].map(clueNumber)

const square = (value: number): number => value * value

function onSphere({ lat, lon }: GazetteerEntry): { x: number; y: number; z: number } {
  const wide = Math.cos(lat * RADIAN)
  return { x: wide * Math.cos(lon * RADIAN), y: wide * Math.sin(lon * RADIAN), z: Math.sin(lat * RADIAN) }
}
