import { readData } from '../../src/cli/read-data.ts'
import type { Span } from '../../src/model/index.ts'
import { loadReaders } from '../../src/read/read-report.ts'
import { loadGold } from '../gold/load-gold.ts'
import { type LinkMark, type Marks, marksOfGold } from '../own/marks.ts'
import { pairStatements } from '../own/pair.ts'
import { readMarked } from '../own/read-marked.ts'
import { demandedLinks, sameChain } from '../own/score.ts'
import { around, type Miss } from './miss.ts'
import { type Marked, spanMisses } from './span-misses.ts'

/** Misses on the dev half of our own gold. The test half is never looked at. */
export function goldMisses(): Miss[] {
  // The models of modality and figures have learned this half, so that their misses would tell nothing: the rules alone are looked at.
  const { modality: _, figures: __, ...readers } = loadReaders(readData)
  return loadGold('dev').flatMap((report) => markMisses(marksOfGold(report), readMarked(report, readers)))
}

/** All misses of one report: statements, chains, modality, figures, events. */
export function markMisses(gold: Marks, read: Marks): Miss[] {
  return [
    ...statementMisses(gold, read),
    ...named('figure', spanMisses(gold, gold.figures.map(figure), read.figures.map(figure))),
    ...named('event', spanMisses(gold, gold.events.map(event), read.events.map(event))).filter(
      ({ kind }) => kind !== 'event, other ends',
    ),
    ...actorMisses(gold, read),
  ]
}

function named(what: string, misses: readonly Miss[]): Miss[] {
  return misses.map((miss) => ({ ...miss, kind: `${what}, ${miss.kind}` }))
}

const figure = ({ start, end, rule, value, high, what, scope }: Marks['figures'][number]): Marked => {
  const label = `${value}${high === undefined ? '' : `-${high}`} ${what.replace(/s$/, '')}, ${scope}`
  return { start, end, rule, label, type: what }
}

const event = ({ start, end, rule, kind }: Marks['events'][number]): Marked => {
  return { start, end, rule, label: kind, type: kind }
}

function statementMisses(gold: Marks, read: Marks): Miss[] {
  const { id, text } = gold
  const partner = pairStatements(gold.statements, read.statements)
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const misses: Miss[] = []
  gold.statements.forEach((one, g) => {
    const { start, end } = one.content[0]!
    const where = around(id, text, start, end)
    const other = read.statements[partner[g]!]
    if (!other) {
      const near = read.statements.filter(({ content }) =>
        content.some((piece) => piece.start < end && start < piece.end),
      )
      const found = near.map(({ content }) => words(content)).join(' | ')
      misses.push({
        kind: 'statement, not found',
        rule: one.chain.length > 0 ? 'said' : 'narrated',
        read: found,
        where,
      })
      return
    }
    if (one.modality !== other.modality) {
      const rule = `${one.modality} as ${other.modality} (${other.rule})`
      misses.push({ kind: 'modality', rule, where: around(id, text, start, end, 90) })
    }
    const [wanted, given] = demandedLinks(text, one.chain, other.chain)
    if (one.chain.length > 0 && wanted.length === 0) return
    if (wanted.length + given.length === 0 || sameChain(text, wanted, given)) return
    const rule = `${wanted.length} links as ${given.length}`
    misses.push({
      kind: 'chain',
      rule,
      wanted: chain(wanted),
      read: chain(given),
      where: around(id, text, start, end, 90),
    })
  })
  const taken = new Set(partner)
  read.statements.forEach((one, r) => {
    if (taken.has(r)) return
    const { start, end } = one.content[0]!
    misses.push({
      kind: 'statement, too much',
      rule: one.rule,
      read: chain(one.chain),
      where: around(id, text, start, end),
    })
  })
  return misses
}

function chain(links: readonly LinkMark[]): string {
  return links.map(({ name }) => name).join(' ← ') || 'none'
}

function actorMisses(gold: Marks, read: Marks): Miss[] {
  return gold.events.flatMap((one) => {
    const other = read.events.find(({ start, end, kind }) => start < one.end && one.start < end && kind === one.kind)
    if (!other) return []
    const mark = ({ start, end, part }: Marks['events'][number]['actors'][number]): Marked => {
      return { start, end, label: part, type: `${part} of ${gold.text.slice(one.start, one.end)}`, rule: part }
    }
    const misses = spanMisses(gold, one.actors.map(mark), other.actors.map(mark))
    return named('actor', misses).filter(({ kind }) => kind !== 'actor, other ends')
  })
}
