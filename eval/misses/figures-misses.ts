import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import { readFigures } from '../../src/read/figures/index.ts'
import { type Quantity, toNewsQuant } from '../tasks/newsquant-convention.ts'
import type { Miss } from './miss.ts'
import { readJsonl } from './read-jsonl.ts'

interface Sentence {
  readonly id: string
  readonly text: string
  readonly quantities: readonly Quantity[]
}

/** Figures found, missed, or with another bound or change. The corpus gives no offsets: they are paired by value. */
export function figuresMisses(shared: string): Miss[] {
  const language = loadLanguage(readData)
  return readJsonl<Sentence>(shared, 'figures/newsquant.dev.jsonl').flatMap((sentence) => {
    const figures = readFigures(analyse(sentence.text, language), { times: [], ages: true })
    const ruleOf = ({ value }: Quantity): string => {
      return figures.find(({ figure }) => figure.value === value || figure.high === value)?.rule ?? 'vague-word'
    }
    return quantityMisses(sentence, sentence.quantities, toNewsQuant(figures, sentence.text), ruleOf)
  })
}

/** Pairs of equal value, best label first; what is left over on either side is missed or too much. */
export function quantityMisses(
  { id, text }: { readonly id: string; readonly text: string },
  gold: readonly Quantity[],
  read: readonly Quantity[],
  ruleOf: (quantity: Quantity) => string,
): Miss[] {
  const where = `${id}: ${text}`
  const misses: Miss[] = []
  const left = [...read]
  const take = (fits: (quantity: Quantity) => boolean): Quantity | undefined => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const unpaired = gold.filter(
    (one) => !take((other) => numberOf(other) === numberOf(one) && label(other) === label(one)),
  )
  for (const one of unpaired) {
    const other = take((candidate) => numberOf(candidate) === numberOf(one))
    if (!other) misses.push({ kind: 'not found', rule: label(one), wanted: show(one), where })
    else misses.push({ kind: 'label', rule: ruleOf(other), wanted: show(one), read: show(other), where })
  }
  for (const other of left) misses.push({ kind: 'too much', rule: ruleOf(other), read: show(other), where })
  return misses
}

function label({ bound, change }: Quantity): string {
  return change ?? bound ?? 'exact'
}

/** To five digits, as the scorer compares. */
function numberOf({ value, value2 }: Quantity): string {
  const digits = (n: number): string => n.toPrecision(5)
  return value2 === null || value2 === undefined ? digits(value) : `${digits(value)} to ${digits(value2)}`
}

function show(quantity: Quantity): string {
  return `${quantity.value}${quantity.value2 == null ? '' : ` to ${quantity.value2}`} (${label(quantity)}) ${quantity.unit ?? ''}`.trim()
}
