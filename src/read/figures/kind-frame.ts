import type { Draft, Scene } from './draft.ts'
import type { Counts, KindFound } from './kind.ts'
import { cueOf, isPerson } from './kind-cues.ts'
import { readPhrase } from './noun-phrase.ts'

const COUNT_NOUNS = /^(number|numbers|total|toll|tally|count|figure|figures|tolls)$/
const LONGEST = 24

/** "the dead include two nurses", "those charged on Monday include nine officers". */
function include({ boundFrom }: Draft, p: Scene['p']): KindFound | undefined {
  if (!/^includ(e|ed|es)$/.test(p[boundFrom - 1]?.text ?? '')) return undefined
  const kind = cueOf(p[boundFrom - 2]?.text ?? '', 'adjective', 'person', 'happening')
  if (kind) return { what: kind, cue: boundFrom - 2 }
  for (let at = boundFrom - 2; at > Math.max(0, boundFrom - 8); at--) {
    const told = p[at - 1]!.text === 'those' ? cueOf(p[at]!.text, 'participle') : undefined
    if (told) return { what: told, cue: at }
  }
  return undefined
}

/** "among the injured are two girls", "among the dead were 3 children". */
function amongThe({ boundFrom }: Draft, p: Scene['p']): KindFound | undefined {
  let at = boundFrom - 1
  if (/^(is|are|was|were)$/.test(p[at]?.text ?? '')) at--
  if (p[at - 1]?.text !== 'the' || p[at - 2]?.text !== 'among') return undefined
  const kind = cueOf(p[at]!.text, 'adjective', 'participle', 'person', 'happening')
  return kind ? { what: kind, cue: at } : undefined
}

/** "puts the dead from the landslide at 52": those whose number is given. */
function counted({ boundFrom }: Draft, p: Scene['p']): KindFound | undefined {
  if (!/^(at|to)$/.test(p[boundFrom - 1]?.text ?? '')) return undefined
  for (let at = boundFrom - 2; at >= Math.max(1, boundFrom - 9); at--) {
    if (/^(and|;|:)$/.test(p[at]!.text)) return undefined
    if (p[at - 1]!.text !== 'the' || !/^(dead|injured|wounded|missing|homeless|displaced)$/.test(p[at]!.text)) continue
    const put = /^(put|puts|putting|brought|brings|bringing|took|takes|taking|raised|raises|raising|counted)$/
    return put.test(p[at - 2]?.text ?? '')
      ? { what: cueOf(p[at]!.text, 'adjective', 'participle')!, cue: at }
      : undefined
  }
  return undefined
}

/** "put the losses at five loyalists and eleven rebels". */
function losses({ boundFrom, noun }: Draft, p: Scene['p']): KindFound | undefined {
  if (!noun || !isPerson(p[noun.head]!.text)) return undefined
  for (let at = boundFrom - 1; at >= Math.max(1, boundFrom - 7); at--) {
    if (/^(losses|dead|deaths|toll|fatalities)$/.test(p[at]!.text))
      return /^(at|to|of)$/.test(p[at + 1]?.text ?? '') ? { what: 'killed', cue: at } : undefined
    if (p[at]!.kind === 'mark' && p[at]!.text !== ',') return undefined
  }
  return undefined
}

const REACHES =
  /^(reach|reached|reaches|hit|hits|top|topped|tops|pass|passed|passes|surpass|surpassed|surpasses|exceed|exceeded|rise|rose|rises|climb|climbed|climbs|number|numbered|total|totaled|totalled|to|at|now|jumped|jump|grew)$/

/** "Refugees reach 1.5 million", "Arrests climbed to 300": the subject right before the verb. */
function subjectReaches({ boundFrom }: Draft, p: Scene['p']): KindFound | undefined {
  let at = boundFrom - 1
  while (at > 0 && boundFrom - at < 5 && REACHES.test(p[at]!.text)) at--
  if (at === boundFrom - 1) return undefined
  const kind = cueOf(p[at]?.text ?? '', 'person', 'happening')
  return kind ? { what: kind, cue: at } : undefined
}

/** "the death toll rose to 31", "the number of protesters arrested … to around 13,000", "the number of victims is 59". */
export function kindFrame(draft: Draft, scene: Scene, sentence: Counts): KindFound | undefined {
  if (draft.noun) return amongThe(draft, scene.p) ?? include(draft, scene.p) ?? losses(draft, scene.p)
  const { p } = scene
  const close = counted(draft, p) ?? amongThe(draft, p) ?? include(draft, p) ?? subjectReaches(draft, p)
  if (close) return close
  for (let at = draft.boundFrom - 1; at >= Math.max(0, draft.boundFrom - LONGEST); at--) {
    const word = p[at]!.text
    if (/^[;.?!]$/.test(word) && !p[at]!.glued) return undefined
    if (!COUNT_NOUNS.test(word)) continue
    if (/^toll/.test(word)) return { what: p[at - 1]?.text === 'injury' ? 'injured' : 'killed', cue: at }
    const found = cueWithin(p, at, draft.boundFrom) ?? totalOf(at, sentence)
    const noun = p[at + 1]?.text === 'of' ? readPhrase(scene, at + 2) : undefined
    if (!noun || noun.to > draft.boundFrom) return found
    if (found) return noun.head === found.cue ? found : { ...found, noun }
    return { what: p[noun.head]!.text, cue: at, noun }
  }
  return undefined
}

/** "31 killed today, bringing the total to 1,204": a total without a word of its own is of what was counted before it. */
function totalOf(frame: number, { drafts, index }: Counts): KindFound | undefined {
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const { what, cue, from } = drafts[i]!
    if (from < frame && what !== undefined && cue !== undefined) return { what, cue }
  }
  return undefined
}

function cueWithin(p: Scene['p'], from: number, to: number): KindFound | undefined {
  let weak: KindFound | undefined
  for (let at = from + 1; at < to; at++) {
    const word = p[at]!.text
    const kind = cueOf(word, 'participle', 'adjective', 'intransitive', 'happening')
    if (kind) {
      const abroad =
        kind === 'displaced' &&
        p.slice(at).some((piece) => /^(refugee|refugees|country|border|abroad)$/.test(piece.text))
      return { what: abroad ? 'refugees' : kind, cue: at }
    }
    const person = cueOf(word, 'person')
    if (person) weak ??= { what: person, cue: at }
  }
  return weak
}
