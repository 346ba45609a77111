import { TAG } from '../analysis.ts'
import type { RawName } from './decode-chunks.ts'
import { SEEN } from './name-evidence.ts'
import { type NameLexicon, WORD } from './name-lexicon.ts'
import { CASE, isCapital, type NameTokens, SHAPE, wordOf } from './name-tokens.ts'
import { readRole } from './read-role.ts'

const GIVEN = WORD.FEMALE | WORD.MALE
const OFFICE = WORD.TITLE | WORD.ADDRESS | WORD.PERSON_NOUN
/** Common nouns right behind a name that make it an organisation's: "Interfax news agency", "Tarn newspaper". */
const BEHIND_ORGANISATION =
  /^(?:news|newspaper|agency|television|radio|magazine|website|spokesman|spokeswoman|spokesperson|ministry|officials?)$/

/** Happenings named like places or bodies; "World" alone may stand before a "War" that was left out of the name. */
const WARS =
  /^(?:First|Second|World|Second World|First World|Cold|Civil|Great|Gulf|Vietnam|Korean|Crimean) War(?: I+)?$/
const PERSONAL = SEEN.AFTER_TITLE | SEEN.AFTER_FIRST_NAME
const NEARNESS = /^(?:in|near|outside)$/

/** Words right before a name that make it an organisation's: "the NGO Memoria", "newspaper Vedado". */
const BEFORE_ORGANISATION =
  /^(?:NGO|newspaper|company|firm|agency|broadcaster|website|charity|airline|magazine|startup|watchdog)$/

/** What a rule asks about one name. */
export interface NameView {
  readonly t: NameTokens
  readonly lexicon: NameLexicon
  readonly evidence: Int32Array
  readonly isPlace: ((name: string) => boolean) | undefined
}

/**
 * Gives names a type by what is certain: a country is a place, "… Agency" an organisation, what follows an office is a
 * person. Where the model was unsure (MISC) the rules may go further than where it chose.
 */
export function retypeNames(names: readonly RawName[], view: NameView): RawName[] {
  const typed = names.map((name) => {
    const open = name.type === 'MISC' && name.rule !== 'people'
    return withType(name, sureType(name, view) ?? (open ? likelyType(name, view) : undefined))
  })
  return typed.map((name, k) => {
    return name.type === 'MISC' && name.rule !== 'people' ? withType(name, personByRole(name, typed, k, view)) : name
  })
}

function withType(name: RawName, type: RawName['type'] | undefined): RawName {
  if (type === undefined || type === name.type) return name
  return { ...name, type, rule: type === 'MISC' && name.to - name.from === 1 ? 'people' : 'retype-names' }
}

function textOf({ t }: NameView, { from, to }: RawName): string {
  let text = ''
  for (let i = from; i < to; i++) text += (i > from && t.a.start[i]! > t.a.end[i - 1]! ? ' ' : '') + wordOf(t, i)
  return text
}

/** Rules that overrule the model. */
function sureType(name: RawName, view: NameView): RawName['type'] | undefined {
  const { t, lexicon } = view
  const first = t.bits[name.from]!
  const last = t.bits[name.to - 1]!
  const words = name.to - name.from
  const text = textOf(view, name)
  if (name.type !== 'LOC' && lexicon.countries.has(text) && (first & GIVEN) === 0 && !afterOffice(t, name)) {
    return name.type === 'ORG' ? undefined : 'LOC'
  }
  if (name.type === 'PER' && words === 1 && first & WORD.PEOPLE && !afterOffice(t, name)) return 'MISC'
  if (WARS.test(text)) return 'MISC'
  if (name.type === 'PER' && (first & GIVEN) === 0 && (afterIn(t, name) || isTown(t, name))) return 'LOC'
  if (
    words === 1 &&
    name.type !== 'ORG' &&
    first & WORD.ORGANISATION &&
    (first & (GIVEN | WORD.PLACE | WORD.CITY)) === 0
  ) {
    return afterOffice(t, name) || view.evidence[name.from]! & PERSONAL ? undefined : 'ORG'
  }
  if (isDateline(t, name)) return 'LOC'
  if (t.phrase[name.from] === 3 && t.phrase[name.to] !== 4 && (name.type === 'MISC' || t.phrase[name.to - 1] === 4))
    return 'ORG'
  if (words > 1 && last & WORD.ORGANISATION_WORD && name.type === 'MISC' && (last & WORD.PLACE_WORD) === 0) return 'ORG'
  if (name.type === 'MISC' && words > 2 && first & WORD.ORGANISATION_HEAD && isOf(t, name.from + 1)) return 'ORG'
  return undefined
}

/** "KARSK, May 3", "KARSK (Reuters) -", "KARSK - " at the start: where a report was written. */
function isDateline(t: NameTokens, { from, to }: RawName): boolean {
  const s = t.a.sentenceOf[from]!
  if (from !== t.a.firstToken[s] || t.sentenceCase[s] === CASE.UPPER || to + 2 >= t.a.firstToken[s + 1]!) return false
  for (let i = from; i < to; i++) {
    if (t.shape[i] !== SHAPE.UPPER || t.a.end[i]! - t.a.start[i]! < 4 || t.bits[i]! & WORD.ORGANISATION) return false
  }
  const next = wordOf(t, to)
  if (next === ',') return (t.bits[to + 1]! & WORD.CALENDAR) !== 0
  return next === '(' || next === '-' || next === '–' || next === '—'
}

/** Rules for names that the model left without a type. */
function likelyType(name: RawName, view: NameView): RawName['type'] | undefined {
  const { t, isPlace } = view
  const { from, to } = name
  const first = t.bits[from]!
  const seen = view.evidence[from]!
  const words = to - from
  for (let i = from; i < to; i++) if (t.bits[i]! & WORD.ORGANISATION && words < 4) return 'ORG'
  if (t.phrase[from] === 1 || (words === 1 && first & (WORD.PLACE | WORD.CITY))) return 'LOC'
  if (words > 1 && t.bits[to - 1]! & WORD.PLACE_WORD) return 'LOC'
  if (to < t.a.tokenCount && !isCapital(t, to) && BEHIND_ORGANISATION.test(wordOf(t, to))) return 'ORG'
  if (isTown(t, name)) return 'LOC'
  if (from > 0 && BEFORE_ORGANISATION.test(wordOf(t, from - 1)) && !/[.,;]/.test(wordOf(t, to - 1))) return 'ORG'
  if (afterOffice(t, name) && words < 4) return 'PER'
  if (words > 1 && words < 4 && first & GIVEN) return 'PER'
  if (words === 1 && isCountrysOwn(t, name)) return 'PER'
  if (isPlace?.(textOf(view, name))) return 'LOC'
  if (words < 3 && (seen & (SEEN.AFTER_THE | SEEN.AFTER_TITLE | SEEN.AFTER_FIRST_NAME)) === 0 && afterIn(t, name))
    return 'LOC'
  return undefined
}

const SETTLEMENT =
  /^(?:city|town|village|suburb|district|region|province|port|capital|hamlet|settlement|residents|outskirts|mayor|streets|people|island|hospital|airport)$/
const HERE =
  /^(?:city|town|village|suburb|district|region|province|port|capital|hamlet|settlement|island|municipality)$/

/** "the town of Irpin", "residents of Irpin", "Irpin is a suburb". */
function isTown(t: NameTokens, { from, to }: RawName): boolean {
  const { a } = t
  const s = a.sentenceOf[from]!
  const low = a.firstToken[s]!
  const high = a.firstToken[s + 1]!
  if (from - 2 >= low && wordOf(t, from - 1) === 'of' && SETTLEMENT.test(wordOf(t, from - 2))) return true
  const next = to < high ? wordOf(t, to) : ''
  if (next !== 'is' && next !== 'was' && next !== ',') return false
  for (let i = to + 1; i < high && i < to + 5; i++) {
    if (HERE.test(wordOf(t, i))) return true
    if (a.tag[i] !== TAG.DET && a.tag[i] !== TAG.ADJ && a.tag[i] !== TAG.NOUN) return false
  }
  return false
}

/** "Ukraine's Zelensky said": a country's own, who does something. */
function isCountrysOwn(t: NameTokens, { from, to }: RawName): boolean {
  const s = t.a.sentenceOf[from]!
  if (from - 2 < t.a.firstToken[s]! || to >= t.a.firstToken[s + 1]! || t.shape[from] !== SHAPE.CAPITAL) return false
  if (!/^['’]s$/.test(wordOf(t, from - 1)) || (t.bits[from - 2]! & WORD.PLACE) === 0) return false
  return (t.bits[to]! & WORD.SAYS) !== 0
}

/** Two or three capitalised words whose role the sentence gives: ", who lives in Tarn, Edson Luz." */
function personByRole(
  name: RawName,
  names: readonly RawName[],
  k: number,
  { t }: NameView,
): RawName['type'] | undefined {
  const words = name.to - name.from
  if (words < 2 || words > 3) return undefined
  for (let i = name.from; i < name.to; i++) if (t.shape[i] !== SHAPE.CAPITAL) return undefined
  return readRole(t, name, names, k) === undefined ? undefined : 'PER'
}

/** "in Irpin", "near Irpin, "; not "in Linguistics", "in COVID", "in Figure 2". */
function afterIn(t: NameTokens, { from, to }: RawName): boolean {
  if (from === 0 || !NEARNESS.test(wordOf(t, from - 1))) return false
  for (let i = from; i < to; i++) if (t.shape[i] !== SHAPE.CAPITAL && (t.bits[i]! & WORD.PARTICLE) === 0) return false
  return !/(?:ics|ism|logy|graphy)$/.test(wordOf(t, to - 1)) && t.shape[to] !== SHAPE.NUMBER
}

function isOf(t: NameTokens, i: number): boolean {
  const word = wordOf(t, i)
  return word === 'of' || word === 'for'
}

/** A title, or a common noun for a person, right before the name: "Gov. Ruiz", "negotiator Leonid". */
function afterOffice(t: NameTokens, { from }: RawName): boolean {
  if (from === 0 || t.a.sentenceOf[from - 1] !== t.a.sentenceOf[from]) return false
  return (t.bits[from - 1]! & OFFICE) !== 0
}
