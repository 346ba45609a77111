import type { GazetteerEntry } from './gazetteer.ts'
import { liesIn } from './lies-in.ts'
import type { FoundName } from './scan-names.ts'
import type { Scene } from './scene.ts'

/** How a name stands to another one that says where it lies. */
export type Tie = 'comma' | 'in' | 'owner' | 'adjective'

/** Names that, by the words between, say where the name at `position` lies: "Tarn, Ohio", "Tarn (Ohio)", "Ohio's Tarn". */
export function tiesOf({ words, found }: Scene, position: number): { tie: Tie; other: FoundName }[] {
  const name = found[position]!
  const ties: { tie: Tie; other: FoundName }[] = []
  const after = found[position + 1]
  if (after && words.together(name.last, after.first)) {
    const between = wordsBetween(words.lower, name.last, after.first)
    if (between === ',' || between === '(') ties.push({ tie: 'comma', other: after })
    else if (between === 'in' || between === ', in' || between === 'of') ties.push({ tie: 'in', other: after })
    else if (/^, [a-z]+ern$/.test(between) || /^(?:in|, in) (?:the )?[a-z]+$/.test(between))
      ties.push({ tie: 'in', other: after })
  }
  // "Tarn, Otter County, Ohio": the third names what both lie in.
  const third = found[position + 2]
  if (ties[0]?.tie === 'comma' && third && wordsBetween(words.lower, after!.last, third.first) === ',') {
    ties.push({ tie: 'comma', other: third })
  }
  const before = found[position - 1]
  if (before && words.together(before.last, name.first) && name.first - before.last <= 6) {
    const between = wordsBetween(words.lower, before.last, name.first)
    if (/^['’]s?( [a-z]+){0,4}$/.test(between)) ties.push({ tie: 'owner', other: before })
    else if (/^([a-z]+ ?){0,4}$/.test(between) && between !== 'and') ties.push({ tie: 'adjective', other: before })
  }
  return ties
}

function wordsBetween(lower: (i: number) => string, last: number, first: number): string {
  if (first - last > 7) return '—'
  let between = ''
  for (let i = last + 1; i < first; i++) between += (between ? ' ' : '') + lower(i)
  return between
}

/** True if one of the other name's bearers contains the entry; an adjective only counts as a country's. */
export function tieHolds(entry: GazetteerEntry, tie: Tie, other: FoundName): boolean {
  return other.bearers.some(
    (bearer) =>
      liesIn(entry, bearer.entry) &&
      (tie !== 'adjective' || bearer.kind === 'demonym' || bearer.entry.feature === 'PCLI'),
  )
}
