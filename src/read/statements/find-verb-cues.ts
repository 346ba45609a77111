import { TAG } from '../../language/index.ts'
import type { Attribution, Tokens } from './attribution.ts'
import { clauseEnd } from './clause-end.ts'
import { type Complement, complementAfter } from './complement.ts'
import { type CueForm, type CueVerb, gradeOf } from './cue-lexicon.ts'
import type { Grade } from './cue-verbs.ts'
import { contentAround, frontedContent, quotationsBehind } from './fronted-content.ts'
import { type Phrase, phraseStartingAt, withTrailingApposition } from './noun-phrase.ts'
import { subjectOf } from './subject.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'
import { cueVerbAt, isQuoteMark, isStop, isTimeWord, sentenceFirst, sentenceLast, type Words } from './words.ts'

const RULE = 'find-verb-cues'

/** Every cue verb of the text with its source and content, one attribution each, in order of the cue. */
export function findVerbCues(w: Words): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < w.a.tokenCount; i++) {
    const form = cueVerbAt(w, i)
    if (!form) continue
    const attribution = verbCueAt(w, i, form)
    if (attribution) found.push(attribution)
  }
  return found
}

/** Where the words that belong with token `i` may lie: its sentence, and the inside of its quotation if it has one. */
function bounds(w: Words, i: number): Tokens {
  const quote = w.quoteOf[i]!
  const low = sentenceFirst(w, i)
  const high = sentenceLast(w, i)
  if (quote < 0) return [low, high]
  const [first, last] = w.quoteTokens[quote]!
  return [
    Math.max(low, isQuoteMark(w, first) ? first + 1 : first),
    Math.min(high, isQuoteMark(w, last) ? last - 1 : last),
  ]
}

function verbCueAt(w: Words, i: number, { verb, form }: CueForm): Attribution | undefined {
  const [low, high] = bounds(w, i)
  const group = verbGroupAt(w, i, form, low)
  const unsaid = isDeed(w, group, low) || (group.infinitive && !wentOn(w, group.first, low)) || isAhead(w, group)
  const base = {
    rule: RULE,
    lemma: verb.lemma,
    ...(group.negated ? { negated: true } : {}),
    ...(unsaid ? { unsaid } : {}),
  }
  if (group.passive) return passiveCue(w, group, { verb, form }, low, high)
  const heard = heardFrom(w, group, verb, high)
  if (heard) return { ...base, ...heard, lemma: 'say', grade: 'speech' }
  const inverted = invertedSpeaker(w, group, { verb, form }, low, high)
  if (inverted) return { ...base, ...inverted, grade: gradeOf(verb) }
  const subject = subjectOf(w, group, low)
  if (subject && isNobody(w, subject.phrase)) return undefined
  // "a new ceasefire pledge to …": a plain form behind a singular noun is a noun, whatever the tagger says.
  if (
    form === 'base' &&
    !SAME_PAST.has(verb.lemma) &&
    subject &&
    !subject.shared &&
    !group.infinitive &&
    group.first === i &&
    isSingular(w, subject.phrase)
  )
    return undefined
  const complement = complementAfter(w, i, verb, high)
  const answered = subject && !complement ? answeredClaim(w, subject.phrase, i, low) : undefined
  if (answered)
    return {
      ...base,
      grade: gradeOf(verb),
      frame: 'n',
      cue: [group.first, i],
      source: subject!.phrase,
      content: answered,
    }
  const spoken =
    subject && !subject.shared && !subject.relative
      ? frontedSpeech(w, group, verb, subject.phrase, complement)
      : undefined
  if (spoken) return { ...base, grade: gradeOf(verb), ...spoken }
  if (!complement) return undefined
  const grade = verb.frames.get(complement.frame) ?? gradeOf(verb)
  const first = complement.first
  const whole = contentFrom(w, first, i)
  if (!whole) return undefined
  const content = complement.frame === 'n' ? withoutSetting(w, whole) : whole
  return {
    ...base,
    grade: grade as Grade,
    frame: complement.frame,
    cue: [group.first, complement.cueLast],
    content,
    ...(subject ? { source: subject.phrase, ...(subject.shared ? { shared: true } : {}) } : {}),
    ...(complement.addressee ? { addressee: complement.addressee } : {}),
  }
}

/** "“…,” Ruiz told the station": content before the speaker, nothing but somebody told or quoted words behind the verb. */
function frontedSpeech(
  w: Words,
  { first, main }: VerbGroup,
  verb: CueVerb,
  source: Phrase,
  complement: Complement | undefined,
): Pick<Attribution, 'frame' | 'source' | 'cue' | 'content' | 'addressee'> | undefined {
  if (!verb.frames.has('c') && !verb.frames.has('q') && !verb.frames.has('o')) return undefined
  const noun = !complement || complement.frame === 'n'
  if (!noun && w.quoteOf[complement.first]! < 0) return undefined
  const high = sentenceLast(w, main)
  const addressee = verb.frames.has('o') ? phraseStartingAt(w, main + 1, high) : undefined
  const fronted =
    frontedContent(w, source.first, addressee?.last ?? main, high) ?? contentAround(w, source.first, main, high)
  if (!fronted) return undefined
  const behind = quotationsBehind(w, noun ? high + 1 : complement.first)
  return {
    frame: addressee ? 'o' : 'c',
    ...(addressee ? { addressee } : {}),
    source,
    cue: [first, complement?.frame === 'c' ? complement.cueLast : main],
    content: [...fronted, ...behind],
  }
}

function isSingular(w: Words, phrase: Phrase): boolean {
  const word = w.lower[phrase.head]!
  if (w.a.tag[phrase.head] === TAG.PRON) return word === 'he' || word === 'she' || word === 'it' || word === 'this'
  if (w.a.tag[phrase.head] !== TAG.NOUN || word.endsWith('s') || PLURALS.has(word)) return false
  for (let i = phrase.head + 1; i <= phrase.last; i++) if (w.lower[i] === 'and') return false
  for (let i = phrase.first; i < phrase.head; i++) if (w.lower[i] === 'and') return false
  return true
}

/** The past looks like the base form. */
const SAME_PAST = new Set(['put', 'cast', 'read', 'let', 'set', 'cut', 'hit', 'bet'])

const PLURALS = new Set(
  'people police men women children media data majority many some most others few several both percent public'.split(
    ' ',
  ),
)

const DEEDS = new Set(['for', 'of', 'from', 'after', 'before', 'without'])

/** "jailed for ordering police to fire": an act that is told of, not words that are passed on. */
function isDeed(w: Words, { first, participle }: VerbGroup, low: number): boolean {
  // "Press reports claiming that …": whose reports is left open.
  return (
    participle &&
    first > low &&
    (DEEDS.has(w.lower[first - 1]!) || /^(?:reports|rumours|rumors|claims|posts)$/.test(w.lower[first - 1]!))
  )
}

const AHEAD = new Set(['will', "'ll", 'may', 'might', 'could', 'should', 'must', 'shall'])

/** "will announce the figures on Thursday": not said yet. */
function isAhead(w: Words, { first, main }: VerbGroup): boolean {
  for (let i = first; i < main; i++) if (AHEAD.has(w.lower[i]!)) return true
  return false
}

/** "went on to say", "continued to insist": said, though in the infinitive. */
function wentOn(w: Words, to: number, low: number): boolean {
  const before = w.lower[to - 1] ?? ''
  if (to - 1 >= low && w.lower[to] === 'to' && w.lower[to + 1] === 'say' && cameForward(w, to, low)) return true
  return to - 1 >= low && /^(?:on|continue[sd]?|continuing|began|begun|used|felt|proceeded)$/.test(before)
}

const FORWARD = new Set(
  'appeared appears came comes wrote writes called calls phoned rang telephoned stood emerged stepped took went texted'.split(
    ' ',
  ),
)

/** "appeared on state television to say that …" */
function cameForward(w: Words, to: number, low: number): boolean {
  for (let i = to - 1; i >= low && i > to - 8; i--) if (FORWARD.has(w.lower[i]!)) return true
  return false
}

/** "No one has claimed …", "nobody said": nothing is said. */
function isNobody(w: Words, { first, head }: Phrase): boolean {
  return (
    w.lower[head] === 'nobody' || w.lower[head] === 'none' || w.lower[first] === 'no' || w.lower[first - 1] === 'no'
  )
}

/** Content from `first`: a quotation with what follows it, or a clause. */
function contentFrom(w: Words, first: number, main: number): Tokens[] | undefined {
  const quote = w.quoteOf[first]!
  if (quote >= 0 && quote !== w.quoteOf[main] && w.quoteTokens[quote]![0] === first) {
    const last = w.quoteTokens[quote]![1]
    const behind = last + 1
    const sentence = behind < w.a.tokenCount ? w.a.sentenceOf[behind] : -1
    // Words go on behind the closing mark in the same clause: a scare quote, so the clause decides.
    const goesOn = sentence === w.a.sentenceOf[last] && !isStop(w, behind) && w.lower[behind] !== ','
    if (!goesOn) return [[first, last], ...quotationsBehind(w, behind)]
  }
  const last = clauseEnd(w, first, main)
  return last >= first ? [[first, last]] : undefined
}

const CLAIMS = new Set('claim charge accusation allegation assertion suggestion report version figure'.split(' '))

/** "…, a claim the ministry denied": what is answered stands before who answers it. */
function answeredClaim(w: Words, { first }: Phrase, main: number, low: number): Tokens[] | undefined {
  let noun = first - 1
  if (w.lower[noun] === 'that' || w.lower[noun] === 'which') noun--
  if (noun - 2 < low || !CLAIMS.has(w.lower[noun]!)) return undefined
  const article = w.lower[noun - 1]
  if ((article !== 'a' && article !== 'an') || w.lower[noun - 2] !== ',') return undefined
  const behind = w.lower[main + 1] === 'as' ? [[main + 1, clauseEnd(w, main + 1, main)] as const] : []
  return [[noun - 1, noun], ...behind]
}

const HEARING = new Set(['learn', 'hear', 'understand', 'gather', 'know'])

/** "he learned from fishermen that …": the fishermen said it. */
function heardFrom(
  w: Words,
  { first, main }: VerbGroup,
  verb: CueVerb,
  high: number,
): Pick<Attribution, 'frame' | 'source' | 'cue' | 'content'> | undefined {
  if (!HEARING.has(verb.lemma) || w.lower[main + 1] !== 'from') return undefined
  const source = phraseStartingAt(w, main + 2, high)
  if (!source || w.lower[source.last + 1] !== 'that' || source.last + 2 > high) return undefined
  return { frame: 'c', source, cue: [first, main], content: [[source.last + 1, clauseEnd(w, source.last + 1, main)]] }
}

const MESSAGES = new Set(
  'message letter statement post video email e-mail recording note leaflet tape clip communiqué broadcast'.split(' '),
)

/** "claimed responsibility in a message published by …": where it was said is no part of it. */
function withoutSetting(w: Words, content: Tokens[]): Tokens[] {
  const [first, last] = content[0]!
  for (let i = first + 1; i < last; i++) {
    if ((w.lower[i] !== 'in' && w.lower[i] !== 'on') || (w.lower[i + 1] !== 'a' && w.lower[i + 1] !== 'an')) continue
    if (MESSAGES.has(w.lower[i + 2] ?? '') || MESSAGES.has(w.lower[i + 3] ?? '')) return [[first, i - 1]]
  }
  return content
}

const NEEDS_SOMEBODY = new Set(['tell', 'inform', 'remind', 'assure', 'reassure', 'notify'])

/** "“…,” said Ruiz": content, verb, speaker. */
function invertedSpeaker(
  w: Words,
  group: VerbGroup,
  { verb, form }: CueForm,
  low: number,
  high: number,
): Pick<Attribution, 'frame' | 'source' | 'cue' | 'content'> | undefined {
  const i = group.main
  if (group.first !== i || (form !== 'past' && form !== 's') || i + 1 > high) return undefined
  if (!verb.frames.has('c') && !verb.frames.has('q')) return undefined
  // Behind "told" stands who was told, never who spoke.
  if (NEEDS_SOMEBODY.has(verb.lemma)) return undefined
  if (i > low && w.lower[i - 1] !== ',' && w.quoteOf[i - 1]! < 0 && !isStop(w, i - 1)) return undefined
  // "said retired brakeman Otis Pell"
  const retired = w.a.tag[i + 1] === TAG.VERB && w.lower[i + 1]!.endsWith('ed') && i + 2 <= high ? 2 : 1
  const source = phraseStartingAt(w, i + retired, high)
  if (!source || isTimeWord(w, i + 1)) return undefined
  const content = frontedContent(w, i, i, high, true)
  if (!content) return undefined
  // "…, said he was": the noun behind is a subject of its own clause.
  const behind = source.last + 1
  const quoted = i > 0 && w.quoteOf[i - 1]! >= 0
  if (
    behind <= high &&
    !quoted &&
    (w.a.tag[behind] === TAG.AUX || (w.a.tag[behind] === TAG.VERB && !w.lower[behind]!.endsWith('ing')))
  )
    return undefined
  const full = withTrailingApposition(w, source)
  return { frame: 'c', source: full, cue: [i, i], content: [...content, ...quotationsBehind(w, full.last + 1)] }
}

/** "The truce was announced by the army", "Ruiz is expected to resign": what is said is the subject, the sayer behind "by". */
function passiveCue(w: Words, group: VerbGroup, { verb }: CueForm, low: number, high: number): Attribution | undefined {
  const subject = subjectOf(w, group, low)
  const main = group.main
  const by = byPhrase(w, main, high)
  const content: Tokens[] = []
  const dummy = subject && w.lower[subject.phrase.head] === 'it'
  const toldTo = verb.frames.has('o') && !verb.frames.has('n')
  if (subject && !dummy && !toldTo) content.push([subject.phrase.first, lastWithoutComma(w, subject.phrase)])
  const restFirst = by && by.first - 1 === main + 1 ? by.last + 1 : main + 1
  if (restFirst <= high && !isStop(w, restFirst) && w.lower[restFirst] !== ',' && restContinues(w, restFirst)) {
    let last = clauseEnd(w, restFirst, main)
    if (by && by.first > restFirst) last = Math.min(last, by.first - 2)
    if (last >= restFirst) content.push([restFirst, last])
  }
  if (content.length === 0) return undefined
  return {
    rule: RULE,
    lemma: verb.lemma,
    grade: gradeOf(verb),
    // "she had been assured by the army that …": the army said it.
    frame: toldTo && by && w.lower[content[0]![0]] === 'that' ? 'c' : 'passive',
    cue: [group.first, main],
    content,
    ...(by ? { source: by } : {}),
    ...(group.negated ? { negated: true } : {}),
  }
}

const CONTINUES = new Set('to that as of for with whether if what how why about'.split(' '))
function restContinues(w: Words, i: number): boolean {
  return CONTINUES.has(w.lower[i]!) || w.a.tag[i] === TAG.ADJ || w.a.tag[i] === TAG.DET || w.a.tag[i] === TAG.NOUN
}

function byPhrase(w: Words, main: number, high: number): Phrase | undefined {
  for (let k = main + 1; k <= Math.min(high, main + 12); k++) {
    if (w.lower[k] === 'by' && w.quoteOf[k] === w.quoteOf[main] && !isTimeWord(w, k + 1))
      return phraseStartingAt(w, k + 1, high)
    if (w.a.tag[k] === TAG.AUX || w.lower[k] === ',') return undefined
  }
  return undefined
}

function lastWithoutComma(w: Words, phrase: Phrase): number {
  return w.lower[phrase.last] === ',' ? phrase.last - 1 : phrase.last
}
