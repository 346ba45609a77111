import type { Draft, Scene } from './draft.ts'

/** Kind of the last count of people, for totals in the sentences after it. */
export interface Carried {
  what?: string
  /** Sentence that it was read in. */
  sentence: number
}

const REACH = 3
const COUNT_NOUNS = /^(total|toll|tally|count|number|figure)$/
const PEOPLE = new Set(
  'killed injured casualties missing arrested detained displaced refugees evacuated in-camps abducted infected'.split(
    ' ',
  ),
)

/** Is the count the value of "the total", "the count" or "the figure", without a noun or unit of its own? */
function isBareTotal(draft: Draft, { p }: Scene): boolean {
  if (draft.what || draft.noun || draft.sort) return false
  for (let at = draft.boundFrom - 1; at >= Math.max(0, draft.boundFrom - 12); at--) {
    const { text, kind } = p[at]!
    if (COUNT_NOUNS.test(text))
      return (
        p[at + 1]?.text !== 'of' && /^(the|its|their|that|overall|new|previous|official)$/.test(p[at - 1]?.text ?? '')
      )
    if (kind === 'mark' && text !== '(' && text !== ')') return false
  }
  return false
}

/** "The flood has killed 140. … put the count at 187": a bare total is of what the last sentences counted; inferred. */
export function carryKind(drafts: readonly Draft[], scene: Scene, carried: Carried, sentence: number): void {
  for (const draft of drafts) {
    if (carried.what && sentence - carried.sentence <= REACH && isBareTotal(draft, scene)) {
      draft.what = carried.what
      draft.inferred = true
      draft.scope = 'total'
      draft.rule = 'carried-kind'
    }
    if (draft.what && PEOPLE.has(draft.what)) {
      carried.what = draft.what
      carried.sentence = sentence
    }
  }
}
