import { createHash } from 'node:crypto'
import type { Brief, Report, Section } from '../../model/index.ts'
import { attribution, count } from '../attribution.ts'
import { instantWords, longDayWords } from '../day-words.ts'
import { headingText } from '../display-text.ts'
import { type Lookup, lookUp, pickLines } from '../lookup.ts'
import { isAllNew, lineTags } from '../outline.ts'
import { disputesHtml, ledgerHtml, reportsHtml } from './back-html.ts'
import { lineHtml, lineWords } from './line-html.ts'
import { html, type Markup, nothing } from './markup.ts'
import { railHtml } from './rail-html.ts'
import { STYLE } from './style.ts'

/**
 * The brief as one HTML file: no script, nothing fetched. `texts` are the reports it was made of; with them every line
 * opens its sentence in its surroundings, without them the sentence alone.
 */
export function renderHtml(brief: Brief, texts: readonly Report[]): string {
  const lookup = lookUp(brief, texts)
  const allNew = isAllNew(lookup)
  const sections = brief.sections.filter((section) => section.lines.length > 0)
  const page = html`${head(brief)}
<body>
<a class="skip" href="#brief">Skip to the brief</a>
${masthead(brief, sections)}
<main id="brief" class="page">
<div class="front">
${leadHtml(brief, lookup)}
<div class="columns">${columns(sections).map(
    (column) => html`<div class="column">
${column.map((section) => sectionHtml(section, lookup, allNew))}</div>
`,
  )}</div>
</div>
${railHtml(brief, lookup)}<div class="back">
${disputesHtml(brief, lookup)}${ledgerHtml(brief, lookup)}${reportsHtml(brief, lookup)}</div>
</main>
<footer><p>Made by Sayso from the reports above. The words are the sources’ words; what stands in [square brackets] was added. Open a line’s source to see its sentence, its chain and the rules that read it.</p></footer>
</body>
</html>
`
  return page.text
}

/** Only the page's own style may act: no script, no picture, no frame, no form, no address of its own. */
function policy(): string {
  const hash = createHash('sha256').update(STYLE).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}

function head(brief: Brief): Markup {
  const name = headingText(brief.story.name)
  const title = brief.story.dayNumber === undefined ? name : `${name}, day ${brief.story.dayNumber}`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Sayso">
<title>${title} · ${longDayWords(brief.day)}</title>
<style>${STYLE_MARKUP}</style>
</head>`
}

/** The style holds no words of a source. */
const STYLE_MARKUP: Markup = { kind: 'markup', text: STYLE }

function masthead(brief: Brief, sections: readonly Section[]): Markup {
  const { story, numbers } = brief
  const facts = [
    count(numbers.reports, 'report'),
    ...(numbers.outlets > 1 ? [count(numbers.outlets, 'outlet')] : []),
    ...(numbers.origins > 1 ? [count(numbers.origins, 'independent origin')] : []),
    `as of ${instantWords(brief.asOf)}`,
  ]
  return html`<header class="masthead">
<p class="ears"><span>${longDayWords(brief.day)}</span><span class="facts">${facts.join(' · ')}</span></p>
<h1>${headingText(story.name)}</h1>
${story.dayNumber === undefined ? nothing : html`<p class="day"><span>Day ${story.dayNumber}</span></p>`}
${
  sections.length < 2
    ? nothing
    : html`<nav aria-label="Sections"><ul>${sections.map(
        (section) => html`<li><a href="#${section.id}">${headingText(section.heading)}</a></li>`,
      )}</ul></nav>`
}
</header>
`
}

/** The lead as a standfirst; each sentence leads to its line below. */
function leadHtml(brief: Brief, lookup: Lookup): Markup {
  const lines = pickLines(lookup, brief.lead)
  if (lines.length === 0) return nothing
  return html`<section class="lead" aria-labelledby="lead"><h2 id="lead" class="unseen">In short</h2>
${lines.map(
  (line) => html`<div><p class="words">${lineWords(line)}</p>
<p class="credit"><a href="#${line.id}">${attribution(line.chain)}</a>${lineTags(line, true).map((tag) => html` <span class="tag ${tag}">${tag}</span>`)}</p></div>
`,
)}</section>
`
}

function sectionHtml(section: Section, lookup: Lookup, allNew: boolean): Markup {
  return html`<section class="section" aria-labelledby="${section.id}"><h2 id="${section.id}">${headingText(section.heading)}</h2>
${section.lines.map((line) => lineHtml(line, lookup, allNew))}</section>
`
}

/**
 * Sections in two columns, cut where their lengths differ least. Real columns and not CSS ones: opening a line moves
 * only what stands under it.
 */
function columns(sections: readonly Section[]): (readonly Section[])[] {
  const heights = sections.map(({ lines }) => 60 + lines.reduce((sum, { text }) => sum + 90 + text.length, 0))
  const total = heights.reduce((sum, height) => sum + height, 0)
  let best = { cut: sections.length, gap: total }
  let left = 0
  for (const [index, height] of heights.entries()) {
    left += height
    const gap = Math.abs(total - 2 * left)
    if (gap < best.gap) best = { cut: index + 1, gap }
  }
  return [sections.slice(0, best.cut), sections.slice(best.cut)].filter((column) => column.length > 0)
}
