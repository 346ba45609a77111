import type { FigureMention } from '../../src/model/index.ts'

/** A count as the MUC keys write it. */
export interface Count {
  value: number
  value2: number | null
  bound: 'exact' | 'about' | 'min' | 'max'
  kind?: string
}

/** The key knows four effects; victims without one said are its dead. */
const KINDS: Readonly<Record<string, string>> = {
  killed: 'killed',
  casualties: 'killed',
  shot: 'killed',
  injured: 'injured',
  abducted: 'kidnapped',
  captured: 'kidnapped',
  released: 'released',
}

const BOUNDS: Readonly<Record<string, Count['bound']>> = {
  over: 'min',
  min: 'min',
  under: 'max',
  max: 'max',
  about: 'about',
}

/** The figures of one report in the key's conventions: victims are listed one entry a group, so no sums of a clause. */
export function toMuc(figures: readonly FigureMention[]): Count[] {
  return figures
    .filter(({ rule }) => rule !== 'clause-sum')
    .map(({ figure }) => {
      const kind = KINDS[figure.what]
      const count = { value: figure.value, value2: figure.high ?? null, bound: BOUNDS[figure.bound] ?? 'exact' }
      return kind === undefined ? count : { ...count, kind }
    })
}
