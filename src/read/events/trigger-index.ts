import { verbForms } from '../statements/verb-forms.ts'
import { AGAIN_WORDS } from './carry-kind.ts'
import { FRAMES, type Frame } from './frames.ts'
import { FRAMED_NOUNS } from './noun-frames.ts'
import { TRIGGERS } from './triggers.ts'
import { pluralOf } from './word-classes.ts'

/** What a word may tell, by its form in lower case. */
export interface TriggerEntry {
  /** Kind told by the word as a verb, whatever is around it. */
  readonly verb?: string
  readonly noun?: string
  /** For a verb: frames in order. */
  readonly frames?: readonly FrameForm[]
  /** Phrases that begin with it, the longest first. */
  readonly phrases?: readonly PhraseForm[]
}

export interface FrameForm {
  readonly frame: Frame
  readonly form: 'base' | 's' | 'past' | 'ing'
}

export interface PhraseForm {
  readonly kind: string
  /** Forms that each word after the first may have. */
  readonly rest: readonly ReadonlySet<string>[]
  /** The first word is an inflected verb. */
  readonly verb: boolean
}

interface Building {
  verb?: string
  form?: FrameForm['form']
  noun?: string
  frames?: FrameForm[]
  phrases?: PhraseForm[]
}

/** Every form of every trigger. */
export const TRIGGER_FORMS: ReadonlyMap<string, TriggerEntry> = buildIndex()

function buildIndex(): Map<string, TriggerEntry> {
  const index = new Map<string, Building>()
  const at = (form: string): Building => {
    const known = index.get(form) ?? {}
    index.set(form, known)
    return known
  }
  for (const [kind, { verbs, nouns, phrases }] of Object.entries(TRIGGERS)) {
    for (const verb of split(verbs)) for (const [form] of verbForms(verb)) at(form).verb ??= kind
    for (const noun of split(nouns)) for (const form of [noun, pluralOf(noun)]) at(form).noun ??= kind
    for (const phrase of phrases?.split(/,\s*/) ?? []) addPhrase(phrase.trim(), kind, at)
  }
  for (const noun of FRAMED_NOUNS) for (const form of [noun, pluralOf(noun)]) at(form).noun ??= 'none'
  for (const frame of FRAMES) {
    for (const verb of split(frame.verbs)) {
      for (const [word, form] of verbForms(verb)) {
        const known = at(word)
        known.frames ??= []
        known.frames.push({ frame, form })
      }
    }
  }
  for (const word of AGAIN_WORDS) at(word)
  for (const { phrases } of index.values()) phrases?.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

function addPhrase(phrase: string, kind: string, at: (form: string) => Building): void {
  const [first = '', ...rest] = phrase.split(' ')
  const form = { kind, rest: rest.map((word) => new Set(formsOf(word))), verb: first.startsWith('~') }
  for (const word of formsOf(first)) {
    const known = at(word)
    known.phrases ??= []
    known.phrases.push(form)
  }
}

function formsOf(word: string): readonly string[] {
  if (word === '~be') return ['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"]
  if (word.startsWith('~')) return verbForms(word.slice(1)).map(([form]) => form)
  if (!word.startsWith('^')) return [word]
  const noun = word.slice(1)
  return [noun, pluralOf(noun)]
}

function split(words: string | undefined): readonly string[] {
  return (words ?? '').split(/\s+/).filter((word) => word !== '')
}
