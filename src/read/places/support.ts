import { type Clues, clueNumber } from './clues.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { liesIn } from './lies-in.ts'

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
const CLOSE = 60
const AROUND = 300
const RADIAN = Math.PI / 180
const EARTH = 6371

interface Located {
  readonly key: string
  readonly entry: GazetteerEntry
  readonly mass: number
  /** Too wide to be near anything. */
  readonly wide: boolean
  readonly x: number
  readonly y: number
  readonly z: number
}

/** What the rest of the text says for a place: from a first round of choices. */
export class Support {
  readonly #located: readonly Located[]
  readonly #total: number
  /** Countries and divisions that the text names. */
  readonly #countries = new Set<string>()
  readonly #divisions = new Set<number>()
  /** Clues by key and entry, so that a name that stands often is worked out once. */
  readonly #known = new Map<string, Map<number, Clues>>()

  constructor(votes: readonly Vote[]) {
    const strongest = [...votes].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, MOST_VOTES)
    this.#located = strongest.flatMap(({ key, weight, entries }) =>
      entries.map(({ entry, share }): Located => {
        const wide = entry.extent === 'country' || entry.extent === 'wider'
        return { key, entry, mass: weight * share, wide, ...onSphere(entry) }
      }),
    )
    let total = 0
    for (const { entry, mass } of this.#located) {
      total += mass
      if (mass <= 0.3) continue
      if (entry.feature === 'PCLI') this.#countries.add(entry.country)
      if (entry.feature === 'ADM1' || entry.feature === 'ADM2') this.#divisions.add(entry.number)
    }
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
    const { x, y, z } = onSphere(entry)
    const division = entry.feature === 'ADM1' ? entry.number : entry.admin1
    let [close, around, country, admin1, inside, own] = [0, 0, 0, 0, 0, 0]
    for (const other of this.#located) {
      const { mass } = other
      if (other.key === key) {
        own += mass
        continue
      }
      if (!other.wide) {
        const [dx, dy, dz] = [x - other.x, y - other.y, z - other.z]
        const chord = Math.sqrt(dx * dx + dy * dy + dz * dz) * EARTH
        close += mass / fading(chord / CLOSE)
        around += mass / fading(chord / AROUND)
      }
      if (entry.country !== '' && other.entry.country === entry.country) country += mass
      if (division >= 0 && (other.entry.admin1 === division || other.entry.number === division)) admin1 += mass
      if (liesIn(other.entry, entry)) inside += mass
    }
    const rest = Math.max(this.#total - own, 0.5)
    return [
      Math.log1p(close),
      Math.log1p(around),
      country / rest,
      admin1 / rest,
      inside / rest,
      Number(entry.feature !== 'PCLI' && this.#countries.has(entry.country)),
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

function fading(distance: number): number {
  const half = 1 + distance * distance
  return half * half
}

function onSphere({ lat, lon }: GazetteerEntry): { x: number; y: number; z: number } {
  const wide = Math.cos(lat * RADIAN)
  return { x: wide * Math.cos(lon * RADIAN), y: wide * Math.sin(lon * RADIAN), z: Math.sin(lat * RADIAN) }
}
