import { corpusReader, type Pair, toOffsets } from '../tasks/attribution.ts'
import { around, type Miss } from './miss.ts'
import { readJsonl } from './read-jsonl.ts'

type Roles = Readonly<Record<'source' | 'cue' | 'content', readonly Pair[]>>

interface Article {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Roles[]
}

/** Statements not found, found where the corpus has none, and those found with another source, cue or content. */
export function attributionMisses(shared: string): Miss[] {
  const read = corpusReader(false)
  return readJsonl<Article>(shared, 'attribution/polnear-dev.jsonl').flatMap((article) => {
    const { w, found } = read(article.text)
    const given = found.map((one) => ({ ...toOffsets(w, one), rule: `${one.rule}, ${one.lemma}` }))
    return roleMisses(article, article.attributions, given)
  })
}

const LEAST = 0.5

/** Pairs statements by the share of their contents, then compares role by role. */
export function roleMisses(
  { id, text }: { readonly id: string; readonly text: string },
  gold: readonly Roles[],
  read: readonly (Roles & { readonly rule: string })[],
): Miss[] {
  const misses: Miss[] = []
  const words = (spans: readonly Pair[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ')
  const place = ({ cue, content }: Roles): string => {
    const [start, end] = cue[0] ?? content[0] ?? [0, 0]
    return around(id, text, start, end, 90)
  }
  const left = new Set(read)
  for (const one of gold) {
    const other = bestOf(one, left)
    if (!other) {
      const cue = words(one.cue).toLowerCase()
      misses.push({ kind: 'not found', rule: cue || 'no cue', wanted: words(one.content), where: place(one) })
      continue
    }
    left.delete(other)
    for (const role of ['source', 'cue', 'content'] as const) {
      if (share(one[role], other[role]) >= LEAST) continue
      const told = { rule: other.rule, wanted: words(one[role]) || 'none', read: words(other[role]) || 'none' }
      misses.push({ kind: `another ${role}`, ...told, where: place(one) })
    }
  }
  for (const other of left)
    misses.push({ kind: 'too much', rule: other.rule, read: words(other.content), where: place(other) })
  return misses
}

/** The reading that shares most: by contents, or by the cue where the contents share nothing. */
function bestOf<T extends Roles>(one: Roles, left: ReadonlySet<T>): T | undefined {
  let best: T | undefined
  let most = 0
  for (const other of left) {
    const shared = share(one.content, other.content) + share(one.cue, other.cue) / 2
    if (shared > most && shared >= LEAST) {
      most = shared
      best = other
    }
  }
  return best
}

/** Characters in common by the longer of the two; 1 where both are empty. */
export function share(one: readonly Pair[], other: readonly Pair[]): number {
  if (one.length === 0 && other.length === 0) return 1
  const length = (spans: readonly Pair[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)
  let both = 0
  for (const [a, b] of one) for (const [c, d] of other) both += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return both / Math.max(length(one), length(other), 1)
}
