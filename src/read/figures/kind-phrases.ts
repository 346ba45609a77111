import type { Scene } from './draft.ts'

/** Predicates of several words, and what they say of those counted before them. */
const PHRASES: readonly (readonly [kind: string, words: string])[] = [
  ['abducted', 'hostage'],
  ['abducted', 'as hostages'],
  ['abducted', 'as hostage'],
  ['abducted', 'captive'],
  ['captured', 'prisoner'],
  ['captured', 'taken prisoner'],
  ['evacuated', 'to safety'],
  ['evacuated', 'flown out'],
  ['returned', 'flown home'],
  ['returned', 'sent home'],
  ['killed', 'among the dead'],
  ['killed', 'among those killed'],
  ['injured', 'among the wounded'],
  ['injured', 'among the injured'],
  ['missing', 'among the missing'],
  ['killed', 'to death'],
  ['infected', 'fallen ill'],
  ['infected', 'fell ill'],
  ['infected', 'fallen sick'],
  ['infected', 'fell sick'],
  ['infected', 'tested positive'],
  ['released', 'let go'],
  ['released', 'set free'],
  ['released', 'walked free'],
  ['rescued', 'picked up'],
  ['rescued', 'pulled from'],
  ['rescued', 'pulled out'],
  ['rescued', 'pulled alive'],
  ['rescued', 'brought ashore'],
  ['rescued', 'winched'],
  ['rescued', 'dug out'],
  ['rescued', 'plucked from'],
  ['stranded', 'cut off'],
  ['stranded', 'trapped'],
  ['in-camps', 'put up'],
  ['in-camps', 'spent the night'],
  ['in-camps', 'spending the night'],
  ['treated', 'kept overnight'],
  ['evacuated', 'got out'],
  ['in-camps', 'in schools'],
  ['in-camps', 'in a school'],
  ['in-camps', 'in a shelter'],
  ['in-camps', 'in emergency shelters'],
  ['treated', 'in intensive care'],
  ['treated', 'taken to a hospital'],
  ['treated', 'to hospital'],
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
  ['detained', 'held since'],
  ['detained', 'held without'],
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
  ['injured', 'in grave condition'],
  ['injured', 'in stable condition'],
  ['killed', 'riddled with bullets'],
  ['killed', 'blown up'],
  ['killed', 'burned alive'],
  ['killed', 'burnt alive'],
  ['killed', 'buried alive'],
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
  ['returned', 'sent back'],
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

/** "with injuries", "with serious head wounds". */
function hasWounds(p: Scene['p'], at: number): boolean {
  for (let k = at + 1; k <= at + 3; k++) if (/^(injuries|wounds|burns|fractures)$/.test(p[k]?.text ?? '')) return true
  return false
}

/** Kind of a predicate of several words that starts at piece `at`. */
export function phraseAt(p: Scene['p'], at: number): string | undefined {
  if (p[at]!.text === 'with' && hasWounds(p, at)) return 'injured'
  for (const { kind, words } of PHRASES_BY_FIRST.get(p[at]!.text) ?? []) {
    if (words.every((word, k) => p[at + k]?.text === word)) return kind
  }
  return undefined
}
