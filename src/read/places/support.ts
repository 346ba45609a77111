import type { ClueValues, Support } from './bearer-clues.ts'
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

interface Located {
  readonly key: string
  readonly entry: GazetteerEntry
  readonly mass: number
  readonly x: number
  readonly y: number
  readonly z: number
}

/** Turns the choices of a first round into what they say for any place. */
export function supportFrom(votes: readonly Vote[]): Support {
  const strongest = [...votes].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, MOST_VOTES)
  const located = strongest.flatMap(({ key, weight, entries }) =>
    entries.map(({ entry, share }): Located => ({ key, entry, mass: weight * share, ...onSphere(entry) })),
  )
  const countries = new Map<string, number>()
  const named = new Set<string>()
  const divisions = new Set<number>()
  let total = 0
  for (const { entry, mass } of located) {
    total += mass
    if (entry.country) countries.set(entry.country, (countries.get(entry.country) ?? 0) + mass)
    if (entry.feature === 'PCLI' && mass > 0.3) named.add(entry.country)
    if ((entry.feature === 'ADM1' || entry.feature === 'ADM2') && mass > 0.3) divisions.add(entry.number)
  }
  return {
    memo: new Map(),
    near: (entry, key) => nearness(located, entry, key),
    shares: (entry, key) => sharesOf(located, total, entry, key),
    namesCountry: (entry) => entry.feature !== 'PCLI' && named.has(entry.country),
    namesDivision: (entry) => divisions.has(entry.admin1) || divisions.has(entry.admin2),
  }
}

function onSphere({ lat, lon }: GazetteerEntry): { x: number; y: number; z: number } {
  const wide = Math.cos(lat * RADIAN)
  return { x: wide * Math.cos(lon * RADIAN), y: wide * Math.sin(lon * RADIAN), z: Math.sin(lat * RADIAN) }
}

/** Sum of the other places' weights, fading with distance; the chord stands for the arc. */
function nearness(located: readonly Located[], entry: GazetteerEntry, key: string): { close: number; around: number } {
  const { x, y, z } = onSphere(entry)
  let close = 0
  let around = 0
  for (const other of located) {
    if (other.key === key || other.entry.extent === 'country' || other.entry.extent === 'wider') continue
    const chord = Math.sqrt((x - other.x) ** 2 + (y - other.y) ** 2 + (z - other.z) ** 2) * 6371
    close += other.mass / (1 + (chord / CLOSE) ** 2) ** 2
    around += other.mass / (1 + (chord / AROUND) ** 2) ** 2
  }
  return { close, around }
}

function sharesOf(
  located: readonly Located[],
  total: number,
  entry: GazetteerEntry,
  key: string,
): ClueValues & { country: number; admin1: number; inside: number } {
  let country = 0
  let admin1 = 0
  let inside = 0
  let own = 0
  const division = entry.feature === 'ADM1' ? entry.number : entry.admin1
  for (const other of located) {
    if (other.key === key) {
      own += other.mass
      continue
    }
    if (entry.country && other.entry.country === entry.country) country += other.mass
    if (division >= 0 && (other.entry.admin1 === division || other.entry.number === division)) admin1 += other.mass
    if (liesIn(other.entry, entry)) inside += other.mass
  }
  const rest = Math.max(total - own, 0.5)
  return { country: country / rest, admin1: admin1 / rest, inside: inside / rest }
}
