import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { FINE_TAG, fineTag } from '../src/language/fine-tags.ts'
import { TAG, type Upos } from '../src/language/index.ts'

/** Gold words of one document of a CoNLL-U treebank, with offsets into the raw text rebuilt from it. */
export interface GoldDocument {
  readonly id: string
  /** Paragraphs (`# newpar`) joined by a blank line. */
  readonly text: string
  readonly start: number[]
  readonly end: number[]
  readonly tag: number[]
  /** Tag with the form of verbs, see `fine-tags.ts`. */
  readonly fine: number[]
  /** Index of the head word in the document, -1 for a root. */
  readonly head: number[]
  /** Basic relation without its subtype. */
  readonly relation: string[]
  /** First word of each sentence, and the number of words at the end. */
  readonly firstToken: number[]
}

interface Building {
  id: string
  text: string
  start: number[]
  end: number[]
  tag: number[]
  fine: number[]
  head: number[]
  relation: string[]
  firstToken: number[]
}

function begin(id: string): Building {
  return { id, text: '', start: [], end: [], tag: [], fine: [], head: [], relation: [], firstToken: [] }
}

/** Reads CoNLL-U text. Empty nodes are left out; words within a multiword token share out its characters. */
export function readConllu(source: string): GoldDocument[] {
  const documents: Building[] = []
  let document: Building | undefined
  let space = ''
  let rangeEnd = 0
  let rangeSpace = ''
  let sentenceStart = 0
  const close = (): void => {
    if (document && document.start.length > (document.firstToken.at(-1) ?? 0))
      document.firstToken.push(document.start.length)
  }
  for (const line of source.split('\n')) {
    if (line.startsWith('#')) {
      if (line.startsWith('# newdoc')) {
        document = begin(line.slice(line.indexOf('=') + 1).trim())
        document.firstToken.push(0)
        documents.push(document)
        space = ''
        sentenceStart = 0
      } else if (/^# newpar(?: |$)/.test(line) && document && document.text !== '') space = '\n\n'
      continue
    }
    if (line === '') {
      close()
      sentenceStart = document?.start.length ?? 0
      rangeEnd = 0
      continue
    }
    const [id = '', form = '', , upos = 'X', xpos = '', feats = '', head = '0', relation = '', , misc = ''] =
      line.split('\t')
    if (id.includes('.')) continue
    const gap = /(?:^|\|)SpaceAfter=No/.test(misc) ? '' : ' '
    if (id.includes('-')) {
      rangeEnd = Number(id.slice(id.indexOf('-') + 1))
      rangeSpace = gap
      continue
    }
    document ??= documents[documents.push(begin('')) - 1]!
    if (document.firstToken.length === 0) document.firstToken.push(0)
    document.text += space
    document.start.push(document.text.length)
    document.text += form
    document.end.push(document.text.length)
    const tag = TAG[upos as Upos] ?? TAG.X
    document.tag.push(tag)
    document.fine.push(goldFineTag(tag, xpos, feats))
    document.head.push(head === '0' ? -1 : sentenceStart + Number(head) - 1)
    document.relation.push(relation.split(':')[0] ?? '')
    const number = Number(id)
    space = number < rangeEnd ? '' : number === rangeEnd ? rangeSpace : gap
  }
  close()
  return documents
}

function goldFineTag(tag: number, xpos: string, feats: string): number {
  if (tag === TAG.ADP) return xpos === 'RP' ? FINE_TAG.PARTICLE : tag
  if (/VerbForm=Inf/.test(feats)) return fineTag(tag, 'infinitive')
  if (/VerbForm=Ger/.test(feats)) return fineTag(tag, 'gerund')
  if (/VerbForm=Part/.test(feats)) return fineTag(tag, /Tense=Past/.test(feats) ? 'participle' : 'gerund')
  return tag
}

/** Reads a gzipped CoNLL-U file under the shared data folder. */
export function readTreebank(shared: string, file: string): GoldDocument[] {
  return readConllu(gunzipSync(readFileSync(path.join(shared, 'data', file))).toString('utf8'))
}

export const EWT_TRAIN = 'ud-ewt/en_ewt-ud-train.conllu.gz'
export const EWT_DEV = 'ud-ewt/en_ewt-ud-dev.conllu.gz'
export const GUM_PART = 'ud-gum/en_gum-ud-train-part.conllu.gz'
