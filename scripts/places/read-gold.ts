import { readFileSync } from 'node:fs'
import path from 'node:path'
import { kilometres } from '../../src/read/places/distance.ts'
import type { FoundName } from '../../src/read/places/scan-names.ts'

export interface Gold {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly lat?: number
  readonly lon?: number
  readonly country?: string
  readonly feature?: string
  readonly geonamesId?: number
  readonly optional?: boolean
}

export interface GoldDocument {
  readonly set: string
  readonly id: string
  readonly text: string
  readonly places: readonly Gold[]
}

export const SETS = ['lgl', 'trnews', 'geowebnews', 'geovirus'] as const

export function readGold(shared: string): GoldDocument[] {
  return SETS.flatMap((set) => {
    const file = path.join(shared, 'data', 'places', `${set}.dev.jsonl`)
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    return lines.map((line) => ({ set, ...(JSON.parse(line) as Omit<GoldDocument, 'set'>) }))
  })
}

/** Gold place that the name overlaps most; places that must be found go before optional ones. */
export function goldOf(name: FoundName, places: readonly Gold[]): Gold | undefined {
  let best: Gold | undefined
  let most = 0
  for (const place of places) {
    const shared = Math.min(place.end, name.end) - Math.max(place.start, name.start)
    if (shared <= 0) continue
    const rank =
      shared + (place.optional ? 0 : 1000) + (place.start === name.start && place.end === name.end ? 2000 : 0)
    if (rank > most) [best, most] = [place, rank]
  }
  return best
}

/** Positions of the bearers that are the gold place: the same id, else the same kind within 30 km, else within 161 km. */
export function rightBearers(name: FoundName, gold: Gold, limit: number): number[] {
  const { lat, lon } = gold
  if (lat === undefined || lon === undefined || !Number.isFinite(lat)) return []
  const bearers = name.bearers.slice(0, limit)
  const which = (test: (i: number) => boolean) => bearers.flatMap((_, i) => (test(i) ? [i] : []))
  if (gold.feature?.startsWith('PCL')) {
    const country = which((i) => bearers[i]!.entry.feature === 'PCLI' && bearers[i]!.entry.country === gold.country)
    if (country.length > 0) return country
  }
  const same = which((i) => gold.geonamesId !== undefined && bearers[i]!.entry.geonamesId === gold.geonamesId)
  if (same.length > 0) return same
  const distance = (i: number) => kilometres(bearers[i]!.entry, { lat, lon })
  const close = which((i) => distance(i) <= 40 && bearers[i]!.entry.feature !== 'PCLI')
  return close.length > 0 ? close : which((i) => distance(i) <= 161)
}
