import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type GoldDocument, GUM_PART, readConllu } from './train-treebank.ts'

/** A mention marked by hand. Words are counted in the document; `to` is exclusive. */
export interface GoldMention {
  /** Mentions of one thing share it. */
  readonly chain: string
  readonly from: number
  readonly to: number
  /** The word whose head lies outside the mention. */
  readonly head: number
}

export interface ChainedDocument extends GoldDocument {
  readonly mentions: readonly GoldMention[]
}

/** Reads the GUM part with its coreference chains (`Entity=` in the last column). */
export function readChainedDocuments(shared: string): ChainedDocument[] {
  return chainedDocuments(gunzipSync(readFileSync(path.join(shared, 'data', GUM_PART))).toString('utf8'))
}

/** Reads CoNLL-U text whose last column holds GUM's `Entity` brackets, the chain's number first in each. */
export function chainedDocuments(source: string): ChainedDocument[] {
  const documents = readConllu(source)
  const mentions: GoldMention[][] = []
  let open = new Map<string, number[]>()
  let word = 0
  for (const line of source.split('\n')) {
    if (line.startsWith('# newdoc')) {
      mentions.push([])
      open = new Map()
      word = 0
    }
    if (line === '' || line.startsWith('#')) continue
    const columns = line.split('\t')
    if (/[.-]/.test(columns[0]!)) continue
    const value = /(?:^|\|)Entity=([^|]*)/.exec(columns[9] ?? '')?.[1]
    const document = documents[mentions.length - 1]
    if (value !== undefined && document) readBrackets(value, word, open, document, mentions.at(-1)!)
    word++
  }
  return documents.map((document, d) => ({ ...document, mentions: mentions[d] ?? [] }))
}

function readBrackets(
  value: string,
  word: number,
  open: Map<string, number[]>,
  document: GoldDocument,
  mentions: GoldMention[],
): void {
  for (const [piece] of value.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
    const chain = /^\(?([^-()]+)/.exec(piece)?.[1] ?? ''
    const starts = open.get(chain) ?? []
    open.set(chain, starts)
    if (piece.startsWith('(')) starts.push(word)
    if (!piece.endsWith(')')) continue
    const from = starts.pop()
    if (from === undefined) continue
    mentions.push({ chain, from, to: word + 1, head: headOf(document, from, word + 1) })
  }
}

function headOf({ head }: GoldDocument, from: number, to: number): number {
  for (let i = from; i < to; i++) if (head[i]! < from || head[i]! >= to) return i
  return from
}

/**
 * The chain that a stretch of text belongs to: of the gold mention with the same ends, else of the one with the same
 * head, else of the smallest that contains it. Undefined if no mention does.
 */
export function chainOf(document: ChainedDocument, start: number, end: number): string | undefined {
  const { mentions } = document
  let from = 0
  while (from < document.end.length && document.end[from]! <= start) from++
  let to = from
  while (to < document.start.length && document.start[to]! < end) to++
  if (to <= from) return undefined
  const exact = mentions.find((mention) => mention.from === from && mention.to === to)
  if (exact) return exact.chain
  const head = headOf(document, from, to)
  const same = mentions.filter((mention) => mention.head === head && mention.from <= from).sort(bySize)[0]
  if (same) return same.chain
  return mentions.filter((mention) => mention.from <= from && mention.to >= to).sort(bySize)[0]?.chain
}

function bySize(left: GoldMention, right: GoldMention): number {
  return left.to - left.from - (right.to - right.from)
}

const ASKED = new Map<string, 'he' | 'she' | 'they'>(
  Object.entries({
    he: ['he', 'him', 'his', 'himself'],
    she: ['she', 'her', 'hers', 'herself'],
    they: ['they', 'them', 'their', 'theirs', 'themselves'],
  }).flatMap(([kind, forms]) => forms.map((form) => [form, kind as 'he' | 'she' | 'they'] as const)),
)

/** A pronoun that is asked about: third person, with a name or noun of its chain before it. */
export interface AskedPronoun {
  readonly start: number
  readonly end: number
  readonly chain: string
  readonly kind: 'he' | 'she' | 'they'
}

/** The pronouns of a document that have a nominal antecedent in it. */
export function askedPronouns(document: ChainedDocument, tagIsPronoun: (tag: number) => boolean): AskedPronoun[] {
  const nominal = new Set<string>()
  const asked: AskedPronoun[] = []
  for (const mention of [...document.mentions].sort(
    (left, right) => left.head - right.head || left.from - right.from,
  )) {
    const { head, from, to, chain } = mention
    const word = document.text.slice(document.start[head], document.end[head]).toLowerCase()
    if (!tagIsPronoun(document.tag[head]!)) nominal.add(chain)
    const kind = ASKED.get(word)
    if (kind && to - from === 1 && tagIsPronoun(document.tag[head]!) && nominal.has(chain)) {
      asked.push({ start: document.start[head]!, end: document.end[head]!, chain, kind })
    }
  }
  return asked
}
