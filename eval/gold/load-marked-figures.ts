import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Figure, Span } from '../../src/model/index.ts'

/** A figure marked in running text: `[some 400|in-camps|stock]`. */
export interface MarkedFigure extends Span {
  readonly what: string
  readonly scope: Figure['scope']
}

/** A text in which nothing but figures is marked; models learn from it. */
export interface MarkedText {
  readonly id: string
  readonly text: string
  readonly figures: readonly MarkedFigure[]
}

const FOLDER = path.join(import.meta.dirname, 'figures')
const SCOPES: ReadonlySet<string> = new Set(['event', 'period', 'total', 'stock'])

/** One text from its lines, each a paragraph. Throws on a mark without kind and scope. */
export function readMarkedFigures(id: string, lines: readonly string[]): MarkedText {
  const figures: MarkedFigure[] = []
  let text = ''
  for (const [at, line] of lines.entries()) {
    if (at > 0) text += '\n\n'
    let from = 0
    for (const { 0: mark, 1: inside = '', index } of line.matchAll(/\[([^[\]]*)\]/g)) {
      const [read = '', what = '', scope = '', ...rest] = inside.split('|')
      if (!SCOPES.has(scope) || what === '' || rest.length > 0) throw new Error(`${id}: not a mark: ${mark}`)
      text += line.slice(from, index)
      figures.push({ start: text.length, end: text.length + read.length, what, scope: scope as Figure['scope'] })
      text += read
      from = index + mark.length
    }
    text += line.slice(from)
  }
  return { id, text, figures }
}

/** All texts of `eval/gold/figures`, each from a line `## id` to the next, ordered by file. */
export function loadMarkedFigures(folder: string = FOLDER): MarkedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split(/^## /m)
        .slice(1)
        .map((part) => {
          const [id = '', ...lines] = part.split('\n').filter((line) => line.trim() !== '')
          return readMarkedFigures(id, lines)
        }),
    )
}
