import type { Draft, Scene } from './draft.ts'
import { kindAfter } from './kind-after.ts'
import { kindBefore } from './kind-before.ts'
import { cueOf } from './kind-cues.ts'

/** Singular nouns for people that "a" may count. */
export const SINGLE_PERSONS: ReadonlySet<string> = new Set(
  'man woman child boy girl baby infant toddler teenager student pupil teacher nun priest soldier policeman policewoman guard bodyguard officer civilian protester protestor demonstrator journalist reporter photographer cameraman worker farmer peasant shopkeeper driver passenger pedestrian resident villager nurse doctor medic paramedic firefighter volunteer pensioner grandmother grandfather mother father couple brother sister son daughter wife husband maid cook tourist migrant prisoner activist lawyer judge mayor person pilot sailor marine fisherman gunman militant rebel guerrilla bystander neighbor neighbour'.split(
    ' ',
  ),
)

const BEFALLEN = new Set(
  'killed injured missing arrested detained charged abducted released treated casualties rescued captured'.split(' '),
)
const WIDEST = 4

function article(scene: Scene, at: number): Draft | undefined {
  const { p } = scene
  const word = p[at]!.text
  if (word !== 'a' && word !== 'an') return undefined
  for (let head = at + 1; head < Math.min(p.length, at + WIDEST); head++) {
    if (p[head]!.kind !== 'word') return undefined
    const next = p[head + 1]
    if (!SINGLE_PERSONS.has(p[head]!.text) || next?.text === '-' || SINGLE_PERSONS.has(next?.text ?? '')) continue
    return {
      from: at,
      to: at + 1,
      boundFrom: at,
      unitTo: head + 1,
      value: 1,
      bound: 'exact',
      form: 'article',
      scale: 1,
      noun: { from: at + 1, to: head + 1, head },
      rule: 'article',
    }
  }
  return undefined
}

/** "A soldier was killed", "the death of a boy": one person, only where grammar says what befell them. */
export function findPersons(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  for (let at = 0; at < scene.p.length; at++) {
    const draft = article(scene, at)
    if (!draft || drafts.some((other) => other.from <= at && at < Math.max(other.to, other.unitTo))) continue
    found.push(draft)
  }
  const all = [...drafts, ...found].sort((a, b) => a.from - b.from)
  return found.filter((draft) => {
    const kind = kindBefore(draft, scene) ?? kindAfter(draft, scene, all)
    return kind !== undefined && BEFALLEN.has(kind.what)
  })
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

function noneAt({ p }: Scene, at: number): Draft | undefined {
  const word = p[at]!.text
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
  return word === 'none' && next === nobody && p[next]?.text === 'armed' ? zero(nobody, 'armed', next) : undefined
}
