/** One thing that gold and reading disagree on. */
export interface Miss {
  /** What went wrong: "not found", "too much", "value". Misses of one kind and one rule are listed together. */
  readonly kind: string
  /** The rule that read it, or what was to be read where nothing was. */
  readonly rule: string
  readonly wanted?: string
  readonly read?: string
  /** Document, and the words around the place. */
  readonly where: string
}

export interface MissGroup {
  readonly kind: string
  readonly rule: string
  readonly misses: readonly Miss[]
}

/** Misses by kind and rule, the largest group first, equal ones by kind and rule. */
export function groupMisses(misses: readonly Miss[]): MissGroup[] {
  const groups = new Map<string, Miss[]>()
  for (const miss of misses) {
    const key = `${miss.kind}\n${miss.rule}`
    const group = groups.get(key)
    if (group) group.push(miss)
    else groups.set(key, [miss])
  }
  return [...groups]
    .sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))
    .map(([, list]) => ({ kind: list[0]!.kind, rule: list[0]!.rule, misses: list }))
}

/** The list that is printed: so many groups, each with its size and some of its misses. */
export function renderMisses(groups: readonly MissGroup[], examples: number, limit: number): string {
  const total = groups.reduce((sum, { misses }) => sum + misses.length, 0)
  const lines = [`${total} misses in ${groups.length} groups`]
  for (const { kind, rule, misses } of groups.slice(0, limit)) {
    lines.push('', `${String(misses.length).padStart(5)}  ${kind} · ${rule}`)
    for (const { wanted, read, where } of spread(misses, examples)) {
      const said = [wanted === undefined ? '' : `wanted ${wanted}`, read === undefined ? '' : `read ${read}`]
      lines.push(`       ${where}`, `         ${said.filter((part) => part !== '').join('; ')}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** So many of a list, evenly over all of it: the first few would all come from one document. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list]
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]!)
}

/** Id and the words around a stretch, the stretch in angle brackets. */
export function around(id: string, text: string, start: number, end: number, reach = 50): string {
  const cut = (from: number, to: number): string => text.slice(Math.max(0, from), to).replaceAll(/\s+/g, ' ')
  return `${id}: …${cut(start - reach, start)}‹${cut(start, end)}›${cut(end, end + reach)}…`
}
