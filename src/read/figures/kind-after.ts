import { TAG } from '../../language/analysis.ts'
import type { Draft, Scene } from './draft.ts'
import type { KindFound } from './kind.ts'
import { isApart } from './kind-apart.ts'
import { ANIMALS, cueOf, isPerson, KIND_CUES, THINGS } from './kind-cues.ts'
import { isActive, joinedKind } from './kind-noun.ts'
import { phraseAt } from './kind-phrases.ts'
import { WEEKDAYS } from './label-words.ts'

const LONGEST = 24
/** Of what is not known to be people only the verb right behind tells. */
const THING_LONGEST = 4
const AUXILIARY = new Set(
  `was were is are been being be have has had got feared left reported confirmed remain remained declared believed presumed found will would to went go still listed 've 're`.split(
    ' ',
  ),
)
const STOPS = new Set(
  '; : but while whereas when if because although though unless whose where said says saying stating telling adding -- — “ " after before ? !'.split(
    ' ',
  ),
)

/** "left the city", "left Tarn", "had left by noon": those who got out; "left the party" and "left 12 dead" are not. */
function isLeaving(p: Scene['p'], at: number): boolean {
  if (!/^(left|leave|leaves|leaving)$/.test(p[at]!.text)) return false
  let next = at + 1
  if (/^(the|their)$/.test(p[next]?.text ?? '')) {
    for (next++; next < at + 5; next++) if (SETTLEMENTS.test(p[next]?.text ?? '')) return true
    return false
  }
  if (p[next]?.kind === 'word' && p[next]!.capital) return !WEEKDAYS.has(p[next]!.text)
  const auxiliary = /^(have|has|had|already|to|will|would)$/.test(p[at - 1]?.text ?? '')
  return auxiliary && (p[next]?.kind !== 'word' || /^(since|so|by|on|in|via|through|for)$/.test(p[next]!.text))
}

const SETTLEMENTS =
  /^(city|town|village|area|enclave|region|capital|suburb|district|settlement|villages|towns|zone|island|port|neighborhood|neighbourhood)$/

interface Walk {
  readonly upper: boolean
  auxiliary: boolean
  /** Piece of the last auxiliary. */
  at: number
  /** Another verb was passed: from here on only a verb with its own auxiliary can be told of those counted. */
  verb: boolean
  commas: number
}

/** Is a cue without an auxiliary of its own told of somebody else: "thousands marched for a man killed on Friday"? */
function isOfOthers(p: Scene['p'], at: number, walk: Walk): boolean {
  if (!walk.verb) return false
  // "They called for the mayor to be executed."
  if (p[at - 1]!.text === 'be' && p[at - 2]?.text === 'to') return true
  if (/^(who|that|which)$/.test(p[at - 1]!.text)) return true
  return walk.at < 0 || at - walk.at > 3
}

/** A verb that says something else of those counted; verbs of a relative clause and infinitives do not. */
function isOtherVerb(p: Scene['p'], at: number, walk: Walk): boolean {
  const { tag, text } = p[at]!
  if (walk.upper || tag !== TAG.VERB || text.endsWith('ing')) return false
  return !/^(who|that|which|to|have|has|had|be|been|was|were)$/.test(p[at - 1]!.text)
}

function cueStep(p: Scene['p'], at: number, start: number, walk: Walk): KindFound | 'stop' | undefined {
  const word = p[at]!.text
  if (!KIND_CUES.has(word)) return undefined
  const intransitive =
    p[at - 1]?.text !== "'s" && (walk.upper || p[at]!.tag !== TAG.NOUN) ? cueOf(word, 'intransitive') : undefined
  if (intransitive) {
    const others = walk.verb && /^(who|that|which)$/.test(p[at - 1]!.text)
    return others ? 'stop' : { what: refined(p, at, intransitive), cue: at }
  }
  const adjective = walk.auxiliary || at === start ? cueOf(word, 'adjective') : undefined
  const participle = adjective ?? cueOf(word, 'participle')
  if (participle) {
    if (isOfOthers(p, at, walk) || (!adjective && !walk.auxiliary && isActive(p, at))) return 'stop'
    return { what: joinedKind(p, at, participle), cue: at }
  }
  return word.endsWith('ing') && cueOf(word, 'active') && p[at - 1]?.text !== 'of' ? 'stop' : undefined
}

/** One step to the right: the kind told, `stop` where no more can be told, or nothing yet. */
function step(p: Scene['p'], at: number, start: number, walk: Walk): KindFound | 'stop' | undefined {
  const word = p[at]!.text
  const phrase = phraseAt(p, at)
  if (phrase) {
    // "Two gunmen shot dead a teacher": told of the teacher.
    const active = !walk.auxiliary && cueOf(word, 'participle') !== undefined && isActive(p, at + 1)
    return active ? 'stop' : { what: phrase, cue: at }
  }
  if (isLeaving(p, at)) return { what: refined(p, at, 'evacuated'), cue: at }
  if (AUXILIARY.has(word)) {
    walk.auxiliary = true
    walk.at = at
    return undefined
  }
  const told = cueStep(p, at, start, walk)
  if (told) return told
  if (STOPS.has(word) || (word === '.' && !p[at]!.glued)) return 'stop'
  if (word === 'that' && p[at - 1]!.tag === TAG.VERB && !walk.upper) return 'stop'
  if (isOtherVerb(p, at, walk)) walk.verb = true
  return word === ',' && ++walk.commas > 2 ? 'stop' : undefined
}

/** "12 people were killed", "five passengers on the bus to Tarn were hurt", "300 had left the city", "two men wounded". */
export function kindAfter(draft: Draft, scene: Scene, startsAt: ReadonlyMap<number, Draft>): KindFound | undefined {
  const { p, upper } = scene
  const head = draft.noun ? p[draft.noun.head]!.text : undefined
  if (head !== undefined && THINGS.has(head)) return undefined
  const start = Math.max(draft.noun?.to ?? 0, draft.unitTo)
  const longest = isApart(draft, p, startsAt)
    ? 1
    : head === undefined || isPerson(head) || ANIMALS.has(head)
      ? LONGEST
      : THING_LONGEST
  const walk: Walk = { upper, auxiliary: false, at: -1, verb: false, commas: 0 }
  for (let at = start; at < Math.min(p.length, start + longest); at++) {
    const told = step(p, at, start, walk)
    if (told) return told === 'stop' ? undefined : told
    const other = at > start ? startsAt.get(at) : undefined
    if (other && !joined(p, other)) return undefined
  }
  return undefined
}

/** Another count is passed over only where it is joined to this one: "six priests and two women", "two of the nine men". */
function joined(p: Scene['p'], { boundFrom }: Draft): boolean {
  const determined = /^(the|its|their|his|her|those|these)$/.test(p[boundFrom - 1]?.text ?? '')
  return /^(and|or|,|including|plus|by|in|on|of|at|than|as|them)$/.test(
    p[determined ? boundFrom - 2 : boundFrom - 1]?.text ?? '',
  )
}

/** Those who fled the country or to another are refugees, those who fled their homes displaced. */
function refined(p: Scene['p'], at: number, kind: string): string {
  if (kind !== 'displaced' && kind !== 'evacuated') return kind
  for (let k = at + 1; k < Math.min(p.length, at + 8); k++) {
    if (/^(country|abroad|border|borders|neighboring|neighbouring|refugee|refugees)$/.test(p[k]!.text))
      return 'refugees'
  }
  return kind
}
