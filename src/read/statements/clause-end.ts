import { TAG } from '../../language/index.ts'
import { gradeOf } from './cue-lexicon.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import { cueVerbAt, isQuoteMark, isStop, isTimeWord, sentenceFirst, sentenceLast, type Words } from './words.ts'

/** Last token of the content that starts at `from`: the sentence's end without its full stop, or where the outer clause goes on. */
export function clauseEnd(w: Words, from: number, cueMain: number): number {
  const last = sentenceLast(w, from)
  let end = last
  while (end > from && isStop(w, end)) end--
  const outer = w.quoteOf[from]!
  if (outer >= 0 && outer === w.quoteOf[cueMain]) {
    const close = w.quoteTokens[outer]![1]
    end = Math.min(end, isQuoteMark(w, close) ? close - 1 : close)
  }
  for (let i = from + 1; i <= end; i++) {
    const quote = w.quoteOf[i]!
    // Words quoted inside the content are skipped whole.
    if (quote >= 0 && quote !== outer) {
      const close = w.quoteTokens[quote]![1]
      if (close < end) i = Math.max(i, close)
      else return Math.min(close, last)
      continue
    }
    if (outer >= 0 && quote !== outer) return i - 1
    if (i > from && endsHere(w, i, from, cueMain, end)) return trimmed(w, i - 1, from)
  }
  return trimmed(w, end, from)
}

function trimmed(w: Words, end: number, from: number): number {
  let at = end
  while (
    at > from &&
    (w.lower[at] === ',' || isStop(w, at) || w.lower[at] === '—' || w.lower[at] === '–' || w.lower[at] === '--')
  )
    at--
  return at
}

const SAME_PAST = new Set(['put', 'cast', 'read', 'let', 'set', 'cut', 'hit', 'bet'])

const PARTICIPLES = new Set(
  'saying adding arguing noting calling citing telling accusing claiming insisting suggesting describing warning explaining referring declaring urging writing'.split(
    ' ',
  ),
)

function endsHere(w: Words, i: number, from: number, cueMain: number, end: number): boolean {
  const word = w.lower[i]!
  if (word === ';') return true
  if (word === ',' && i < end) return endsAtComma(w, i, cueMain)
  if ((word === 'and' || word === 'but') && i > from + 1) {
    // "said that A denied B and that C …": the second "that" belongs to whoever had the first.
    const that = w.lower[i + 1] === 'that' && w.lower[from] !== 'that' && isInsideThat(w, cueMain)
    return that || joinsCue(w, i, cueMain)
  }
  return word === 'according' && w.lower[i + 1] === 'to' && i > from + 1
}

function endsAtComma(w: Words, i: number, cueMain: number): boolean {
  const next = w.lower[i + 1]!
  if (next === 'according' || next === 'however' || next === 'without' || next === 'though' || next === 'although')
    return true
  if ((next === 'a' || next === 'an') && isAnswered(w, i + 2)) return true
  if (PARTICIPLES.has(next) && w.a.tag[i + 1] === TAG.VERB) return true
  if (closesWithSpeaker(w, i + 1)) return true
  if (next === 'and' || next === 'but') return joinsCue(w, i + 1, cueMain) || bringsSpeaker(w, i + 2)
  if (next === 'while' || next === 'whereas') return bringsSpeaker(w, i + 2)
  return false
}

const CLAIMS = new Set('claim charge accusation allegation assertion suggestion report version figure'.split(' '))

/** ", a claim the ministry dismissed": somebody else's answer to what was said. */
function isAnswered(w: Words, noun: number): boolean {
  if (!CLAIMS.has(w.lower[noun] ?? '')) return false
  for (let i = noun + 1; i < noun + 8; i++) {
    if (w.lower[i] === ',' || w.a.sentenceOf[i] !== w.a.sentenceOf[noun]) return false
    if (w.cues[i]) return true
  }
  return false
}

/** ", the board said." and ", the board said in a statement": whoever says all that stands before. */
function closesWithSpeaker(w: Words, from: number): boolean {
  const high = sentenceLast(w, from)
  const phrase = phraseStartingAt(w, from, Math.min(high, from + 12))
  if (!phrase || phrase.last + 1 > high) return false
  const verb = phrase.last + 1
  const cue = cueVerbAt(w, verb)
  if (!cue || (cue.form !== 'past' && cue.form !== 's') || gradeOf(cue.verb) !== 'speech' || !cue.verb.frames.has('c'))
    return false
  const next = w.lower[verb + 1]
  return verb >= high || next === '.' || next === 'on' || next === 'in' || isTimeWord(w, verb + 1)
}

/** The cue stands in a clause that opened with "that". */
function isInsideThat(w: Words, cueMain: number): boolean {
  for (let i = sentenceFirst(w, cueMain); i < cueMain; i++) {
    if (w.lower[i] === 'that' && w.a.tag[i] === TAG.SCONJ) return true
  }
  return false
}

/** ", and a second clerk said …": somebody else speaks behind the comma. */
function bringsSpeaker(w: Words, from: number): boolean {
  const phrase = phraseStartingAt(w, from, sentenceLast(w, from))
  if (!phrase) return false
  const cue = cueVerbAt(w, phrase.last + 1)
  return cue !== undefined && cue.form !== 'ing' && cue.form !== 'base' && gradeOf(cue.verb) === 'speech'
}

/** "said A, and urged B": the verb behind the "and" is a cue of the same tense with no subject of its own. */
function joinsCue(w: Words, and: number, cueMain: number): boolean {
  let i = and + 1
  while (w.a.tag[i] === TAG.ADV || w.lower[i] === 'also' || w.lower[i] === 'then') i++
  const mine = cueVerbAt(w, cueMain)
  const first = cueVerbAt(w, i)
  if (!mine || !first || isQuoteMark(w, i)) return false
  // "put the figure at 38 and accused …": a past that looks like the base form.
  if (first.form !== mine.form) return SAME_PAST.has(mine.verb.lemma) && first.form === 'past'
  // An infinitive's "and" joins more often inside the content: "We demand … and call on …" has a subject before it.
  return first.form !== 'base' || (w.a.tag[cueMain - 1] === TAG.PRON && w.a.tag[i] === TAG.VERB)
}
