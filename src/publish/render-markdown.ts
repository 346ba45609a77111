import type { Brief } from '../model/index.ts'
import type { Block, Item, Side } from './block.ts'
import { outline } from './outline.ts'

/** The brief as CommonMark (with GitHub's strike-through), one line a paragraph, no HTML. */
export function renderMarkdown(brief: Brief): string {
  return markdownBlocks(outline(brief))
}

/** Blocks set in CommonMark. */
export function markdownBlocks(blocks: readonly Block[]): string {
  const out: string[] = []
  let before: Block['kind'] | undefined
  for (const block of blocks) {
    const listed = block.kind === 'item' && !block.lead
    if (before !== undefined && !(listed && before === 'item')) out.push('')
    out.push(renderBlock(block))
    before = block.kind === 'item' && block.lead ? 'note' : block.kind
  }
  return `${out.join('\n')}\n`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'title': {
      const heading = [block.name, block.day].filter((part) => part !== '').join(', ')
      return `# ${escapeMarkdown(heading)}\n\n**${escapeMarkdown(block.date)}** · ${escapeMarkdown(block.facts)}`
    }
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`
    case 'subheading':
      return `### ${escapeMarkdown(block.text)}${block.note === undefined ? '' : `\n\n*${escapeMarkdown(block.note)}*`}`
    case 'item':
      return renderItem(block)
    case 'sides':
      return renderSides(block.sides)
    case 'note':
      return escapeMarkdown(block.text)
  }
}

function renderItem(item: Item): string {
  const words = escapeMarkdown(item.text)
  const struck = item.struck ? `~~${words}~~` : words
  const credit = [
    ...(item.source === undefined ? [] : [`— *${escapeMarkdown(item.source)}*`]),
    ...item.tags.map((tag) => `**${escapeMarkdown(tag)}**`),
    ...item.notes.map(escapeMarkdown),
    ...(item.id === undefined ? [] : [`\`${item.id.replace(/`/g, '')}\``]),
  ]
  if (item.lead) return `**${words}** ${credit.join(' · ')}`.trimEnd()
  return `- ${struck}${credit.length === 0 ? '' : `${item.source === undefined ? ' · ' : ' '}${credit.join(' · ')}`}`
}

/** A table with one column for each side. */
function renderSides(sides: readonly Side[]): string {
  const rows = Math.max(...sides.map(({ items }) => items.length))
  const cell = (item: Item | undefined) =>
    item === undefined
      ? ''
      : [escapeMarkdown(item.text), ...(item.source ? [`— *${escapeMarkdown(item.source)}*`] : [])].join(' ')
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(sides.map(({ who }) => escapeMarkdown(who))),
    row(sides.map(() => '---')),
    ...Array.from({ length: rows }, (_row, index) => row(sides.map(({ items }) => cell(items[index])))),
  ].join('\n')
}

/**
 * Words that Markdown shows as they are: no emphasis, link, image, HTML, heading or list can come of them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^(?:([#+=-])|(\d{1,9})([.)]))/, (_all, mark, digits, dot) =>
      mark === undefined ? `${digits}\\${dot}` : `\\${mark}`,
    )
}
