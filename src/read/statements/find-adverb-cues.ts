import { TAG } from '../../language/index.ts'
import type { Attribution, Tokens } from './attribution.ts'
import { isStop, sentenceFirst, sentenceLast, type Words } from './words.ts'

const RULE = 'find-adverb-cues'
const ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'apparently', 'seemingly'])

/** "reportedly", "allegedly": somebody says so and nobody is named. Content is the clause around the adverb. */
export function findAdverbCues(w: Words): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < w.a.tokenCount; i++) {
    if (!ADVERBS.has(w.lower[i]!)) continue
    const content = around(w, i)
    if (content.length === 0) continue
    const grade = w.lower[i] === 'apparently' || w.lower[i] === 'seemingly' ? 'sign' : 'speech'
    found.push({ rule: RULE, grade, lemma: w.lower[i]!, frame: 'adverb', cue: [i, i], content })
  }
  return found
}

function around(w: Words, i: number): Tokens[] {
  const low = sentenceFirst(w, i)
  const high = sentenceLast(w, i)
  let first = i
  while (first > low && !endsClause(w, first - 1) && first > i - 40) first--
  while (first < i && (w.a.tag[first] === TAG.CCONJ || w.a.tag[first] === TAG.SCONJ)) first++
  let last = i
  while (last < high && !endsClause(w, last + 1) && last < i + 80) last++
  const pieces: Tokens[] = []
  if (first < i) pieces.push([first, i - 1])
  if (last > i) pieces.push([i + 1, last])
  return pieces
}

function endsClause(w: Words, i: number): boolean {
  return w.lower[i] === ',' || w.lower[i] === ':' || w.lower[i] === '—' || isStop(w, i)
}
