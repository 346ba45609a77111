import type { Figure } from '../../model/index.ts'
import { sourceKey } from '../../reconcile/index.ts'
import type { DeathCount } from '../coders/death-counts.ts'

export interface Estimates {
  readonly low?: number
  readonly best?: number
  readonly high?: number
  readonly rules: readonly string[]
}

const GRADES = 'ABCDEF'

/**
 * UCDP's three estimates: the lowest and the highest figure that a source gives, and as best the figure of the source
 * that the desk has graded most reliable; where none is told to be, UCDP takes the lower one. An open end ("at least")
 * adds nothing; a vague word counts from its lowest reading.
 */
export function deathEstimates(deaths: readonly DeathCount[], grades: ReadonlyMap<string, string>): Estimates {
  const counts = deaths
    .filter(({ figure }) => figure.bound !== 'max')
    .map(({ figure, claim }) => {
      const names = claim.tellings[0]!.chain.map((source) => grades.get(sourceKey(source.name)))
      return {
        low: figure.value,
        high: highOf(figure),
        grade: names.find((grade) => grade !== undefined) ?? 'F',
        figure,
      }
    })
  const [first] = counts
  if (!first) return { rules: [] }
  const low = Math.min(...counts.map((count) => count.low))
  const high = Math.max(...counts.map((count) => count.high))
  const reliable = counts.reduce((a, b) => (GRADES.indexOf(b.grade) < GRADES.indexOf(a.grade) ? b : a), first)
  const best = reliable.grade < 'F' ? reliable.low : low
  return {
    low,
    best,
    high,
    rules: [
      ...(low === high
        ? []
        : [`best: ${reliable.grade < 'F' ? `of the source graded ${reliable.grade}` : 'the lower figure'}`]),
      ...counts
        .filter(({ figure }) => figure.bound === 'vague')
        .map((count) => `low: “${count.figure.read}” counted from ${count.low}`),
    ],
  }
}

function highOf(figure: Figure): number {
  return figure.high ?? figure.value
}
