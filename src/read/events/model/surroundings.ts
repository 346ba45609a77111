import { type ClauseRoles, clauseRoles } from '../clause-roles.ts'
import { USE } from '../wide/wide-index.ts'
import type { EventContext } from './event-context.ts'
import type { EventOption } from './event-options.ts'
import { matterAround } from './matter.ts'
import { aboutNear, FAR } from './matter-features.ts'

/** What the sentence must speak for a kind of which no word of the list stands in it, by how often the words tell it; in tenths. */
const LEAST_MATTER = [10, 0, -30]

/** What stands around token `i`, the same for all kinds it may tell. */
export interface Surroundings {
  readonly i: number
  /** Those that the sure list names, or of whose matter the sentence talks. */
  readonly options: readonly EventOption[]
  readonly roles?: ClauseRoles
  /** Best count of words of the matter among the options. */
  readonly most: number
}

export function surroundings(context: EventContext, i: number, options: readonly EventOption[]): Surroundings {
  let most = 0
  const likely = options.filter((option) => {
    const count = aboutNear(context, i, option.last, option.kind, FAR)
    most = Math.max(most, count)
    return (
      option.sure ||
      count > 0 ||
      matterAround(context.w, context.matter, i, option.last, option.kind) >= LEAST_MATTER[option.tier]!
    )
  })
  const verb = likely.some(({ use }) => use === USE.verb || use === USE.verbPhrase)
  return { i, options: likely, most, ...(verb ? { roles: clauseRoles(context.w, i) } : {}) }
}
