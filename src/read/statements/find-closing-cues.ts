import { TAG } from '../../language/index.ts'
import type { Attribution, Tokens } from './attribution.ts'
import { type Closing, closingSpeaker } from './closing-speaker.ts'
import { frontedContent } from './fronted-content.ts'
import { maySpeak } from './may-speak.ts'
import { type Phrase, phraseStartingAt, withTrailingApposition } from './noun-phrase.ts'
import { isStop, sentenceLast, type Words } from './words.ts'

const RULE = 'find-closing-cues'
/** A speaker who quotes a speaker who quotes a speaker. */
const DEEPEST = 3

/** "…, the port captain pointed out.": the speaker who closes a sentence, whatever the verb; and one within what he says. */
export function findClosingCues(w: Words): Attribution[] {
  const found: Attribution[] = []
  for (let s = 0; s < w.a.sentenceCount; s++) {
    const low = w.opens[s]!
    let high = sentenceLast(w, low)
    while (high > low && isStop(w, high)) high--
    for (let depth = 0; depth < DEEPEST; depth++) {
      const closing = closingSpeaker(w, low, high)
      const one = closing && spoken(w, closing)
      if (!one) break
      found.push(one)
      high = one.content.at(-1)![1]
      if (w.quoteOf[high]! >= 0) break
    }
  }
  found.push(...inverted(w))
  return found
}

/** "“…,” beamed the baker": any verb between a quotation and somebody. */
function inverted(w: Words): Attribution[] {
  const found: Attribution[] = []
  for (const [, last] of w.quoteTokens) {
    const mark = w.lower[last - 1]
    const behind = w.lower[last + 1] === ','
    if (!behind && mark !== ',' && mark !== '!' && mark !== '?') continue
    const main = behind ? last + 2 : last + 1
    if (main + 1 >= w.a.tokenCount || !isVerbLike(w, main) || w.cues[main] || w.lower[main]!.endsWith('ing')) continue
    const high = sentenceLast(w, main)
    const source = phraseStartingAt(w, main + 1, high)
    if (!source || !maySpeak(w, source)) continue
    const next = source.last + 1
    if (next <= high && w.lower[next] !== ',' && !isStop(w, next)) continue
    const content = frontedContent(w, main, main, high, true)
    if (!content) continue
    const full = withTrailingApposition(w, source)
    found.push({ rule: RULE, grade: 'speech', lemma: 'say', frame: 'c', cue: [main, main], source: full, content })
  }
  return found
}

/** "booms Dame Harriet Cole": what stands between a quotation and a speaker is a verb, whatever the tagger says. */
function isVerbLike(w: Words, i: number): boolean {
  return w.a.tag[i] === TAG.VERB || (w.a.tag[i] === TAG.NOUN && w.capital[i] === 0 && /[^s]s$/.test(w.lower[i]!))
}

function spoken(w: Words, { source, main, cueFirst, cueLast }: Closing): Attribution | undefined {
  const fronted = frontedContent(w, source.first, main, sentenceLast(w, main), true)
  if (!fronted) return undefined
  // What stands behind the cue here is a setting, never more of what is said.
  const content = fronted.filter(([first]) => first < source.first) as Tokens[]
  const verb = w.cues[main]?.verb
  const addressee = verb?.frames.has('o') === true ? hearer(w, cueLast + 1) : undefined
  return {
    rule: RULE,
    grade: 'speech',
    lemma: verb?.lemma ?? 'say',
    frame: addressee ? 'o' : 'c',
    cue: [cueFirst, cueLast],
    source,
    content,
    ...(addressee ? { addressee } : {}),
  }
}

function hearer(w: Words, first: number): Phrase | undefined {
  return phraseStartingAt(w, first, sentenceLast(w, first - 1))
}
