import { TAG } from '../../language/index.ts'
import type { Attribution } from './attribution.ts'
import { phraseEndingAt } from './noun-phrase.ts'
import { isStop, sentenceFirst, sentenceLast, type Words } from './words.ts'

const RULE = 'find-exchanges'
const TRADED = new Set(['exchanged', 'traded', 'swapped', 'exchange', 'trade'])
const WORDS = new Set('accusations blame recriminations barbs charges threats claims denials'.split(' '))

/** "The army and the rebels exchanged accusations over the truce": both speak, each against the other. */
export function findExchanges(w: Words): Attribution[] {
  const found: Attribution[] = []
  for (let i = 1; i + 1 < w.a.tokenCount; i++) {
    const each = w.lower[i] === 'blamed' && w.lower[i + 1] === 'each' && w.lower[i + 2] === 'other'
    let word = i + 1
    if (w.a.tag[word] === TAG.ADJ || w.a.tag[word] === TAG.DET) word++
    if (!each && !(TRADED.has(w.lower[i]!) && word < w.a.tokenCount && WORDS.has(w.lower[word]!))) continue
    const low = sentenceFirst(w, i)
    let high = sentenceLast(w, i)
    while (high > i && isStop(w, high)) high--
    const source = phraseEndingAt(w, i - 1, low)
    if (!source) continue
    // The whole sentence is what is told: it names both sides and what they differ about.
    found.push({
      rule: RULE,
      grade: 'speech',
      lemma: 'exchange',
      frame: 'exchange',
      cue: [i, each ? i + 2 : word],
      source,
      content: [[source.first, high]],
    })
  }
  return found
}
