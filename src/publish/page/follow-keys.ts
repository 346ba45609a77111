import type { Brief, Line } from '../../model/index.ts'
import type { FollowGroup } from '../../web/index.ts'
import { displayText, headingText } from '../display-text.ts'

type Kind = FollowGroup['kind']

const GROUP_NAMES: Readonly<Record<Kind, string>> = {
  speaker: 'Speakers',
  side: 'Sides',
  place: 'Places',
  kind: 'Kinds of event',
}

/** Entries a group shows: a day can have hundreds of speakers. */
const SHOWN = 40

/** "place:karsk": what a filter and its feed go by. The same for a name in any case. */
export function followKey(kind: Kind, name: string): string {
  return `${kind}:${displayText(name).toLowerCase()}`
}

/** The same as a question to a feed or an export: "place=karsk". */
export function followQuery(key: string): string {
  const colon = key.indexOf(':')
  return new URLSearchParams({ [key.slice(0, colon)]: key.slice(colon + 1) }).toString()
}

/** What a line answers to, as `matchesLine` sees it, in the order speaker, side, place, kind of event. */
export function lineKeys(line: Line, kinds: ReadonlyMap<string, string>): [key: string, kind: Kind, name: string][] {
  const chains = [line.chain, ...(line.otherChains ?? [])]
  const speakers = chains.flatMap((chain) => chain.filter(isSpeaker)).filter((source) => source.kind !== 'unnamed')
  const sides = chains.flatMap((chain) => chain.flatMap(({ side }) => side ?? []))
  const happened = line.event === undefined ? undefined : kinds.get(line.event)
  const named: [Kind, string][] = [
    ...speakers.map((source): [Kind, string] => ['speaker', source.name]),
    ...sides.map((side): [Kind, string] => ['side', side]),
    ...line.places.map((place): [Kind, string] => ['place', place.name]),
    ...(happened === undefined || happened === 'other' ? [] : [['kind', happened] as [Kind, string]]),
  ]
  const found = new Map<string, [string, Kind, string]>()
  for (const [kind, name] of named) {
    const shown = displayText(name)
    const key = followKey(kind, shown)
    if (shown !== '' && !found.has(key)) found.set(key, [key, kind, shown])
  }
  return [...found.values()]
}

/** Everybody before the outlet; an outlet that speaks for itself is its own speaker. */
function isSpeaker({ kind }: Line['chain'][number], index: number): boolean {
  return index === 0 || (kind !== 'outlet' && kind !== 'document')
}

/** Kind of each event of a brief, by the event's id. */
export function eventKinds(brief: Brief): Map<string, string> {
  return new Map(brief.events.map(({ id, kind }) => [id, kind]))
}

/** Everything the lines of a brief answer to, most lines first, then by name. */
export function followGroups(brief: Brief, feedOf?: (key: string) => string | undefined): FollowGroup[] {
  const kinds = eventKinds(brief)
  const counts = new Map<string, { kind: Kind; name: string; count: number }>()
  for (const line of brief.sections.flatMap((section) => section.lines)) {
    for (const [key, kind, name] of lineKeys(line, kinds)) {
      const entry = counts.get(key)
      if (entry) entry.count++
      else counts.set(key, { kind, name: kind === 'kind' ? headingText(name.replaceAll('-', ' ')) : name, count: 1 })
    }
  }
  return (Object.keys(GROUP_NAMES) as Kind[]).flatMap((kind) => {
    const entries = [...counts]
      .filter(([, entry]) => entry.kind === kind)
      .sort(([, a], [, b]) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, SHOWN)
      .map(([key, { name, count }]) => {
        const feed = feedOf?.(key)
        return { key, name, count, ...(feed === undefined ? {} : { feed }) }
      })
    return entries.length === 0 ? [] : [{ kind, name: GROUP_NAMES[kind], entries }]
  })
}
