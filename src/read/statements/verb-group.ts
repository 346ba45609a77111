import { TAG } from '../../language/index.ts'
import type { CueForm } from './cue-lexicon.ts'
import type { Words } from './words.ts'

/** The verb at `main` with its auxiliaries, negation and adverbs: "has also repeatedly denied". */
export interface VerbGroup {
  readonly first: number
  readonly main: number
  readonly passive: boolean
  readonly negated: boolean
  /** "to say", bare or after another verb. */
  readonly infinitive: boolean
  /** "saying" without an auxiliary. */
  readonly participle: boolean
  readonly progressive: boolean
}

const BE = new Set("is are was were be been being 's 're 'm am get gets got getting".split(' '))
const HAVE = new Set("has have had having 've 'd 's".split(' '))
const NOT = new Set(['not', "n't", 'never'])
const LIGHT = new Set('also has have had is was are were will would may might could can to not been be'.split(' '))

export function verbGroupAt(w: Words, main: number, form: CueForm['form'], low: number): VerbGroup {
  const { tag } = w.a
  let first = main
  let be = false
  let have = false
  let negated = false
  let infinitive = false
  for (let i = main - 1; i >= low; i--) {
    const word = w.lower[i]!
    const t = tag[i]!
    if (t === TAG.AUX || (LIGHT.has(word) && t !== TAG.ADP && t !== TAG.SCONJ)) {
      if (word === 'to') infinitive = true
      // Nearest auxiliary to the verb tells the voice: "has been said" is passive, "is having said" is not English.
      if (!have && BE.has(word)) be = true
      else if (HAVE.has(word)) have = true
      if (NOT.has(word)) negated = true
      first = i
      if (word === 'to') break
    } else if (NOT.has(word)) {
      negated = true
      first = i
    } else if (t === TAG.ADV && word !== 'when' && word !== 'where' && word !== 'why' && word !== 'how') first = i
    else break
  }
  // Adverbs in front of a group belong to the sentence if a comma or the sentence's start is before them.
  while (first < main && tag[first] === TAG.ADV && (first === low || w.lower[first - 1] === ',')) first++
  return {
    first,
    main,
    passive: be && form === 'past',
    negated,
    infinitive,
    participle: form === 'ing' && !be,
    progressive: form === 'ing' && be,
  }
}
