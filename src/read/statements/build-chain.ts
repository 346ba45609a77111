import { TAG } from '../../language/index.ts'
import type { SourceMention, Span } from '../../model/index.ts'
import type { Attribution } from './attribution.ts'
import { carriersOf } from './carriers.ts'
import { describeSource } from './describe-source.ts'
import { maySpeak } from './may-speak.ts'
import { type Phrase, phraseStartingAt } from './noun-phrase.ts'
import type { SourceContext } from './source-context.ts'
import { DOCUMENT_NOUNS } from './source-words.ts'
import { sentenceFirst, sentenceLast, type Words } from './words.ts'

/** Links that one attribution itself names, speaker first: its source, whoever it draws on, and whoever it spoke to. */
export function ownLinks(context: SourceContext, one: Attribution): SourceMention[] {
  if (!one.source) return one.frame === 'adverb' ? [unnamed(context.w, one)] : []
  const links: SourceMention[] = []
  for (const { phrase, rule } of drawnOn(context.w, one)) links.push(describeSource(context, phrase, rule))
  links.push(describeSource(context, authorOf(context.w, one.source) ?? one.source, one.rule, quoted(context.w, one)))
  links.push(...carriersOf(context, one))
  return links
}

/** Quoted words of what is said that stand before the speaker. */
function quoted(w: Words, { content, source }: Attribution): Span[] {
  return content
    .filter(([first, last]) => last < source!.first && w.quoteOf[first]! >= 0)
    .map(([first, last]) => ({ start: w.a.start[first]!, end: w.a.end[last]! }))
}

const MADE = new Set(
  'kept compiled made drawn carried out conducted published issued released prepared written commissioned'.split(' '),
)
const REPORTS = new Set('tally count toll figures survey poll study data'.split(' '))

/** "a report by the charity Clear Water", "a tally kept by lawyers": whoever wrote it speaks, where it says who did. */
function authorOf(w: Words, { head, first }: Phrase): Phrase | undefined {
  const word = w.lower[head]!
  if (w.capital[head] === 1 && first < head && w.capital[head - 1] === 1) return undefined
  if (!DOCUMENT_NOUNS.has(word) && !REPORTS.has(word)) return undefined
  const high = sentenceLast(w, head)
  let i = head + 1
  while (i < high && MADE.has(w.lower[i]!)) i++
  if (w.lower[i] !== 'by' && w.lower[i] !== 'from') return undefined
  const author = i < high ? phraseStartingAt(w, i + 1, high) : undefined
  return author && maySpeak(w, author) ? author : undefined
}

/** "reportedly": somebody whom nobody names. */
function unnamed({ a }: Words, { cue, rule }: Attribution): SourceMention {
  const [start, end] = [a.start[cue[0]]!, a.end[cue[1]]!]
  return { start, end, rule, source: { name: 'unnamed source', kind: 'unnamed', read: a.text.slice(start, end) } }
}

const BASED = new Set(['citing', 'quoting'])

/** "AFP, based on data from the watchdog Lira", "the agency said, citing a port official": the deeper origin. */
function drawnOn(w: Words, one: Attribution): { phrase: Phrase; rule: string }[] {
  const { source } = one
  if (!source || one.lemma === 'cite') return []
  const high = sentenceLast(w, one.cue[1])
  for (let i = sentenceFirst(w, one.cue[0]); i < high; i++) {
    const based = w.lower[i] === 'based' && w.lower[i + 1] === 'on' && Math.abs(i - source.last) < 4
    const citing = BASED.has(w.lower[i]!) && w.quoteOf[i] === w.quoteOf[one.cue[0]]
    if (!based && !citing) continue
    const phrase = originIn(w, i + (based ? 2 : 1), high)
    if (phrase) return [{ phrase, rule: based ? 'based-on' : 'citing' }]
  }
  return []
}

const CARRIED_MATERIAL = new Set(
  'data figures numbers reports report information estimates statistics tallies count counts records documents statement statements'.split(
    ' ',
  ),
)

/** "data from the watchdog Lira" leads on to the watchdog; anything else is the origin itself. */
function originIn(w: Words, first: number, high: number): Phrase | undefined {
  let i = first
  if (w.a.tag[i] === TAG.DET) i++
  while (i < high && w.a.tag[i] === TAG.ADJ) i++
  if (
    CARRIED_MATERIAL.has(w.lower[i]!) &&
    (w.lower[i + 1] === 'from' || w.lower[i + 1] === 'by' || w.lower[i + 1] === 'of')
  ) {
    return phraseStartingAt(w, i + 2, high)
  }
  return phraseStartingAt(w, first, high)
}
