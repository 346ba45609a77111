import type { Source } from '../model/index.ts'
import { sourceKey } from './chain.ts'

/** Who speaks first in a chain, as far as it tells one origin from another. */
export interface Speaker {
  readonly kind: Source['kind'] | 'nobody'
  readonly key: string
  /** Whose unnamed speaker it is. */
  readonly via: string
  /** Written in capitals: it may be a short form. */
  readonly short: boolean
  /** Key of the origin, as far as is known now. */
  origin: string
}

/** How many of the sources that are held give a key its value: `end of a name → name`. */
type Counted = Map<string, Map<string, number>>

/**
 * Groups the names of one source over all chains that are held: "Ruiz" and "Governor Ana Ruiz" are one origin. A shorter
 * personal name belongs to the longer one that ends with it, an office ("the governor") to the person with that role,
 * and a short form ("IAEA") to the body with these initials, but only where one single candidate exists.
 */
export class Origins {
  readonly #links = new Map<string, { readonly source: Source; count: number }>()
  readonly #speakers = new Map<string, Speaker>()
  readonly #byEnd: Counted = new Map()
  readonly #byRole: Counted = new Map()
  readonly #byInitials: Counted = new Map()

  /** Holds a full chain and returns its speaker, one and the same object for all chains that begin alike. */
  add(chain: readonly Source[]): Speaker {
    for (const source of chain) {
      const key = linkKey(source)
      const link = this.#links.get(key)
      if (link) link.count++
      else {
        this.#links.set(key, { source, count: 1 })
        this.#tell(source, 1)
      }
    }
    return this.#speakerOf(chain)
  }

  remove(chain: readonly Source[]): void {
    for (const source of chain) {
      const key = linkKey(source)
      const link = this.#links.get(key)!
      if (--link.count > 0) continue
      this.#links.delete(key)
      this.#tell(source, -1)
    }
  }

  /** Tells every speaker's origin anew, by the names held now. */
  resolve(): void {
    for (const speaker of this.#speakers.values()) speaker.origin = this.#originOf(speaker)
  }

  #speakerOf(chain: readonly Source[]): Speaker {
    const [first, next] = chain
    const kind = first?.kind ?? 'nobody'
    const key = first ? sourceKey(first.name) : ''
    const via = kind === 'unnamed' && next ? sourceKey(next.name) : ''
    const short = first !== undefined && /^\p{Lu}{2,7}$/u.test(first.name.replaceAll('.', ''))
    const id = `${kind}|${key}|${via}|${short}`
    const known = this.#speakers.get(id)
    if (known) return known
    const speaker: Speaker = { kind, key, via, short, origin: '' }
    this.#speakers.set(id, speaker)
    return speaker
  }

  #originOf({ kind, key, via, short }: Speaker): string {
    const full = (name: string): string => only(this.#byEnd.get(name)) ?? name
    if (kind === 'person') return full(full(key))
    if (kind === 'office') return full(only(this.#byRole.get(key)) ?? key)
    if (via !== '') return `${key} via ${via}`
    return (short ? only(this.#byInitials.get(key)) : undefined) ?? key
  }

  #tell({ kind, name, role }: Source, by: 1 | -1): void {
    const key = sourceKey(name)
    if (kind === 'person') {
      for (const end of endings(key).slice(1)) count(this.#byEnd, end, key, by)
      if (role) for (const end of endings(sourceKey(role))) count(this.#byRole, end, key, by)
    } else if (kind !== 'unnamed') {
      for (const initials of initialsOf(key)) count(this.#byInitials, initials, key, by)
    }
  }
}

function linkKey({ kind, name, role }: Source): string {
  return `${kind}|${role ?? ''}|${name}`
}

/** "acting provincial governor", "provincial governor", "governor". */
function endings(key: string): string[] {
  const found = [key]
  for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) found.push(key.slice(space + 1))
  return found
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'des', 'du', 'la', 'to'])

/** Short forms of a body of several words, with and without its small words. */
function initialsOf(key: string): Set<string> {
  const words = key.split(/[\s-]+/)
  if (words.length < 2) return new Set()
  const large = words.filter((word) => !SMALL_WORDS.has(word))
  return new Set([words, large].map((part) => part.map((word) => word[0] ?? '').join('')))
}

function count(map: Counted, key: string, value: string, by: 1 | -1): void {
  const values = map.get(key) ?? new Map<string, number>()
  const left = (values.get(value) ?? 0) + by
  if (left > 0) values.set(value, left)
  else values.delete(value)
  if (values.size > 0) map.set(key, values)
  else map.delete(key)
}

function only(values: ReadonlyMap<string, number> | undefined): string | undefined {
  return values?.size === 1 ? values.keys().next().value : undefined
}
