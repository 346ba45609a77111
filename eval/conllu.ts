import { type Analysis, type Language, parse, RELATIONS, tokenText, UPOS } from '../src/language/index.ts'

/** One analysed and parsed text as CoNLL-U, with offsets in the last column. */
export function writeConllu(id: string, a: Analysis, language: Language): string {
  const lines = [`# newdoc id = ${id}`]
  for (let s = 0; s < a.sentenceCount; s++) {
    const from = a.firstToken[s]!
    const to = a.firstToken[s + 1]!
    const { head, relation } = parse(a, s, language)
    lines.push(`# sent_id = ${id}-${s + 1}`)
    lines.push(`# text = ${oneLine(a.text.slice(a.start[from], a.end[to - 1]))}`)
    for (let i = from; i < to; i++) {
      const above = head[i - from]!
      const gap = i + 1 < to && a.end[i] === a.start[i + 1] ? 'SpaceAfter=No|' : ''
      lines.push(
        [
          i - from + 1,
          oneLine(tokenText(a, i)),
          '_',
          UPOS[a.tag[i]!],
          '_',
          '_',
          above < 0 ? 0 : above - from + 1,
          RELATIONS[relation[i - from]!],
          '_',
          `${gap}start_char=${a.start[i]}|end_char=${a.end[i]}`,
        ].join('\t'),
      )
    }
    lines.push('')
  }
  if (a.sentenceCount === 0) lines.push('')
  return `${lines.join('\n')}\n`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

/** Words of one document by offset, gold or found. */
export interface ScoredDocument {
  readonly id: string
  readonly start: ArrayLike<number>
  readonly end: ArrayLike<number>
  readonly tag: ArrayLike<number>
  /** Index of the head in the document, -1 for a root. */
  readonly head: ArrayLike<number>
  readonly relation: ArrayLike<string>
  readonly firstToken: ArrayLike<number>
}

/** Reads what {@link writeConllu} prints. Throws if a word has no offsets. */
export function readOffsets(conllu: string): ScoredDocument[] {
  const documents: (ScoredDocument & Record<'start' | 'end' | 'tag' | 'head' | 'firstToken', number[]>)[] = []
  const relations: string[][] = []
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc id = ')) {
      const relation: string[] = []
      relations.push(relation)
      documents.push({ id: line.slice(14), start: [], end: [], tag: [], head: [], relation, firstToken: [0] })
      continue
    }
    const d = documents.at(-1)
    if (!d || line.startsWith('#')) continue
    if (line === '') {
      if (d.start.length > d.firstToken.at(-1)!) d.firstToken.push(d.start.length)
      continue
    }
    const [, , , upos = '', , , head = '0', relation = '', , misc = ''] = line.split('\t')
    const offsets = /start_char=(\d+)\|end_char=(\d+)/.exec(misc)
    if (!offsets) throw new Error(`no offsets: ${line}`)
    d.start.push(Number(offsets[1]))
    d.end.push(Number(offsets[2]))
    d.tag.push(UPOS.indexOf(upos as (typeof UPOS)[number]))
    d.head.push(head === '0' ? -1 : d.firstToken.at(-1)! + Number(head) - 1)
    relations.at(-1)!.push(relation)
  }
  return documents
}

/** Counts that figures are made of; add them up over documents. */
export interface Counts {
  goldWords: number
  foundWords: number
  words: number
  tags: number
  heads: number
  relations: number
  goldSentences: number
  foundSentences: number
  sentences: number
}

export function noCounts(): Counts {
  return {
    goldWords: 0,
    foundWords: 0,
    words: 0,
    tags: 0,
    heads: 0,
    relations: 0,
    goldSentences: 0,
    foundSentences: 0,
    sentences: 0,
  }
}

/**
 * Compares found words with gold ones by their offsets, as the CoNLL 2018 shared task does: a word counts if both ends
 * match, a tag if the word does too, an arc if its word and its head both do, a sentence if both its ends match.
 */
export function countRight(gold: ScoredDocument, found: ScoredDocument, counts: Counts): void {
  const at = new Map<string, number>()
  for (let j = 0; j < found.start.length; j++) at.set(`${found.start[j]}-${found.end[j]}`, j)
  const match = Array.from(gold.start, (start, i) => at.get(`${start}-${gold.end[i]}`) ?? -1)
  for (let i = 0; i < match.length; i++) {
    const j = match[i]!
    if (j < 0) continue
    counts.words++
    if (found.tag[j] === gold.tag[i]) counts.tags++
    const head = gold.head[i]!
    const same = head < 0 ? found.head[j]! < 0 : match[head]! >= 0 && found.head[j] === match[head]
    if (!same) continue
    counts.heads++
    if (found.relation[j] === gold.relation[i]) counts.relations++
  }
  counts.goldWords += gold.start.length
  counts.foundWords += found.start.length
  const sentences = spans(gold)
  for (const span of spans(found)) {
    counts.foundSentences++
    if (sentences.has(span)) counts.sentences++
  }
  counts.goldSentences += sentences.size
}

function spans(d: ScoredDocument): Set<string> {
  const found = new Set<string>()
  for (let s = 0; s + 1 < d.firstToken.length; s++)
    found.add(`${d.start[d.firstToken[s]!]}-${d.end[d.firstToken[s + 1]! - 1]}`)
  return found
}

/** F1 in percent of what is right, found and gold. */
export function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold)
}
