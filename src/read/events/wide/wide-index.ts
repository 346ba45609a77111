import { hashWord } from '../../statements/model/hash-features.ts'
import { verbForms } from '../../statements/verb-forms.ts'
import { TRIGGERS } from '../triggers.ts'
import { pluralOf } from '../word-classes.ts'
import { FURTHER_WORDS } from './further-words.ts'
import { LIKELY } from './likely-words.ts'
import type { WideWords } from './wide-words.ts'
import { WORDS_OF_FORCE } from './words-of-force.ts'
import { WORDS_OF_HARM } from './words-of-harm.ts'
import { WORDS_OF_POWER } from './words-of-power.ts'

const WIDE: Readonly<Record<string, WideWords>> = { ...WORDS_OF_FORCE, ...WORDS_OF_HARM, ...WORDS_OF_POWER }

/** Every kind that a model may give, by its number. */
export const WIDE_KINDS: readonly string[] = Object.keys(WIDE).sort()

/** How a word is used where it would tell the kind. */
export const USE = { verb: 0, noun: 1, other: 2, verbPhrase: 3, nounPhrase: 4 } as const
export type Use = (typeof USE)[keyof typeof USE]

/** One kind that a word, or the phrase it begins, may tell. */
export interface WideOption {
  readonly kind: number
  readonly use: Use
  /** It also stands in the list of words that tell the kind wherever they stand. */
  readonly sure: boolean
  /** How often it tells the kind where the talk is of its matter: 0 seldom, 1 at times, 2 often. */
  readonly tier: number
  readonly words: number
  /** Forms of each word after the second. */
  readonly rest: readonly ReadonlySet<string>[]
  /** Base form, or the phrase; and its hash. */
  readonly base: string
  readonly hash: number
}

const NO_REST: readonly ReadonlySet<string>[] = []

const TIERS: ReadonlyMap<string, number> = tiers()

function tiers(): Map<string, number> {
  const known = new Map<string, number>()
  for (const [kind, { often, seldom }] of Object.entries(LIKELY)) {
    for (const word of often.split(', ')) known.set(`${kind} ${word}`, 2)
    for (const word of seldom.split(', ')) known.set(`${kind} ${word}`, known.has(`${kind} ${word}`) ? 1 : 0)
  }
  return known
}

/** By the form in lower case; of phrases by that of the first two words, with a space between. */
export const WIDE_OPTIONS: ReadonlyMap<string, readonly WideOption[]> = buildOptions()

/** Forms in lower case with which phrases begin, each with those of the second words. */
export const PHRASE_STARTS: ReadonlyMap<string, ReadonlyMap<string, readonly WideOption[]>> = phraseStarts()

function phraseStarts(): Map<string, Map<string, WideOption[]>> {
  const starts = new Map<string, Map<string, WideOption[]>>()
  for (const [key, options] of WIDE_OPTIONS) {
    const [first = '', second] = key.split(' ')
    if (second === undefined) continue
    const seconds = starts.get(first) ?? new Map<string, WideOption[]>()
    seconds.set(second, [...options])
    starts.set(first, seconds)
  }
  return starts
}

/** Kinds that a word is of the matter of, as two sets of 32 bits. */
export const ABOUT: ReadonlyMap<string, readonly [low: number, high: number]> = buildAbout()

function split(words: string | undefined): string[] {
  return [...new Set((words ?? '').split(/\s+/))].filter((word) => word !== '')
}

function phrasesOf(phrases: string | undefined): string[] {
  return [...new Set((phrases ?? '').split(/,\s*/).map((phrase) => phrase.trim()))].filter((phrase) => phrase !== '')
}

function formsOf(word: string): readonly string[] {
  if (word === '~be') return ['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"]
  if (word.startsWith('~')) return verbForms(word.slice(1)).map(([form]) => form)
  return word.startsWith('^') ? [word.slice(1), pluralOf(word.slice(1))] : [word]
}

function buildOptions(): Map<string, WideOption[]> {
  const index = new Map<string, WideOption[]>()
  WIDE_KINDS.forEach((name, kind) => {
    const [wide, sure] = [WIDE[name]!, TRIGGERS[name] ?? {}]
    const put = (forms: readonly string[], option: WideOption): void => {
      for (const form of new Set(forms)) {
        const known = index.get(form) ?? []
        index.set(form, known)
        if (!known.some(({ base, use, kind: other }) => base === option.base && use === option.use && other === kind)) {
          known.push(option)
        }
      }
    }
    for (const [from, isSure] of [
      [sure, true],
      [wide, false],
      [FURTHER_WORDS[name] ?? {}, false],
    ] as const) {
      const word = (base: string, use: Use): WideOption => ({
        kind,
        use,
        sure: isSure,
        tier: tierOf(name, base),
        rest: NO_REST,
        words: 1,
        base,
        hash: hashWord(base),
      })
      // "run-off" is three tokens
      const putHyphened = (noun: string): void => {
        const [first = '', ...parts] = noun.split('-')
        const rest = parts.flatMap((part, k) => (k > 0 ? ['-', part] : [part]))
        const ends = rest.map((part, k) => new Set(k === rest.length - 1 ? [part, pluralOf(part)] : [part]))
        put([`${first} -`], { ...word(noun, USE.nounPhrase), words: rest.length + 2, rest: ends })
      }
      for (const verb of split(from.verbs)) {
        put(
          verbForms(verb).map(([form]) => form),
          word(verb, USE.verb),
        )
      }
      for (const noun of split(from.nouns)) {
        if (noun.includes('-')) putHyphened(noun)
        else put([noun, pluralOf(noun)], word(noun, USE.noun))
      }
      for (const other of split('others' in from ? from.others : '')) put([other], word(other, USE.other))
      for (const phrase of phrasesOf(from.phrases)) {
        const [first = '', ...others] = phrase.split(' ')
        const use = first.startsWith('~') ? USE.verbPhrase : USE.nounPhrase
        const [second = '', ...more] = others
        const starts = formsOf(first).flatMap((one) =>
          others.length === 0 ? [one] : formsOf(second).map((two) => `${one} ${two}`),
        )
        put(starts, {
          kind,
          use,
          sure: isSure,
          tier: tierOf(name, phrase.replace(/[~^]/g, '')),
          rest: more.map((one) => new Set(formsOf(one))),
          words: others.length + 1,
          base: phrase,
          hash: hashWord(phrase),
        })
      }
    }
  })
  return index
}

function tierOf(kind: string, word: string): number {
  return TIERS.get(`${kind} ${word}`) ?? 1
}

function buildAbout(): Map<string, [number, number]> {
  const about = new Map<string, [number, number]>()
  WIDE_KINDS.forEach((name, kind) => {
    for (const word of split(WIDE[name]!.about)) {
      for (const form of [word, pluralOf(word)]) {
        const bits = about.get(form) ?? [0, 0]
        bits[kind >> 5]! |= 1 << (kind & 31)
        about.set(form, bits as [number, number])
      }
    }
  })
  return about
}
