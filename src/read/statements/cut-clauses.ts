import { TAG } from '../../language/index.ts'
import type { Modality } from '../../model/index.ts'
import { isPastForm } from '../modality/past-forms.ts'
import type { Tokens } from './attribution.ts'
import { clauseFollows } from './complement.ts'
import { type Phrase, phraseStartingAt } from './noun-phrase.ts'
import { isQuoteMark, type Words } from './words.ts'

/** How the words of a stretch are meant, by rules alone. */
export type Weigh = (content: readonly Tokens[]) => Modality

/** More clauses than this in one stretch are a list. */
const MOST = 4
/** A longer stretch, in tokens, is no sentence; a speech of several sentences is one statement. */
const LONGEST = 120
/** A clause of fewer tokens says nothing of its own. */
const FEWEST = 3

/**
 * "The convoy left on Monday and will reach Tarn on Friday": main clauses or verbs side by side that are meant
 * differently, each with what it says. What happened beside what goes on stays together, and clauses that hang on another
 * are never cut off. One stretch where there is nothing to cut.
 */
export function cutClauses(w: Words, content: readonly Tokens[], weigh: Weigh): Tokens[][] {
  const parts: Tokens[][] = [[]]
  for (const [first, last] of content) {
    let from = first
    const joined = parts.at(-1)!.length > 0 && (w.lower[first] === 'and' || w.lower[first] === 'but')
    if (joined && parts.length < MOST && differ(weigh(parts.at(-1)!), weigh([[first + 1, last]]))) {
      const subject = startsClause(w, behindLeading(w, first + 1, last), last)
        ? undefined
        : subjectOf(w, parts.at(-1)![0]![0], first)
      parts.push(subject ? [[subject.first, subject.last]] : [])
      from = first + 1
    }
    if (last - first > LONGEST || w.a.sentenceOf[first] !== w.a.sentenceOf[last]) {
      parts.at(-1)!.push([first, last])
      continue
    }
    for (let i = first + FEWEST; i <= last - 2 && parts.length < MOST; i++) {
      const behind = joinAt(w, i, from, last)
      if (behind < 0) continue
      const left: Tokens[] = [...parts.at(-1)!, [from, endBefore(w, i, from)]]
      const verbOnly = !startsClause(w, behindLeading(w, behind, last), last)
      const subject = verbOnly ? subjectOf(w, left[0]![0], i) : undefined
      if (verbOnly && !subject) continue
      const right: Tokens[] = [...(subject ? [[subject.first, subject.last] as const] : []), [behind, last]]
      if (!differ(weigh(left), weigh(right))) continue
      parts[parts.length - 1] = left
      parts.push(subject ? [[subject.first, subject.last]] : [])
      from = behind
      i = behind + 1
    }
    parts.at(-1)!.push([from, last])
  }
  return parts
}

function differ(left: Modality, right: Modality): boolean {
  const done = (one: Modality): Modality => (one === 'ongoing' ? 'happened' : one)
  return done(left) !== done(right)
}

/** The last token before the "and" or semicolon at `i`, without its comma. */
function endBefore(w: Words, i: number, from: number): number {
  let end = i - 1
  while (end > from && (w.lower[end] === ',' || w.lower[end] === '—' || w.lower[end] === '–')) end--
  return end
}

const LEADING = new Set(['then', 'also', 'now', 'therefore', 'later', 'still', 'that', 'otherwise'])

/** First token of the clause or verb that an "and", "but" or semicolon at `i` brings; -1 if it brings neither. */
function joinAt(w: Words, i: number, from: number, last: number): number {
  const word = w.lower[i]!
  const join = word === 'and' || word === 'but' || word === 'yet'
  if (!join && word !== ';' && word !== '—' && word !== '–') return -1
  if (w.quoteOf[i] !== w.quoteOf[from] && !isQuoteMark(w, from)) return -1
  let behind = i + 1
  if (!join && (w.lower[behind] === 'and' || w.lower[behind] === 'but')) behind++
  const opens = behind
  behind = behindLeading(w, behind, last)
  if (word === '—' || word === '–') return startsClause(w, behind, last) ? opens : -1
  if (!hasFinite(w, from, i - 1)) return -1
  if (startsClause(w, behind, last)) return hangs(w, from, i) && w.lower[i - 1] !== ',' && word !== ';' ? -1 : opens
  if (word === ';') return -1
  return mayBeFinite(w, behind) && !hangs(w, from, i) ? opens : -1
}

function behindLeading(w: Words, from: number, last: number): number {
  let i = from
  while (i < last && (LEADING.has(w.lower[i]!) || w.a.tag[i] === TAG.ADV)) i++
  return i
}

function startsClause(w: Words, i: number, last: number): boolean {
  return clauseFollows(w, i, last) || (w.lower[i - 1] === 'that' && w.a.tag[i - 1] === TAG.SCONJ)
}

function hasFinite(w: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (mayBeFinite(w, i)) return true
  return false
}

const MODALS = new Set(
  "will would can could may might must should shall 'll wo ca is are was were has had have does did do".split(' '),
)

function mayBeFinite(w: Words, i: number): boolean {
  const tag = w.a.tag[i]
  const word = w.lower[i]!
  if (tag === TAG.AUX) return MODALS.has(word)
  if (tag !== TAG.VERB) return false
  return (isPastForm(word) || (word.endsWith('s') && !word.endsWith('ss'))) && w.lower[i - 1] !== 'to'
}

const HANGING = new Set(
  'who which whom whose if because when after before while although though unless since where until to'.split(' '),
)

/** A clause that hangs on another is open between `from` and `to`, so that the "and" may belong to it. */
function hangs(w: Words, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (i === from && w.lower[i] === 'that') return false
    if (w.lower[i] === ',' && w.quoteOf[i] === w.quoteOf[to]) return false
    if (HANGING.has(w.lower[i]!) && !(w.lower[i] === 'to' && w.a.tag[i + 1] !== TAG.VERB)) return true
    if (w.lower[i] === 'that' && w.a.tag[i] !== TAG.DET) return true
  }
  return false
}

/** Longest subject that is repeated for the second verb, in tokens. */
const LONGEST_SUBJECT = 8

function subjectOf(w: Words, first: number, before: number): Phrase | undefined {
  let i = first
  if (w.lower[i] === 'that' || isQuoteMark(w, i)) i++
  const phrase = phraseStartingAt(w, i, before - 1, true)
  return phrase && phrase.last - phrase.first < LONGEST_SUBJECT ? phrase : undefined
}
