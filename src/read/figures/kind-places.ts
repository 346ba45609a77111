import type { Draft, Scene } from './draft.ts'
import type { KindFound } from './kind.ts'
import { isPerson } from './kind-cues.ts'

/** Where those are who are looked after. */
const CARE =
  /^(hospital|hospitals|clinic|clinics|infirmary|infirmaries|ward|wards|theatre|sickbay|hospice|polyclinic|sanatorium|casualty|icu)$/
/** Where those are who have no roof of their own. */
const SHELTER =
  /^(shelter|shelters|camp|camps|tent|tents|gym|gyms|gymnasium|hall|halls|church|churches|school|schools|stadium|stadiums|showground|showgrounds|barracks|mosque|mosques|temple|temples|barn|barns|arena|monastery|convent|hostel|hostels|hangar|marquee|marquees|tarpaulins|classrooms|dormitories)$/
const CUSTODY = /^(cell|cells|jail|jails|prison|prisons|gaol|custody|captivity|detention|dungeon|dungeons)$/
/** What lies on those nobody has found. */
const UNDER = /^(snow|rubble|mud|debris|ice|wreckage|avalanche|slide|landslide|ruins|hull|wreck|collapsed|earth|water)$/
const STAYS =
  /^(are|is|were|was|be|been|remain|remains|remained|lie|lies|lay|lying|stay|staying|stayed|sleep|sleeping|slept|spend|spent|spending|bunk|bunking|bunked|bed|bedded|camp|camping|camped|live|living|lived|huddle|huddled|shelter|sheltering|kept|keep|held|housed|cared|nursed)$/
const TAKEN = /^(taken|rushed|ferried|flown|driven|brought|admitted|carried|airlifted|went|sent|removed)$/
const LONGEST = 10
const WIDEST = 6

/** "Sixteen are in the clinic", "86 were in the showground", "eleven people remain in Quay Infirmary", "six are still under it". */
export function kindPlaces(draft: Draft, { p, upper }: Scene): KindFound | undefined {
  const head = draft.noun ? p[draft.noun.head]!.text : undefined
  if (
    upper ||
    draft.sort ||
    (head !== undefined && !isPerson(head) && !/^(wounded|injured|infants|families|souls)$/.test(head))
  )
    return undefined
  const from = Math.max(draft.noun?.to ?? 0, draft.unitTo)
  for (let at = from; at < Math.min(p.length, from + LONGEST); at++) {
    const { text, kind } = p[at]!
    if (/^(who|which|that|;|:|said|say|says|,|and|but)$/.test(text) || (kind === 'number' && at > from))
      return undefined
    const stays = STAYS.test(text)
    if (!stays && !TAKEN.test(text)) continue
    const what = placeBehind(p, at + 1, stays)
    if (what) return { what, cue: at }
  }
  return undefined
}

/** "at the leisure centre", "in evacuation centres". */
function isCentre(p: Scene['p'], at: number): boolean {
  if (!/^cent(re|res|er|ers)$/.test(p[at]!.text)) return false
  return /^(evacuation|relief|reception|community|leisure|sports|rest|transit|emergency|youth|rescue|civic|conference)$/.test(
    p[at - 1]!.text,
  )
}

function placeBehind(p: Scene['p'], from: number, stays: boolean): string | undefined {
  let asked = ''
  for (let at = from; at < Math.min(p.length, from + WIDEST); at++) {
    const { text, kind } = p[at]!
    if (kind === 'mark' && text !== "'") return undefined
    if (/^(in|at|to|on|inside|into|under|beneath|below)$/.test(text)) asked = text
    else if (asked === '') {
      if (
        !/^(still|now|being|also|currently|all|out|up|down|night|the|their|not|thought|believed|feared|to|be)$/.test(
          text,
        )
      )
        return undefined
    } else if (/^(under|beneath|below|inside)$/.test(asked) && stays && UNDER.test(text)) return 'missing'
    else if (CARE.test(text)) return 'treated'
    else if (text === 'st' && !stays && p[at + 1]?.capital && p[at + 2]?.text === "'s") return 'treated'
    else if (stays && CUSTODY.test(text)) return 'detained'
    else if (stays && (SHELTER.test(text) || isCentre(p, at))) return 'in-camps'
    else if (/^(of|for|with|by|from|after|since|when|who)$/.test(text)) return undefined
  }
  return undefined
}

const JAIL = /^(prison|prisons|jail|jails|cells)$/
const HOLD =
  /^(hold|holds|held|house|houses|housed|shelter|shelters|sheltered|host|hosts|hosted|harbours|harbour|accommodates|swollen|grown)$/
const HOLDS = /^(to|now|some|with|home|over|about|more|than|at|least|no|fewer)$/
const CAMP = /^(camp|camps|shelter|shelters|settlement|settlements|reception|transit)$/

/** "Shelters in the county hold 8,800 people", "the camp has swollen to 71,000 souls". */
export function kindCamps(draft: Draft, { p, upper }: Scene): KindFound | undefined {
  const head = draft.noun ? p[draft.noun.head]!.text : undefined
  if (upper || draft.sort || (head !== undefined && !isPerson(head))) return undefined
  let held = false
  for (let at = draft.boundFrom - 1; at >= Math.max(0, draft.boundFrom - 20); at--) {
    const { text } = p[at]!
    if (/^(who|that|which|by|from|;|:)$/.test(text)) return undefined
    if (held && (CAMP.test(text) || JAIL.test(text)))
      return { what: JAIL.test(text) ? 'detained' : 'in-camps', cue: at }
    if (HOLD.test(text) || (text === 'home' && p[at + 1]?.text === 'to')) held = true
    else if (!held && !HOLDS.test(text)) return undefined
  }
  return undefined
}

/** "laid out for 20,000", "can take 65,000": as many people as it is made for, whoever was counted before. */
export function kindCapacity(draft: Draft, { p }: Scene): KindFound | undefined {
  if (draft.noun || draft.sort || draft.value < 2) return undefined
  const [before, verb] = [p[draft.boundFrom - 1]?.text ?? '', p[draft.boundFrom - 2]?.text ?? '']
  const made =
    before === 'for' && /^(built|licensed|meant|out|designed|intended|room|space|made|planned|beds)$/.test(verb)
  const takes = /^(can|could)$/.test(verb) && /^(take|hold|house|seat|sleep|accommodate|shelter)$/.test(before)
  return made || takes ? { what: 'people', cue: draft.boundFrom - (made ? 2 : 1) } : undefined
}
