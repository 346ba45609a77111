import { TAG } from '../../language/index.ts'
import { isPastForm } from '../modality/past-forms.ts'
import { maySpeak } from './may-speak.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts'
import { isQuoteMark, isStop, isTimeWord, type Words } from './words.ts'

/** "…, the port captain pointed out.": who closes a sentence as the speaker of all that stands before. */
export interface Closing {
  readonly source: Phrase
  /** Verb of the cue. */
  readonly main: number
  /** Cue with auxiliaries and particles. */
  readonly cueFirst: number
  readonly cueLast: number
}

/** Tokens at the end of a sentence that are searched for the verb. */
const TAIL = 26
const PARTICLES = new Set('out on in back up off away forth'.split(' '))
const LET = new Set(['slip', 'know', 'plain', 'clear'])
const HEARERS = new Set(['us', 'me', 'him', 'her', 'them', 'reporters', 'journalists'])
const AUXILIARIES = new Set("has have had would will was were is are did 'd 's 've been".split(' '))
const RELATIVE = new Set(['who', 'which', 'that', 'whose'])
const BE = new Set(['was', 'were', 'is', 'are', 'been'])
/** "was quoted as saying", "is heard saying": the subject of the passive spoke. */
const QUOTED = new Set('quoted cited reported heard recorded filmed seen shown overheard'.split(' '))
const OPENERS = new Set(
  'if unless when while because although though since as after before until once where whereas whether despite'.split(
    ' ',
  ),
)

/**
 * The closing speaker between tokens `low` and `high` of a sentence: behind a comma or a closing quotation mark, a phrase
 * that may speak, a finite verb and nothing but a setting behind it. A verb of saying may have anything that tells to
 * whom and where; any other verb must end the sentence or stand behind a quotation.
 */
export function closingSpeaker(w: Words, low: number, high: number): Closing | undefined {
  for (let i = high; i > low + 2 && i > high - TAIL; i--) {
    if (w.quoteOf[i]! >= 0) {
      // Words in quotation marks at the very end are no setting.
      if (isQuoteMark(w, i)) return undefined
      continue
    }
    const listed = w.cues[i]
    if (!listed && !mayBeVerb(w, i)) continue
    const closing = closesAt(w, i, low, high)
    if (closing) return closing
  }
  return undefined
}

function closesAt(w: Words, i: number, low: number, high: number): Closing | undefined {
  const listed = w.cues[i]
  if (listed && listed.form !== 'past' && listed.form !== 's' && listed.form !== 'base') return undefined
  let cueFirst = i
  let passive = false
  while (cueFirst - 1 > low && (AUXILIARIES.has(w.lower[cueFirst - 1]!) || w.a.tag[cueFirst - 1] === TAG.ADV)) {
    cueFirst--
    if (BE.has(w.lower[cueFirst]!)) passive = true
  }
  if (passive) return quotedAt(w, i, cueFirst, low, high)
  const right = phraseEndingAt(w, cueFirst - 1, low)
  if (right && RELATIVE.has(w.lower[right.head]!)) return undefined
  const source = right && bounded(w, right, low) ? right : describedSpeaker(w, cueFirst, low)
  if (!source) return undefined
  const mark = source.first - 1
  const quoted = endsQuotation(w, mark)
  const end = cueEnd(w, i, high)
  const speech = listed !== undefined && (listed.verb.frames.has('c') || listed.verb.frames.has('o'))
  const told = listed?.verb.frames.has('o') === true && hearsAll(w, end + 1, high)
  if (!told && !fitsBehind(w, end, high, speech, quoted)) return undefined
  if (!quoted) {
    if (!speech && !maySpeak(w, source)) return undefined
    if (!isMainClause(w, low, mark - 1, speech)) return undefined
  }
  return { source, main: i, cueFirst, cueLast: end }
}

/** A comma or a closing quotation mark stands before the phrase. */
function bounded(w: Words, { first }: Phrase, low: number): boolean {
  return first > low && (w.lower[first - 1] === ',' || endsQuotation(w, first - 1))
}

/** Tokens between the speaker's noun and the verb. */
const LONGEST_DESCRIPTION = 16

/** "…, a man presenting himself as a guard tells …": the noun that a participle, "who" or "which" describes. */
function describedSpeaker(w: Words, before: number, low: number): Phrase | undefined {
  for (let i = before - 2; i > low && i > before - LONGEST_DESCRIPTION; i--) {
    if (w.quoteOf[i]! >= 0 && !endsQuotation(w, i)) return undefined
    if (w.lower[i] !== ',' && !endsQuotation(w, i)) continue
    const phrase = phraseStartingAt(w, i + 1, before - 1)
    if (!phrase || !maySpeak(w, phrase)) continue
    const comma = w.lower[phrase.last + 1] === ',' ? 1 : 0
    if (describes(w, phrase.last + 1 + comma, before)) return phrase
  }
  return undefined
}

/** "who advises", "presenting himself as", "posted by": what may stand between a noun and its verb. */
function describes(w: Words, i: number, before: number): boolean {
  if (i + 1 >= before) return false
  if (DESCRIBES.has(w.lower[i]!)) return true
  if (w.a.tag[i] !== TAG.VERB) return false
  return w.lower[i]!.endsWith('ing') || (isPastForm(w.lower[i]!) && w.a.tag[i + 1] === TAG.ADP)
}

const DESCRIBES = new Set(['who', 'which', 'whose', 'there', 'from', 'with'])

/** "…, an investigator was quoted by the daily as saying." */
function quotedAt(w: Words, i: number, cueFirst: number, low: number, high: number): Closing | undefined {
  if (!QUOTED.has(w.lower[i]!)) return undefined
  const source = phraseEndingAt(w, cueFirst - 1, low)
  if (!source || source.first <= low) return undefined
  const mark = source.first - 1
  if (w.lower[mark] !== ',' && !endsQuotation(w, mark)) return undefined
  for (let k = i + 1; k <= Math.min(high, i + MOST_BETWEEN); k++) {
    const form = w.cues[k]?.form
    const saying = form === 'ing' && (w.lower[k - 1] === 'as' || k === i + 1)
    const having = form === 'past' && (w.lower[k - 1] === 'having' || w.lower[k - 1] === 'have')
    if (saying || having) return { source, main: k, cueFirst, cueLast: k }
  }
  return undefined
}

/** "quoted by the state news agency of the north as saying" */
const MOST_BETWEEN = 12

/** A finite verb that no list knows: "growls", "decreed", also where the tagger takes it for a noun. */
function mayBeVerb(w: Words, i: number): boolean {
  const tag = w.a.tag[i]
  const word = w.lower[i]!
  if (tag === TAG.VERB) return isPastForm(word) || word.endsWith('s')
  if (tag !== TAG.NOUN && tag !== TAG.ADJ) return false
  const before = w.a.tag[i - 1]
  if (before === TAG.PROPN && isPastForm(word)) return true
  return (
    word.endsWith('s') &&
    word.length > 4 &&
    !word.endsWith('ss') &&
    (before === TAG.NOUN || before === TAG.PROPN || before === TAG.PRON)
  )
}

function endsQuotation(w: Words, mark: number): boolean {
  const at = w.lower[mark] === ',' ? mark - 1 : mark
  const quote = at >= 0 ? w.quoteOf[at]! : -1
  return quote >= 0 && w.quoteTokens[quote]![1] === at
}

/** Particles and whom it is said to: "pointed out", "tells us", "let it be known". */
function cueEnd(w: Words, i: number, high: number): number {
  let end = i
  const next = w.lower[i + 1]
  if (i < high && next !== undefined) {
    if (PARTICLES.has(next) && (i + 1 === high || isStop(w, i + 2))) end++
    else if ((w.lower[i] === 'let' || w.lower[i] === 'made') && LET.has(next)) end++
  }
  return end
}

/** "tells Drive FM", "texts her union, which …": nothing but the one told. */
function hearsAll(w: Words, first: number, high: number): boolean {
  const phrase = first <= high ? phraseStartingAt(w, first, high) : undefined
  if (!phrase) return false
  const next = phrase.last + 1
  return next > high || isStop(w, next) || (w.lower[next] === ',' && ASIDES.has(w.lower[next + 1] ?? ''))
}

const BEHIND = new Set(
  'in on at over to from through via outside inside during as after when before while by of with without until near following'.split(
    ' ',
  ),
)

/** Nothing follows but a setting: a time, a place, somebody told. */
function fitsBehind(w: Words, end: number, high: number, speech: boolean, quoted: boolean): boolean {
  const next = end + 1
  if (next > high || isStop(w, next)) return true
  if (HEARERS.has(w.lower[next]!) && (next === high || isStop(w, next + 1) || w.lower[next + 1] === ',')) return speech
  if (!speech && !quoted) return false
  if (w.lower[next] === ',') return next + 1 <= high && ASIDES.has(w.lower[next + 1]!)
  return (
    (BEHIND.has(w.lower[next]!) && w.a.tag[next + 1] !== TAG.VERB) || isTimeWord(w, next) || w.a.tag[next] === TAG.ADV
  )
}

const ASIDES = new Set(
  'who which whose whom citing quoting speaking in according brandishing reading cited quoted by as after before while adding'.split(
    ' ',
  ),
)

/** What stands before is a clause of its own, and no opening that only leads up to the last one: "When the bridge fell, the army withdrew". */
function isMainClause(w: Words, low: number, last: number, speech: boolean): boolean {
  let first = low
  while (first < last && (w.lower[first] === 'and' || w.lower[first] === 'but' || isQuoteMark(w, first))) first++
  if (OPENERS.has(w.lower[first]!) || (!speech && (w.a.tag[first] === TAG.ADP || w.lower[first]!.endsWith('ing')))) {
    let comma = first
    while (comma <= last && w.lower[comma] !== ',') comma++
    if (comma > last) return false
    first = comma + 1
  }
  for (let i = first; i <= last; i++) {
    const tag = w.a.tag[i]
    if (tag === TAG.AUX) return true
    if (tag === TAG.VERB && (speech || !w.lower[i]!.endsWith('ing')) && w.lower[i - 1] !== 'to') return true
  }
  return false
}
