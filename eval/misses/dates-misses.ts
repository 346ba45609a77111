import { readFileSync } from 'node:fs'
import path from 'node:path'
import { predictDates } from '../tasks/dates.ts'
import type { Miss } from './miss.ts'

type Answers = Readonly<Record<string, { readonly date: string; readonly url?: string } | undefined>>

/** Pages whose day of publication was not found or is another. */
export async function datesMisses(shared: string): Promise<Miss[]> {
  const data = path.join(shared, 'data', 'dates')
  const truth = JSON.parse(readFileSync(path.join(data, 'ground-truth.json'), 'utf8')) as Answers
  return dayMisses(truth, JSON.parse(await predictDates(path.join(data, 'html'))) as Answers)
}

/** Compares answers with the truth, page by page. */
export function dayMisses(truth: Answers, answers: Answers): Miss[] {
  return Object.entries(truth).flatMap(([id, wanted]): Miss[] => {
    const read = answers[id]?.date
    if (!wanted || read === wanted.date) return []
    const told = { wanted: wanted.date, where: `${id}: ${wanted.url ?? ''}` }
    if (read === undefined) return [{ kind: 'no day', rule: '-', ...told }]
    return [{ kind: 'another day', rule: read < wanted.date ? 'too early' : 'too late', read, ...told }]
  })
}
