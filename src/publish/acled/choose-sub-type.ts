import type { ActorKind } from '../coders/actor-kind.ts'
import type { KindCodes } from '../coders/codebook.ts'

/** What ACLED calls the event; `subType` is left out where the sentences do not decide between several. */
export interface AcledType {
  readonly type?: string
  readonly subType?: string
}

/** Words of a sentence that decide for a sub-event type. */
const WORDS: readonly (readonly [subType: string, pattern: RegExp])[] = [
  ['Suicide bomb', /\bsuicide (?:bomb|attack|vest|blast)|\bblew (?:himself|herself|themselves) up\b/i],
  ['Grenade', /\bgrenades?\b/i],
  [
    'Remote explosive/landmine/IED',
    /\b(?:car bomb|roadside bomb|truck bomb|land ?mine|mines?|IED|explosive device|booby[- ]trap\w*|bomb (?:planted|hidden|attached|under|in a))\b/i,
  ],
  ['Sexual violence', /\b(?:rape[ds]?|raping|sexual(?:ly)? (?:violence|assault\w*|abuse\w*))\b/i],
  ['Mob violence', /\b(?:lynch\w*|mobs?|vigilantes?)\b/i],
  ['Violent demonstration', /\b(?:demonstrat\w+|protest\w*|marchers?|rall(?:y|ies))\b/i],
  [
    'Excessive force against protesters',
    /\b(?:live (?:fire|rounds|ammunition)|opened fire|shot|killed|wounded|injured|dead)\b/i,
  ],
  ['Protest with intervention', /\b(?:tear ?gas|dispers\w+|water cannon|batons?|arrest\w+|detain\w+|broke up)\b/i],
  ['Headquarters or base established', /\b(?:headquarters|base|bases|outpost)\b/i],
]

const ARMED: ReadonlySet<ActorKind> = new Set(['state', 'external', 'rebel', 'militia', 'armed'])

/**
 * The one type a kind of event can be, else the one that the words or who acts decide for: a suicide bomber, a grenade; a
 * state that takes a place regains it, others overtake it. Where nothing decides, the type that all have in common. An
 * attack on people who are armed themselves is a battle to ACLED.
 */
export function chooseSubType(
  codes: KindCodes,
  text: string,
  by: ActorKind | undefined,
  against: ActorKind | undefined,
): AcledType {
  const candidates = codes.acled ?? []
  const [only] = candidates
  if (!only) return {}
  if (only.type === 'Violence against civilians' && against && ARMED.has(against)) {
    return { type: 'Battles', subType: 'Armed clash' }
  }
  if (candidates.length === 1) return { type: only.type, subType: only.subType }
  const has = (name: string) => candidates.find(({ subType }) => subType === name)
  const byWords = WORDS.find(([name, pattern]) => has(name) && pattern.test(text))
  const chosen =
    (byWords && has(byWords[0])) ??
    has(byActor(by) ?? '') ??
    (codes.kind === 'armed-attack' ? has('Attack') : undefined)
  if (chosen) return { type: chosen.type, subType: chosen.subType }
  return candidates.every(({ type }) => type === only.type) ? { type: only.type } : {}
}

function byActor(by: ActorKind | undefined): string | undefined {
  if (by === 'state') return 'Government regains territory'
  return by === 'rebel' || by === 'militia' || by === 'unidentified' ? 'Non-state actor overtakes territory' : undefined
}

/** ACLED's disorder type follows from the other two. */
export function disorderType({ type, subType }: AcledType): string | undefined {
  switch (type) {
    case 'Battles':
    case 'Explosions/Remote violence':
    case 'Violence against civilians':
      return 'Political violence'
    case 'Protests':
      return subType === 'Excessive force against protesters'
        ? 'Political violence; Demonstrations'
        : subType === undefined
          ? undefined
          : 'Demonstrations'
    case 'Riots':
      return subType === 'Violent demonstration'
        ? 'Demonstrations'
        : subType === 'Mob violence'
          ? 'Political violence'
          : undefined
    case 'Strategic developments':
      return 'Strategic developments'
    default:
      return undefined
  }
}
