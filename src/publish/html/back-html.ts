import type { Brief, Line } from '../../model/index.ts'
import { attribution, count, joinWords } from '../attribution.ts'
import { instantWords, momentWords } from '../day-words.ts'
import { displayText, headingText } from '../display-text.ts'
import { figureWords } from '../figure-words.ts'
import * as labels from '../labels.ts'
import { dateReasons, dayNumberWords, type Lookup, leftOutCounts, pickLines } from '../lookup.ts'
import { sideName } from '../outline.ts'
import { lineWords } from './line-html.ts'
import { html, linkAddress, type Markup, nothing } from './markup.ts'

/** Disputes, each side in its own words beside the other's. */
export function disputesHtml(brief: Brief, lookup: Lookup): Markup {
  if (brief.disputes.length === 0) return nothing
  return html`<section class="disputes" aria-labelledby="disputed"><h2 id="disputed">Disputed</h2>
${brief.disputes.map(
  (
    dispute,
  ) => html`<section class="dispute" aria-labelledby="${dispute.id}"><p class="kind">${labels.DISPUTE_WORDS[dispute.kind]}</p>
<h3 id="${dispute.id}">${headingText(dispute.about)}</h3>
${dispute.agreed.length === 0 ? nothing : html`<p class="agreed"><b>Agreed:</b> ${dispute.agreed.map(figureWords).join('; ')}</p>`}
<div class="sides">${dispute.sides.map(
    (side) =>
      html`<div class="side"><h4>${headingText(sideName(side, lookup))}</h4>${pickLines(lookup, side.lines).map((line) => sideLine(line))}</div>`,
  )}</div></section>
`,
)}</section>
`
}

function sideLine(line: Line): Markup {
  return html`<p class="words">${lineWords(line)}</p><p class="credit"><a href="#${line.id}">${attribution(line.chain)}</a></p>`
}

/** What is not known, what was corrected, what changed: three columns under the sections. */
export function ledgerHtml(brief: Brief, lookup: Lookup): Markup {
  const parts = [notKnown(brief, lookup), corrections(brief, lookup), changes(brief, lookup)].filter(
    ({ text }) => text !== '',
  )
  return parts.length === 0 ? nothing : html`<div class="ledger">${parts}</div>\n`
}

function notKnown(brief: Brief, lookup: Lookup): Markup {
  const rows = brief.notKnown.flatMap((entry) => {
    const line = lookup.lines.get(entry.line)
    if (!line) return []
    const words = displayText(entry.evidence[0]?.quote ?? line.text)
    return [
      html`<li>${words} <span class="note">${labels.NOT_KNOWN_WORDS[entry.kind]}</span> <a class="credit" href="#${line.id}">${attribution(line.chain)}</a></li>`,
    ]
  })
  return list('not-known', 'Not known', rows)
}

function list(id: string, heading: string, rows: readonly Markup[]): Markup {
  if (rows.length === 0) return nothing
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><ul>${rows}</ul></section>\n`
}

function corrections(brief: Brief, lookup: Lookup): Markup {
  const rows = brief.corrections.map((correction) => {
    const line = lookup.lines.get(correction.line)
    const shown = displayText(line?.text ?? correction.evidence[0]?.quote ?? correction.line)
    // In place of a line that is not printed stand the words that took it back.
    const words = line ? html`<del>${shown}</del>` : html`${shown}`
    const by = correction.by.length > 0 ? ` by ${attribution(correction.by)}` : ''
    const carried = correction.stillCarriedBy.flatMap((id) => {
      const report = lookup.reports.get(id)
      return report ? [displayText(report.outlet ?? report.input)] : []
    })
    return html`<li>${words} <span class="note">${labels.CORRECTION_WORDS[correction.kind]}${by}, ${instantWords(correction.at)}</span>${
      carried.length === 0
        ? nothing
        : html` <span class="note alert">Still carried by ${joinWords([...new Set(carried)])}</span>`
    }</li>`
  })
  return list('corrections', 'Corrections', rows)
}

/** What is new is marked at its line; here it is only counted and listed behind a click. */
function changes(brief: Brief, lookup: Lookup): Markup {
  const fresh = brief.changes.filter(({ kind }) => kind === 'new')
  const rows = brief.changes.filter(({ kind }) => kind !== 'new').map(changeRow)
  if (fresh.length > 0) {
    const links = fresh.map(({ line, after }) =>
      line !== undefined && lookup.lines.has(line)
        ? html`<li><a href="#${line}">${displayText(after ?? '')}</a></li>`
        : html`<li>${displayText(after ?? '')}</li>`,
    )
    rows.push(html`<li><details><summary>${count(fresh.length, 'new line')}</summary><ul>${links}</ul></details></li>`)
  }
  return list('changes', 'What changed', rows)
}

function changeRow(change: Brief['changes'][number]): Markup {
  const before = change.before === undefined ? nothing : html`<del>${momentWords(displayText(change.before))}</del> `
  const after = change.after === undefined ? nothing : html`<ins>${momentWords(displayText(change.after))}</ins> `
  const notes = [instantWords(change.at), change.by ?? '', change.reason ?? ''].filter((part) => part !== '')
  const shown = notes.map(displayText).join(' · ')
  return html`<li><b>${labels.CHANGE_WORDS[change.kind]}</b> ${before}${after}<span class="note">${shown}</span></li>`
}

/** The reports behind the brief, numbered as the notes are, and what was left out. */
export function reportsHtml(brief: Brief, lookup: Lookup): Markup {
  const left = leftOutCounts(brief)
  const dayNumber = dayNumberWords(brief)
  return html`<section class="reports" aria-labelledby="reports"><h2 id="reports">Reports</h2>
<ol>${brief.reports.map((report, index) => reportRow(report, index + 1, lookup))}</ol>
${dayNumber === undefined ? nothing : html`<h3>The day’s number</h3><p class="left-out">${dayNumber}</p>`}${
  left.length === 0
    ? nothing
    : html`<h3>Left out</h3><p class="left-out">${left.map(([reason, number]) => `${labels.LEFT_OUT_WORDS[reason]}: ${number}`).join(' · ')}</p>`
}${
  brief.diagnostics.length === 0
    ? nothing
    : html`<h3>Notes on the input</h3><ul class="left-out">${brief.diagnostics.map(({ message }) => html`<li>${displayText(message)}</li>`)}</ul>`
}</section>
`
}

function reportRow(report: Brief['reports'][number], number: number, lookup: Lookup): Markup {
  const status = labels.REPORT_STATUS_WORDS[report.status]
  const input = displayText(report.input)
  const address = linkAddress(lookup.texts.get(report.id)?.url ?? report.input)
  const reasons = dateReasons(report)
  const title = (report.status === 'embargoed' ? '' : displayText(report.title ?? '')) || input
  const notes = [
    report.publishedAt
      ? `${instantWords(report.publishedAt.value)}${report.publishedAt.inferred ? ' (worked out)' : ''}`
      : 'no date',
    ...(report.version > 1 ? [`version ${report.version}`] : []),
    ...(report.language === 'en' ? [] : [`language: ${displayText(report.language)}`]),
    ...(title === input ? [] : [input]),
  ]
  return html`<li id="report-${number}">${report.outlet === undefined ? nothing : html`<b>${displayText(report.outlet)}</b> `}${
    address === undefined
      ? html`<cite>${title}</cite>`
      : html`<a href="${address}" rel="noopener noreferrer"><cite>${title}</cite></a>`
  }${status === '' ? nothing : html` <span class="tag ${report.status}">${status}</span>`} <span class="note">${notes.join(' · ')}</span>${reasons === undefined ? nothing : html`<span class="note">Date worked out: ${reasons}</span>`}</li>
`
}
