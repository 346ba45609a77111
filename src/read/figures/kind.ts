import type { Draft, Scene } from './draft.ts'
import { kindAfter } from './kind-after.ts'
import { isApart } from './kind-apart.ts'
import { kindBefore, kindVerbOfState } from './kind-before.ts'
import { kindCases } from './kind-cases.ts'
import { ANIMALS, cueOf, HOMES, isPerson } from './kind-cues.ts'
import { kindFrame } from './kind-frame.ts'
import { kindNear } from './kind-near.ts'
import { kindNoun, kindOfPersons } from './kind-noun.ts'
import { kindCamps, kindCapacity, kindPlaces } from './kind-places.ts'

/** A kind with the piece that told it. */
export interface KindFound {
  readonly what: string
  readonly cue: number
  /** The noun counted, where it does not stand behind the number: "the number of protesters … 13,000". */
  readonly noun?: NonNullable<Draft['noun']>
}

/** The counts of the sentence, for rules that look at their neighbours. */
export interface Counts {
  readonly drafts: readonly Draft[]
  /** Place of this count among them. */
  readonly index: number
  readonly startsAt: ReadonlyMap<number, Draft>
}

export type KindRule = (draft: Draft, scene: Scene, sentence: Counts) => KindFound | undefined

/** Closest grammar first: the noun itself, the verb right before, the verb after, a frame, and at last what is near. */
const RULES: readonly KindRule[] = [
  kindAboard,
  kindCapacity,
  kindOfBodies,
  kindOfAnimals,
  kindVerbOfState,
  kindCases,
  kindCamps,
  kindNoun,
  kindBefore,
  kindPlaces,
  (draft, scene, { startsAt }) => kindAfter(draft, scene, startsAt),
  kindFrame,
  kindOfPersons,
  inherit,
  kindNear,
]

/** For a whole of which a part is told: only what stands with it. */
const CLOSE_RULES: readonly KindRule[] = [
  kindNoun,
  (draft, scene, { startsAt }) => kindAfter(draft, scene, startsAt),
  kindOfPersons,
]

/** "A trawler with seven people on board capsized, and five were saved": those aboard are people. */
function kindAboard({ noun, boundFrom }: Draft, { p }: Scene): KindFound | undefined {
  if (!noun || !/^(with|carrying|carried)$/.test(p[boundFrom - 1]?.text ?? '')) return undefined
  const behind = p[noun.to]?.text
  const aboard = behind === 'aboard' || (behind === 'on' && p[noun.to + 1]?.text === 'board')
  return aboard ? { what: p[noun.head]!.text, cue: noun.head } : undefined
}

/** "dug out 12 bodies": whatever is done with them. */
function kindOfBodies({ noun }: Draft, { p }: Scene): KindFound | undefined {
  return noun && /^(bodies|corpses|body|corpse)$/.test(p[noun.head]!.text)
    ? { what: 'killed', cue: noun.head }
    : undefined
}

/** "61,000 hens have been destroyed", "Herders have lost 18,000 sheep": beasts that are lost are dead. */
function kindOfAnimals({ noun, boundFrom }: Draft, { p }: Scene): KindFound | undefined {
  if (!noun || !ANIMALS.has(p[noun.head]!.text)) return undefined
  const verb = boundFrom - 1
  if (/^(lost|lose|losing|destroyed|shot|culled|slaughtered|killed)$/.test(p[verb]?.text ?? ''))
    return { what: 'killed', cue: verb }
  for (let at = noun.to; at < Math.min(p.length, noun.to + 6); at++) {
    if (p[at]!.kind === 'mark') return undefined
    if (/^(destroyed|culled|lost|slaughtered|drowned|perished|poisoned|shot)$/.test(p[at]!.text))
      return { what: 'killed', cue: at }
  }
  return undefined
}

const JOINING = /^(and|or|,|plus|as|well|&|including|among|them)$/

/** "20 soldiers and [2 officers]", "18 dead, [32 hurt]": a count joined to the one before is of the same kind. */
function inherit(draft: Draft, { p }: Scene, { drafts, index }: Counts): KindFound | undefined {
  const before = drafts[index - 1]
  if (!before?.what || before.cue === undefined || before.sort) return undefined
  const told = { what: before.what, cue: before.cue }
  const end = before.noun?.to ?? before.unitTo
  const gap = p.slice(end, draft.boundFrom)
  if (gap.length >= 1 && gap.length <= 3 && gap.every(({ text }) => JOINING.test(text))) return told
  return gap.length <= 8 && isMore(draft, p) && gap.every(({ text }) => !/^[;:]$/.test(text)) ? told : undefined
}

/** "and 20 more on Sunday": more of the same, with no verb of its own. */
function isMore({ unitTo }: Draft, p: Scene['p']): boolean {
  if (p[unitTo]?.text !== 'more') return false
  const next = p[unitTo + 1]
  return next === undefined || next.kind === 'mark' || /^(on|in|at|near|by|since|from|after)$/.test(next.text)
}

/** "killed by two gunmen": those who did it. */
function isAgent({ boundFrom }: Draft, { p }: Scene): boolean {
  if (p[boundFrom - 1]?.text !== 'by') return false
  for (let at = boundFrom - 2; at >= Math.max(0, boundFrom - 6); at--)
    if (cueOf(p[at]!.text, 'participle', 'happening')) return true
  return false
}

/** Kinds told by words with many uses: only of people ("released ten albums", "captured 90 goals" are not). */
const ONLY_PEOPLE = new Set(
  'injured displaced released captured rescued returned treated charged convicted sentenced detained arrested shot missing evacuated stranded in-camps abducted'.split(
    ' ',
  ),
)

/** Groups, and words for people that say what befell them. */
const PEOPLE_TOO = new Set(
  'households household homeless wounded injured sick dead missing infants half others'.split(' '),
)

function fits(what: string, head: string | undefined, { noun, form }: Draft, { p, upper, title }: Scene): boolean {
  if (head === undefined || !ONLY_PEOPLE.has(what) || cueOf(head, 'person', 'happening', 'participle', 'adjective'))
    return true
  if (form === 'article') return true
  // Names of peoples: "215 Greeks".
  return (
    isPerson(head) ||
    PEOPLE_TOO.has(head) ||
    ((what === 'injured' || what === 'infected') && ANIMALS.has(head)) ||
    (!upper && !title && p[noun!.head]!.capital)
  )
}

/** Hostages who are held are not detained. */
function held(what: string, head: string | undefined): string {
  const befallen = head !== undefined && what === 'detained' ? cueOf(head, 'person') : undefined
  return befallen === 'abducted' ? befallen : what
}

/** Gives every count of the sentence its kind; a measure has its unit and money is money. */
export function addKinds(drafts: readonly Draft[], scene: Scene): void {
  const startsAt = new Map(drafts.map((draft) => [draft.from, draft]))
  for (const [index, draft] of drafts.entries()) {
    if (draft.what) continue
    if (draft.sort === 'money') {
      draft.what = 'money'
      continue
    }
    const head = draft.noun ? scene.p[draft.noun.head]!.text : undefined
    if (draft.sort && (draft.sort !== 'percent' || head === undefined || !isPerson(head))) continue
    if (head !== undefined && HOMES.has(head)) {
      draft.what = 'homes'
      continue
    }
    if (isAgent(draft, scene)) continue
    const rules = isApart(draft, scene.p, startsAt) ? CLOSE_RULES : RULES
    for (const rule of rules) {
      const found = rule(draft, scene, { drafts, index, startsAt })
      if (!found || !fits(found.what, head, draft, scene)) continue
      draft.what = held(found.what, head)
      draft.cue = found.cue
      if (found.noun && !draft.noun) draft.noun = found.noun
      break
    }
  }
}
