import type { Figure, Line } from '../../model/index.ts'
import { attribution, count, support } from '../attribution.ts'
import { displayText } from '../display-text.ts'
import { amountWords, countWords, scopeWords, shownFigures } from '../figure-words.ts'
import { lineFacts } from '../line-facts.ts'
import { type Lookup, reportName } from '../lookup.ts'
import { lineTags } from '../outline.ts'
import { findPassages, type Passage, type Segment } from '../passages.ts'
import { html, joinMarkup, linkAddress, type Markup, nothing } from './markup.ts'

/** One line of a section: its words, its figures as chips, and its attribution, which opens the evidence. */
export function lineHtml(line: Line, lookup: Lookup, allNew: boolean): Markup {
  const tags = lineTags(line, allNew)
  const fresh = tags.filter((tag) => FRESH.has(tag))
  const warnings = tags.filter((tag) => !FRESH.has(tag))
  return html`<article class="line ${line.state}" id="${line.id}">
<p class="words">${lineWords(line)}${reportMarks(line, lookup)}</p>
${chips(line, warnings)}
<details><summary><span class="credit">${attribution(line.chain)}</span>${supportNote(line)}${fresh.map(
    (tag) => html` <span class="fresh">${tag}</span>`,
  )}</summary>
${evidence(line, lookup)}
</details>
</article>
`
}

/** States that are good news to a reader who comes back; they warn of nothing. */
const FRESH: ReadonlySet<string> = new Set(['new', 'updated'])

/** Words of a line; struck when they were withdrawn. What Sayso added stands in its brackets and is set apart. */
export function lineWords(line: Line): Markup {
  const words = bracketed(displayText(line.text))
  return line.state === 'withdrawn' ? html`<del>${words}</del>` : words
}

const ADDITION = /\[[^[\]]*\]/g

function bracketed(text: string): Markup {
  const parts: Markup[] = []
  let at = 0
  for (const match of text.matchAll(ADDITION)) {
    parts.push(html`${text.slice(at, match.index)}<span class="added">${match[0]}</span>`)
    at = match.index + match[0].length
  }
  return html`${parts}${text.slice(at)}`
}

/** Small numbers that lead to the reports, as notes do; where there is one report they tell nothing. */
function reportMarks(line: Line, lookup: Lookup): Markup {
  if (lookup.reports.size < 2) return nothing
  const marks = line.carriers.flatMap((id) => {
    const number = lookup.reportNumber.get(id)
    return number === undefined ? [] : [html`<a href="#report-${number}" aria-label="report ${number}">${number}</a>`]
  })
  return marks.length === 0 ? nothing : html`<sup class="marks">${joinMarkup(marks.slice(0, 6), html` `)}</sup>`
}

function chips(line: Line, tags: readonly string[]): Markup {
  const figures = shownFigures(line.figures)
  if (tags.length + figures.length === 0) return nothing
  return html`<ul class="chips" aria-label="Marks and figures">${tags.map(
    (tag) => html`<li class="tag ${tag}">${tag}</li>`,
  )}${figures.map((figure) => figureChip(figure))}</ul>`
}

function figureChip(figure: Figure): Markup {
  const notes = [scopeWords(figure), figure.planned ? 'planned' : '', figure.inferred ? 'worked out' : '']
  const shown = notes.filter((note) => note !== '').join(', ')
  const amount = amountWords(figure)
  return html`<li class="figure"><b>${amount}</b>${countWords(figure).slice(amount.length)}${
    shown === '' ? nothing : html` <span class="scope">${shown}</span>`
  }</li>`
}

function supportNote(line: Line): Markup {
  const words = support(line)
  return words === '' ? nothing : html` <span class="support">${words}</span>`
}

/** Reports whose sentences a line shows; an agency's text in a hundred outlets would fill the page a hundred times. */
const SHOWN_REPORTS = 4
const SHOWN_VALUES = 12

/** What a line opens: its sentence marked in its surroundings, its chain and facts, and the rules that read it. */
function evidence(line: Line, lookup: Lookup): Markup {
  const reports = [...new Set(line.evidence.map(({ report }) => report))]
  const near = new Set(reports.slice(0, SHOWN_REPORTS))
  const items = line.evidence.filter(({ report }) => near.has(report))
  const more = reports.length - near.size
  return html`<div class="evidence">
${findPassages(items, lookup.texts).map((passage) => passageHtml(passage, lookup))}
${more > 0 ? html`<p class="around">and the same in ${count(more, 'more report')}</p>` : nothing}
<dl>${lineFacts(line, lookup).map(({ name, values }) => html`<dt>${name}</dt>${factValues(values)}`)}</dl>
<table><caption>Rules that read it</caption><thead><tr><th scope="col">Part</th><th scope="col">Rule</th><th scope="col">Words</th></tr></thead><tbody>${items.map(
    (item) =>
      html`<tr><td>${item.role === undefined ? nothing : html`<span class="role ${item.role}">${item.role}</span>`}</td><td>${item.rule}</td><td>${displayText(item.quote)}</td></tr>`,
  )}</tbody></table>
<p class="permalink"><a href="#${line.id}">Link to this line</a> <code>${line.id}</code></p>
</div>`
}

function factValues(values: readonly string[]): Markup[] {
  const shown = values.slice(0, SHOWN_VALUES).map((value) => html`<dd>${value}</dd>`)
  const more = values.length - shown.length
  return more > 0 ? [...shown, html`<dd>and ${more} more</dd>`] : shown
}

function passageHtml(passage: Passage, lookup: Lookup): Markup {
  const report = lookup.reports.get(passage.report)
  const address = linkAddress(lookup.texts.get(passage.report)?.url ?? report?.input)
  const name = report ? displayText(reportName(report)) : passage.report
  return html`<figure><figcaption>${
    address === undefined ? html`${name}` : html`<a href="${address}" rel="noopener noreferrer">${name}</a>`
  }</figcaption><blockquote>${around(passage.before)}${passage.paragraphs.map((paragraph) =>
    paragraph === 'gap' ? html`<p class="around">[…]</p>` : html`<p>${markedRuns(paragraph)}</p>`,
  )}${around(passage.after)}</blockquote></figure>
`
}

function around(text: string | undefined): Markup {
  return text === undefined ? nothing : html`<p class="around">${displayText(text)}</p>`
}

/** One `<mark>` for each run of marked pieces, so that a role inside does not tear it. */
function markedRuns(pieces: readonly Segment[]): Markup[] {
  const runs: Markup[] = []
  let inside: Markup[] = []
  for (const [index, piece] of pieces.entries()) {
    const words =
      piece.role === undefined ? html`${piece.text}` : html`<span class="role ${piece.role}">${piece.text}</span>`
    if (!piece.marked) {
      runs.push(words)
      continue
    }
    inside.push(words)
    if (pieces[index + 1]?.marked) continue
    runs.push(html`<mark>${inside}</mark>`)
    inside = []
  }
  return runs
}
