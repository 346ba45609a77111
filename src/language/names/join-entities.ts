import type { RawName } from './decode-chunks.ts'
import { isFirstName } from './first-names.ts'
import { type NameTokens, wordOf } from './name-tokens.ts'
import { ORGANISATIONS } from './organisation-words.ts'

/** One person, body or place of a text: the fullest form of its name and its number. */
interface Entity {
  readonly number: number
  readonly type: RawName['type']
  name: string
  words: readonly string[]
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
  const entities = new Map<string, Entity>()
  const byLast = new Map<string, number[]>()
  const byInitials = new Map<string, number[]>()
  names.forEach(({ type }, k) => {
    const own = words[k]!
    if (type === 'PER' && own.length > 1) {
      push(byLast, own.at(-1)!, k)
      if (isFirstName(own[0]!)) push(byLast, own[0]!, k)
    }
    if (type === 'ORG' && own.length > 1) {
      push(byInitials, initials(own), k)
      push(byLast, `ORG ${own[0]!}`, k)
    }
  })
  const target = names.map((_, k) => fullForm(names, words, k, byLast, byInitials))
  const found: Entity[] = names.map((name, k) => {
    const full = target[k]!
    const key = keyOf(names[full]!.type === 'MISC' ? name.type : names[full]!.type, words[full]!)
    let entity = entities.get(key)
    if (!entity) {
      entity = { number: k, type: name.type, name: textOf(t, names[full]!), words: words[full]! }
      entities.set(key, entity)
    }
    return entity
  })
  return { entity: found.map(({ number }) => number), name: found.map(({ name }) => name) }
}

function keyOf(type: RawName['type'], words: readonly string[]): string {
  const name = words.join(' ')
  return `${type === 'MISC' ? 'MISC' : type} ${SAME[name] ?? name}`
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
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
  byLast: ReadonlyMap<string, readonly number[]>,
  byInitials: ReadonlyMap<string, readonly number[]>,
): number {
  const own = words[k]!
  const { type } = names[k]!
  if (own.length > 1) return type === 'PER' ? longerName(words, k, byLast.get(own.at(-1)!) ?? []) : k
  const word = own[0]!
  if (type === 'PER') return nearest(words, k, byLast.get(word) ?? [])
  if (type === 'ORG' || type === 'MISC') {
    const plain = word.replaceAll('.', '')
    const spelt = /^\p{Lu}{2,}s?$/u.test(plain) ? (byInitials.get(plain) ?? []) : []
    if (spelt.length > 0) return nearest(words, k, spelt)
    if (type === 'ORG' && !ORGANISATIONS.has(word)) return nearest(words, k, byLast.get(`ORG ${word}`) ?? [])
  }
  return k
}

/** "John Smith" and "John A. Smith" are one: same last and first word, the longer form counts. */
function longerName(words: readonly (readonly string[])[], k: number, candidates: readonly number[]): number {
  let best = k
  for (const other of candidates) {
    if (
      words[other]![0] === words[k]![0] &&
      words[other]!.at(-1) === words[k]!.at(-1) &&
      words[other]!.length > words[best]!.length
    )
      best = other
  }
  return best
}

/** The nearest candidate before `k`, else the first after it if all candidates have the same words. */
function nearest(words: readonly (readonly string[])[], k: number, candidates: readonly number[]): number {
  if (candidates.length === 0) return k
  let before = -1
  for (const other of candidates) if (other < k) before = other
  const chosen = before >= 0 ? before : candidates[0]!
  const form = words[chosen]!.join(' ')
  if (before < 0 && candidates.some((other) => words[other]!.join(' ') !== form)) return k
  return longerName(words, chosen, candidates)
}
