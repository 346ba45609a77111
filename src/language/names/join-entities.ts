import type { RawName } from './decode-chunks.ts'
import { isFirstName } from './first-names.ts'
import { type NameTokens, wordOf } from './name-tokens.ts'
import { ORGANISATIONS } from './organisation-words.ts'

/** One person, body or place of a text: the number of its first mention and the fullest form of its name. */
interface Entity {
  readonly number: number
  readonly name: string
}

/** Names joined to entities: `entity[k]` and `name[k]` belong to `names[k]`. */
export interface Joined {
  readonly entity: readonly number[]
  readonly name: readonly string[]
}

/** Short forms of one place, so that "U.S." and "United States" are one entity. */
const SAME: Readonly<Record<string, string>> = {
  US: 'United States',
  'U.S.': 'United States',
  USA: 'United States',
  'U.S.A.': 'United States',
  UK: 'United Kingdom',
  'U.K.': 'United Kingdom',
  Britain: 'United Kingdom',
  EU: 'European Union',
  'E.U.': 'European Union',
  UN: 'United Nations',
  'U.N.': 'United Nations',
}

/**
 * Joins mentions of one name: equal words; a surname (or given name) alone to the only full name that has it, or the
 * nearest before; an acronym to the organisation whose capitals it spells. The entity's number is that of its first
 * mention; its name the fullest form.
 */
export function joinEntities(names: readonly RawName[], t: NameTokens): Joined {
  const words = names.map(({ from, to }) => wordsOf(t, from, to))
  const index = new Map<string, Bearers>()
  names.forEach(({ type }, k) => {
    const own = words[k]!
    if (own.length < 2) return
    if (type === 'PER') {
      note(index, `PER ${own.at(-1)!}`, own, k)
      if (isFirstName(own[0]!)) note(index, `PER ${own[0]!}`, own, k)
    }
    if (type === 'ORG') {
      note(index, `SPELT ${initials(own)}`, own, k)
      note(index, `ORG ${own[0]!}`, own, k)
    }
  })
  const entities = new Map<string, Entity>()
  const found = names.map((name, k) => {
    const full = fullForm(names, words, k, index)
    const type = names[full]!.type === 'MISC' ? name.type : names[full]!.type
    const key = keyOf(type, words[full]!)
    const known = entities.get(key)
    if (known) return known
    const entity = { number: k, name: textOf(t, names[full]!) }
    entities.set(key, entity)
    return entity
  })
  return { entity: found.map(({ number }) => number), name: found.map(({ name }) => name) }
}

/** Where the full names that share a word stand: all of them in order, and the first of each form. */
interface Bearers {
  readonly places: number[]
  readonly forms: Map<string, number>
}

/** Forms of names told apart for one surname; more are hardly one text's. */
const MOST_FORMS = 32

function note(index: Map<string, Bearers>, key: string, words: readonly string[], k: number): void {
  let bearers = index.get(key)
  if (!bearers) {
    bearers = { places: [], forms: new Map() }
    index.set(key, bearers)
  }
  bearers.places.push(k)
  const form = words.join(' ')
  if (bearers.forms.size < MOST_FORMS && !bearers.forms.has(form)) bearers.forms.set(form, k)
}

function keyOf(type: RawName['type'], words: readonly string[]): string {
  const name = words.join(' ')
  return `${type === 'MISC' ? 'MISC' : type} ${SAME[name] ?? name}`
}

/** Words of a name without punctuation, in ordinary spelling. */
function wordsOf(t: NameTokens, from: number, to: number): string[] {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    const word = wordOf(t, i)
    if (/[\p{L}\d]/u.test(word)) words.push(word)
  }
  return words.length > 0 ? words : [wordOf(t, from)]
}

function textOf(t: NameTokens, { from, to }: RawName): string {
  return t.a.text.slice(t.a.start[from], t.a.end[to - 1]).replace(/\s+/g, ' ')
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => word[0] !== word[0]!.toLowerCase())
    .map((word) => word[0]!)
    .join('')
}

/** The mention whose form is the fullest of what mention `k` names; `k` itself if there is no fuller one. */
function fullForm(
  names: readonly RawName[],
  words: readonly (readonly string[])[],
  k: number,
  index: ReadonlyMap<string, Bearers>,
): number {
  const own = words[k]!
  const { type } = names[k]!
  const word = own[0]!
  if (own.length > 1) return type === 'PER' ? longerName(words, k, index.get(`PER ${own.at(-1)!}`)) : k
  if (type === 'PER') return nearest(words, k, index.get(`PER ${word}`))
  if (type === 'ORG' || type === 'MISC') {
    const plain = word.replaceAll('.', '')
    const spelt = /^\p{Lu}{2,}s?$/u.test(plain) ? index.get(`SPELT ${plain}`) : undefined
    if (spelt) return nearest(words, k, spelt)
    if (type === 'ORG' && !ORGANISATIONS.has(word)) return nearest(words, k, index.get(`ORG ${word}`))
  }
  return k
}

/** "John Smith" and "John A. Smith" are one: same last and first word, the longer form counts. */
function longerName(words: readonly (readonly string[])[], k: number, bearers: Bearers | undefined): number {
  let best = k
  for (const other of bearers?.forms.values() ?? []) {
    const same = words[other]![0] === words[k]![0] && words[other]!.at(-1) === words[k]!.at(-1)
    if (same && words[other]!.length > words[best]!.length) best = other
  }
  return best
}

/** The nearest bearer before `k`; if there is none, the first behind it, but only if all have the same words. */
function nearest(words: readonly (readonly string[])[], k: number, bearers: Bearers | undefined): number {
  if (!bearers) return k
  const { places, forms } = bearers
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < k) low = middle + 1
    else high = middle
  }
  if (low === 0 && forms.size > 1) return k
  return longerName(words, low > 0 ? places[low - 1]! : places[0]!, bearers)
}
