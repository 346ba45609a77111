/** Universal Dependencies relations without subtypes, in the order the parser numbers them. */
export const RELATIONS = [
  'root',
  'acl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'case',
  'cc',
  'ccomp',
  'compound',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nsubj',
  'nummod',
  'obj',
  'obl',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const
export type Relation = (typeof RELATIONS)[number]

/** Number of each relation, so that readers compare small integers: `tree.relation[i] === RELATION.nsubj`. */
export const RELATION = Object.freeze(Object.fromEntries(RELATIONS.map((name, number) => [name, number]))) as Readonly<
  Record<Relation, number>
>
