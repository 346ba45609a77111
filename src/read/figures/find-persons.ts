import { TAG } from '../../language/analysis.ts'
import type { Draft, Scene } from './draft.ts'
import { kindAfter } from './kind-after.ts'
import { kindBefore } from './kind-before.ts'
import { cueOf, isPerson } from './kind-cues.ts'

/** Singular nouns for people that "a" may count. */
export const SINGLE_PERSONS: ReadonlySet<string> = new Set(
  'shepherd trapper rower teacher constable watchman cashier grandad granny youth clerk cook patient deckhand farmhand aide cop gendarme cadet monk imam pilgrim captain sergeant surgeon tenant inmate suspect convict hostage orphan widow parent twin spouse guest host client motorist cyclist skier climber hiker tramper walker swimmer diver angler athlete fan spectator shopper commuter delegate envoy peer toddler schoolgirl schoolboy bishop minister councillor official member attacker assailant robber thief burglar smuggler foreigner national employee welder miner docker stevedore crewman steward fighter man woman child boy girl baby infant toddler teenager student pupil teacher nun priest soldier policeman policewoman guard bodyguard officer civilian protester protestor demonstrator journalist reporter photographer cameraman worker farmer peasant shopkeeper driver passenger pedestrian resident villager nurse doctor medic paramedic firefighter volunteer pensioner grandmother grandfather mother father couple brother sister son daughter wife husband maid cook tourist migrant prisoner activist lawyer judge mayor person pilot sailor marine fisherman gunman militant rebel guerrilla bystander neighbor neighbour'.split(
    ' ',
  ),
)

const AGENT = /(er|or|ist|ian|man|woman|ee|hand|boy|girl)$/

/** A singular noun for somebody: of the list, or one whose plural stands for people. */
function isSingle(word: string): boolean {
  return (
    SINGLE_PERSONS.has(word) ||
    (AGENT.test(word) && isPerson(`${word.replace(/man$/, 'men')}${word.endsWith('man') ? '' : 's'}`))
  )
}

const BEFALLEN = new Set(
  'killed injured missing arrested detained charged abducted released treated casualties rescued captured stranded infected'.split(
    ' ',
  ),
)
const WIDEST = 3

/** Behind the age in "an 80-year-old woman". */
function behindAge(p: Scene['p'], at: number): number {
  const isAge = ['-', 'year', '-', 'old'].every((word, k) => p[at + 1 + k]?.text === word)
  return p[at]?.kind === 'number' && isAge ? at + 5 : at
}

/** "a rebel aircraft", "a soldier boy": the noun goes on. */
function goesOn({ p, upper }: Scene, at: number): boolean {
  const next = p[at]
  if (next?.kind !== 'word' || next.text === "'s") return false
  return isSingle(next.text) || (!upper && (next.tag === TAG.NOUN || next.tag === TAG.PROPN) && !next.capital)
}

function article(scene: Scene, at: number): Draft | undefined {
  const { p } = scene
  const word = p[at]!.text
  if (word !== 'a' && word !== 'an') return undefined
  const from = behindAge(p, at + 1)
  for (let head = from; head < Math.min(p.length, from + WIDEST); head++) {
    if (p[head]!.kind !== 'word') return undefined
    // "a third boy"
    if (/^(first|second|third|fourth|fifth|last|next|former|potential|further|fever|another)$/.test(p[head]!.text))
      return undefined
    const next = p[head + 1]
    if (!isSingle(p[head]!.text) || next?.text === '-' || goesOn(scene, head + 1)) continue
    return {
      from: at,
      to: at + 1,
      boundFrom: at,
      unitTo: head + 1,
      value: 1,
      bound: 'exact',
      form: 'article',
      scale: 1,
      noun: { from, to: head + 1, head },
      rule: 'article',
    }
  }
  return undefined
}

/** "A soldier was killed", "the death of a boy": one person, only where grammar says what befell them. */
export function findPersons(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const taken = new Set<number>()
  for (const draft of drafts) for (let at = draft.from; at < Math.max(draft.to, draft.unitTo); at++) taken.add(at)
  const found: Draft[] = []
  for (let at = 0; at < scene.p.length; at++) {
    const draft = taken.has(at) ? undefined : article(scene, at)
    if (draft) found.push(draft)
  }
  if (found.length === 0) return found
  const startsAt = new Map([...drafts, ...found].map((draft) => [draft.from, draft]))
  return found.filter((draft) => {
    const kind = kindBefore(draft, scene) ?? kindAfter(draft, scene, startsAt)
    if (kind !== undefined) return BEFALLEN.has(kind.what)
    return isIncluded(draft, scene, drafts)
  })
}

/** "51 people are cut off, among them a woman", "two people are dead: a man and a girl": a part of a count before it. */
function isIncluded({ from }: Draft, { p }: Scene, drafts: readonly Draft[]): boolean {
  if (!drafts.some((draft) => draft.to <= from && draft.value > 1 && !draft.sort)) return false
  const before = p[from - 1]?.text ?? ''
  if (before === 'including' || (before === 'them' && p[from - 2]?.text === 'among')) return true
  if (before !== ':' && before !== 'and') return false
  for (let at = from - 1; at >= Math.max(0, from - 14); at--)
    if (p[at]!.text === ':') return drafts.some((draft) => draft.to <= at)
  return false
}

/** "No casualties", "no one was hurt", "none armed": a count of nought, only with what it is of. */
export function findNone(scene: Scene): Draft[] {
  const { p } = scene
  const found: Draft[] = []
  for (let at = 0; at < p.length; at++) {
    const none = noneAt(scene, at)
    if (none) found.push(none)
  }
  return found
}

const NONE: ReadonlySet<string> = new Set(['no', 'without', 'nobody', 'none'])

function noneAt({ p }: Scene, at: number): Draft | undefined {
  const word = p[at]!.text
  if (!NONE.has(word)) return undefined
  const zero = (to: number, what: string, cue: number): Draft => ({
    from: at,
    to,
    boundFrom: at,
    unitTo: to,
    value: 0,
    bound: 'exact',
    form: 'none',
    scale: 1,
    what,
    cue,
    rule: 'none',
  })
  if (word === 'no' || word === 'without') {
    const kind = cueOf(p[at + 1]?.text ?? '', 'happening')
    if (kind && /s$|^casualty$/.test(p[at + 1]!.text)) return zero(at + 1, kind, at + 1)
  }
  const nobody =
    word === 'nobody' ? at + 1 : word === 'no' && p[at + 1]?.text === 'one' ? at + 2 : word === 'none' ? at + 1 : 0
  if (nobody === 0) return undefined
  let next = nobody
  while (
    next < nobody + 6 &&
    /^(of|them|those|was|were|has|have|been|is|are|had|the|people|seriously|badly|reported)$/.test(p[next]?.text ?? '')
  )
    next++
  const what = cueOf(p[next]?.text ?? '', 'participle', 'adjective', 'intransitive')
  if (what) return zero(nobody, what, next)
  return word === 'none' && p[next]?.text === 'armed' ? zero(nobody, 'armed', next) : undefined
}
