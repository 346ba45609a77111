import type { Report, Source } from '../model/index.ts'

const ARTICLE = /^(?:the|a|an) /

/** A name for comparing: lower case, without article, dots, apostrophe-s and doubled spaces. */
export function sourceKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.,"“”]/g, '')
    .replace(/['’]s\b/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(ARTICLE, '')
}

/** The last link of every chain of a report: its outlet, or the document itself where no outlet is known. */
export function outletSource(report: Report): Source {
  if (report.outlet) return { name: report.outlet, kind: 'outlet', read: '' }
  const name = report.input === '-' ? 'standard input' : (report.input.split(/[\\/]/).at(-1) ?? report.input)
  return { name, kind: 'document', read: '' }
}

/** "She told the station": no name given, so the outlet means itself. */
const OWN_MEDIUM =
  /^(?:this |our )?(?:station|newspaper|paper|daily|weekly|broadcaster|channel|website|site|magazine|agency|outlet|news agency|reporter|correspondent)$/

/** Speaker first, then who relayed, the agency and the outlet; a link that is there already is not added again. */
export function fullChain(report: Report, links: readonly Source[]): Source[] {
  const chain = links.filter((link, index) => index === 0 || !OWN_MEDIUM.test(sourceKey(link.name)))
  const has = (name: string): boolean => chain.some((link) => sourceKey(link.name) === sourceKey(name))
  if (report.agency && !has(report.agency)) chain.push({ name: report.agency, kind: 'organisation', read: '' })
  const outlet = outletSource(report)
  if (!has(outlet.name)) chain.push(outlet)
  return chain
}

/** Groups the names of one source over all reports: "Ruiz" and "Governor Ana Ruiz" are one origin. */
export interface OriginIndex {
  /** Key of the origin of a full chain; narrated words have their agency, else their outlet. */
  originOf(chain: readonly Source[]): string
}

/**
 * Reads all chains once. A shorter personal name belongs to the longer one that ends with it, and an office ("the
 * governor") to the person with that role, but only where one single candidate exists among these reports.
 */
export function indexOrigins(chains: readonly (readonly Source[])[]): OriginIndex {
  const persons = new Map<string, Set<string>>()
  for (const chain of chains) {
    for (const link of chain) {
      if (link.kind !== 'person') continue
      const roles = persons.get(sourceKey(link.name)) ?? new Set<string>()
      if (link.role) roles.add(sourceKey(link.role))
      persons.set(sourceKey(link.name), roles)
    }
  }
  const names = [...persons.keys()].sort()
  const longForm = longForms(chains)
  const full = (key: string): string => only(names.filter((name) => name !== key && name.endsWith(` ${key}`))) ?? key
  const holder = (office: string): string | undefined =>
    only(names.filter((name) => [...persons.get(name)!].some((role) => role === office || role.endsWith(` ${office}`))))

  return {
    originOf(chain) {
      const [first, next] = chain
      if (!first) return ''
      const key = sourceKey(first.name)
      if (first.kind === 'person') return full(full(key))
      if (first.kind === 'office') return full(holder(key) ?? key)
      if (first.kind === 'unnamed' && next) return `${key} via ${sourceKey(next.name)}`
      return longForm.get(key) ?? key
    },
  }
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'des', 'du', 'la', 'to'])

/**
 * "IAEA" and "International Atomic Energy Agency": short forms by the initials of the one body among these reports that
 * they fit, with and without its small words.
 */
function longForms(chains: readonly (readonly Source[])[]): ReadonlyMap<string, string> {
  const short = new Set<string>()
  const long = new Map<string, Set<string>>()
  for (const { name, kind } of chains.flat()) {
    if (kind === 'person' || kind === 'unnamed') continue
    const bare = name.replace(/\./g, '')
    if (/^\p{Lu}{2,7}$/u.test(bare)) short.add(sourceKey(name))
    const words = sourceKey(name).split(/[\s-]+/)
    if (words.length < 2) continue
    for (const part of [words, words.filter((word) => !SMALL_WORDS.has(word))]) {
      const initials = part.map((word) => word[0] ?? '').join('')
      long.set(initials, (long.get(initials) ?? new Set()).add(sourceKey(name)))
    }
  }
  return new Map(
    [...short].flatMap((key) => {
      const one = only([...(long.get(key) ?? [])])
      return one === undefined ? [] : [[key, one] as const]
    }),
  )
}
