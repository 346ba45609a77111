import { TAG } from '../../language/analysis.ts'
import type { Draft, Scene } from './draft.ts'
import type { KindFound } from './kind.ts'
import { type CueForm, cueOf, isPerson } from './kind-cues.ts'
import { isActive } from './kind-noun.ts'
import type { Piece } from './pieces.ts'

const NEAR = 10
/** Kinds whose words have little other use. */
const HARM = new Set(['killed', 'injured', 'abducted', 'arrested', 'displaced', 'evacuated', 'casualties'])
const FORMS: readonly CueForm[] = ['participle', 'intransitive', 'happening', 'active', 'adjective']
const STOPS = /^([;:?!,%]|percent|cent)$/

/** Behind a verb that is no cue the clause goes on about other things. */
function isOtherVerb({ tag, text }: Piece): boolean {
  return tag === TAG.VERB && cueOf(text, ...FORMS) === undefined
}

/** Where grammar told nothing: the nearest cue of the clause, for people only. */
export function kindNear(draft: Draft, { p, upper, title }: Scene): KindFound | undefined {
  if (!draft.noun || !isPerson(p[draft.noun.head]!.text)) return undefined
  const end = draft.noun.to
  let left = true
  let right = true
  for (let step = 0; step < NEAR && (left || right); step++) {
    for (const at of [end + step, draft.boundFrom - 1 - step]) {
      const isLeft = at < draft.boundFrom
      if (isLeft ? !left : !right) continue
      const piece = p[at]
      if (!piece || STOPS.test(piece.text)) {
        if (isLeft) left = false
        else right = false
        continue
      }
      if (!isLeft && !upper && isOtherVerb(piece)) right = false
      if (piece.capital && !upper && !title && at > 0) continue
      const verb = !upper && piece.tag === TAG.VERB && !isLeft
      const kind = verb ? cueOf(piece.text, 'participle', 'intransitive') : cueOf(piece.text, ...FORMS)
      if (kind && HARM.has(kind) && (isLeft || !(isActive(p, at) || piece.text.endsWith('ing'))))
        return { what: kind, cue: at }
    }
  }
  return undefined
}
