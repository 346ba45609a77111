import { type NameMention, overlaps, type SourceMention } from '../../model/index.ts'
import { isPersonName } from './describe-source.ts'
import { firstFrom } from './source-context.ts'
import type { Words } from './words.ts'

/** A speaker met earlier, for sentences that only point back at him. */
export interface Earlier {
  readonly chain: readonly SourceMention[]
  readonly sentence: number
}

/** How many sentences back a pointing word is taken to reach. */
const REACH = 6

const PERSON_PRONOUNS = new Set(['he', 'she', 'him', 'her', 'i', 'who'])
const GROUP_PRONOUNS = new Set(['it', 'they', 'them', 'we'])
const GROUP_NOUNS = new Set(
  'company agency group organisation organization firm bank body watchdog charity newspaper paper channel network'.split(
    ' ',
  ),
)

const MEDIUM_NOUNS = new Set(
  'broadcaster station newspaper paper daily weekly agency channel network radio site website'.split(' '),
)

/**
 * The chain with its first link told by what was said before, where the words only point back and no reference was
 * found: "he", "the president" of "President Ruiz", "the company". The link keeps its own words.
 */
export function resolveEarlier(
  w: Words,
  chain: readonly SourceMention[],
  earlier: readonly Earlier[],
  sentence: number,
  names: readonly NameMention[],
): SourceMention[] {
  const [speaker, ...rest] = chain
  if (!speaker) return []
  if (speaker.source.kind === 'person' && !speaker.source.role && !speaker.antecedent)
    return [withRole(speaker, earlier), ...rest]
  if (speaker.antecedent) return [likeEarlier(speaker, earlier), ...rest]
  const words = speaker.source.read.toLowerCase().split(/\s+/)
  const name =
    PERSON_PRONOUNS.has(words[0]!) && words.length === 1
      ? personBefore(w, speaker.start, earlier.at(-1), sentence, names)
      : undefined
  const found = name
    ? undefined
    : words.length === 1
      ? forPronoun(words[0]!, earlier, sentence)
      : forDefinite(words, earlier, sentence)
  if (found) {
    const { inferred: _, ...known } = found.source
    const antecedent = found.antecedent ?? { start: found.start, end: found.end }
    return [{ ...speaker, source: { ...known, read: speaker.source.read }, antecedent }, ...rest]
  }
  if (!name) return [...chain]
  const source = {
    name: name.name,
    kind: 'person' as const,
    ...(name.role ? { role: name.role } : {}),
    read: speaker.source.read,
  }
  return [{ ...speaker, source, antecedent: { start: name.start, end: name.end } }, ...rest]
}

/** "Cole", whose role was told when she first spoke. */
function withRole(speaker: SourceMention, earlier: readonly Earlier[]): SourceMention {
  const first = nearest(earlier, ({ source }) => source.name === speaker.source.name && source.role !== undefined)
  if (!first?.source.role) return speaker
  const { role, side } = first.source
  return { ...speaker, source: { ...speaker.source, role, ...(side && !speaker.source.side ? { side } : {}) } }
}

/** How many statements back a speaker is looked for. */
const LOOK_BACK = 40

/** Within so many sentences, and so many statements where a sentence does not end. */
function isNear(earlier: readonly Earlier[], i: number, sentence: number, reach: number): boolean {
  return i >= 0 && i >= earlier.length - LOOK_BACK && sentence - earlier[i]!.sentence <= reach
}

function nearest(earlier: readonly Earlier[], fits: (link: SourceMention) => boolean): SourceMention | undefined {
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - LOOK_BACK; i--) {
    const link = earlier[i]!.chain[0]
    if (link && fits(link)) return link
  }
  return undefined
}

/** A reference whose antecedent was a speaker's own words: the same source as then, so that its relays are known too. */
function likeEarlier(speaker: SourceMention, earlier: readonly Earlier[]): SourceMention {
  const { antecedent } = speaker
  const before = nearest(earlier, (link) => antecedent !== undefined && overlaps(link, antecedent))
  if (!before) return speaker
  const { inferred: _, ...known } = before.source
  return { ...speaker, source: { ...known, read: speaker.source.read } }
}

/** Somebody named since the last speaker, close by: "Governor Ruiz visited Tarn. She said …". */
function personBefore(
  w: Words,
  start: number,
  last: Earlier | undefined,
  sentence: number,
  names: readonly NameMention[],
): NameMention | undefined {
  let at = firstFrom(names, start) - 1
  while (at >= 0 && !isPersonName(w, names[at]!) && start - names[at]!.end <= 400) at--
  const name = names[at]
  if (!name || !isPersonName(w, name) || name.end > start || start - name.end > 400) return undefined
  // The speaker of the sentence right before goes on; anybody he names is somebody else.
  const speaker = last?.chain[0]
  if (speaker && last.sentence >= sentence - 1 && speaker.source.kind === 'person') return undefined
  return speaker && speaker.start > name.start ? undefined : name
}

function forPronoun(word: string, earlier: readonly Earlier[], sentence: number): SourceMention | undefined {
  const person = PERSON_PRONOUNS.has(word)
  if (!person && !GROUP_PRONOUNS.has(word)) return undefined
  for (let i = earlier.length - 1; isNear(earlier, i, sentence, REACH); i--) {
    const first = earlier[i]!.chain[0]
    if (!first) continue
    const { kind } = first.source
    const fits = person
      ? kind === 'person' || kind === 'unnamed'
      : kind === 'organisation' || kind === 'office' || kind === 'outlet' || (word !== 'it' && kind === 'unnamed')
    if (fits) return first
  }
  return undefined
}

/** "the president", "the separatist official": its head stands in an earlier speaker's role, name or words. */
function forDefinite(
  words: readonly string[],
  earlier: readonly Earlier[],
  sentence: number,
): SourceMention | undefined {
  if ((words[0] !== 'the' && words[0] !== 'this' && words[0] !== 'that') || words.length > 3) return undefined
  const head = words.at(-1)!
  for (let i = earlier.length - 1; isNear(earlier, i, sentence, REACH); i--) {
    const first = earlier[i]!.chain[0]
    if (!first) continue
    const { name, role, read, kind } = first.source
    const said = `${role ?? ''} ${kind === 'person' ? '' : name} ${read}`.toLowerCase().split(/[^\p{L}-]+/u)
    // "the Health Ministry" is not "the Interior Ministry": every word must have been said of him.
    if (words.slice(1).every((word) => said.includes(word))) return first
    if (words.length === 2 && GROUP_NOUNS.has(head) && kind === 'organisation') return first
    // "the broadcaster": a medium that spoke or passed words on.
    const medium = words.length === 2 && MEDIUM_NOUNS.has(head)
    const outlet = medium ? earlier[i]!.chain.find(({ source }) => source.kind === 'outlet') : undefined
    if (outlet) return outlet
  }
  return undefined
}

/**
 * Relays that carry on without being named again: "Interfax quoted an official …. The official said …". Only for
 * speakers without a name who spoke through somebody in the sentences right before; marked as inferred.
 */
export function carriedRelays(
  chain: readonly SourceMention[],
  earlier: readonly Earlier[],
  sentence: number,
): SourceMention[] {
  const speaker = chain[0]
  if (chain.length !== 1 || !speaker?.antecedent) return []
  if (speaker.source.kind !== 'unnamed' && speaker.source.kind !== 'office') return []
  for (let i = earlier.length - 1; isNear(earlier, i, sentence, 2); i--) {
    const before = earlier[i]!.chain
    if (before[0] && before.length > 1 && before[0].source.name === speaker.source.name)
      return before.slice(1).map(inferred)
  }
  return []
}

const TOTALLING = new Set(
  'brings bringing brought takes took taking raises raised raising pushes pushed pushing lifts lifted makes made'.split(
    ' ',
  ),
)
const COUNTS = new Set(['total', 'toll', 'number', 'count', 'tally', 'figure'])

/** "This brings the total … to around 13,000": whoever gave the figure before gives the total too. */
export function carriesTotal(w: Words, first: number, last: number): boolean {
  const opener = w.lower[first]
  if (opener !== 'this' && opener !== 'that' && opener !== 'it' && opener !== 'which') return false
  let i = first + 1
  if (w.lower[i] === 'would' || w.lower[i] === 'will' || w.lower[i] === 'has') i++
  if (!TOTALLING.has(w.lower[i]!)) return false
  for (let k = i + 1; k <= Math.min(last, i + 5); k++) if (COUNTS.has(w.lower[k]!)) return true
  return false
}

export function inferred(link: SourceMention): SourceMention {
  return { ...link, source: { ...link.source, inferred: true } }
}
