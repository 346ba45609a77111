import { TAG } from '../../language/index.ts'
import type { CueVerb } from './cue-lexicon.ts'
import { isInfinitive, type Phrase, phraseStartingAt } from './noun-phrase.ts'
import { isQuoteMark, isStop, isTimeWord, type Words } from './words.ts'

/** What stands behind a cue verb as its content. */
export interface Complement {
  readonly frame: string
  readonly first: number
  /** Last token of the cue: "called for", "said in a statement". */
  readonly cueLast: number
  readonly addressee?: Phrase
}

const WH = new Set('what who whom whose which why how when where whether if'.split(' '))
const A_PREPOSITIONS = new Set('of for as with'.split(' '))

/** Reads the complement right of the verb at `v`; undefined when nothing there can be content. */
export function complementAfter(w: Words, v: number, verb: CueVerb, high: number): Complement | undefined {
  const { tag } = w.a
  let i = v + 1
  if (i > high) return undefined
  let cueLast = v
  while (i <= high && tag[i] === TAG.ADV && w.lower[i] !== 'how' && w.lower[i] !== 'when' && w.lower[i] !== 'why') i++
  const preposition = prepositionFrame(w, i, verb, high)
  if (preposition) return preposition
  const particle = w.lower[i]
  if ((verb.lemma === 'point' && particle === 'out') || (verb.lemma === 'go' && particle === 'on')) cueLast = i++
  i = behindVerdict(w, skipSetting(w, i, high), high)
  if (i > high) return undefined
  // "told residents that …": somebody told comes before a clause that would begin with him.
  const told = verb.frames.has('o') && w.lower[i] !== 'that' ? toldSomebody(w, i, high, cueLast) : undefined
  if (told) return told
  const clause = clauseAt(w, i, verb, high)
  if (clause) {
    // "said only about 300 had left": an adverb before a bare clause is part of it.
    const bare =
      clause === 'c' &&
      !isOpening(w, i) &&
      !WH.has(w.lower[i]!) &&
      w.lower[i] !== 'that' &&
      w.lower[i] !== ':' &&
      w.lower[i] !== ','
    let first = clauseFirst(w, i)
    while (bare && first - 1 > cueLast && tag[first - 1] === TAG.ADV) first--
    return { frame: clause, first, cueLast }
  }
  return behindSomebody(w, i, verb, high, cueLast) ?? nounContent(w, i, verb, cueLast, high)
}

/** "called for", "pointed to", "called on X to …". */
function prepositionFrame(w: Words, i: number, verb: CueVerb, high: number): Complement | undefined {
  const word = w.lower[i]!
  if ((verb.lemma === 'call' || verb.lemma === 'prevail') && (word === 'on' || word === 'upon')) {
    if (i >= high) return undefined
    const addressee = phraseStartingAt(w, i + 1, high)
    return { frame: 'p', first: i + 1, cueLast: i, ...(addressee ? { addressee } : {}) }
  }
  if (!verb.prepositions.has(word) || i >= high || isTimeWord(w, i + 1)) return undefined
  if (word === 'out' && (w.lower[i + 1] === 'that' || w.lower[i + 1] === ',')) return undefined
  if (word === 'to' && w.a.tag[i + 1] === TAG.VERB && verb.frames.has('t')) return undefined
  const second = w.lower[i + 1]!
  if (
    (word === 'out' || word === 'back') &&
    (second === 'at' || second === 'against' || second === 'about' || second === 'on' || second === 'for')
  ) {
    return i + 1 < high ? { frame: 'n', first: i + 2, cueLast: i + 1 } : undefined
  }
  return { frame: 'n', first: i + 1, cueLast: i }
}

/** Steps over "on Sunday (6)", "in a statement", ", meanwhile," between cue and content. */
function skipSetting(w: Words, from: number, high: number): number {
  let i = from
  for (let guard = 0; guard < 6 && i <= high; guard++) {
    const next = stepOver(w, i, high)
    if (next === i) break
    i = next
  }
  return i
}

const SETTINGS = new Set(
  'statement interview speech letter email e-mail message post tweet video briefing conference report memo note release phone call telephone address broadcast column article op-ed appearance rally debate hearing testimony session filing'.split(
    ' ',
  ),
)

function stepOver(w: Words, i: number, high: number): number {
  const word = w.lower[i]!
  if (
    isTimeWord(w, i) &&
    !(word === 'this' || word === 'last' || word === 'next' || word === 'early' || word === 'late')
  )
    return i + 1
  if (
    (word === 'last' || word === 'this' || word === 'late' || word === 'early' || word === 'earlier') &&
    i < high &&
    isTimeWord(w, i + 1)
  )
    return i + 2
  if (word === '(') {
    for (let k = i + 1; k <= high && k < i + 8; k++) if (w.lower[k] === ')') return k + 1
    return i
  }
  if (word === 'on' && i < high && isTimeWord(w, i + 1)) return i + 2
  if (w.a.tag[i] === TAG.ADP && w.lower[i] !== 'that' && behindAmount(w, i, high) === i) {
    const place = phraseStartingAt(w, i + 1, high)
    if (!place) return i
    for (let k = place.first; k <= place.last; k++)
      if (SETTINGS.has(w.lower[k]!)) return behindCarrier(w, place.last + 1, high)
    // "said at the port that …": a place is stepped over only if "that" or a quotation shows the content behind it.
    const behind = place.last + 1
    if (behind <= high && (w.lower[behind] === 'that' || isQuoteMark(w, behind))) return behind
    return i
  }
  if (word === ',' && i < high && (isQuoteMark(w, i + 1) || w.lower[i + 1] === 'that')) return i + 1
  if (word === ',' && i < high && stepOver(w, i + 1, high) > i + 1) {
    const next = stepOver(w, i + 1, high)
    return w.lower[next] === ',' ? next + 1 : i
  }
  if (word === 'reporters' || (word === 'to' && w.lower[i + 1] === 'reporters')) return word === 'to' ? i + 2 : i + 1
  return i
}

const CARRIED = new Set(
  'carried broadcast published aired posted released issued sent read seen obtained shown relayed quoted'.split(' '),
)

/** "a statement carried by state radio", "a letter seen by the Post": who passed it on belongs to the setting. */
function behindCarrier(w: Words, from: number, high: number): number {
  if (!CARRIED.has(w.lower[from]!)) return from
  let i = from + 1
  if (w.lower[i] === 'out') i++
  if (w.a.tag[i] !== TAG.ADP && w.lower[i] !== 'to') return from
  const carrier = i < high ? phraseStartingAt(w, i + 1, high) : undefined
  return carrier ? carrier.last + 1 : from
}

const TERMS = new Set(['terms', 'language', 'words'])

/** "rejects as baseless the reports", "condemns in the strongest terms the raid": what is rejected stands behind the verdict. */
function behindVerdict(w: Words, i: number, high: number): number {
  const { tag } = w.a
  let k = i
  if (w.lower[i] === 'as') {
    k++
    while (k < i + 6 && (tag[k] === TAG.ADJ || tag[k] === TAG.ADV || tag[k] === TAG.CCONJ || isArticled(w, k))) k++
  } else if (w.lower[i] === 'with' && tag[i + 1] === TAG.NOUN) k = i + 2
  else if (w.lower[i] === 'in' && w.lower[i + 1] === 'the') {
    k = i + 2
    while (k < i + 5 && tag[k] === TAG.ADJ) k++
    k = TERMS.has(w.lower[k] ?? '') ? k + 1 : i
  }
  if (k === i || k > high) return i
  return tag[k] === TAG.DET || tag[k] === TAG.PRON ? k : i
}

/** "a slander": an article with its noun, or the noun behind the article. */
function isArticled(w: Words, k: number): boolean {
  if (w.lower[k] === 'a' || w.lower[k] === 'an') return w.a.tag[k + 1] === TAG.NOUN
  return w.a.tag[k] === TAG.NOUN && (w.lower[k - 1] === 'a' || w.lower[k - 1] === 'an')
}

/** Behind these "to" is never a preposition. */
const ONLY_TO_DO = new Set(['threaten', 'vow', 'pledge', 'plan', 'refuse', 'decline', 'undertake', 'intend', 'want'])

/** Kind of clause or quotation that starts at `i`, if the verb takes one. */
function clauseAt(w: Words, i: number, verb: CueVerb, high: number): string | undefined {
  const { tag } = w.a
  const word = w.lower[i]!
  const speaks = verb.frames.has('c')
  if (isOpening(w, i) || ((word === ':' || word === ',') && i < high && isOpening(w, i + 1)))
    return speaks || verb.frames.has('o') || verb.frames.has('q') || word === ':' ? 'c' : undefined
  if (word === 'that' && speaks && (tag[i] === TAG.SCONJ || clauseFollows(w, i + 1, high))) return 'c'
  if (word === 'that' && verb.frames.has('o')) return 'c'
  if (word === 'to' && i < high && (isInfinitive(w, i) || tag[i + 1] === TAG.ADV || ONLY_TO_DO.has(verb.lemma)))
    return verb.frames.has('t') ? 't' : undefined
  if (WH.has(word) && (speaks || verb.frames.has('n'))) return 'c'
  if (word === ':' && speaks && i < high) return 'c'
  if (speaks && word !== ',' && clauseFollows(w, i, high)) return 'c'
  // Nothing but words can follow "said", even where the tagger sees no subject in them.
  if (verb.lemma === 'say' && tag[i] !== TAG.PUNCT && tag[i] !== TAG.ADP && verbFollows(w, i, high)) return 'c'
  if (verb.frames.has('g') && (tag[i] === TAG.VERB || tag[i] === TAG.AUX) && word.endsWith('ing')) return 'g'
  return undefined
}

function isOpening(w: Words, i: number): boolean {
  const quote = w.quoteOf[i]!
  return quote >= 0 && w.quoteTokens[quote]![0] === i
}

/** The colon or comma before a quotation is no part of it. */
function clauseFirst(w: Words, i: number): number {
  return w.lower[i] === ':' || w.lower[i] === ',' ? i + 1 : i
}

/** A subject and a finite verb follow: "he would not …", "only about 300 people had left". */
export function clauseFollows(w: Words, i: number, high: number): boolean {
  const { tag } = w.a
  if (w.lower[i] === 'there' && (tag[i + 1] === TAG.AUX || tag[i + 1] === TAG.VERB)) return true
  const phrase = skipAdverbsToPhrase(w, i, high)
  if (!phrase) return false
  let k = phrase.last + 1
  // "forces that held the town continued": a relative clause before the verb.
  // "the bus, a 2024 Marlin, had …"
  const close = k <= high && w.lower[k] === ',' ? closingComma(w, k, high) : -1
  if (close > 0 && (tag[close + 1] === TAG.AUX || tag[close + 1] === TAG.VERB) && !w.lower[close + 1]!.endsWith('ing'))
    return true
  if (k <= high && (w.lower[k] === 'that' || w.lower[k] === 'who' || w.lower[k] === 'which' || w.lower[k] === ',')) k++
  for (let guard = 0; k <= high && guard < 4; k++, guard++) {
    if (w.lower[k] === 'to') return false
    if (tag[k] === TAG.AUX) return true
    if (tag[k] === TAG.VERB) return !w.lower[k]!.endsWith('ing')
    if (
      tag[k] !== TAG.ADV &&
      tag[k] !== TAG.PUNCT &&
      tag[k] !== TAG.PART &&
      tag[k] !== TAG.ADP &&
      tag[k] !== TAG.DET &&
      tag[k] !== TAG.NOUN &&
      tag[k] !== TAG.PROPN
    )
      return false
  }
  return false
}

function closingComma(w: Words, comma: number, high: number): number {
  for (let k = comma + 2; k < high && k < comma + 14; k++) {
    if (w.lower[k] === ',') return k
    if (w.a.tag[k] === TAG.VERB || w.a.tag[k] === TAG.AUX) return -1
  }
  return -1
}

const AMOUNTS = new Set([
  'at',
  'least',
  'most',
  'up',
  'to',
  'more',
  'than',
  'fewer',
  'less',
  'as',
  'many',
  'close',
  'well',
  'over',
])

/** "at least 27 bodies": the number behind the words that bound it. */
function behindAmount(w: Words, i: number, high: number): number {
  let k = i
  while (k < high && k < i + 4 && AMOUNTS.has(w.lower[k]!)) k++
  return k > i && w.a.tag[k] === TAG.NUM ? k : i
}

function verbFollows(w: Words, from: number, high: number): boolean {
  for (let i = from; i <= high && w.lower[i] !== ','; i++)
    if (w.a.tag[i] === TAG.AUX || w.a.tag[i] === TAG.VERB) return true
  return false
}

function skipAdverbsToPhrase(w: Words, from: number, high: number): Phrase | undefined {
  let i = from
  while (i <= high && (w.a.tag[i] === TAG.ADV || w.a.tag[i] === TAG.CCONJ)) i++
  i = behindAmount(w, i, high)
  return phraseStartingAt(w, i, high, true)
}

/** "told her that …", "told her: “…”", "told her about …". */
function toldSomebody(w: Words, i: number, high: number, cueLast: number): Complement | undefined {
  const addressee = phraseStartingAt(w, i, high)
  if (!addressee) return undefined
  const at = skipSetting(w, addressee.last + 1, high)
  if (at > high) return undefined
  const word = w.lower[at]!
  const told = { frame: 'o', cueLast, addressee }
  if (isOpening(w, at) || ((word === ',' || word === ':') && at < high && isOpening(w, at + 1))) {
    return { ...told, first: clauseFirst(w, at) }
  }
  if (word === 'that' || WH.has(word) || (word !== ',' && clauseFollows(w, at, high))) return { ...told, first: at }
  if (word === ':' || word === 'about' || word === 'of') return { ...told, first: word === ':' ? at + 1 : at }
  const that = word === ',' ? thatBehind(w, at + 1, high) : -1
  return that < 0 ? undefined : { ...told, first: that }
}

/** "told Tom Bell, 46, of Quarry Lane, that …" */
function thatBehind(w: Words, from: number, high: number): number {
  for (let i = from; i < high && i < from + 12; i++) {
    if (w.lower[i] === 'that' && w.lower[i - 1] === ',') return i
    if (w.a.tag[i] === TAG.VERB || w.a.tag[i] === TAG.AUX) return -1
  }
  return -1
}

/** "ordered everyone out" */
const AWAY = new Set(['out', 'home', 'away', 'indoors', 'ashore'])

/** "urged them to …", "accused X of Y": somebody stands between cue and content. */
function behindSomebody(w: Words, i: number, verb: CueVerb, high: number, cueLast: number): Complement | undefined {
  const somebody = phraseStartingAt(w, i, high)
  if (!somebody) return undefined
  let k = somebody.last + 1
  if (verb.frames.has('p')) {
    for (let guard = 0; k <= high && guard < 6; k++, guard++) {
      if (k < high && isInfinitive(w, k)) return { frame: 'p', first: somebody.first, cueLast, addressee: somebody }
      if (k === somebody.last + 1 && AWAY.has(w.lower[k]!) && verb.lemma !== 'call')
        return { frame: 'p', first: somebody.first, cueLast, addressee: somebody }
      if (w.lower[k] === 'not') continue
      if (!isTimeWord(w, k) && w.lower[k] !== 'on' && w.a.tag[k] !== TAG.PRON && w.a.tag[k] !== TAG.ADV) break
    }
  }
  k = somebody.last + 1
  const named = NAMING.has(verb.lemma) ? namedAs(w, somebody, high) : undefined
  if (named) return { frame: 'a', first: somebody.first, cueLast }
  if (verb.lemma === 'put' || verb.lemma === 'give')
    return tollAt(w, i, high) ? { frame: 'a', first: somebody.first, cueLast } : undefined
  if (verb.frames.has('a') && k <= high && A_PREPOSITIONS.has(w.lower[k]!))
    return { frame: 'a', first: somebody.first, cueLast, addressee: somebody }
  return undefined
}

const NAMING = new Set('call term brand label dub deem pronounce'.split(' '))

/** "called the ruling a farce", "branded it “a funeral”", "calls such accounts fairy tales". */
function namedAs(w: Words, { first, last }: Phrase, high: number): boolean {
  const next = last + 1
  if (next > high)
    return last > first && (w.lower[first] === 'such' || w.lower[first] === 'that' || w.lower[first] === 'this')
  if (isQuoteMark(w, next) || w.a.tag[next] === TAG.ADJ) return true
  return (w.lower[next] === 'a' || w.lower[next] === 'an' || w.lower[next] === 'the') && w.a.tag[next + 1] !== TAG.VERB
}

/** "put the toll at 18", "put the number at about 40". */
function tollAt(w: Words, from: number, high: number): boolean {
  for (let k = from; k < high && k < from + 8; k++) {
    if (w.lower[k] !== 'at' && w.lower[k] !== 'as') continue
    for (let n = k + 1; n <= high && n < k + 6; n++) if (w.a.tag[n] === TAG.NUM) return true
    return false
  }
  return false
}

/** "denied the claim", "announced a truce". */
function nounContent(w: Words, i: number, verb: CueVerb, cueLast: number, high: number): Complement | undefined {
  if (!verb.frames.has('n') || verb.needsClause || i > high || isStop(w, i)) return undefined
  const phrase = phraseStartingAt(w, i, high)
  if (!phrase && !isOpening(w, i)) return undefined
  // "reported Ruiz" behind a quotation is an inverted speaker, which the caller looks for first.
  return { frame: 'n', first: i, cueLast }
}
