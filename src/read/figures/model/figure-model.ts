import type { Language } from '../../../language/index.ts'
import type { Figure, ReadData } from '../../../model/index.ts'
import type { FeatureBag } from '../../statements/model/hash-features.ts'
import { addPointers, addRows, bestColumn, type Choice, type ChoiceWeights } from './choice-weights.ts'
import { KIND_BITS, kindFeatures } from './kind-features.ts'
import { SCOPE_BITS, scopeFeatures } from './scope-features.ts'
import { FIGURE_FEATURES } from './shared-features.ts'
import type { Weighed } from './weighed.ts'

/** The kinds that a count may have whatever noun is counted, in the order of their columns. */
export const LISTED: readonly string[] =
  'casualties killed injured missing treated infected detained arrested charged convicted abducted displaced in-camps refugees evacuated rescued stranded returned released homes money people'.split(
    ' ',
  )
/** Behind the listed kinds: the noun itself, what the rules say if it is neither, what the figure before counts if it is neither. */
export const NOUN = LISTED.length
export const OTHER = NOUN + 1
export const CARRY = NOUN + 2
export const KIND_OPTIONS = NOUN + 3
export const KIND_COLUMNS = KIND_OPTIONS + 2
export const SCOPES: readonly Figure['scope'][] = ['event', 'period', 'total', 'stock']
export const SCOPE_COLUMNS = SCOPES.length + 2

/** Weighs what the rules say of a figure's kind and scope against everything else that tells it. */
export interface FigureModel {
  choose(one: Weighed): { what: string; scope: Figure['scope'] }
}

export const FIGURE_FILE = 'models/figures.bin'
const MAGIC = 0x47494653

/** What each column of the kinds stands for here. */
export function kindChoice(one: Weighed): { choice: Choice; names: (string | undefined)[] } {
  const { draft, scene, what, before } = one
  const names: (string | undefined)[] = [...LISTED, undefined, undefined, undefined]
  const noun = draft.noun ? scene.p[draft.noun.head]!.text : undefined
  if (noun !== undefined && !LISTED.includes(noun)) names[NOUN] = noun
  let rule = names.indexOf(what)
  if (rule < 0) {
    rule = OTHER
    names[OTHER] = what
  }
  let carried = -1
  if (before) {
    carried = names.indexOf(before.what)
    if (carried < 0) {
      carried = CARRY
      names[CARRY] = before.what
    }
  }
  const open = Uint8Array.from(names, (name) => (name === undefined ? 0 : 1))
  return { choice: { open, rule, before: carried }, names }
}

/** Does the kind stand to choice? Shares and measures have their unit, money is money. */
export function hasOpenKind({ draft }: Weighed): boolean {
  return draft.sort === undefined || (draft.sort !== 'money' && draft.sort !== 'percent' && draft.what !== undefined)
}

export function scopeChoice(one: Weighed): Choice {
  return {
    open: new Uint8Array(SCOPES.length).fill(1),
    rule: SCOPES.indexOf(one.scope),
    before: one.before ? SCOPES.indexOf(one.before.scope) : -1,
  }
}

export function modelOf(kinds: ChoiceWeights, scopes: ChoiceWeights, lexicon: Language['lexicon']): FigureModel {
  const bag: FeatureBag = { at: new Int32Array(FIGURE_FEATURES), size: 0 }
  const sums = new Float64Array(KIND_COLUMNS)
  return {
    choose(one) {
      let { what } = one
      if (hasOpenKind(one)) {
        const { choice, names } = kindChoice(one)
        kindFeatures(bag, one, lexicon)
        addRows(kinds, bag.at, bag.size, sums)
        addPointers(choice, KIND_COLUMNS, sums)
        what = names[bestColumn(choice, sums)] ?? what
      }
      const choice = scopeChoice(one)
      scopeFeatures(bag, one, what, lexicon)
      addRows(scopes, bag.at, bag.size, sums)
      addPointers(choice, SCOPE_COLUMNS, sums)
      return { what, scope: SCOPES[bestColumn(choice, sums)] ?? one.scope }
    },
  }
}

/** A linear model of kinds and one of scopes, 16-bit weights; see models/figures.md. Throws if the file is of another form. */
export function loadFigureModel(readData: ReadData, { lexicon }: Language): FigureModel {
  const bytes = readData(FIGURE_FILE)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC) throw new Error(`${FIGURE_FILE} is not a model of figures`)
  let from = 4
  const table = (columns: number, bits: number): ChoiceWeights => {
    const rows = Int16Array.from({ length: columns << bits }, (_, i) => view.getInt16(from + 2 * i, true))
    from += 2 * rows.length
    return { columns, rows }
  }
  return modelOf(table(KIND_COLUMNS, KIND_BITS), table(SCOPE_COLUMNS, SCOPE_BITS), lexicon)
}

const LARGEST = 32_767

/** The file's bytes for the two tables, each scaled to its largest weight. */
export function packFigureModel(kinds: ChoiceWeights, scopes: ChoiceWeights): Uint8Array {
  const bytes = new Uint8Array(4 + 2 * (kinds.rows.length + scopes.rows.length))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  let from = 4
  for (const { rows } of [kinds, scopes]) {
    let largest = 0
    for (let i = 0; i < rows.length; i++) largest = Math.max(largest, Math.abs(rows[i]!))
    for (let i = 0; i < rows.length; i++)
      view.setInt16(from + 2 * i, Math.round((rows[i]! / (largest || 1)) * LARGEST), true)
    from += 2 * rows.length
  }
  return bytes
}
