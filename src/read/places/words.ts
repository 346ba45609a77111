import type { Analysis } from '../../language/index.ts'
import { type LetterCase, letterCase } from './letter-case.ts'

/** The tokens of a text as the finders of places look at them; an index out of range gives an empty word. */
export interface Words {
  readonly a: Analysis
  /** Token as written. */
  text(i: number): string
  /** Token in lower case. */
  lower(i: number): string
  letterCase(i: number): LetterCase
  /** True if no other character stands between the end of token `i` and the start of the next. */
  glued(i: number): boolean
  /** True if the token is the first of its sentence. */
  startsSentence(i: number): boolean
  /** True if both tokens exist and stand in one sentence. */
  together(i: number, j: number): boolean
}

export function wordsOf(a: Analysis): Words {
  const cases: (LetterCase | undefined)[] = new Array(a.tokenCount)
  const lowers = a.lower
  const inside = (i: number) => i >= 0 && i < a.tokenCount
  const text = (i: number) => (inside(i) ? a.text.slice(a.start[i], a.end[i]) : '')
  return {
    a,
    text,
    lower: (i) => (inside(i) ? lowers[i]! : ''),
    letterCase(i) {
      if (!inside(i)) return 'lower'
      let known = cases[i]
      if (known === undefined) {
        known = letterCase(a.text, a.start[i]!, a.end[i]!)
        cases[i] = known
      }
      return known
    },
    glued: (i) => inside(i) && inside(i + 1) && a.end[i] === a.start[i + 1],
    startsSentence: (i) => inside(i) && a.firstToken[a.sentenceOf[i]!] === i,
    together: (i, j) => inside(i) && inside(j) && a.sentenceOf[i] === a.sentenceOf[j],
  }
}
