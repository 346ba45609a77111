import type { FigureMention } from '../../src/model/index.ts'

/** A figure as the NewsQuant corpus writes it. */
export interface Quantity {
  value: number
  value2: number | null
  bound: 'exact' | 'about' | 'min' | 'max'
  change: 'up' | 'down' | null
  unit: string
}

/** Vague words as the corpus reads them: "dozens" is 12 to 120. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [12, 120],
  scores: [20, 200],
  hundreds: [100, 1000],
  thousands: [1000, 10_000],
  'tens of thousands': [10_000, 100_000],
  'hundreds of thousands': [100_000, 1_000_000],
  millions: [1e6, 1e7],
  'tens of millions': [1e7, 1e8],
  'hundreds of millions': [1e8, 1e9],
  billions: [1e9, 1e10],
  'tens of billions': [1e10, 1e11],
  'hundreds of billions': [1e11, 1e12],
}

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  HKD: 'hong kong dollar',
  MYR: 'malaysian ringgit',
  INR: 'indian rupee',
  ILS: 'shekel',
  HRK: 'croatian kuna',
  DKK: 'danish krone',
}

/** "Nearly" and "almost" are about here; "as many as" and "no more than" say nothing. */
function boundOf({ figure }: FigureMention): Quantity['bound'] {
  const read = figure.read.toLowerCase()
  switch (figure.bound) {
    case 'min':
    case 'over':
      return 'min'
    case 'under':
      return /^(nearly|almost|close to|approaching|nearing|virtually)/.test(read) ? 'about' : 'max'
    case 'max':
      return /^(as (many|much|high) as|no more than|not more than)/.test(read) ? 'exact' : 'max'
    case 'about':
      return 'about'
    default:
      return 'exact'
  }
}

function unitOf({ figure }: FigureMention): string {
  if (figure.what === 'age') return 'year of age'
  if (figure.unit === undefined) return figure.of ?? (figure.what === 'number' ? '' : figure.what)
  if (figure.unit === 'percent') return 'percentage'
  const [unit = '', ...per] = figure.unit.split(' per ')
  return [CURRENCIES[unit] ?? unit, ...per].join(' per ')
}

/** "from $36,040 last night to $34,935": levels that the corpus writes as one range. */
function isFromTo(one: FigureMention, two: FigureMention, text: string): boolean {
  if (one.figure.high !== undefined || two.figure.high !== undefined || one.figure.unit !== two.figure.unit)
    return false
  const between = text.slice(one.end, two.start)
  return between.length < 40 && /\bfrom (up to )?$/i.test(text.slice(0, one.start)) && /\bto $/i.test(between)
}

/** The figures of one sentence in the corpus's own conventions; what it never counts is left out. */
export function toNewsQuant(figures: readonly FigureMention[], text: string): Quantity[] {
  const counted = figures.filter(({ rule }) => rule !== 'article' && rule !== 'none' && rule !== 'clause-sum')
  const quantities: Quantity[] = []
  for (let i = 0; i < counted.length; i++) {
    const mention = counted[i]!
    const next = counted[i + 1]
    const { figure, rule } = mention
    const value = { bound: boundOf(mention), change: figure.change ?? null, unit: unitOf(mention) }
    if (rule === 'vague-word') {
      const range = VAGUE[vagueWord(figure.read)]
      if (range) quantities.push({ ...value, value: range[0], value2: range[1], bound: 'exact' })
    } else if (rule === 'range-or') {
      quantities.push({ ...value, value: figure.value, value2: null }, { ...value, value: figure.high!, value2: null })
    } else if (next && isFromTo(mention, next, text)) {
      quantities.push({ ...value, value: figure.value, value2: next.figure.value })
      i++
    } else quantities.push({ ...value, value: figure.value, value2: figure.high ?? null })
  }
  return quantities
}

/** "some tens of thousands" is looked up as "tens of thousands". */
function vagueWord(read: string): string {
  const words = read.toLowerCase().split(/\s+/)
  const from = words.findIndex((word) => word === 'tens' || word in VAGUE)
  return words.slice(Math.max(from, 0)).join(' ')
}
