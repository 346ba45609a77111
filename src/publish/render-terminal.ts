import type { Brief } from '../model/index.ts'
import type { Block, Item, Side } from './block.ts'
import { outline } from './outline.ts'
import { type Colour, type TerminalOptions, type TerminalType, terminalType } from './terminal-type.ts'

const TAG_COLOURS: Readonly<Record<string, Colour>> = {
  new: 'green',
  updated: 'green',
  latest: 'green',
  disputed: 'red',
  denied: 'red',
  withdrawn: 'red',
  'rival figure': 'red',
  superseded: 'dim',
  'older figure repeated': 'dim',
}

/** A list of a thousand reports would push the brief off the screen. */
const MOST_REPORTS = 50

/** The brief for a terminal: wrapped to `width` columns, in colour where `colour` is set, plain otherwise. */
export function renderTerminal(brief: Brief, options: TerminalOptions): string {
  return terminalBlocks(outline(brief, MOST_REPORTS), options)
}

/** Blocks set for a terminal. */
export function terminalBlocks(blocks: readonly Block[], options: TerminalOptions): string {
  const type = terminalType(options)
  const out: string[] = []
  let before: Block['kind'] | undefined
  for (const block of blocks) {
    const apart = block.kind === 'heading' || block.kind === 'subheading' || before === 'title'
    if (apart && before !== undefined && before !== 'heading') out.push('')
    out.push(renderBlock(block, type))
    before = block.kind
  }
  return `${out.join('\n')}\n`
}

function renderBlock(block: Block, type: TerminalType): string {
  switch (block.kind) {
    case 'title': {
      const name = type.wrap(type.paint(block.name, 'bold'), '')
      const date = [block.day, block.date].filter((part) => part !== '').join(' · ')
      return [name, type.wrap(date, ''), type.wrap(type.paint(block.facts, 'dim'), ''), type.rule()].join('\n')
    }
    case 'heading':
      return type.wrap(type.paint(block.text, 'bold', 'blue'), '')
    case 'subheading':
      return type.wrap(
        [type.paint(block.text, 'bold'), ...(block.note === undefined ? [] : [type.paint(block.note, 'yellow')])].join(
          ' · ',
        ),
        '  ',
      )
    case 'item':
      return renderItem(block, type)
    case 'sides':
      return renderSides(block.sides, type)
    case 'note':
      return type.wrap(block.text, '  ')
  }
}

function renderItem(item: Item, type: TerminalType): string {
  const colours: Colour[] = [...(item.struck ? ['strike' as const] : []), ...(item.lead ? ['bold' as const] : [])]
  const mark = item.struck && type.paint('x', 'strike') === 'x' ? '  × ' : '  • '
  const tags = item.tags.map((tag) => type.paint(tag, TAG_COLOURS[tag] ?? 'yellow'))
  const credit = [
    ...(item.source === undefined ? [] : [type.paint(`— ${item.source}`, 'cyan')]),
    ...tags,
    ...item.notes.map((note) => type.paint(note, 'dim')),
    ...(item.id === undefined ? [] : [type.paint(`#${item.id}`, 'dim')]),
  ]
  const words = type.wrap(type.paint(item.text, ...colours), item.lead ? '' : mark)
  if (credit.length === 0) return words
  return `${words}\n${type.wrap(credit.join(' · '), item.lead ? '  ' : '    ')}`
}

const NARROWEST_SIDE = 28

/** Two sides stand side by side where the page is wide enough; more of them, or on a narrow page, one under another. */
function renderSides(sides: readonly Side[], type: TerminalType): string {
  const width = Math.floor((type.width - 7) / 2)
  const [left, right, ...more] = sides
  if (!left || !right || more.length > 0 || width < NARROWEST_SIDE) {
    return sides
      .map((side) =>
        sideLines(side, type, type.width - 2)
          .map((line) => `  ${line}`)
          .join('\n'),
      )
      .join('\n')
  }
  const columns = [sideLines(left, type, width), sideLines(right, type, width)] as const
  const rows = Math.max(columns[0].length, columns[1].length)
  return Array.from({ length: rows }, (_row, index) => {
    const words = columns[0][index] ?? ''
    const gap = ' '.repeat(Math.max(0, width - type.columnsOf(words)))
    return `  ${words}${gap} │ ${columns[1][index] ?? ''}`.trimEnd()
  }).join('\n')
}

function sideLines(side: Side, type: TerminalType, width: number): string[] {
  const narrow = type.narrowed(width)
  return [
    narrow.wrap(type.paint(side.who, 'underline'), ''),
    ...side.items.flatMap((item) => [
      narrow.wrap(item.text, ''),
      ...(item.source === undefined ? [] : [narrow.wrap(type.paint(`— ${item.source}`, 'cyan'), '  ')]),
    ]),
  ].flatMap((block) => block.split('\n'))
}
