import { readFileSync } from 'node:fs'
import path from 'node:path'
import { predictBodies } from '../tasks/extraction.ts'
import type { Miss } from './miss.ts'

/** Paragraphs of articles that were left out, and paragraphs that belong to no article. */
export async function extractionMisses(shared: string): Promise<Miss[]> {
  const data = path.join(shared, 'data', 'extraction')
  const truth = JSON.parse(readFileSync(path.join(data, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  const bodies = await predictBodies(path.join(data, 'html'))
  return Object.entries(truth).flatMap(([id, { articleBody }]) =>
    paragraphMisses(id, articleBody, bodies.get(id) ?? ''),
  )
}

/** A paragraph is found if its words stand in the other text one after the other, wherever its lines break. */
export function paragraphMisses(id: string, wanted: string, read: string): Miss[] {
  if (read.trim() === '' && wanted.trim() !== '') return [{ kind: 'nothing read', rule: '-', where: id }]
  const outside = (text: string, other: string): string[] => {
    const whole = ` ${words(other)} `
    return text.split(/\n+/).filter((line) => words(line) !== '' && !whole.includes(` ${words(line)} `))
  }
  const size = (line: string): string => (words(line).split(' ').length < 6 ? 'short' : 'long')
  return [
    ...outside(wanted, read).map((line) => ({ kind: 'left out', rule: size(line), wanted: line, where: id })),
    ...outside(read, wanted).map((line) => ({ kind: 'too much', rule: size(line), read: line, where: id })),
  ]
}

/** Words alone, as the scorer compares them. */
function words(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
