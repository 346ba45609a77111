import type { Draft, Scene } from './draft.ts'
import type { KindFound } from './kind.ts'
import { cueOf, isPerson, THINGS } from './kind-cues.ts'
import { isActive, joinedKind } from './kind-noun.ts'

const LONGEST = 24
/** Of what is not known to be people only the verb right behind tells. */
const THING_LONGEST = 4
const AUXILIARY =
  /^(was|were|is|are|been|being|be|have|has|had|got|feared|left|reported|confirmed|remain|remained|declared|believed|presumed|found|will|would|to|went|go|still|listed|'ve|'re)$/
const STOPS =
  /^(;|:|but|while|whereas|when|if|because|although|though|unless|whose|where|said|says|--|—|“|"|after|before|\?|!)$/

/** Multi-word predicates: those of the subject. */
const PHRASES: readonly (readonly [kind: string, words: string])[] = [
  ['treated', 'taken to hospital'],
  ['treated', 'taken to the hospital'],
  ['treated', 'taken to hospitals'],
  ['treated', 'rushed to hospital'],
  ['treated', 'in hospital'],
  ['treated', 'in hospitals'],
  ['treated', 'admitted to hospital'],
  ['treated', 'undergoing treatment'],
  ['treated', 'receiving treatment'],
  ['detained', 'taken into custody'],
  ['detained', 'in custody'],
  ['detained', 'in detention'],
  ['detained', 'rounded up'],
  ['detained', 'behind bars'],
  ['detained', 'being held'],
  ['charged', 'facing charges'],
  ['charged', 'face charges'],
  ['abducted', 'being held hostage'],
  ['abducted', 'being held captive'],
  ['abducted', 'taken hostage'],
  ['abducted', 'held hostage'],
  ['abducted', 'held captive'],
  ['abducted', 'taken captive'],
  ['killed', 'lost their lives'],
  ['killed', 'gunned down'],
  ['killed', 'shot dead'],
  ['killed', 'burned to death'],
  ['killed', 'shot to death'],
  ['killed', 'beaten to death'],
  ['killed', 'stabbed to death'],
  ['killed', 'crushed to death'],
  ['killed', 'put to death'],
  ['injured', 'sustained injuries'],
  ['injured', 'suffered injuries'],
  ['injured', 'sustained wounds'],
  ['injured', 'suffered burns'],
  ['injured', 'in critical condition'],
  ['injured', 'in serious condition'],
  ['in-camps', 'in camps'],
  ['in-camps', 'in tents'],
  ['in-camps', 'in makeshift camps'],
  ['in-camps', 'in displacement camps'],
  ['in-camps', 'in refugee camps'],
  ['in-camps', 'in the camp'],
  ['in-camps', 'in the camps'],
  ['evacuated', 'brought to safety'],
  ['evacuated', 'moved to safety'],
  ['evacuated', 'taken to safety'],
  ['evacuated', 'moved out'],
  ['evacuated', 'bused out'],
  ['in-camps', 'in shelters'],
  ['in-camps', 'in temporary shelters'],
  ['missing', 'lost at sea'],
  ['returned', 'came home'],
  ['returned', 'gone home'],
  ['returned', 'went home'],
  ['returned', 'came back'],
  ['returned', 'gone back'],
  ['refugees', 'crossed into'],
  ['refugees', 'crossed the border'],
  ['refugees', 'fled abroad'],
  ['refugees', 'fled the country'],
  ['refugees', 'left the country'],
  ['displaced', 'fled their homes'],
  ['displaced', 'left their homes'],
  ['displaced', 'lost their homes'],
  ['displaced', 'driven from their homes'],
  ['displaced', 'forced from their homes'],
]

const PHRASES_BY_FIRST: ReadonlyMap<string, readonly { kind: string; words: readonly string[] }[]> = (() => {
  const map = new Map<string, { kind: string; words: readonly string[] }[]>()
  for (const [kind, phrase] of PHRASES) {
    const words = phrase.split(' ')
    map.set(words[0]!, [...(map.get(words[0]!) ?? []), { kind, words }])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
})()

/** "left the city", "left Tarn", "had left by noon": those who got out; "left the party" and "left 12 dead" are not. */
function isLeaving(p: Scene['p'], at: number): boolean {
  if (p[at]!.text !== 'left') return false
  let next = at + 1
  if (/^(the|their)$/.test(p[next]?.text ?? '')) {
    for (next++; next < at + 5; next++) if (SETTLEMENTS.test(p[next]?.text ?? '')) return true
    return false
  }
  if (p[next]?.kind === 'word' && p[next]!.capital) return true
  const auxiliary = /^(have|has|had|already)$/.test(p[at - 1]?.text ?? '')
  return auxiliary && (p[next]?.kind !== 'word' || /^(since|so|by|on|in|via|through|for)$/.test(p[next]!.text))
}

const SETTLEMENTS =
  /^(city|town|village|area|enclave|region|capital|suburb|district|settlement|villages|towns|zone|island|port|neighborhood|neighbourhood)$/

/** Kind of a predicate of several words that starts at piece `at`. */
export function phraseAt(p: Scene['p'], at: number): string | undefined {
  for (const { kind, words } of PHRASES_BY_FIRST.get(p[at]!.text) ?? []) {
    if (words.every((word, k) => p[at + k]?.text === word)) return kind
  }
  return undefined
}

/** "12 people were killed", "five passengers on the bus to Tarn were hurt", "at least 300 had left the city", "two men wounded in". */
export function kindAfter(draft: Draft, { p }: Scene, startsAt: ReadonlyMap<number, Draft>): KindFound | undefined {
  if (draft.noun && THINGS.has(p[draft.noun.head]!.text)) return undefined
  const start = draft.noun?.to ?? draft.unitTo
  let auxiliary = false
  let commas = 0
  const person = !draft.noun || isPerson(p[draft.noun.head]!.text)
  const longest = person ? LONGEST : THING_LONGEST
  for (let at = start; at < Math.min(p.length, start + longest); at++) {
    const word = p[at]!.text
    const phrase = phraseAt(p, at)
    if (phrase) return { what: phrase, cue: at }
    if (isLeaving(p, at)) return { what: refined(p, at, 'evacuated'), cue: at }
    if (AUXILIARY.test(word)) {
      auxiliary = true
      continue
    }
    const intransitive = cueOf(word, 'intransitive')
    if (intransitive && p[at - 1]?.text !== "'s") return { what: refined(p, at, intransitive), cue: at }
    const adjective = cueOf(word, 'adjective')
    if (adjective && (auxiliary || at === start)) return { what: joinedKind(p, at, adjective), cue: at }
    const participle = cueOf(word, 'participle')
    if (participle) {
      if (!auxiliary && isActive(p, at)) return undefined
      return { what: joinedKind(p, at, participle), cue: at }
    }
    if (cueOf(word, 'active') && /ing$/.test(word) && p[at - 1]?.text !== 'of') return undefined
    if (STOPS.test(word) || (word === '.' && !p[at]!.glued)) return undefined
    if (word === ',' && ++commas > 2) return undefined
    const other = at > start ? startsAt.get(at) : undefined
    if (other && !joined(p, other)) return undefined
  }
  return undefined
}

/** Another count is passed over only where it is joined to this one: "six priests and two women were murdered". */
function joined(p: Scene['p'], { boundFrom }: Draft): boolean {
  return /^(and|or|,|including|plus|by|in|on|of|at|than|as)$/.test(p[boundFrom - 1]?.text ?? '')
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
