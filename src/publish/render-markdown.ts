import type { Brief } from '../model/index.ts'
import { type Block, type Item, outline } from './outline.ts'

/** The brief as CommonMark (with GitHub's strike-through), one line a paragraph, no HTML. */
export function renderMarkdown(brief: Brief): string {
  const out: string[] = []
  let before: Block['kind'] | undefined
  for (const block of outline(brief)) {
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
