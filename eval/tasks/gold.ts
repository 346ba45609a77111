import { readData } from '../../src/cli/read-data.ts'
import { ModalitySchema } from '../../src/model/brief.ts'
import type { Modality } from '../../src/model/index.ts'
import { loadReaders } from '../../src/read/read-report.ts'
import { type GoldReport, loadGold } from '../gold/load-gold.ts'
import { type Marks, marksOfGold } from '../own/marks.ts'
import { addCounts, type Compare, type Counts, f1 } from '../own/pair.ts'
import { readMarked } from '../own/read-marked.ts'
import {
  compareActors,
  compareChains,
  compareEvents,
  compareEventsLoosely,
  compareFigureKinds,
  compareFigures,
  compareFigureValues,
  compareLongChains,
  compareModality,
  compareOneModality,
  compareStatements,
} from '../own/score.ts'
import type { EvalTask, Row } from '../task.ts'

const MODALITIES = (ModalitySchema as unknown as { enum: readonly Modality[] }).enum

interface Figure {
  readonly name: string
  readonly compare: Compare
  readonly bar?: number
  readonly least?: number
}

const FIGURES: readonly Figure[] = [
  { name: 'chains F1', compare: compareChains, bar: 80, least: 72 },
  { name: 'modality F1', compare: compareModality, bar: 80, least: 74 },
  { name: 'figures, kind and scope F1', compare: compareFigures, bar: 80, least: 64 },
  { name: 'events, kind and trigger F1', compare: compareEvents, bar: 75, least: 66 },
  { name: 'events, kind in its statement F1', compare: compareEventsLoosely },
  { name: 'actors of events F1', compare: compareActors },
  { name: 'statements cut alike F1', compare: compareStatements },
  { name: 'chains of two and more F1', compare: compareLongChains },
  { name: 'figures, value F1', compare: compareFigureValues },
  { name: 'figures, kind F1', compare: compareFigureKinds },
  ...MODALITIES.map(
    (modality): Figure => ({ name: `modality F1, ${modality}`, compare: compareOneModality(modality) }),
  ),
]

type Pairs = readonly (readonly [gold: Marks, read: Marks])[]

function count(pairs: Pairs, compare: Compare): Counts {
  return pairs.map(([gold, read]) => compare(gold, read)).reduce(addCounts, { right: 0, gold: 0, read: 0 })
}

/** How well two people who marked the same reports agree, by figure; undefined where nothing was marked twice. */
function agreement(first: readonly GoldReport[], second: readonly GoldReport[], compare: Compare): string | undefined {
  const again = new Map(second.map((report) => [report.id, report]))
  const pairs = first.flatMap((report) => {
    const other = again.get(report.id)
    return other ? [[marksOfGold(report), marksOfGold(other)] as const] : []
  })
  if (pairs.length === 0) return undefined
  return `${f1(count(pairs, compare)).toFixed(1)} (two markers, ${pairs.length} reports)`
}

function rowsOf(
  split: 'dev' | 'test',
  reports: readonly GoldReport[],
  pairs: Pairs,
  all: readonly GoldReport[],
): Row[] {
  const second = loadGold('second')
  return FIGURES.map(({ name, compare, bar, least }): Row => {
    const counts = count(pairs, compare)
    const people = agreement(all, second, compare)
    return {
      task: 'gold',
      data: `own gold, ${split} half`,
      figure: name,
      value: f1(counts),
      size: `${reports.length} reports, ${counts.gold} marked, ${counts.read} read`,
      ...(split === 'test' && bar !== undefined ? { bar } : {}),
      ...(split === 'dev' && least !== undefined ? { least } : {}),
      ...(people === undefined ? {} : { best: people }),
    }
  })
}

/** Our own gold (`eval/gold/GUIDE.md`); how it is compared stands in `eval/own/score.ts`. Nothing is tuned on `test`. */
export const task: EvalTask = {
  name: 'gold',
  async measure() {
    const readers = loadReaders(readData)
    const halves = { dev: loadGold('dev'), test: loadGold('test') }
    const all = [...halves.dev, ...halves.test]
    return (['dev', 'test'] as const).flatMap((split) => {
      const pairs = halves[split].map((report) => [marksOfGold(report), readMarked(report, readers)] as const)
      return rowsOf(split, halves[split], pairs, all)
    })
  },
}
