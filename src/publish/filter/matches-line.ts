import type { Line } from '../../model/index.ts'
import { displayText } from '../display-text.ts'

/** What a reader follows. Every part that is given must hold; words are compared without regard to case. */
export interface LineFilter {
  /** Part of the name of whoever says it, or of whoever they relay; not the outlet that only carries it. */
  readonly speaker?: string
  /** Side that one of the sources of the chain is on. */
  readonly side?: string
  /** Part of the name of a place where it happens, or its division or country code in full. */
  readonly place?: string
  /** Kind of the event the line is about, as `shelling`. */
  readonly kind?: string
  /** Heading or id of the section that the line stands in. */
  readonly section?: string
}

/** Where a line stands: what the line itself does not carry. */
export interface LineSetting {
  readonly kind?: string
  readonly section?: { readonly id: string; readonly heading: string }
}

/** True if the line is what the filter asks for; a line that does not carry what is asked for is not. */
export function matchesLine(line: Line, setting: LineSetting, filter: LineFilter): boolean {
  const chains = [line.chain, ...(line.otherChains ?? [])]
  const { speaker, side, place, kind, section } = filter
  return (
    (speaker === undefined || chains.some((chain) => speakersOf(chain).some((name) => holds(name, speaker)))) &&
    (side === undefined || chains.flat().some((source) => source.side !== undefined && holds(source.side, side))) &&
    (place === undefined || line.places.some((where) => isPlace(where, place))) &&
    (kind === undefined || (setting.kind !== undefined && same(setting.kind, kind))) &&
    (section === undefined ||
      (setting.section !== undefined && (setting.section.id === section || holds(setting.section.heading, section))))
  )
}

/** Everybody before the outlet; an outlet that speaks for itself is its own speaker. */
function speakersOf(chain: Line['chain']): string[] {
  const before = chain.filter(({ kind }, index) => index === 0 || (kind !== 'outlet' && kind !== 'document'))
  return before.map(({ name }) => name)
}

function isPlace(place: Line['places'][number], wanted: string): boolean {
  if (holds(place.name, wanted) || holds(place.read, wanted)) return true
  return [place.country, place.admin1, place.admin2].some((part) => part !== undefined && same(part, wanted))
}

const key = (text: string) => displayText(text).toLowerCase()
const holds = (text: string, part: string) => key(part) !== '' && key(text).includes(key(part))
const same = (a: string, b: string) => key(a) === key(b)

/** True if the filter asks for nothing. */
export function isEmptyFilter(filter: LineFilter): boolean {
  return Object.values(filter).every((value) => value === undefined)
}
