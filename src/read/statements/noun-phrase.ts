import { TAG } from '../../language/index.ts'
import { isPastForm } from '../modality/past-forms.ts'
import { isNominal, isQuoteMark, isTimeWord, sentenceLast, type Words } from './words.ts'

/** Tokens first to last, both included; `head` is the word that names the thing. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

const SUBJECT_PRONOUNS = new Set(
  'he she they it we i you who everyone everybody someone somebody nobody many some others both this that these those which none one most all several few anyone'.split(
    ' ',
  ),
)
const JOINERS = new Set('of for in at from with on to against about near between under by'.split(' '))
const TITLE_STOP = new Set(['mr.', 'mrs.', 'ms.', 'dr.', 'sen.', 'rep.', 'gov.', 'gen.', 'st.', 'jr.', 'sr.'])

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their'])

const TIES = new Set(['familiar', 'close', 'loyal', 'briefed', 'based', 'involved'])

/** The noun phrase whose last token is `last`, not reaching below `low`; titles, complements and joined nouns included. */
export function phraseEndingAt(w: Words, last: number, low: number): Phrase | undefined {
  let end = last
  while (end >= low && isSkippedBehind(w, end, low)) end--
  if (end < low) return undefined
  const mark = w.lower[end]!
  if (mark === ',' || mark === '—' || mark === '--' || mark === '–') return phraseWithApposition(w, end, low)
  return plainPhrase(w, end, low)
}

/** "Ruiz on Monday", "the governor, meanwhile": what stands between subject and verb without belonging to either. */
function isSkippedBehind(w: Words, i: number, low: number): boolean {
  if (isTimeWord(w, i) && i > low && w.a.tag[i] !== TAG.PRON) {
    const before = w.lower[i - 1]!
    return before === 'on' || before === 'in' || isTimeWord(w, i - 1) || isNominal(w, i - 1) || before === ','
  }
  if ((w.lower[i] === 'on' || w.lower[i] === 'in') && i + 1 < w.a.tokenCount && isTimeWord(w, i + 1)) return true
  return w.a.tag[i] === TAG.ADV
}

function plainPhrase(w: Words, last: number, low: number): Phrase | undefined {
  const { tag } = w.a
  let i = last
  if (w.lower[i] === ')') i = openBracket(w, i, low) - 1
  if (i < low || !isNominal(w, i)) {
    if (i < low || !(tag[i] === TAG.ADJ || tag[i] === TAG.DET)) return undefined
  }
  if (SUBJECT_PRONOUNS.has(w.lower[i]!) && (tag[i] === TAG.PRON || tag[i] === TAG.DET))
    return { first: i, last, head: i }
  let head = i
  let first = i
  for (i--; i >= low; i--) {
    const t = tag[i]!
    const word = w.lower[i]!
    // "In a short address the president": an article begins its phrase, whatever noun stands before it.
    if (ARTICLES.has(w.lower[i + 1]!) && first === i + 1 && (t === TAG.NOUN || t === TAG.PROPN || t === TAG.NUM)) break
    if (
      t === TAG.NOUN ||
      t === TAG.PROPN ||
      t === TAG.NUM ||
      t === TAG.ADJ ||
      t === TAG.SYM ||
      t === TAG.X ||
      isName(w, i)
    )
      first = i
    else if (t === TAG.DET) first = i
    else if (
      t === TAG.PRON &&
      (word === 'his' ||
        word === 'her' ||
        word === 'its' ||
        word === 'their' ||
        word === 'our' ||
        word === 'my' ||
        word === 'your')
    )
      first = i
    else if (t === TAG.PART && (word === "'s" || word === "'")) continue
    else if (word === '-' || word === '/' || word === '&') continue
    else if (word === ')' && openBracket(w, i, low) > low) i = openBracket(w, i, low)
    else if (word === '.' && TITLE_STOP.has(`${w.lower[i - 1] ?? ''}.`)) continue
    else if (isQuoteMark(w, i) && i > low && w.quoteOf[i] === w.quoteOf[last]) continue
    else if (t === TAG.VERB && (isModifier(w, i) || opensTitle(w, i, low))) first = i
    else if (t === TAG.ADV && first === i + 1 && tag[i + 1] === TAG.ADJ) continue
    else if (word === 'and' && i > low && isNominal(w, i - 1) && tag[i - 1] !== TAG.PRON) continue
    else if (JOINERS.has(word) && i > low && isNounLike(w, i - 1)) {
      head = i - 1
      first = i - 1
    } else if (i - 2 >= low && TIES.has(w.lower[i - 1]!) && JOINERS.has(word) && isNounLike(w, i - 2)) {
      // "people familiar with the matter", "a source close to the talks".
      head = i - 2
      first = i - 2
      i--
    } else if (word === ',' && listComma(w, i, low)) continue
    else break
  }
  // "13:40 The army says": the clock of a live page is no part of the speaker.
  if (first < last && /^\d{1,2}[:.]\d\d$/.test(w.lower[first]!)) first++
  while (first < last && isTimeWord(w, first) && isNominal(w, first + 1) && w.lower[first + 1] !== 'of') first++
  return { first, last, head }
}

/** "Red Cross": a capital inside the sentence makes a noun of what the tagger took for a verb. */
function isName(w: Words, i: number): boolean {
  // "Red Cross delegate Ida Cole": a plain verb form between two names is a noun.
  if (w.a.tag[i] === TAG.VERB && w.capital[i + 1] === 1 && isNounLike(w, i - 1)) {
    return !isPastForm(w.lower[i]!) && !/(?:s|ing)$/.test(w.lower[i]!)
  }
  return w.capital[i] === 1 && (w.a.tag[i] === TAG.VERB || w.a.tag[i] === TAG.ADV || w.a.tag[i] === TAG.ADP)
}

function isNounLike(w: Words, i: number): boolean {
  const t = w.a.tag[i]
  return (
    t === TAG.NOUN ||
    t === TAG.PROPN ||
    (t === TAG.NUM && !isTimeWord(w, i)) ||
    (t === TAG.DET && (w.lower[i] === 'some' || w.lower[i] === 'all' || w.lower[i] === 'both')) ||
    (t === TAG.PRON &&
      (w.lower[i] === 'one' || w.lower[i] === 'many' || w.lower[i] === 'some' || w.lower[i] === 'most'))
  )
}

/** ", harbour master Ida Cole said": a plain verb form that opens a phrase with a name behind it is part of the title. */
function opensTitle(w: Words, i: number, low: number): boolean {
  if (i > low && w.lower[i - 1] !== ',') return false
  const form = w.lower[i]!
  if (isPastForm(form) || /(?:s|ing)$/.test(form) || w.a.tag[i + 1] !== TAG.NOUN) return false
  return w.a.tag[i + 2] === TAG.PROPN || w.capital[i + 2] === 1
}

/** "the leading candidate", "the injured driver": a participle between article and noun. */
function isModifier(w: Words, i: number): boolean {
  const word = w.lower[i]!
  if (!word.endsWith('ing') && !word.endsWith('ed')) return false
  const before = w.a.tag[i - 1]
  return before === TAG.DET || before === TAG.ADJ
}

/** "Ana Ruiz, Tom Bell and Ida Cole": the comma of a list has names on both sides and an "and" to come. */
function listComma(w: Words, i: number, low: number): boolean {
  if (i - 1 < low || w.a.tag[i - 1] !== TAG.PROPN || w.a.tag[i + 1] !== TAG.PROPN) return false
  for (let k = i + 1; k < Math.min(i + 8, w.a.tokenCount); k++) {
    if (w.lower[k] === 'and') return w.a.tag[k + 1] === TAG.PROPN
    if (w.a.tag[k] !== TAG.PROPN && w.lower[k] !== ',') return false
  }
  return false
}

function openBracket(w: Words, i: number, low: number): number {
  for (let k = i - 1; k >= low && k > i - 12; k--) if (w.lower[k] === '(') return k
  return low
}

/** Longest apposition or relative clause looked through, in tokens. */
const LONGEST_APPOSITION = 40

/** "Ana Ruiz, who visited Tarn on Monday, said": the phrase before the pair of marks that ends at `end`. */
function phraseWithApposition(w: Words, end: number, low: number): Phrase | undefined {
  const mark = w.lower[end]!
  let best: Phrase | undefined
  for (let p = end - 1; p > low && p > end - LONGEST_APPOSITION; p--) {
    if (w.quoteOf[p] !== w.quoteOf[end]) break
    if (w.lower[p] !== mark && !(mark === ',' && w.lower[p] === '(')) continue
    const head = plainPhrase(w, p - 1, low)
    if (!head || !startsApposition(w, p + 1, end)) continue
    best = { first: head.first, last: end, head: head.head }
    // "Ana Ruiz, a doctor from Tarn, Ohio, said": an indefinite phrase is itself an apposition, so look further left.
    const opener = w.lower[head.first]!
    const before = head.first > low ? w.lower[head.first - 1] : undefined
    const common = opener === 'the' || w.a.tag[head.first] !== TAG.PROPN
    const itself = before === ',' && (opener === 'a' || opener === 'an' || (common && w.a.tag[p + 1] !== TAG.PROPN))
    const place = head.first === p - 1 && before === ','
    if (!itself && !place) return best
  }
  return best
}

function startsApposition(w: Words, first: number, end: number): boolean {
  if (first >= end) return false
  const word = w.lower[first]!
  if (word === 'who' || word === 'whose' || word === 'which' || word === 'whom' || word === 'then' || word === 'now')
    return true
  const t = w.a.tag[first]
  if (t === TAG.VERB || t === TAG.ADP || t === TAG.ADV || word === 'himself' || word === 'herself') return true
  return t === TAG.DET || t === TAG.NOUN || t === TAG.PROPN || t === TAG.ADJ || t === TAG.NUM || t === TAG.PRON
}

/**
 * The noun phrase that starts at `first`: complements behind it included, to `high` at most. A verb close behind an
 * "and" shows that it joins clauses, unless the phrase is wanted as the subject of that verb.
 */
export function phraseStartingAt(w: Words, first: number, high: number, asSubject = false): Phrase | undefined {
  const { tag } = w.a
  let i = first
  if (i > high) return undefined
  if (
    tag[i] === TAG.PRON &&
    (SUBJECT_PRONOUNS.has(w.lower[i]!) || w.lower[i]!.endsWith('self') || OBJECT_PRONOUNS.has(w.lower[i]!))
  ) {
    return { first, last: i, head: i }
  }
  let head = -1
  let last = -1
  for (; i <= high; i++) {
    const t = tag[i]!
    const word = w.lower[i]!
    if (t === TAG.NOUN || t === TAG.PROPN || t === TAG.NUM || t === TAG.SYM || t === TAG.X || isName(w, i)) {
      if (last >= 0 && isTimeWord(w, i) && t !== TAG.NUM) break
      last = i
      head = head < 0 || i === headNext(head, i, w) ? i : head
    } else if (t === TAG.DET || t === TAG.ADJ) {
      if (last >= 0 && t === TAG.DET && tag[i - 1] !== TAG.ADP && tag[i - 1] !== TAG.CCONJ) break
    } else if (t === TAG.PART && (word === "'s" || word === "'")) head = -1
    else if (
      t === TAG.PRON &&
      (word === 'his' || word === 'her' || word === 'its' || word === 'their' || word === 'our' || word === 'my')
    )
      continue
    else if (word === '-' || word === '/' || word === '&') continue
    else if (word === '.' && TITLE_STOP.has(`${w.lower[i - 1]}.`)) continue
    else if (t === TAG.ADV && tag[i + 1] === TAG.ADJ) continue
    else if (t === TAG.VERB && isModifier(w, i)) continue
    else if (word === '(') {
      const close = closeBracket(w, i, high)
      if (close < 0) break
      last = close
      i = close
    } else if (last >= 0 && JOINERS.has(word) && i < high && !isTimeWord(w, i + 1) && startsPhrase(w, i + 1)) {
      if (isInfinitive(w, i)) break
    } else if (
      word === 'and' &&
      i > first &&
      tag[i - 1] === TAG.ADJ &&
      i < high &&
      (tag[i + 1] === TAG.ADJ || tag[i + 1] === TAG.NOUN)
    )
      continue
    else if (
      last >= 0 &&
      word === 'and' &&
      i < high &&
      startsPhrase(w, i + 1) &&
      (asSubject || !verbSoon(w, i + 1, high))
    )
      continue
    else break
  }
  return last < 0 ? undefined : { first, last, head: head < 0 ? last : head }
}

const OBJECT_PRONOUNS = new Set('him her them me us'.split(' '))

function headNext(head: number, i: number, w: Words): number {
  return head === i - 1 && w.a.tag[head] !== TAG.ADP ? i : -1
}

function startsPhrase(w: Words, i: number): boolean {
  const t = w.a.tag[i]
  return t === TAG.DET || t === TAG.NOUN || t === TAG.PROPN || t === TAG.ADJ || t === TAG.NUM || t === TAG.PRON
}

/** "to double the patrols": an infinitive, though the tagger takes the verb for an adjective or a noun. */
export function isInfinitive(w: Words, to: number): boolean {
  if (w.lower[to] !== 'to') return false
  const tag = w.a.tag[to + 1]
  if (tag === TAG.VERB || tag === TAG.AUX) return true
  return (tag === TAG.ADJ || tag === TAG.NOUN) && w.capital[to + 1] === 0 && w.a.tag[to + 2] === TAG.DET
}

/** "… said Ruiz and the council agreed": the "and" joins clauses, not nouns. */
function verbSoon(w: Words, from: number, high: number): boolean {
  for (let i = from; i <= high && i < from + 8; i++) {
    const t = w.a.tag[i]
    if (t === TAG.VERB || t === TAG.AUX) return true
    if (t === TAG.PUNCT && w.lower[i] !== '-') return false
  }
  return false
}

function closeBracket(w: Words, i: number, high: number): number {
  for (let k = i + 1; k <= high && k < i + 12; k++) if (w.lower[k] === ')') return k
  return -1
}

/** Extends a phrase over ", a spokesman for …," or ", who …," right behind it, up to the comma or the sentence's end. */
export function withTrailingApposition(w: Words, phrase: Phrase): Phrase {
  const high = sentenceLast(w, phrase.last)
  const comma = phrase.last + 1
  if (comma >= high || w.lower[comma] !== ',') return phrase
  const next = comma + 1
  const word = w.lower[next]!
  const relative = word === 'who' || word === 'whose' || word === 'which'
  const noun =
    w.a.tag[next] === TAG.DET || w.a.tag[next] === TAG.NOUN || (w.a.tag[next] === TAG.ADJ && !isTimeWord(w, next))
  if (!relative && !noun) return phrase
  if (relative) {
    let i = next
    while (i < high && w.lower[i] !== ',' && !isQuoteMark(w, i)) i++
    return { ...phrase, last: i >= high || isQuoteMark(w, i) ? i - 1 : i }
  }
  const apposition = phraseStartingAt(w, next, high)
  if (!apposition) return phrase
  const behind = apposition.last + 1
  // "…, the council voted": a clause, not an apposition.
  if (behind <= high && (w.a.tag[behind] === TAG.VERB || w.a.tag[behind] === TAG.AUX)) return phrase
  return { ...phrase, last: behind <= high && w.lower[behind] === ',' ? behind : apposition.last }
}
