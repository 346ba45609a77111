import { TAG, tokenAt } from '../../language/index.ts'
import {
  contains,
  type NameMention,
  overlaps,
  type Reference,
  type Source,
  type SourceMention,
  type Span,
} from '../../model/index.ts'
import type { Phrase } from './noun-phrase.ts'
import { firstFrom, mentionsIn, type SourceContext } from './source-context.ts'
import { isOutletName, isProper, nounKind, properKind } from './source-kind.ts'
import { sideIn, sideOfWords } from './source-side.ts'
import { DOCUMENT_NOUNS, isDemonym, isSpeakingNoun, OFFICE_NOUNS, OUTLET_NOUNS, PEOPLE_NOUNS } from './source-words.ts'
import { sentenceFirst, sentenceLast, type Words } from './words.ts'

/** One link of a chain out of a noun phrase: who it is, what kind, role and side, and what a pronoun stands for. */
export function describeSource(
  context: SourceContext,
  phrase: Phrase,
  rule: string,
  said: readonly Span[] = [],
): SourceMention {
  const { w } = context
  const span = trimmedSpan(w, phrase)
  const read = w.a.text.slice(span.start, span.end)
  const reference = referenceFor(context, phrase)
  // "“Every chair has a number,” he wrote": nobody points at himself in what he is quoted with.
  const own = reference && said.some((piece) => contains(piece, reference.antecedent))
  if (reference && !own) {
    const source = describeReference(context, reference, read)
    return { ...span, rule, source, antecedent: { start: reference.antecedent.start, end: reference.antecedent.end } }
  }
  return { ...span, rule, source: describePhrase(context, phrase, span, read) }
}

/** The phrase without the comma that closes its apposition. */
function trimmedSpan({ a, lower }: Words, { first, last }: Phrase): Span {
  let end = last
  while (end > first && (lower[end] === ',' || lower[end] === '—' || lower[end] === '–')) end--
  return { start: a.start[first]!, end: a.end[end]! }
}

/** A name of a person, whatever the reader of names took for one: not "the Lycée", "Radio Umuco". */
export function isPersonName(w: Words, { type, start, name }: NameMention): boolean {
  if (type !== 'PER') return false
  const token = tokenAt(w.a, start)
  return (
    w.lower[token - 1] !== 'the' &&
    !isOutletName(name.toLowerCase().split(/\s+/)) &&
    !/^(?:radio|tv|channel)\b/i.test(name)
  )
}

/** "he" and "she" are people: no town, and nothing that could not speak. */
function isPerson(w: Words, names: readonly NameMention[], { antecedent }: Reference): boolean {
  const name = mentionsIn(names, antecedent)[0]
  if (name && isPersonName(w, name)) return true
  const words = headNoun(w.a.text.slice(antecedent.start, antecedent.end))
  return isSpeakingNoun(words) || (name !== undefined && nameBehind(w, antecedent) !== undefined)
}

function referenceFor({ w, references, names }: SourceContext, phrase: Phrase): Reference | undefined {
  const start = w.a.start[phrase.first]!
  const head = { start: w.a.start[phrase.head]!, end: w.a.end[phrase.head]! }
  const found = mentionsIn(references, head).find(({ start: from }) => from <= head.start && from >= start)
  return found && PERSONAL.has(w.lower[phrase.head]!) && !isPerson(w, names, found) ? undefined : found
}

function describeReference(context: SourceContext, reference: Reference, read: string): Source {
  const { w, names } = context
  const { antecedent } = reference
  // "an official from Tarn" holds the name of a town, which is not who spoke.
  const name = reference.type === 'NOUN' ? undefined : mentionsIn(names, antecedent)[0]
  const place = name && PERSONAL.has(read.toLowerCase()) && mentionsIn(context.places, name).length > 0
  const closing = place ? nameBehind(w, antecedent) : undefined
  if (closing) return { name: closing, kind: 'person', read }
  if (name) return { ...describeName(context, name), read }
  const text = w.a.text.slice(antecedent.start, antecedent.end)
  const side = sideIn(context, antecedent)
  const behind = nameBehind(w, antecedent) ?? nameBeside(context, antecedent)
  if (behind) return { name: behind, kind: 'person', role: withoutArticle(text), ...(side ? { side } : {}), read }
  const kind =
    reference.type === 'NOUN' ? nounKind(headNoun(text)) : reference.type === 'PER' ? 'person' : 'organisation'
  const outlet = kind === 'organisation' && isOutletName(text.toLowerCase().split(/\s+/))
  return { name: reference.name, kind: outlet ? 'outlet' : kind, ...(side ? { side } : {}), read }
}

const PERSONAL = new Set(['he', 'him', 'she', 'her'])

/** "the goalkeeper of Tarn, who filmed it, Ida Cole.": a name that closes the sentence is the one described. */
function nameBehind(w: Words, { end }: Span): string | undefined {
  const last = sentenceLast(w, tokenAt(w.a, end - 1))
  const tail = w.a.text.slice(end, w.a.end[last])
  return /,\s((?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+)\.?$/u.exec(tail)?.[1]
}

/** "The mayor of Formo, Gino Alba, has …", "Incident controller Bev Tranter": the name right behind what describes him. */
function nameBeside({ w, names }: SourceContext, { end }: Span): string | undefined {
  const name = names[firstFrom(names, end)]
  if (name?.type !== 'PER') return undefined
  const between = w.a.text.slice(end, Math.min(name.start, end + 40))
  return BESIDE.test(between) && name.start <= end + 40 ? name.name : undefined
}

const BESIDE = /^(?:, | )(?:\p{Lu}[\p{L}.]*\s){0,3}$/u

/** Last word before the first preposition: "official from the port" has "official". */
function headNoun(text: string): string {
  const [core = ''] = text.toLowerCase().split(/,|\s(?:of|from|in|at|for|with|on|who|which|that)\s/)
  return core.trim().split(/\s+/).at(-1) ?? ''
}

function describePhrase(context: SourceContext, phrase: Phrase, span: Span, read: string): Source {
  const { w } = context
  const head = { start: w.a.start[phrase.head]!, end: w.a.end[phrase.head]! }
  // Only the phrase before its first comma names the speaker: "Ana Ruiz, a friend of Tom Bell".
  const core = { start: span.start, end: coreEnd(w, phrase) }
  const inside = mentionsIn(context.names, core).filter((name) => contains(core, name))
  const named =
    inside.find((name) => overlaps(name, head)) ??
    inside.find((name) => name.type === 'PER' && name.end === core.end && !behindPreposition(w, name))
  const surname =
    named && named.type !== 'PER' && !named.name.includes(' ') ? context.surnames.get(named.name) : undefined
  if (surname) return { ...describeName(context, surname), read }
  const several = inside.length > 1 && /\b(?:and|or)\b/.test(w.a.text.slice(inside[0]!.end, inside.at(-1)!.start))
  if (several || joinsPhrases(w, phrase, core) || (named && joinsName(w, phrase, named))) {
    return describeSeveral(context, core, read, inside)
  }
  if (named && (named.type === 'PER' || named.type === 'ORG' || named.type === 'MISC')) {
    return { ...describeName(context, named, { span, phrase }), read }
  }
  if (named && named.type === 'LOC' && w.a.tag[phrase.head] === TAG.PROPN) {
    return { name: named.name, kind: 'organisation', side: named.name, read }
  }
  const closing = apposedName(context, core, span)
  if (closing)
    return { ...describeName(context, closing), role: withoutArticle(w.a.text.slice(core.start, core.end)), read }
  return describeUnnamed(context, phrase, core, read)
}

/** A comma, and titles that the reader of names left before the name: ", Colonel ". */
const TITLES = /^, (?:\p{Lu}[\p{L}.]*\s){0,3}$/u

/** "A commander of the front, Ida Cole, said": the name right behind the comma. */
function apposedName({ w, names }: SourceContext, core: Span, span: Span): NameMention | undefined {
  return mentionsIn(names, span).find(
    (name) => name.type === 'PER' && contains(span, name) && TITLES.test(w.a.text.slice(core.end, name.start)),
  )
}

/** "Pro-government fighters and the council": two phrases side by side. */
function joinsPhrases(w: Words, { first, last }: Phrase, core: Span): boolean {
  for (let i = first + 1; i < last && w.a.end[i]! < core.end; i++) {
    if (w.lower[i] === 'and' && w.a.tag[i + 1] === TAG.DET) return true
  }
  return false
}

/** "Lira and Mastex said": a capitalised word joined to a name that was read on its own. */
function joinsName(w: Words, { first }: Phrase, name: NameMention): boolean {
  const start = tokenAt(w.a, name.start)
  return start - 2 === first && w.lower[start - 1] === 'and' && /^\p{Lu}/u.test(tokenOf(w, first))
}

function behindPreposition(w: Words, name: NameMention): boolean {
  const start = tokenAt(w.a, name.start)
  return start > 0 && w.a.tag[start - 1] === TAG.ADP
}

/** Several that speak with one voice are one link, under all their names. */
function describeSeveral(context: SourceContext, core: Span, read: string, inside: readonly NameMention[]): Source {
  const side = sideIn(context, core)
  const kind = inside.length > 0 && inside.every((name) => name.type === 'PER') ? 'person' : 'organisation'
  return { name: withoutArticle(context.w.a.text.slice(core.start, core.end)), kind, ...(side ? { side } : {}), read }
}

function coreEnd(w: Words, phrase: Phrase): number {
  for (let i = phrase.first; i <= phrase.last; i++) if (w.lower[i] === ',' && i > phrase.head) return w.a.end[i - 1]!
  return w.a.end[phrase.last]!
}

function describeName(context: SourceContext, name: NameMention, around?: { span: Span; phrase: Phrase }): Source {
  const role = name.role ?? (around && roleAround(context, name, around)) ?? context.roles.get(name.entity)
  const lower = name.name.toLowerCase().split(/\s+/)
  const long = context.longForms.get(name.name) ?? (name.type === 'PER' ? name.name : withCapitals(context.w, name))
  const full = long.replace(/^The\s+/, '')
  const body = role ? nounKind(role.toLowerCase().split(/\s+/).at(-1)!) : 'person'
  const kind =
    name.type === 'PER' && (body === 'organisation' || body === 'outlet')
      ? body
      : name.type === 'PER'
        ? 'person'
        : isOutletName(lower) || (around && outletHead(context.w, around.phrase))
          ? 'outlet'
          : 'organisation'
  const side =
    (around && sideIn(context, around.span, name)) ?? sideOfWords(context, role ?? context.roles.get(name.entity))
  return { name: full, kind, ...(role ? { role } : {}), ...(side ? { side } : {}), read: name.name }
}

const JOINED = /^(?:-|[a-z0-9]+)$/

/** "International Harbour Agency", of which the reader of names took the last words. */
function withCapitals(w: Words, name: NameMention): string {
  let first = tokenAt(w.a, name.start)
  if (w.a.text.slice(name.start, name.end) !== name.name) return name.name
  const low = sentenceFirst(w, first)
  while (first > low && w.capital[first - 1] === 1 && !isDemonym(tokenOf(w, first - 1))) first--
  // "Lira-Info" is one name, and "NGO" before it says what it is.
  let last = tokenAt(w.a, name.end - 1)
  while (last + 1 < w.a.tokenCount && w.a.start[last + 1] === w.a.end[last] && JOINED.test(w.lower[last + 1]!)) last++
  if (w.lower[last] === '-') last--
  return w.a.text.slice(w.a.start[first], w.a.end[last]).replace(/^NGO\s+/, '')
}

/** "Russian negotiator Leonid Marsk": the words before the name; else the apposition behind it. */
function roleAround({ w }: SourceContext, name: NameMention, { span }: { span: Span }): string | undefined {
  if (name.type !== 'PER') return undefined
  const before = w.a.text
    .slice(span.start, Math.max(span.start, name.start))
    .replace(/^(?:the|a|an|his|her|its|their|our)\s+/i, '')
    .trim()
  if (before.length > 1 && /\p{L}/u.test(before)) return before
  const behind = /^,\s+(?:the |an? )?([^,]{3,80})$/.exec(w.a.text.slice(name.end, span.end))
  return behind && !/^(?:who|whose|which)\b/.test(behind[1]!) ? behind[1] : undefined
}

function outletHead(w: Words, phrase: Phrase): boolean {
  return OUTLET_NOUNS.has(w.lower[phrase.last]!) || OUTLET_NOUNS.has(w.lower[phrase.head]!)
}

/** Without a name found by the name reader: capitals and head nouns decide. */
function describeUnnamed(context: SourceContext, phrase: Phrase, core: Span, read: string): Source {
  const { w } = context
  const lower: string[] = []
  for (let i = phrase.first; i <= phrase.head; i++) lower.push(w.lower[i]!)
  const text = w.a.text.slice(core.start, core.end)
  const side = sideIn(context, core)
  const withSide = side ? { side } : {}
  const head = w.lower[phrase.head]!
  const proper = isProper(w, phrase)
  if (isOutletName(lower)) return { name: withoutArticle(text), kind: 'outlet', ...withSide, read }
  if (!proper && head !== 'ngo') return { name: withoutArticle(text), kind: nounKind(head), ...withSide, read }
  if (OFFICE_NOUNS.has(head) || PEOPLE_NOUNS.has(head) || DOCUMENT_NOUNS.has(head)) {
    return { name: withoutArticle(text), kind: nounKind(head), ...withSide, read }
  }
  const name = properTail(w, phrase)
  const known = context.surnames.get(w.a.text.slice(name.start, name.end))
  if (known) return { ...describeName(context, known), read }
  const role = name.start > core.start ? withoutArticle(w.a.text.slice(core.start, name.start).trim()) : undefined
  const kind = properKind(w, phrase, role)
  return {
    name: w.a.text.slice(name.start, name.end),
    kind,
    ...(role && kind === 'person' ? { role } : {}),
    ...withSide,
    read,
  }
}

/** The run of proper nouns that ends at the head: "negotiator [Leonid Marsk]". */
function properTail(w: Words, phrase: Phrase): Span {
  let first = phrase.head
  while (
    first > phrase.first &&
    (w.a.tag[first - 1] === TAG.PROPN || w.lower[first - 1] === '.' || w.a.end[first - 1] === w.a.start[first]) &&
    !isDemonym(tokenOf(w, first - 1)) &&
    w.lower[first - 1] !== 'ngo'
  )
    first--
  let last = phrase.head
  // "Lira-Info" is three tokens of one word.
  while (last < phrase.last && (w.a.tag[last + 1] === TAG.PROPN || w.a.start[last + 1] === w.a.end[last])) last++
  return { start: w.a.start[first]!, end: w.a.end[last]! }
}

function tokenOf(w: Words, i: number): string {
  return w.a.text.slice(w.a.start[i], w.a.end[i])
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:the|a|an|its|his|her|their|The|A|An|Its|His|Her|Their)\s+/, '')
}
