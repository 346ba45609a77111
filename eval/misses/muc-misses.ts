import { readData } from '../../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../../src/language/index.ts'
import { readFigures } from '../../src/read/figures/index.ts'
import { type Count, toMuc } from '../tasks/muc-convention.ts'
import { around, type Miss } from './miss.ts'
import { readJsonl } from './read-jsonl.ts'

interface Report {
  readonly id: string
  readonly text: string
  readonly victims: readonly Victim[]
}

interface Victim {
  readonly kind: string | readonly string[]
  readonly numbers: readonly { readonly value: number; readonly value2?: number }[]
  readonly who: readonly string[]
  readonly optional?: boolean
}

/** A count read, with the rule and the place. */
export interface ReadCount extends Count {
  readonly rule: string
  readonly where: string
}

/** Counts of victims that were not read, or of another kind; kinds given to what the key does not hold. */
export function mucMisses(shared: string): Miss[] {
  const language = loadLanguage(readData)
  return readJsonl<Report>(shared, 'figures/muc4.dev.jsonl').flatMap(({ id, text, victims }) => {
    const figures = readFigures(analyse(text, language), { times: [] }).filter(({ rule }) => rule !== 'clause-sum')
    const read = toMuc(figures).map((count, i): ReadCount => {
      const { start, end, rule, cue } = figures[i]!
      const word = cue ? `, cue ${text.slice(cue.start, cue.end).toLowerCase()}` : ''
      return { ...count, rule: rule + word, where: around(id, text, start, end) }
    })
    return victimMisses(id, victims, read)
  })
}

/** As the scorer asks: counts above one that are not optional. */
export function victimMisses(id: string, victims: readonly Victim[], read: readonly ReadCount[]): Miss[] {
  const misses: Miss[] = []
  const same = ({ value, value2 }: Victim['numbers'][number], count: Count): boolean =>
    value === count.value && (value2 ?? null) === count.value2
  const fits = (victim: Victim, count: Count): boolean => victim.numbers.some((number) => same(number, count))
  const ofKind = ({ kind }: Victim, count: Count): boolean =>
    kind === 'target' || [kind].flat().includes(count.kind ?? '')
  for (const victim of victims) {
    if (victim.optional || victim.numbers[0]!.value <= 1) continue
    const wanted = `${victim.numbers.map(({ value }) => value).join(' or ')} ${[victim.kind].flat().join('/')} (${victim.who.join(' or ')})`
    const hits = read.filter((count) => fits(victim, count))
    if (hits.length === 0) misses.push({ kind: 'value not found', rule: '-', wanted, where: id })
    else if (!hits.some((count) => ofKind(victim, count))) {
      const { kind, rule, where } = hits[0]!
      misses.push({ kind: 'another kind', rule, wanted, read: kind ?? 'no kind of the key', where })
    }
  }
  for (const count of read) {
    if (count.kind === undefined || count.value <= 1) continue
    if (victims.some((victim) => fits(victim, count) && ofKind(victim, count))) continue
    misses.push({ kind: 'too much', rule: count.rule, read: `${count.value} ${count.kind}`, where: count.where })
  }
  return misses
}
