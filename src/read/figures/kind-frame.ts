import type { Draft, Scene } from './draft.ts'
import type { KindFound } from './kind.ts'
import { cueOf } from './kind-cues.ts'

const COUNT_NOUNS = /^(number|numbers|total|toll|tally|count|figure|figures|tolls)$/
const LONGEST = 24

/** "among the injured are two girls", "among the dead were 3 children". */
function amongThe({ boundFrom }: Draft, p: Scene['p']): KindFound | undefined {
  let at = boundFrom - 1
  if (/^(is|are|was|were)$/.test(p[at]?.text ?? '')) at--
  if (p[at - 1]?.text !== 'the' || p[at - 2]?.text !== 'among') return undefined
  const kind = cueOf(p[at]!.text, 'adjective', 'participle', 'person', 'happening')
  return kind ? { what: kind, cue: at } : undefined
}

/** "the death toll rose to 31", "the number of protesters arrested … to around 13,000", "the number of victims is 59". */
export function kindFrame(draft: Draft, { p }: Scene): KindFound | undefined {
  const among = amongThe(draft, p)
  if (among) return among
  for (let at = draft.boundFrom - 1; at >= Math.max(0, draft.boundFrom - LONGEST); at--) {
    const word = p[at]!.text
    if (/^[;.?!]$/.test(word) && !p[at]!.glued) return undefined
    if (!COUNT_NOUNS.test(word)) continue
    if (/^toll/.test(word))
      return p[at - 1]?.text === 'injury' ? { what: 'injured', cue: at } : { what: 'killed', cue: at }
    return cueWithin(p, at, draft.boundFrom)
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
