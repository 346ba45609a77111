import type { Language } from '../../../language/index.ts'
import { CUE_FORMS, gradeOf } from '../cue-lexicon.ts'
import { isTimeWord, type Words } from '../words.ts'
import { hashWord } from './hash-features.ts'
import { readTrees, type Trees } from './trees.ts'

/** Numbers for every token, computed once for all features. */
export interface TokenFacts {
  readonly w: Words
  readonly trees: Trees
  readonly word: Int32Array
  /** Lemma of a cue verb, else the word without its ending. */
  readonly stem: Int32Array
  readonly tag: Uint8Array
  /** Tag with common function words kept apart: words that mark clause edges count as tags of their own. */
  readonly edge: Int32Array
  /** Grade number of a cue verb, 0 for other words. */
  readonly grade: Uint8Array
  readonly frames: Int32Array
}

const EDGE_WORDS = new Map(
  `that to who which whom whose what how why when where whether if because as while after before and but or , : ; . ? ! " “ ” '' \`\` ( ) - — – ' 's of for in on at by with from about against not n't he she they it we i him her them his the a an this there is are was were be been has have had will would can could should said says according`
    .split(/\s+/)
    .map((word, at) => [word, at + 20] as const),
)

const GRADES = ['speech', 'belief', 'intention', 'sign']

export function readFacts(w: Words, language: Language): TokenFacts {
  const n = w.a.tokenCount
  const word = new Int32Array(n)
  const stem = new Int32Array(n)
  const edge = new Int32Array(n)
  const grade = new Uint8Array(n)
  const frames = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const lower = w.lower[i]!
    word[i] = hashWord(lower)
    const cue = CUE_FORMS.get(lower)
    stem[i] = hashWord(cue ? cue.verb.lemma : lower.replace(/(?:ing|ed|es|s)$/, ''))
    if (cue) {
      grade[i] = 1 + GRADES.indexOf(gradeOf(cue.verb))
      frames[i] = hashWord([...cue.verb.frames.keys()].join(''))
    }
    edge[i] = EDGE_WORDS.get(lower) ?? (isTimeWord(w, i) ? 19 : w.a.tag[i]!)
  }
  return { w, trees: readTrees(w, language), word, stem, tag: w.a.tag, edge, grade, frames }
}

/** The edge number of token `i`, or of the text's rim. */
export function edgeAt({ edge }: TokenFacts, i: number): number {
  return i < 0 || i >= edge.length ? 199 : edge[i]!
}

export function wordAt({ word }: TokenFacts, i: number): number {
  return i < 0 || i >= word.length ? 0 : word[i]!
}
