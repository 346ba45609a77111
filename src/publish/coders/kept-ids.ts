import type { Story } from '../../reconcile/index.ts'
import type { CodedEvent } from './coded-event.ts'

/** A row of an earlier export, by its columns. */
export type EarlierRow = ReadonlyMap<string, string>

/** Columns that every coder's export has besides its own, and that a later one needs. */
export const KEEP = { event: 'sayso_event', claims: 'sayso_claims' } as const

/**
 * The id of every event's row. Ids come from what was said first; where an earlier report turned up since, or the desk put
 * events together, the row of the earlier export that shares most claims keeps its id. Each id is given once.
 */
export function keptIds(events: readonly CodedEvent[], earlier: readonly EarlierRow[]): Map<string, string> {
  const ids = new Map<string, string>()
  const rows = earlier.map((row) => ({ id: row.get(KEEP.event) ?? '', claims: claimsOf(row) }))
  const taken = new Set<string>()
  for (const event of events) {
    if (!rows.some(({ id }) => id === event.id)) continue
    ids.set(event.id, event.id)
    taken.add(event.id)
  }
  for (const event of events) {
    if (ids.has(event.id)) continue
    const own = new Set(event.everTold.map((claim) => claim.id))
    const free = rows.filter(({ id }) => id !== '' && !taken.has(id))
    const best = free
      .map((row) => ({ ...row, shared: row.claims.filter((claim) => own.has(claim)).length }))
      .reduce<{ id: string; shared: number }>((a, b) => (b.shared > a.shared ? b : a), { id: event.id, shared: 0 })
    const alias = free.find(({ id }) => event.aliases.includes(id))?.id
    const id = alias ?? best.id
    ids.set(event.id, id)
    taken.add(id)
  }
  return ids
}

export function claimsOf(row: EarlierRow): string[] {
  return (row.get(KEEP.claims) ?? '').split(' ').filter((claim) => claim !== '')
}

/** Why a row of an earlier export is there no more. */
export function whyGone(
  row: EarlierRow,
  story: Story,
  events: readonly CodedEvent[],
  ids: ReadonlyMap<string, string>,
): string {
  const claims = claimsOf(row)
  const read = story.claims.filter((claim) => claims.includes(claim.id))
  if (read.length === 0) return 'its reports are no longer part of the story, or are read otherwise'
  if (read.every((claim) => claim.withdrawnBy !== undefined)) return 'withdrawn'
  const hidden = story.decisions.some((each) => each.kind === 'hide' && claims.includes(each.target))
  if (hidden) return 'hidden by the desk'
  const now = events.find((event) => event.everTold.some((claim) => claims.includes(claim.id)))
  if (now) return `now part of ${ids.get(now.id) ?? now.id}`
  return 'no longer coded: not said to have happened, or of another kind'
}
