import type { Draft, Scene } from './draft.ts'
import type { KindFound } from './kind.ts'
import { cueOf } from './kind-cues.ts'

/** "18 dead", "26 detained", "12 deaths", "seven injured passengers", "31 lives". */
export function kindNoun(draft: Draft, { p }: Scene): KindFound | undefined {
  const first = draft.unitTo
  const { noun } = draft
  const at = p[first]?.text === 'more' || p[first]?.text === 'others' || p[first]?.text === 'other' ? first + 1 : first
  const word = p[at]?.text ?? ''
  const direct = cueOf(word, 'adjective', 'participle')
  if (direct && !isActive(p, at)) return { what: joinedKind(p, at, direct), cue: at }
  if (!noun) return undefined
  const head = p[noun.head]!.text
  if (head === 'lives') return livesTaken(draft, p) ? { what: 'killed', cue: noun.head } : undefined
  const happening = cueOf(head, 'happening')
  if (happening) return { what: happening, cue: noun.head }
  for (let i = noun.from; i < noun.head; i++) {
    const kind = cueOf(p[i]!.text, 'participle')
    if (kind) return { what: kind, cue: i }
  }
  return undefined
}

/** "claimed 31 lives", "the 31 lives lost". */
function livesTaken(draft: Draft, p: Scene['p']): boolean {
  const before = p[draft.boundFrom - 1]?.text ?? ''
  if (/^(claimed|claim|claims|claiming|cost|costs|costing|took|taken|taking|lost|lose|losing)$/.test(before))
    return true
  if (before === 'of' && /^(cost|loss|toll|price)$/.test(p[draft.boundFrom - 2]?.text ?? '')) return true
  const behind = p[draft.noun!.to]?.text ?? ''
  const next = /^(were|have|had|was|been)$/.test(behind) ? p[draft.noun!.to + 1]?.text : behind
  return /^(lost|claimed|taken|cut|been)$/.test(next ?? '')
}

/** "1.5 million refugees", "40 hostages", "12 bodies": those it befell, where no verb says more. */
export function kindOfPersons(draft: Draft, { p }: Scene): KindFound | undefined {
  if (!draft.noun) return undefined
  const kind = cueOf(p[draft.noun.head]!.text, 'person')
  return kind ? { what: kind, cue: draft.noun.head } : undefined
}

const OBJECT =
  /^(the|a|an|his|her|its|their|at|least|about|some|several|dozens|him|them|us|more|another|this|these|those|all)$/

/** A past form with its object behind is no participle: "two men killed the mayor". */
export function isActive(p: Scene['p'], at: number): boolean {
  const next = p[at + 1]
  if (!next) return false
  return (
    next.kind === 'number' ||
    (OBJECT.test(next.text) && next.text !== 'at') ||
    (next.text === 'at' && p[at + 2]?.text === 'least')
  )
}

/** "killed or wounded" of one count are casualties; "shot and killed" are the killed. */
export function joinedKind(p: Scene['p'], at: number, kind: string): string {
  const join = p[at + 1]?.text
  if (join !== 'or' && join !== 'and') return kind
  const other = cueOf(p[at + 2]?.text ?? '', 'participle', 'adjective')
  if (!other || other === kind || isActive(p, at + 2)) return kind
  if (kind === 'shot') return other
  return isHarm(kind) && isHarm(other) ? 'casualties' : kind
}

function isHarm(kind: string): boolean {
  return kind === 'killed' || kind === 'injured'
}
