import { TAG } from '../../language/index.ts'
import type { Attribution, Tokens } from './attribution.ts'
import { clauseEnd } from './clause-end.ts'
import { type Phrase, phraseStartingAt, withTrailingApposition } from './noun-phrase.ts'
import { isQuoteMark, isStop, sentenceFirst, sentenceLast, type Words } from './words.ts'

const RULE = 'find-according-to'

/** "according to X", "in the words of X", "in X's view": prepositional cues, content before or behind. */
export function findAccordingTo(w: Words): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i + 2 < w.a.tokenCount; i++) {
    if (w.lower[i] !== 'according' || w.lower[i + 1] !== 'to') continue
    const attribution = accordingTo(w, i)
    if (attribution) found.push(attribution)
  }
  return found
}

function accordingTo(w: Words, i: number): Attribution | undefined {
  const low = sentenceFirst(w, i)
  const high = sentenceLast(w, i)
  const plain = phraseStartingAt(w, i + 2, high)
  if (!plain || w.lower[plain.first] === 'which' || w.lower[plain.first] === 'whom') return undefined
  const fronted =
    i === low ||
    w.a.tag[i - 1] === TAG.SCONJ ||
    (i === low + 1 && (isQuoteMark(w, low) || w.a.tag[low] === TAG.CCONJ || w.a.tag[low] === TAG.ADV))
  const source = fronted ? plain : withTrailingApposition(w, plain)
  const content = fronted ? behind(w, source, high) : before(w, i, low)
  if (!content) return undefined
  return {
    rule: RULE,
    grade: 'speech',
    lemma: 'according to',
    frame: 'according',
    cue: [i, i + 1],
    source: stripComma(w, source),
    content,
  }
}

function stripComma(w: Words, phrase: Phrase): Phrase {
  return w.lower[phrase.last] === ',' ? { ...phrase, last: phrase.last - 1 } : phrase
}

const PASSED = new Set('cited quoted speaking reached interviewed reported who whose'.split(' '))

function behind(w: Words, source: Phrase, high: number): Tokens[] | undefined {
  let first = source.last + 1
  while (first <= high && w.lower[first] !== ',' && w.lower[first] !== ':' && first < source.last + 15) first++
  if (first > high || (w.lower[first] !== ',' && w.lower[first] !== ':')) first = source.last
  first++
  // "according to the spokesman, cited by the network, …": who passed it on stands between two commas.
  if (PASSED.has(w.lower[first]!)) {
    let close = first + 1
    while (close <= high && w.lower[close] !== ',') close++
    if (close < high) first = close + 1
  }
  if (first > high || isStop(w, first)) return undefined
  const quote = w.quoteOf[first]!
  if (quote >= 0 && w.quoteTokens[quote]![0] === first)
    return [[first, Math.max(w.quoteTokens[quote]![1], Math.min(clauseEnd(w, first, source.head), high))]]
  return [[first, clauseEnd(w, first, source.head)]]
}

function before(w: Words, i: number, low: number): Tokens[] | undefined {
  let last = i - 1
  if (w.lower[last] === ',') last--
  if (last < low) return undefined
  let first = low
  const quote = w.quoteOf[last]!
  if (quote >= 0 && quote !== w.quoteOf[i]) first = Math.min(first, w.quoteTokens[quote]![0])
  while (first < last && (w.lower[first] === 'and' || w.lower[first] === 'but')) first++
  return last - first < 1 ? undefined : [[first, last]]
}
