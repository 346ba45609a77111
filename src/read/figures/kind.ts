import type { Draft, Scene } from './draft.ts'
import { kindAfter } from './kind-after.ts'
import { kindBefore } from './kind-before.ts'
import { HOMES } from './kind-cues.ts'
import { kindFrame } from './kind-frame.ts'
import { kindNear } from './kind-near.ts'
import { kindNoun, kindOfPersons } from './kind-noun.ts'

/** A kind with the piece that told it. */
export interface KindFound {
  readonly what: string
  readonly cue: number
  /** The noun counted, where it does not stand behind the number: "the number of protesters … 13,000". */
  readonly noun?: NonNullable<Draft['noun']>
}

export type KindRule = (draft: Draft, scene: Scene, drafts: readonly Draft[]) => KindFound | undefined

/** Closest grammar first: the noun itself, the verb right before, the verb after, a frame, and at last what is near. */
const RULES: readonly KindRule[] = [kindNoun, kindBefore, kindAfter, kindFrame, kindOfPersons, inherit, kindNear]

/** "20 soldiers and [2 officers]", "18 dead, [32 hurt]": a count joined to the one before is of the same kind. */
function inherit(draft: Draft, { p }: Scene, drafts: readonly Draft[]): KindFound | undefined {
  const before = drafts[drafts.indexOf(draft) - 1]
  if (!before?.what || before.cue === undefined || before.sort) return undefined
  const end = before.noun?.to ?? before.unitTo
  const gap = draft.boundFrom - end
  if (gap < 1 || gap > 3) return undefined
  for (let at = end; at < draft.boundFrom; at++) {
    if (!/^(and|or|,|plus|as|well|&|including|among|them)$/.test(p[at]!.text)) return undefined
  }
  return { what: before.what, cue: before.cue }
}

/** Gives every count of the sentence its kind; a measure has its unit and money is money. */
export function addKinds(drafts: readonly Draft[], scene: Scene): void {
  for (const draft of drafts) {
    if (draft.what) continue
    if (draft.sort === 'money') {
      draft.what = 'money'
      continue
    }
    if (draft.sort && draft.sort !== 'percent') continue
    const head = draft.noun ? scene.p[draft.noun.head]!.text : undefined
    if (head !== undefined && HOMES.has(head)) {
      draft.what = 'homes'
      continue
    }
    for (const rule of RULES) {
      const found = rule(draft, scene, drafts)
      if (!found) continue
      draft.what = found.what
      draft.cue = found.cue
      if (found.noun && !draft.noun) draft.noun = found.noun
      break
    }
  }
}
