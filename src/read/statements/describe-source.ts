import { TAG } from '../../language/index.ts'
import {
  contains,
  type NameMention,
  overlaps,
  type PlaceMention,
  type Reference,
  type Source,
  type SourceMention,
  type Span,
} from '../../model/index.ts'
import type { Phrase } from './noun-phrase.ts'
import {
  DOCUMENT_NOUNS,
  isDemonym,
  OFFICE_NOUNS,
  OUTLET_NAMES,
  OUTLET_NOUNS,
  PEOPLE_NOUNS,
  SIDE_WORDS,
} from './source-words.ts'
import type { Words } from './words.ts'

/** What other readers found, for telling who a phrase means. */
export interface SourceContext {
  readonly w: Words
  readonly names: readonly NameMention[]
  readonly references: readonly Reference[]
  readonly places: readonly PlaceMention[]
}

/** One link of a chain out of a noun phrase: who it is, what kind, role and side, and what a pronoun stands for. */
export function describeSource(context: SourceContext, phrase: Phrase, rule: string): SourceMention {
  const { w } = context
  const span = trimmedSpan(w, phrase)
  const read = w.a.text.slice(span.start, span.end)
  const reference = referenceFor(context, phrase)
  if (reference) {
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

function referenceFor({ w, references }: SourceContext, phrase: Phrase): Reference | undefined {
  const start = w.a.start[phrase.first]!
  const head = { start: w.a.start[phrase.head]!, end: w.a.end[phrase.head]! }
  return references.find(
    (reference) => overlaps(reference, head) && reference.start <= head.start && reference.start >= start,
  )
}

function describeReference(context: SourceContext, reference: Reference, read: string): Source {
  const { w, names } = context
  const name = names.find((one) => overlaps(one, reference.antecedent))
  if (name) return { ...describeName(context, name), read }
  const antecedent = w.a.text.slice(reference.antecedent.start, reference.antecedent.end)
  const lower = antecedent.toLowerCase().split(/\s+/)
  const kind =
    reference.type === 'PER'
      ? 'person'
      : reference.type === 'ORG' || reference.type === 'LOC'
        ? 'organisation'
        : nounKind(lower)
  const side = sideIn(context, reference.antecedent)
  return {
    name: reference.name,
    kind: kind === 'organisation' && isOutletName(lower) ? 'outlet' : kind,
    ...(side ? { side } : {}),
    read,
  }
}

function describePhrase(context: SourceContext, phrase: Phrase, span: Span, read: string): Source {
  const { w } = context
  const head = { start: w.a.start[phrase.head]!, end: w.a.end[phrase.head]! }
  // Only the phrase before its first comma names the speaker: "Ana Ruiz, a friend of Tom Bell".
  const core = { start: span.start, end: coreEnd(w, phrase) }
  const inside = context.names.filter((name) => contains(core, name))
  const named =
    inside.find((name) => overlaps(name, head)) ?? inside.find((name) => name.type === 'PER' && name.end === core.end)
  if (named && (named.type === 'PER' || named.type === 'ORG' || named.type === 'MISC')) {
    return { ...describeName(context, named, { span, phrase }), read }
  }
  if (named && named.type === 'LOC' && w.a.tag[phrase.head] === TAG.PROPN) {
    return { name: named.name, kind: 'organisation', side: named.name, read }
  }
  return describeUnnamed(context, phrase, core, read)
}

function coreEnd(w: Words, phrase: Phrase): number {
  for (let i = phrase.first; i <= phrase.last; i++) if (w.lower[i] === ',' && i > phrase.head) return w.a.end[i - 1]!
  return w.a.end[phrase.last]!
}

function describeName(context: SourceContext, name: NameMention, around?: { span: Span; phrase: Phrase }): Source {
  const entity = context.names.filter((one) => one.entity === name.entity)
  const role = name.role ?? (around && roleAround(context, name, around)) ?? entity.find((one) => one.role)?.role
  const lower = name.name.toLowerCase().split(/\s+/)
  const kind =
    name.type === 'PER'
      ? 'person'
      : isOutletName(lower) || (around && outletHead(context.w, around.phrase))
        ? 'outlet'
        : 'organisation'
  const side = (around && sideIn(context, around.span)) ?? sideOfWords(role) ?? sideOfEntity(entity)
  return { name: name.name, kind, ...(role ? { role } : {}), ...(side ? { side } : {}), read: name.name }
}

/** "Russian negotiator Leonid Marsk": the words before the name; else the apposition behind it. */
function roleAround({ w }: SourceContext, name: NameMention, { span }: { span: Span }): string | undefined {
  if (name.type !== 'PER') return undefined
  const before = w.a.text
    .slice(span.start, Math.max(span.start, name.start))
    .replace(/^(?:the|a|an)\s+/i, '')
    .trim()
  if (before.length > 1 && /\p{L}/u.test(before)) return before
  const behind = /^,\s+(?:the |an? )?([^,]{3,80})$/.exec(w.a.text.slice(name.end, span.end))
  return behind && !/^(?:who|whose|which)\b/.test(behind[1]!) ? behind[1] : undefined
}

function outletHead(w: Words, phrase: Phrase): boolean {
  return OUTLET_NOUNS.has(w.lower[phrase.last]!) || OUTLET_NOUNS.has(w.lower[phrase.head]!)
}

function isOutletName(lower: readonly string[]): boolean {
  return lower.some((word) => OUTLET_NAMES.has(word)) || OUTLET_NOUNS.has(lower.at(-1) ?? '')
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
  const proper = w.a.tag[phrase.head] === TAG.PROPN
  if (isOutletName(lower)) return { name: withoutArticle(text), kind: 'outlet', ...withSide, read }
  if (!proper || OFFICE_NOUNS.has(head) || PEOPLE_NOUNS.has(head) || DOCUMENT_NOUNS.has(head)) {
    return { name: withoutArticle(text), kind: nounKind([head]), ...withSide, read }
  }
  const name = properTail(w, phrase)
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
    (w.a.tag[first - 1] === TAG.PROPN || w.lower[first - 1] === '.') &&
    !isDemonym(tokenOf(w, first - 1))
  )
    first--
  let last = phrase.head
  while (last < phrase.last && w.a.tag[last + 1] === TAG.PROPN) last++
  return { start: w.a.start[first]!, end: w.a.end[last]! }
}

function tokenOf(w: Words, i: number): string {
  return w.a.text.slice(w.a.start[i], w.a.end[i])
}

function properKind(w: Words, phrase: Phrase, role: string | undefined): Source['kind'] {
  const words = w.a.text.slice(w.a.start[phrase.first], w.a.end[phrase.last])
  if (/^\p{Lu}{2,}$/u.test(tokenOf(w, phrase.head))) return 'organisation'
  if (role && /\p{Ll}/u.test(role)) return 'person'
  if (/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Capt|President|Minister|Mayor|Governor)\b/.test(words)) return 'person'
  return phrase.head > phrase.first && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(words) ? 'person' : 'organisation'
}

function nounKind(lower: readonly string[]): Source['kind'] {
  const head = lower.at(-1) ?? ''
  if (lower.some((word) => DOCUMENT_NOUNS.has(word)) && DOCUMENT_NOUNS.has(head)) return 'document'
  if (PEOPLE_NOUNS.has(head)) return 'unnamed'
  if (OUTLET_NOUNS.has(head)) return 'outlet'
  return OFFICE_NOUNS.has(head) ? 'office' : 'unnamed'
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:the|a|an|The|A|An)\s+/, '')
}

/** Country or camp the words name: a place that acts or a demonym, else "separatist", "opposition". */
function sideIn({ w, places }: SourceContext, span: Span): string | undefined {
  const place = places.find((one) => contains(span, one) && (one.part === 'demonym' || one.part === 'side'))
  const camp = campIn(w.a.text.slice(span.start, span.end))
  return camp ?? place?.place.name ?? sideOfWords(w.a.text.slice(span.start, span.end))
}

function campIn(text: string): string | undefined {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .find((word) => SIDE_WORDS.has(word))
}

function sideOfWords(text: string | undefined): string | undefined {
  return text?.split(/[^\p{L}-]+/u).find((word) => isDemonym(word) || SIDE_WORDS.has(word.toLowerCase()))
}

function sideOfEntity(entity: readonly NameMention[]): string | undefined {
  for (const { role } of entity) {
    const side = sideOfWords(role)
    if (side) return side
  }
  return undefined
}
