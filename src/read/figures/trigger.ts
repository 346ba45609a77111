import type { Analysis } from '../../language/analysis.ts'
import { SINGLE_PERSONS } from './find-persons.ts'
import { DENOMINATORS, SCALES, SMALL, TENS, VAGUE, VAGUE_SMALL, VAGUE_STEPS } from './number-words.ts'

const WORDS: ReadonlySet<string> = new Set([
  ...[...SMALL.keys(), ...TENS.keys()].map((word) => `${word}fold`),
  ...SMALL.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE.keys(),
  ...VAGUE_STEPS.keys(),
  ...VAGUE_SMALL.keys(),
  ...DENOMINATORS.keys(),
  'couple',
  'no',
  'none',
  'nobody',
  'without',
])

/** Bit `n` of entry `c - 97`: some number word begins with the letter `c` and is `n` characters long. */
const SHAPES = new Int32Array(26)
for (const word of WORDS) SHAPES[word.charCodeAt(0) - 97]! |= 1 << word.length

const LOOKED_AT = 4
const AFTER_ARTICLE = 3

const AGENT = /[a-z]{3}(er|or|ist|ian|man|ee)$/

/** "a young soldier": an article closely before a person. */
function countsPerson({ lower }: Analysis, i: number, behind: number): boolean {
  for (let at = i + 1; at < behind && at <= i + AFTER_ARTICLE; at++) {
    if (SINGLE_PERSONS.has(lower[at]!) || AGENT.test(lower[at]!)) return true
  }
  return false
}

function isTrigger({ text, lower }: Analysis, i: number, start: number, end: number): boolean {
  const letter = (text.charCodeAt(start) | 32) - 97
  const length = end - start
  if (letter >= 0 && letter < 26 && length < 16 && (SHAPES[letter]! >> length) & 1) {
    if (WORDS.has(lower[i]!)) return true
  }
  for (let at = start; at < end && at - start < LOOKED_AT; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 48 && code <= 57) || code === 0xbc || code === 0xbd || code === 0xbe) return true
  }
  return false
}

/** Does any of these tokens look like a number or part of one? Cheap, so that sentences without numbers cost nothing. */
export function hasTrigger(a: Analysis, first: number, behind: number): boolean {
  for (let i = first; i < behind; i++) {
    const start = a.start[i]!
    const end = a.end[i]!
    if (isTrigger(a, i, start, end)) return true
    const isArticle = end - start <= 2 && (a.text.charCodeAt(start) | 32) === 97
    if (isArticle && countsPerson(a, i, behind)) return true
  }
  return false
}
