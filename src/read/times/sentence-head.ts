import type { Analysis } from '../../language/analysis.ts'
import { tokenAt } from '../../language/analysis.ts'

/** True if the words stand at the head of a sentence, a heading or a paragraph: "In 1942, …", "1918". */
export function opensSentence(a: Analysis, start: number): boolean {
  const token = tokenAt(a, start)
  return token < a.tokenCount && token - a.firstToken[a.sentenceOf[token]!]! <= 3
}
