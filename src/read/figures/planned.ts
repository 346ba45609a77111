import type { Draft, Scene } from './draft.ts'
import { cueOf } from './kind-cues.ts'

const MODAL = /^(will|would|shall|should|must|could|might|may|can|'ll|'d)$/
const NOT_PLAN =
  /^(managed|able|forced|helped|continued|began|started|failed|refused|unable|had|have|has|used|allowed|enabled|having|got)$/
const PLAN =
  /^(plan|plans|planned|planning|hope|hopes|hoped|hoping|intend|intends|intended|aim|aims|aimed|expected|expects|expect|scheduled|due|set|prepare|prepares|prepared|preparing|ready|want|wants|wanted|promise|promised|pledged|agreed|vowed|offered|ordered|order|seeks|seeking|seek|trying|try|tried|attempt|attempted|attempting|proposed|proposal|supposed|going|about|urged|told|asked|called|threatened|wished|wishes|effort|efforts|mission|operation|deal|agreement|decided|buses|trucks|convoy|convoys|trains|planes|ships|boats|sent|deployed|arranged|needed|is|are|was|were|bid|pressed|pushed)$/
const PROVISION =
  /^(buses|bus|trucks|trains|planes|flights|boats|tents|beds|places|seats|space|room|shelter|shelters|visas|tickets|capacity|transport)$/
const PLANNED_NOUN = /^(planned|proposed|scheduled|intended|upcoming|expected)$/
const THOUGHT =
  /^(thought|believed|estimated|reported|known|feared|said|understood|presumed|considered|alleged|claimed|found)$/
const REACH = 10

/** "in May claimed 60 lives": the month. */
function isMonthMay(p: Scene['p'], at: number): boolean {
  return (
    /^(in|since|of|last|until|by)$/.test(p[at - 1]?.text ?? '') ||
    p[at - 1]?.kind === 'number' ||
    p[at + 1]?.kind === 'number'
  )
}

/** "will", "would", "may" before the verb, but not "may have killed". */
function modalBefore(p: Scene['p'], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at--) {
    const word = p[at]!.text
    if (word === 'have' || word === 'has' || word === 'had') return false
    if (MODAL.test(word)) return !(word === 'may' && isMonthMay(p, at))
    if (!/^(be|not|also|only|soon|now|then|been|get|'t|n't)$/.test(word) && !/ly$/.test(word)) return false
  }
  return false
}

/** "planned to evacuate", "to be evacuated", "buses to take out": an infinitive, save after "managed to" and its like. */
function infinitive(p: Scene['p'], verb: number): boolean {
  let at = verb - 1
  if (p[at]?.text === 'be') at--
  if (/ly$/.test(p[at]?.text ?? '')) at--
  if (p[at]?.text !== 'to' || THOUGHT.test(p[at - 1]?.text ?? '')) return false
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const word = p[k]!.text
    if (NOT_PLAN.test(word)) return false
    if (PLAN.test(word)) return true
  }
  return p[verb - 1]?.text === 'be'
}

/** "the evacuation of 600 people is planned for Friday", "the planned release of 40 prisoners". */
function plannedHappening(draft: Draft, p: Scene['p'], cue: number): boolean {
  if (PLANNED_NOUN.test(p[cue - 1]?.text ?? '')) return true
  if (
    /^(ordered|order|orders|plans|plan|planned|announced|agreed|demand|demanded|demanding|demands|urged|seek|seeks|seeking)$/.test(
      p[p[cue - 1]?.text === 'the' ? cue - 2 : cue - 1]?.text ?? '',
    )
  )
    return true
  const behind = draft.noun?.to ?? draft.unitTo
  for (let at = behind; at < Math.min(p.length, behind + REACH); at++) {
    const word = p[at]!.text
    if (/^[;:]$/.test(word)) return false
    if (/^(planned|scheduled|expected|due)$/.test(word) && /^(is|are|was|were|be|been)$/.test(p[at - 1]?.text ?? ''))
      return true
    if (/^(will|would|shall)$/.test(word)) return true
  }
  return false
}

/** Has what the figure counts not happened, only been planned, promised, feared or demanded? */
export function isPlanned(draft: Draft, { p }: Scene): boolean {
  const { cue } = draft
  const behind = Math.max(draft.noun?.to ?? 0, draft.unitTo)
  if (cue !== undefined && cue >= behind) return modalBefore(p, cue) || infinitive(p, cue) || toBe(p, behind, cue)
  const provided = p[draft.boundFrom - 1]?.text === 'for' && PROVISION.test(p[draft.boundFrom - 2]?.text ?? '')
  if (provided && (cue === undefined || draft.what === 'evacuated')) return true
  if (cue !== undefined && cue < draft.boundFrom) {
    if (cueOf(p[cue]!.text, 'active', 'participle') && (modalBefore(p, cue) || infinitive(p, cue))) return true
    return p[cue + 1]?.text === 'of' && plannedHappening(draft, p, cue)
  }
  const verb = draft.boundFrom - 1
  return modalBefore(p, verb) || infinitive(p, verb) || toBe(p, behind, Math.min(p.length, behind + 4))
}

/** "600 people are to be evacuated", "40 prisoners will on Friday be freed". */
function toBe(p: Scene['p'], from: number, cue: number): boolean {
  for (let at = from; at < cue; at++) {
    const word = p[at]!.text
    if (word === 'have' || word === 'who' || word === 'had') return false
    if (word === 'will' || word === 'would' || word === 'shall' || word === "'ll") return true
    if (word === 'to' && p[at + 1]?.text === 'be') return !THOUGHT.test(p[at - 1]?.text ?? '')
  }
  return false
}
