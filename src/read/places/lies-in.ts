import type { GazetteerEntry } from './gazetteer.ts'

/** True if the gazetteer says that `inner` lies within the country or division `outer`. */
export function liesIn(inner: GazetteerEntry, outer: GazetteerEntry): boolean {
  if (inner.number === outer.number) return false
  if (outer.feature === 'PCLI') return inner.country === outer.country && inner.feature !== 'PCLI'
  return inner.admin1 === outer.number || inner.admin2 === outer.number
}
