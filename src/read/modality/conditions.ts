import { TAG } from '../../language/index.ts'
import { openerOf, type SaidWords } from './said-words.ts'

const IF = new Set(['if', 'unless', 'otherwise', 'provided', 'whoever', 'lest'])
const INVERTED = new Set(['should', 'were', 'had'])

/** Does what is said hang on a condition: "if", "unless", "otherwise", "should they refuse", "in case", "as long as"? */
export function holdsCondition(said: SaidWords): boolean {
  const { w, content } = said
  for (const [first, last] of content) {
    for (let i = first; i <= last; i++) {
      const word = w.lower[i]!
      if (IF.has(word) && !isOther(w, i)) return true
      if (word === 'as' && w.lower[i + 1] === 'long' && w.lower[i + 2] === 'as') return true
      if (
        word === 'in' &&
        (w.lower[i + 1] === 'case' || (w.lower[i + 1] === 'the' && /^(?:event|absence)$/.test(w.lower[i + 2]!)))
      )
        return true
    }
  }
  return isInverted(said)
}

/** "Should the council refuse, …", "Had the bank looked, …" */
export function isInverted(said: SaidWords): boolean {
  const { w } = said
  const first = openerOf(said)
  const next = w.a.tag[first + 1]
  const nominal = next === TAG.DET || next === TAG.PRON || next === TAG.PROPN || next === TAG.NOUN || next === TAG.ADJ
  return INVERTED.has(w.lower[first]!) && nominal
}

/** "even if", "as if", "asked if", "provided food": no condition. */
function isOther(w: SaidWords['w'], i: number): boolean {
  const word = w.lower[i]!
  const before = w.lower[i - 1]
  if (word === 'provided') return !(w.lower[i + 1] === 'that' || (w.lower[i - 1] === ',' && w.a.tag[i + 1] !== TAG.ADP))
  if (word === 'if')
    return (
      before === 'as' ||
      before === 'even' ||
      /^(?:ask|asked|asks|asking|know|knew|see|unclear|clear|wonder|wondered|say|doubt|decide)$/.test(before ?? '')
    )
  return false
}
