import type { Analysis } from '../../language/index.ts'
import type { Dateline, Heading, NameMention, PlaceMention } from '../../model/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import { scanNames } from './scan-names.ts'
import { toPlace } from './to-place.ts'
import { wordsOf } from './words.ts'

/** What is known about the report besides its words. */
export interface PlaceContext {
  /** Names of persons, organisations and places; may be empty. */
  readonly names: readonly NameMention[]
  readonly dateline?: Dateline
  /** Name of the paper or site: its home is a hint. */
  readonly outlet?: string
  readonly headings?: readonly Heading[]
}

/** Places that the text names, in reading order, each with the entry it most likely means. */
export function readPlaces(a: Analysis, gazetteer: Gazetteer, context: PlaceContext): PlaceMention[] {
  const persons = context.names.filter((name) => name.type === 'PER' || name.type === 'ORG')
  return scanNames(wordsOf(a), gazetteer)
    .filter((found) => !persons.some((name) => name.start < found.end && found.start < name.end))
    .map((found) => {
      const bearer = found.bearers[0]!
      return {
        kind: 'place',
        start: found.start,
        end: found.end,
        rule: 'scan-names',
        part: bearer.kind === 'demonym' ? 'demonym' : 'where',
        place: toPlace(gazetteer, bearer.entry, a.text.slice(found.start, found.end), []),
      }
    })
}
