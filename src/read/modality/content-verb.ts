import { FINE_TAG, TAG } from '../../language/index.ts'
import { isQuoteMark } from '../statements/words.ts'
import { isInverted } from './conditions.ts'
import { isPastForm } from './past-forms.ts'
import { openerOf, type SaidWords } from './said-words.ts'

/** The verb that carries the main clause of what is said. */
export interface ContentVerb {
  /** Token of the verb itself, or of the auxiliary where no verb follows. */
  readonly main: number
  /** Auxiliaries before it, in order, lower case, negation left out. */
  readonly auxiliaries: readonly string[]
  readonly negated: boolean
  readonly tense: 'past' | 'present' | 'modal' | 'infinitive' | 'participle'
  readonly first: number
}

const OPENERS = new Set('if when because as while although though since after before until unless once'.split(' '))
const RELATIVE = new Set('who which that whose whom where when'.split(' '))
const MODALS = new Set("will would can could may might must should shall 'll ca wo ought".split(' '))
const PRESENT_AUX = new Set("is are am 's 're 'm has have 've do does".split(' '))
const PAST_AUX = new Set("was were had did 'd".split(' '))

/** Main verb of the first clause of the content; undefined for a bare noun phrase. */
export function contentVerb(said: SaidWords): ContentVerb | undefined {
  const { w } = said
  for (const [first, last] of said.content) {
    let i = first === said.content[0]![0] ? openerOf(said) : first
    while (
      i < last &&
      (w.a.tag[i] === TAG.PUNCT || w.lower[i] === 'that' || w.lower[i] === 'and' || w.lower[i] === 'but')
    )
      i++
    if (OPENERS.has(w.lower[i]!) || isInverted(said)) i = behindComma(said, i, last)
    else if (w.a.tag[i] === TAG.ADP) i = behindPhrase(said, i, last)
    else if (w.lower[i] === 'whoever') i = behindWhoever(said, i, last)
    const verb = firstVerb(said, i, last)
    if (verb) return verb
  }
  return undefined
}

/** "If the dam fails, the town will …": the main clause stands behind the comma. */
function behindComma({ w }: SaidWords, from: number, last: number): number {
  for (let i = from + 1; i < last; i++) if (w.lower[i] === ',') return i + 1
  return from
}

/** "With half the votes counted, Crane leads": no finite verb stands before the comma. */
function behindPhrase({ w }: SaidWords, from: number, last: number): number {
  for (let i = from + 1; i < Math.min(last, from + 20); i++) {
    if (w.a.tag[i] === TAG.AUX || w.a.fine[i] === TAG.VERB) return from
    if (w.lower[i] === ',') return i + 1
  }
  return from
}

/** "Whoever surrenders will be treated well": the main verb has the second auxiliary. */
function behindWhoever({ w }: SaidWords, from: number, last: number): number {
  for (let i = from + 2; i < last; i++) if (w.a.tag[i] === TAG.AUX && MODALS.has(w.lower[i]!)) return i
  return from
}

function firstVerb(said: SaidWords, from: number, last: number): ContentVerb | undefined {
  const { w } = said
  let depth = 0
  for (let i = from; i <= last; i++) {
    const tag = w.a.tag[i]
    if (i > from && RELATIVE.has(w.lower[i]!) && w.a.tag[i] !== TAG.DET) depth = 1
    if (tag !== TAG.VERB && tag !== TAG.AUX && !isVerbBehindPronoun(said, i) && !isPlanning(said, i)) continue
    if (w.lower[i] === 'overnight') continue
    const verb = verbFrom(said, i, last)
    // The verb of a relative clause is stepped over: "forces that held the town continued".
    if (depth > 0 && anyVerb(said, verb.main + 1, last)) {
      depth = 0
      i = verb.main
      continue
    }
    if (isInsidePhrase(said, verb) && hasLaterVerb(said, verb.main + 1, last)) {
      i = verb.main
      continue
    }
    return verb
  }
  return undefined
}

/** "attempts to impose …", "cards issued in …", "men carrying …": the verb belongs to a noun phrase before the real one. */
function isInsidePhrase({ w }: SaidWords, verb: ContentVerb): boolean {
  if (verb.tense === 'infinitive') return true
  if (verb.auxiliaries.length > 0) return false
  if (verb.tense === 'participle') return true
  const nominal = (i: number): boolean => w.a.tag[i] === TAG.NOUN || w.a.tag[i] === TAG.PROPN
  const participle = w.a.fine[verb.main] === FINE_TAG.VERB_PARTICIPLE
  // "a bank found to have …", "bottled water would …"
  if (participle && (nominal(verb.first - 1) || nominal(verb.main + 1))) return true
  // "a new pledge to …": a plain form behind a singular noun is a noun, whatever the tagger says.
  const word = w.lower[verb.main]!
  const before1 = w.lower[verb.first - 1] ?? ''
  if (verb.tense === 'present' && !word.endsWith('s') && w.a.tag[verb.first - 1] === TAG.NOUN && !before1.endsWith('s'))
    return true
  const before = w.a.tag[verb.first - 1]
  const noun = before === TAG.NOUN || before === TAG.PROPN
  return verb.tense === 'past' && noun && w.a.tag[verb.main + 1] === TAG.ADP && REDUCED.has(w.lower[verb.main + 1]!)
}

/** Prepositions that follow a participle behind its noun more often than a past tense: "issued in", "held by". */
const REDUCED = new Set(['in', 'by', 'on', 'at', 'from', 'around', 'under', 'during', 'for', 'as'])

function anyVerb({ w }: SaidWords, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (w.a.tag[i] === TAG.AUX || w.a.tag[i] === TAG.VERB) return true
  return false
}

function hasLaterVerb({ w }: SaidWords, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) {
    // A comma before the next verb starts another clause.
    if (w.lower[i] === ',' || w.lower[i] === ';') return false
    if (w.a.tag[i] === TAG.AUX && w.lower[i - 1] !== 'to') return true
    if (w.a.tag[i] === TAG.VERB && w.lower[i - 1] !== 'to' && !w.lower[i]!.endsWith('ing')) return true
  }
  return false
}

const PLANNING = new Set(['plans', 'aims', 'hopes', 'vows', 'needs', 'wants', 'pledges', 'moves', 'threatens'])

/** "the mayor plans to …": a verb, though the tagger may see a noun. */
function isPlanning({ w }: SaidWords, i: number): boolean {
  const before = w.a.tag[i - 1]
  return (
    PLANNING.has(w.lower[i]!) &&
    w.lower[i + 1] === 'to' &&
    (before === TAG.NOUN || before === TAG.PROPN || before === TAG.PRON)
  )
}

/** Auxiliaries that the tagger may take for full verbs: "would have failed". */
const HELPERS = new Set("have has had having be been being 've 'd".split(' '))

/** "it planned to …": a past form right behind a pronoun is a verb, whatever the tagger says. */
function isVerbBehindPronoun({ w }: SaidWords, i: number): boolean {
  return (
    w.a.tag[i] === TAG.ADJ && i > 0 && w.a.tag[i - 1] === TAG.PRON && isPastForm(w.lower[i]!) && w.lower[i + 1] === 'to'
  )
}

function verbFrom({ w }: SaidWords, from: number, last: number): ContentVerb {
  const auxiliaries: string[] = []
  let negated = false
  let main = from
  let i = from
  const infinitive = w.lower[from - 1] === 'to' || (w.lower[from - 1] === 'not' && w.lower[from - 2] === 'to')
  for (; i <= last; i++) {
    const word = w.lower[i]!
    const tag = w.a.tag[i]
    if (tag === TAG.AUX || (HELPERS.has(word) && i < last && isPastForm(w.lower[i + 1]!))) {
      auxiliaries.push(word === "'d" && !isPerfect(w, i, last) ? 'would' : word)
      main = i
    } else if (word === 'not' || word === "n't" || word === 'never') negated = true
    else if (i > from && isQuoteMark(w, i)) continue
    else if (tag === TAG.VERB || i === from) {
      main = i
      break
    } else if (tag !== TAG.ADV && tag !== TAG.PART) break
  }
  if (w.lower[from - 1] === 'never') negated = true
  return { main, auxiliaries, negated, tense: tenseOf(w.lower[main]!, auxiliaries, infinitive), first: from }
}

/** "he'd gone", not "he'd go". */
function isPerfect(w: SaidWords['w'], i: number, last: number): boolean {
  let next = i + 1
  while (next < last && (w.a.tag[next] === TAG.ADV || w.lower[next] === 'not')) next++
  return isPastForm(w.lower[next]!) || w.lower[next] === 'had' || w.lower[next] === 'better'
}

function tenseOf(word: string, auxiliaries: readonly string[], infinitive: boolean): ContentVerb['tense'] {
  const first = auxiliaries[0]
  if (infinitive) return 'infinitive'
  if (first !== undefined) {
    if (MODALS.has(first)) return 'modal'
    if (PAST_AUX.has(first)) return 'past'
    if (PRESENT_AUX.has(first)) return 'present'
  }
  if (word.endsWith('ing')) return 'participle'
  return isPastForm(word) ? 'past' : 'present'
}
