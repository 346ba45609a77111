import { type Language, parse, RELATION, TAG } from '../../../language/index.ts'
import type { Tokens } from '../attribution.ts'
import type { Words } from '../words.ts'

/** Dependency trees of a whole text. Numbers are tokens of the text. */
export interface Trees {
  /** Token each token hangs on, -1 for a root. */
  readonly head: Int32Array
  readonly relation: Uint8Array
  /** First and last token of what hangs on each token, itself included. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** One bit for each relation among the children of each token, see `CHILD_BITS`. */
  readonly children: Int32Array
}

/** Bits of `Trees.children`; relations not listed share the last bit. */
const CHILD_BITS: ReadonlyMap<number, number> = new Map(
  (
    [
      'nsubj',
      'obj',
      'ccomp',
      'xcomp',
      'obl',
      'parataxis',
      'mark',
      'aux',
      'advcl',
      'csubj',
      'iobj',
      'cop',
      'conj',
      'nmod',
      'acl',
    ] as const
  ).map((name, bit) => [RELATION[name], bit] as const),
)

export function readTrees(w: Words, language: Language): Trees {
  const { a } = w
  const n = a.tokenCount
  const head = new Int32Array(n).fill(-1)
  const relation = new Uint8Array(n)
  for (let s = 0; s < a.sentenceCount; s++) {
    const tree = parse(a, s, language)
    head.set(tree.head, a.firstToken[s]!)
    relation.set(tree.relation, a.firstToken[s]!)
  }
  const first = Int32Array.from({ length: n }, (_, i) => i)
  const last = Int32Array.from({ length: n }, (_, i) => i)
  const children = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    if (head[i]! >= 0) children[head[i]!]! |= 1 << (CHILD_BITS.get(relation[i]!) ?? 15)
    // Marks at the rim belong to no phrase; the depth limit keeps damaged trees from costing more.
    if (a.tag[i] === TAG.PUNCT && w.quoteOf[i]! < 0) continue
    let up = head[i]!
    for (let depth = 0; up >= 0 && depth < 64; depth++) {
      if (first[up]! > i) first[up] = i
      if (last[up]! < i) last[up] = i
      up = head[up]!
    }
  }
  return { head, relation, first, last, children }
}

/** The token of a stretch on which the rest of it hangs: the first one whose head lies outside. */
export function topOf({ head }: Trees, [first, last]: Tokens): number {
  for (let i = first; i <= last; i++) if (head[i]! < first || head[i]! > last) if (!isLeaf(i)) return i
  return first
  function isLeaf(i: number): boolean {
    // A determiner or mark hanging outside is a slip of the parser; what other words hang on counts.
    for (let k = first; k <= last; k++) if (head[k] === i) return false
    return last > first
  }
}

/** How a stretch with top token `top` hangs together with the word at `i`. */
export function bond({ head, relation }: Trees, top: number, i: number): number {
  if (head[top] === i) return 64 + relation[top]!
  if (head[i] === top) return 128 + relation[i]!
  if (head[i]! >= 0 && head[top] === head[i]) return 192 + relation[top]!
  const up = head[i]!
  if (up >= 0 && head[up]! >= 0 && head[top] === head[up]) return 256 + relation[top]!
  const down = head[top]!
  if (down >= 0 && head[down] === i) return 320 + relation[down]!
  return 0
}
