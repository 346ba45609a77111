import { type Analysis, TAG } from '../analysis.ts'
import { SAYING_VERBS } from '../names/context-words.ts'
import { lowerWord, type Mention } from './mention.ts'

/** Where the phrase stands in its clause, told from the words beside it. */
export function partOf(a: Analysis, from: number, to: number, high: number): Mention['part'] {
  if (
    to < high &&
    (a.tag[to] === TAG.PART || a.text.charCodeAt(a.start[to]!) === 39 || a.text.charCodeAt(a.start[to]!) === 0x2019)
  ) {
    const word = a.text.slice(a.start[to], a.end[to])
    if (word === "'s" || word === '’s' || word === "'" || word === '’') return 'possessor'
  }
  const low = a.firstToken[a.sentenceOf[from]!]!
  const verb = verbBehind(a, to, high)
  const before = from > low ? a.tag[from - 1] : TAG.PUNCT
  if (before === TAG.ADP || before === TAG.PART) return 'prepositional'
  if (verb >= 0 && before !== TAG.VERB) return SAYING_VERBS.has(lowerWord(a, verb)) ? 'speaker' : 'subject'
  if (before === TAG.VERB && SAYING_VERBS.has(lowerWord(a, from - 1)) && afterQuote(a, from - 1, low)) return 'speaker'
  return 'other'
}

/** The finite verb right behind a phrase, past adverbs and a short insertion in commas; -1 if there is none. */
function verbBehind(a: Analysis, to: number, high: number): number {
  let i = to
  if (i < high && a.text.charCodeAt(a.start[i]!) === 44) {
    let comma = i + 1
    while (comma < high && comma - i < 14 && a.text.charCodeAt(a.start[comma]!) !== 44) comma++
    if (comma < high && a.text.charCodeAt(a.start[comma]!) === 44) i = comma + 1
    else return -1
  }
  while (i < high && a.tag[i] === TAG.ADV) i++
  return i < high && (a.tag[i] === TAG.VERB || a.tag[i] === TAG.AUX) ? i : -1
}

/** ", said NAME": the verb stands behind a comma or a closing quotation mark. */
function afterQuote(a: Analysis, verb: number, low: number): boolean {
  return verb > low && a.tag[verb - 1] === TAG.PUNCT
}
