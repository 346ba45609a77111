import { TAG } from '../../language/index.ts'
import type { SourceMention } from '../../model/index.ts'
import type { Attribution } from './attribution.ts'
import { describeSource } from './describe-source.ts'
import { type Hearer, hearerOf } from './hearer.ts'
import { type Phrase, phraseStartingAt } from './noun-phrase.ts'
import { isCarrier } from './outlet-phrase.ts'
import type { SourceContext } from './source-context.ts'
import { sentenceFirst, sentenceLast, type Words } from './words.ts'

/** Nobody's words go through more hands within one sentence. */
const MOST = 3

/** Who passed the words on between speaker and page: "told Reuters", "quoted by the agency", "in a clip aired by TV Sol". */
export function carriersOf(context: SourceContext, one: Attribution): SourceMention[] {
  const { w } = context
  const found: SourceMention[] = []
  const hearer = hearerOf(context, one)
  if (hearer) found.push(asCarrier(context, hearer))
  const high = sentenceLast(w, one.cue[1])
  const inside = contentMark(w, one, sentenceFirst(w, one.cue[0]), high)
  for (let i = sentenceFirst(w, one.cue[0]); i < high && found.length < MOST; i++) {
    if (inside(i)) continue
    const phrase = handedBy(context, i, high) ?? spokenOn(context, one, i, high) ?? readOutBy(w, i, high)
    if (!phrase || inside(phrase.first) || isNobody(w, phrase) || holds(one.source!, phrase.head)) continue
    if (hearer && phrase.first <= hearer.phrase.last && hearer.phrase.first <= phrase.last) continue
    const link = describeSource(context, phrase, 'carried-by')
    if (found.every(({ source }) => source.name !== link.source.name))
      found.push(isCarrier(context, phrase) ? { ...link, source: { ...link.source, kind: 'outlet' } } : link)
    i = phrase.last
  }
  return found
}

function asCarrier(context: SourceContext, { phrase, outlet }: Hearer): SourceMention {
  const link = describeSource(context, phrase, 'told-outlet')
  return outlet ? { ...link, source: { ...link.source, kind: 'outlet' } } : link
}

/** Whether a token lies in what is said, or in other quoted words. */
function contentMark(w: Words, one: Attribution, low: number, high: number): (i: number) => boolean {
  const marked = new Uint8Array(high - low + 1)
  for (const [first, last] of one.content) marked.fill(1, Math.max(0, first - low), Math.max(0, last - low + 1))
  const quote = w.quoteOf[one.cue[0]]!
  return (i) => marked[i - low] === 1 || w.quoteOf[i] !== quote
}

function holds({ first, head }: Phrase, token: number): boolean {
  return token >= first && token <= head
}

const NOBODY = new Set(
  'us me our this reporters journalists himself herself themselves itself who which that whom whose it'.split(' '),
)
/** We ourselves, whoever hears everybody, and words that only point back. */
function isNobody(w: Words, { first }: Phrase): boolean {
  return NOBODY.has(w.lower[first]!)
}

/** Participles of passing on. What has only been seen or obtained must have been so by a medium. */
const HANDED = new Set(
  `cited quoted carried published broadcast aired posted relayed circulated leaked reproduced read disclosed presented
  shared conveyed rebroadcast printed reprinted transmitted distributed released reported passed public heard recorded
  verified screened played forwarded`.split(/\s+/),
)
const GIVEN = new Set('leaked handed sent passed given shown read forwarded released'.split(' '))
/** Words between participle and preposition: "passed on by", "cited on condition of anonymity by". */
const BETWEEN = 5

/** "carried by state radio", "made public by her lawyer", "quoted in La Voz", "leaked to Radio Sol". */
function handedBy(context: SourceContext, i: number, high: number): Phrase | undefined {
  const { w } = context
  const word = w.lower[i]!
  const given = GIVEN.has(word)
  if (word === 'seen' || word === 'obtained' || word === 'reviewed') return namedMedium(context, i, high)
  if (!given && !HANDED.has(word)) return undefined
  if (word === 'public' && w.lower[i - 1] !== 'made') return undefined
  for (let k = i + 1; k < Math.min(high, i + BETWEEN); k++) {
    const next = w.lower[k]!
    if (next === ',' || w.quoteOf[k] !== w.quoteOf[i]) return undefined
    if (next === 'by' && word !== 'sent' && word !== 'handed') return phraseStartingAt(w, k + 1, high)
    if (next === 'to' && given && w.a.tag[k + 1] !== TAG.VERB) return phraseStartingAt(w, k + 1, high)
    if ((next === 'in' || next === 'on') && k === i + 1 && (word === 'quoted' || word === 'cited')) {
      const phrase = phraseStartingAt(w, k + 1, high)
      return phrase && w.capital[phrase.last] === 1 ? phrase : undefined
    }
  }
  return undefined
}

/** "a note seen by the weekly Kurs" */
function namedMedium(context: SourceContext, i: number, high: number): Phrase | undefined {
  if (context.w.lower[i + 1] !== 'by' || i + 2 > high) return undefined
  const phrase = phraseStartingAt(context.w, i + 2, high)
  return phrase && isCarrier(context, phrase) ? phrase : undefined
}

const VIA = new Set(['on', 'over', 'in', 'to', 'via', 'by', 'with'])
const MADE_TO = new Set(['interview', 'speaking', 'remarks', 'comments', 'spoke', 'talking', 'call', 'message'])

/** "on Radio Sol", "over the station KWV", "in an interview with Nordic TV": by way of a medium. */
function spokenOn(context: SourceContext, one: Attribution, i: number, high: number): Phrase | undefined {
  const { w } = context
  if (!VIA.has(w.lower[i]!) || i + 1 > high) return undefined
  const made = MADE_TO.has(w.lower[i - 1]!)
  if ((w.lower[i] === 'with' || w.lower[i] === 'by') && !made) return undefined
  const first = w.lower[i + 1] === 'its' ? i + 2 : i + 1
  const phrase = phraseStartingAt(w, first, high)
  if (!phrase) return undefined
  if (isCarrier(context, phrase)) return phrase
  if (!made || (w.lower[i] !== 'with' && w.lower[i] !== 'to')) return undefined
  const { source } = describeSource(context, phrase, 'carried-by')
  return source.kind === 'organisation' && one.source ? phrase : undefined
}

const READ_OUT = new Set(
  'read broadcast rebroadcast aired published carried circulated posted released printed relayed shared'.split(' '),
)

/** "a message that Radio Sol rebroadcast", "a diary from which the charity read". */
function readOutBy(w: Words, i: number, high: number): Phrase | undefined {
  if (w.lower[i] !== 'that' && w.lower[i] !== 'which') return undefined
  const phrase = phraseStartingAt(w, i + 1, high, true)
  if (!phrase) return undefined
  return READ_OUT.has(w.lower[phrase.last + 1] ?? '') && phrase.last + 1 <= high ? phrase : undefined
}
