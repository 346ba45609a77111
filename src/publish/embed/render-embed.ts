import type { Brief, Line, Report } from '../../model/index.ts'
import { attribution, count } from '../attribution.ts'
import { instantWords, longDayWords } from '../day-words.ts'
import { displayText, headingText } from '../display-text.ts'
import { asOfInstant } from '../export/moments.ts'
import { lineAddress, reportAddress } from '../export/web-id.ts'
import { html, joinMarkup, linkAddress, type Markup, nothing } from '../html/markup.ts'
import { type Lookup, lookUp } from '../lookup.ts'
import { lineTags } from '../outline.ts'

/** Lines beyond which the fragment leads to the page instead. */
const MOST = 12

/**
 * A piece of HTML for other people's pages: no script, no frame, no style, nothing fetched, and no id that could meet
 * one of theirs. It shows the lead, or with a filter the lines that are left. Every line keeps its attribution, and says
 * as of when.
 */
export function renderEmbed(brief: Brief, reports: readonly Report[], options: EmbedOptions = {}): string {
  const lookup = lookUp(brief, reports)
  const all = brief.sections.flatMap((section) => section.lines)
  const lead = brief.lead.flatMap((id) => lookup.lines.get(id) ?? [])
  const lines = options.everything || lead.length === 0 ? all : lead
  const shown = lines.slice(0, MOST)
  const address = linkAddress(options.address)
  const name = headingText(brief.story.name)
  const number = brief.story.dayNumber === undefined ? '' : `, day ${brief.story.dayNumber}`
  const more = (options.everything ? lines.length : all.length) - shown.length
  return html`<section class="sayso-embed" lang="en">
<h2>${address === undefined ? html`${name}${number}` : html`<a href="${address}" rel="noopener">${name}${number}</a>`}</h2>
<p>${longDayWords(brief.day)}, as of <time datetime="${asOfInstant(brief)}">${instantWords(brief.asOf)}</time></p>
<ul>
${shown.map((line) => lineItem(line, lookup, address))}</ul>
${more > 0 && address !== undefined ? html`<p><a href="${address}" rel="noopener">${count(more, 'more line')}</a></p>\n` : nothing}<p><small>The words are the sources’ words; what stands in [square brackets] was added. Made with Sayso.</small></p>
</section>
`.text
}

export interface EmbedOptions {
  /** Where the whole page can be read. */
  readonly address?: string
  /** Show every line and not only the lead. */
  readonly everything?: boolean
}

function lineItem(line: Line, lookup: Lookup, page: string | undefined): Markup {
  const cite = lineAddress(page, line.id)
  const words = displayText(line.text)
  const tags = lineTags(line, true).map((tag) => html` (${tag})`)
  return html`<li><blockquote${cite === undefined ? nothing : html` cite="${cite}"`}><p>${words}</p></blockquote><p>— <cite>${attribution(line.chain)}</cite>${tags}${sources(line, lookup)}</p></li>
`
}

/** The reports it was read in, as links; the first three. */
function sources(line: Line, lookup: Lookup): Markup {
  const links = line.carriers.slice(0, 3).flatMap((id) => {
    const report = lookup.reports.get(id)
    const address = reportAddress(report, lookup.texts.get(id))
    if (!report || address === undefined || report.status === 'embargoed') return []
    return [html`<a href="${address}" rel="noopener noreferrer nofollow">${displayText(report.outlet ?? 'report')}</a>`]
  })
  return links.length === 0 ? nothing : html` · ${joinMarkup(links, html`, `)}`
}
