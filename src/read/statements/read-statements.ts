import type { Analysis, Language } from '../../language/index.ts'
import { sentenceSpan, tokenAt } from '../../language/index.ts'
import type {
  FigureMention,
  Mode,
  NameMention,
  PlaceMention,
  Reference,
  Report,
  SourceMention,
  Span,
  Statement,
  TimeMention,
} from '../../model/index.ts'
import { attachEvents, type EventModel, readEvents } from '../events/index.ts'
import { type ModalityModel, readModality } from '../modality/index.ts'
import { type StatementTime, timeOfContent, timeOfSaying, within } from './attach-context.ts'
import type { Attribution, Tokens } from './attribution.ts'
import { ownLinks } from './build-chain.ts'
import { carriedRelays, carriesTotal, type Earlier, inferred, resolveEarlier } from './carry-over.ts'
import { findAttributions } from './find-attributions.ts'
import { byMeaning, type Item, narratedItems, saidBy, saidItem, sentencesOf } from './items.ts'
import { carriesChain, mayRelay } from './kept-cues.ts'
import { behindNotice, behindStamp } from './leave-out.ts'
import { maySpeak } from './may-speak.ts'
import { type Draft, relayed, withoutInnerAdverbs } from './relays.ts'
import { createSourceContext, type SourceContext } from './source-context.ts'
import { splitSpeech } from './split-speech.ts'
import { stanceOf } from './stance.ts'
import { findUnverified } from './unverified.ts'
import { readWords, type Words } from './words.ts'

export interface StatementContext {
  readonly report: Report
  readonly names: readonly NameMention[]
  readonly references: readonly Reference[]
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly figures: readonly FigureMention[]
  readonly language: Language
  /** Without it the rules alone tell the modality. */
  readonly modality?: ModalityModel
  /** Without it the rules alone tell the happenings. */
  readonly events?: EventModel
}

/**
 * Who says what in a report. Every sentence outside the headings is in at least one statement: attributed where
 * somebody says it, else narrated with an empty chain. Chains run from the speaker outwards and leave the outlet out.
 * In reading order; linear in the length of the text.
 */
export function readStatements(a: Analysis, context: StatementContext): Statement[] {
  const w = readWords(a, context.report.headings, context.report.dateline)
  const kept = findAttributions(w)
    .filter((one) => (carriesChain(one) || mayRelay(one)) && w.heading[a.sentenceOf[one.cue[0]]!] === 0)
    .filter((one) => !one.source || !OF_THINGS.has(one.lemma) || maySpeak(w, one.source))
    .flatMap((one) => splitSpeech(w, one))
    .flatMap((one) => byMeaning(w, one))
  const drafts = relayed(w, withoutInnerAdverbs(kept))
  const items: Item[] = [...drafts.map((draft) => saidItem(w, draft)), ...narratedItems(w, drafts)]
  items.sort(
    (x, y) => x.sentence - y.sentence || x.at - y.at || (x.draft?.one.cue[0] ?? 0) - (y.draft?.one.cue[0] ?? 0),
  )
  return attachEvents(assemble(w, context, items), readEvents(w, context))
}

/** What a storm or a vote may do as well: "hunger threatens", "the ring claimed ten lives". */
const OF_THINGS = new Set(
  `threaten claim show seize treat charge force push press direct require invite challenge promise suggest prove reveal
  deliver demand counter see raise carry put call name identify list cite quote answer turn sweep wave brush shoot play hit project allow submit signal`.split(
    /\s+/,
  ),
)

/** Tokens on either side of what is said that may tell how it is meant; text without full stops has no end. */
const AROUND = 60

function assemble(w: Words, context: StatementContext, items: readonly Item[]): Statement[] {
  const sources = createSourceContext(w, context.names, context.references, context.places)
  const statements: Statement[] = []
  const earlier: Earlier[] = []
  const placeOf = new Map<Attribution, number>()
  for (const { draft, sentence, part } of items) {
    const statement = draft
      ? attributed(w, context, sources, draft, earlier, placeOf)
      : narrated(w, context, sentence, earlier, statements.at(-1), part)
    if (draft) placeOf.set(draft.one, statements.length)
    statements.push(carrySaid(statement, statements))
    earlier.push({ chain: statement.chain, sentence: draft ? sentencesOf(w, draft.one)[1] : sentence })
  }
  return statements
}

function attributed(
  w: Words,
  context: StatementContext,
  sources: SourceContext,
  draft: Draft,
  earlier: readonly Earlier[],
  placeOf: ReadonlyMap<Attribution, number>,
): Statement {
  const { one, relays, inside } = draft
  const [firstSentence, lastSentence] = sentencesOf(w, one)
  const own = resolveEarlier(w, ownLinks(sources, one), earlier, firstSentence, context.names)
  const outer = [...relays, ...(inside ? [inside] : [])].flatMap((relay) =>
    resolveEarlier(w, ownLinks(sources, relay), earlier, firstSentence, context.names),
  )
  let chain = distinct(inOrder(own, outer)).flatMap((link, at) => asSource(w, link, context.report, at > 0))
  if (one.inferred) chain = chain.map(inferred)
  chain = [...chain, ...carriedRelays(chain, earlier, firstSentence)]
  const content = one.content.map((tokens) => behindNotice(w.a.text, behindStamp(w, spanOf(w, tokens))))
  const sentences = sentenceSpans(w, firstSentence, lastSentence)
  const { modality, rule } = readModality(saidBy(w, one, one.content), context.modality)
  const addressed =
    one.frame === 'p' && one.addressee
      ? timeOfSaying(context.times, [spanOf(w, [one.addressee.first, infinitiveAfter(w, one.addressee.last)])], [])
      : undefined
  const time = timeOfContent(w.a.text, context.times, content, addressed?.mention ? [addressed.mention] : [])
  const said = addressed ?? timeOfSaying(context.times, sentences, content)
  const from = Math.max(w.opens[firstSentence]!, one.content[0]![0] - AROUND)
  const stance = stanceOf(w, from, one.content.at(-1)![1], one) ?? (rule === 'denied-by-cue' ? 'denies' : undefined)
  const nestedIn = inside ? placeOf.get(inside) : undefined
  const unverified = findUnverified(
    w,
    from,
    Math.min(w.a.firstToken[lastSentence + 1]! - 1, one.content.at(-1)![1] + AROUND),
  )
  return {
    kind: 'statement',
    start: sentences[0]!.start,
    end: sentences.at(-1)!.end,
    rule: one.rule,
    sentences,
    chain,
    cue: { ...spanOf(w, one.cue), rule: one.rule },
    content,
    mode: modeOf(w, one.content),
    modality,
    modalityRule: rule,
    ...(nestedIn === undefined ? {} : { nestedIn }),
    ...(time ? { time } : {}),
    ...(said ? { said } : {}),
    ...mentionsWithin(context, content),
    ...(stance ? { stance } : {}),
    ...(unverified ? { unverified } : {}),
  }
}

function narrated(
  w: Words,
  context: StatementContext,
  sentence: number,
  earlier: readonly Earlier[],
  before: Statement | undefined,
  part: readonly Tokens[] | undefined,
): Statement {
  const first = w.opens[sentence]!
  const last = w.a.firstToken[sentence + 1]! - 1
  const span = behindStamp(w, sentenceSpan(w.a, sentence))
  const told = part?.map((tokens) => spanOf(w, tokens)) ?? [span]
  const totals = carriesTotal(w, first, last)
  const { modality, rule } = totals
    ? ({ modality: 'happened', rule: 'carries-total' } as const)
    : readModality(saidBy(w, undefined, part ?? [[first, last]]), context.modality)
  const time = timeOfContent(w.a.text, context.times, told, [])
  const stance = stanceOf(w, first, last)
  const unverified = findUnverified(w, first, last)
  const chain = totals && before && before.chain.length > 0 ? earlier.at(-1)!.chain.map(inferred) : []
  return {
    kind: 'statement',
    ...span,
    rule: chain.length > 0 ? 'carries-total' : 'narrated',
    sentences: [span],
    chain,
    content: part ? told : [],
    mode: 'narrated',
    modality,
    modalityRule: rule,
    ...(time ? { time } : {}),
    ...mentionsWithin(context, told),
    ...(stance ? { stance } : {}),
    ...(unverified ? { unverified } : {}),
  }
}

/** The same speaker goes on in the sentences right behind: it was said when the first was said. */
function carrySaid(statement: Statement, before: readonly Statement[]): Statement {
  const speaker = statement.chain[0]?.source.name
  const last = before.at(-1)
  if (speaker === undefined || statement.said || !last?.said || last.chain[0]?.source.name !== speaker) return statement
  const { time } = last.said
  const said: StatementTime = {
    time: { ...time, read: '', inferred: true, reasons: ['said in the same place as the sentence before'] },
  }
  return { ...statement, said }
}

function mentionsWithin(
  context: StatementContext,
  spans: readonly Span[],
): Pick<Statement, 'places' | 'figures' | 'references'> {
  return {
    places: within(context.places, spans),
    figures: within(context.figures, spans),
    references: within(context.references, spans),
  }
}

/** The report's own people are the outlet. */
const OWN_PEOPLE =
  /^(?:our|this) (?:own )?(?:[\w-]+ )?(?:reporter|correspondent|photographer|newsroom|team|paper|newspaper|agency)s?\b/i

const OURSELVES = new Set(['we', 'our', 'us'])

/** The clock of an entry is nobody, an outlet's own name adds nothing, and "we" outside a quotation is who publishes it. */
function asSource(w: Words, link: SourceMention, { outlet, agency }: Report, relay: boolean): SourceMention[] {
  const { source, start } = link
  if (/^[\d.:,]+$/.test(source.name) || OWN_PEOPLE.test(source.read)) return []
  const own = [outlet, agency].some((name) => name !== undefined && isShortFor(source.name, name))
  if (own && (relay || source.kind === 'outlet')) return []
  if (!outlet || !OURSELVES.has(source.read.toLowerCase())) return [link]
  return w.quoteOf[tokenAt(w.a, start)]! >= 0
    ? [link]
    : [{ ...link, source: { name: outlet, kind: 'organisation', read: source.read } }]
}

/** "the Echo" is the "Tarn Echo" that prints it. */
function isShortFor(name: string, outlet: string): boolean {
  const own = outlet.toLowerCase()
  const short = name.toLowerCase()
  return own === short || own.endsWith(` ${short}`) || own.startsWith(`${short} `) || own.startsWith(`${short}-`)
}

const CARRIER_RULES = new Set(['carried-by', 'told-outlet'])

/** Who carried the words stands behind the relay that named him: "…, according to minutes obtained by the magazine". */
function inOrder(own: readonly SourceMention[], outer: readonly SourceMention[]): SourceMention[] {
  const first = outer[0]
  if (!first) return [...own]
  const later = own.filter(({ rule, start }) => CARRIER_RULES.has(rule) && start > first.start)
  return [...own.filter((link) => !later.includes(link)), ...outer, ...later]
}

/** First mention of each link only: "told Reuters … Reuters reported" names one relay. */
function distinct(chain: readonly SourceMention[]): SourceMention[] {
  return chain.filter((link, at) => chain.findIndex((other) => other.source.name === link.source.name) === at)
}

function infinitiveAfter(w: Words, from: number): number {
  let i = from
  while (i + 1 < w.a.tokenCount && i < from + 8 && w.lower[i + 1] !== 'to') i++
  return i
}

function modeOf(w: Words, content: readonly Tokens[]): Mode {
  let quoted = 0
  let plain = 0
  for (const [first, last] of content) {
    for (let i = first; i <= last; i++) {
      if (!hasLetter(w.lower[i]!)) continue
      if (w.quoteOf[i]! >= 0) quoted++
      else plain++
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}

/** A letter or digit anywhere in the word; nearly always the first character tells. */
function hasLetter(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(word)
}

function spanOf({ a }: Words, [first, last]: Tokens): Span {
  return { start: a.start[first]!, end: a.end[last]! }
}

function sentenceSpans(w: Words, first: number, last: number): Span[] {
  const spans: Span[] = []
  for (let s = first; s <= last; s++) spans.push(behindStamp(w, sentenceSpan(w.a, s)))
  return spans
}
