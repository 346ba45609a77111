import type { Draft, Scene } from './draft.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const UP = words(
  'rose rise rises risen rising climbed climb climbs climbing gained gain gains gaining jumped jump jumps jumping surged surge surges surging soared soar soars soaring grew grow grows grown growing increased increase increases increasing advanced advance advances advancing added adding adds up leapt leaped rallied swelled higher raised boosted spiked improved strengthened rebounded',
)
const DOWN = words(
  'fell fall falls fallen falling dropped drop drops dropping lost lose loses losing slid slide slides sliding slipped slip slips slipping declined decline declines declining decreased decrease decreases decreasing plunged plunge plunges plunging plummeted plummet plummets plummeting tumbled tumble tumbles tumbling shrank shrink shrunk sank sink sunk down eased ease eases easing dipped dip dips shed sheds shedding lower lowered reduced weakened contracted cut slashed slumped slump slumps tanked crashed retreated',
)
/** Things are lost, added and gained as well: these tell a change of measures only. */
const OF_MEASURES = words(
  'lost lose loses losing added adding adds gained gain gains gaining shed sheds shedding up down',
)

/** Verbs that "up" and "down" belong to: "closing down 40 sq km". */
const PHRASAL =
  /^(clos|shut|set|put|pick|mak|made|took|tak|gave|giv|blow|blew|break|broke|build|built|gun|track|pay|paid|lay|laid|turn|show|clean|sign|round|hand|open|us|tak|speed|back|mow|burn|scal|bring|brought|cough|stump|pony|add|soak|buy|bought|snap|hold|held|rack)/

/** Up or down by the value itself: "rose 3% to 50" says it of 3%, not of 50. */
function directionBefore(draft: Draft, { p }: Scene): 'up' | 'down' | undefined {
  let at = draft.boundFrom - 1
  if (p[at]?.text === 'by' || p[at]?.text === 'another' || p[at]?.text === 'a' || p[at]?.text === 'an') at--
  const by = p[draft.boundFrom - 1]?.text === 'by'
  const word = p[at]?.text ?? ''
  const way = UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : undefined
  if (!way) return undefined
  if (!by && (word === 'up' || word === 'down') && PHRASAL.test(p[at - 1]?.text ?? '')) return undefined
  if (!by && OF_MEASURES.has(word) && (!isMeasured(draft) || /^an?$/.test(p[at + 1]?.text ?? ''))) return undefined
  // Funds are raised, and raised by an amount.
  if (!by && word === 'raised' && draft.sort !== 'percent') return undefined
  if (!by && !isMeasured(draft) && draft.sort !== undefined) return undefined
  return way
}

function isMeasured({ sort }: Draft): boolean {
  return sort === 'percent' || sort === 'points' || sort === 'money' || sort === 'measure' || sort === 'length'
}

/** Marks what rose or fell by the figure, and hands it on in "190 points, or 0.6%". */
export function addChange(drafts: readonly Draft[], scene: Scene): void {
  let previous: Draft | undefined
  for (const draft of drafts) {
    const way = directionBefore(draft, scene) ?? inherited(draft, previous, scene)
    if (way) draft.change = way
    previous = draft
  }
}

function inherited(draft: Draft, previous: Draft | undefined, { p }: Scene): 'up' | 'down' | undefined {
  if (!previous?.change || draft.boundFrom - previous.unitTo > 4) return undefined
  const before = p[draft.boundFrom - 1]?.text
  if (before === 'or' && isMeasured(draft)) return previous.change
  if (before === '(' && isMeasured(draft) && draft.sort !== previous.sort) return previous.change
  return undefined
}
