import { TAG } from '../../language/analysis.ts'
import type { Draft, Scene } from './draft.ts'

const GROUPS =
  /^(crew|team|group|family|party|bloc|staff|squad|class|crowd|force|convoy|delegation|jury|gang|panel|committee|council|population)$/

/** "a crew of seven", "a convoy of 40": the noun stands before the number where none stands behind it. */
export function nounBefore({ boundFrom, unitTo }: Draft, { p }: Scene): Draft['noun'] {
  const head = boundFrom - 2
  if (p[boundFrom - 1]?.text !== 'of' || p[head]?.tag !== TAG.NOUN || !GROUPS.test(p[head]!.text)) return undefined
  const next = p[unitTo]
  if (next?.kind === 'word' && (next.tag === TAG.NOUN || next.tag === TAG.ADJ)) return undefined
  return { from: head, to: head + 1, head }
}

/** "43 complaints, of which 97 …", "Of the 143 people aboard, 61 …": the noun of the count before. */
export function shareNouns(drafts: readonly Draft[], { p }: Scene): void {
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1]
    if (!before?.noun || draft.noun || draft.sort || draft.unitTo < draft.to) return
    const relative = /^(which|whom)$/.test(p[draft.boundFrom - 1]?.text ?? '') && p[draft.boundFrom - 2]?.text === 'of'
    const known = p[before.boundFrom - 1]?.text === 'the' && p[before.boundFrom - 2]?.text === 'of'
    const fronted = known && before.boundFrom === 2 && p[draft.boundFrom - 1]?.text === ','
    if (relative || fronted) draft.noun = before.noun
  })
}
