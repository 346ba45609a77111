import type { Brief, ComingUp, Line } from '../../model/index.ts'
import { attribution } from '../attribution.ts'
import { firstDay, timeWords } from '../day-words.ts'
import { displayText } from '../display-text.ts'
import { amountWords } from '../figure-words.ts'
import { OUTCOME_WORDS, POINT_WORDS, STATUS_WORDS } from '../labels.ts'
import { type Lookup, pickLines } from '../lookup.ts'
import { pointNotes, seriesName } from '../series-outline.ts'
import { lineWords } from './line-html.ts'
import { html, joinMarkup, type Markup, nothing } from './markup.ts'

/** What stands beside the sections: the calendar, the figures, the day in numbers, the places. */
export function railHtml(brief: Brief, lookup: Lookup): Markup {
  return html`<div class="rail">
${calendar(brief, lookup)}${figures(brief, lookup)}${numbers(brief)}${places(brief)}</div>
`
}

function calendar(brief: Brief, lookup: Lookup): Markup {
  if (brief.comingUp.length === 0) return nothing
  return html`<section class="box calendar" aria-labelledby="coming-up"><h2 id="coming-up">Coming up</h2>
<ol>${brief.comingUp.map((entry) => plan(entry, lookup))}</ol></section>
`
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function plan(entry: ComingUp, lookup: Lookup): Markup {
  const moved = entry.was ?? []
  return html`<li class="${entry.status.toLowerCase()}">${leaf(entry)}<div>
<p class="status">${STATUS_WORDS[entry.status]}</p>
${
  moved.length === 0
    ? nothing
    : html`<p class="moved">moved from ${joinMarkup(
        moved.map((time) => html`<del>${timeWords(time)}</del>`),
        html`, `,
      )}</p>`
}${pickLines(lookup, entry.lines).map((line) => quoted(line))}${
  entry.outcome
    ? html`<p class="outcome">${OUTCOME_WORDS[entry.outcome.state]}</p>${pickLines(lookup, entry.outcome.lines).map((line) => quoted(line))}`
    : nothing
}</div></li>
`
}

/** A leaf of a calendar: weekday, day, month; words where the time is not a day. */
function leaf(entry: ComingUp): Markup {
  const first = firstDay(entry.time)
  if (first === undefined || !/^\d{4}-\d{2}-\d{2}/.test(entry.time.value)) {
    return html`<p class="leaf words">${timeWords(entry.time)}</p>`
  }
  const day = Temporal.PlainDate.from(first)
  return html`<time class="leaf" datetime="${first}"><span>${WEEKDAYS[day.dayOfWeek - 1]}</span> <b>${day.day}</b> <span>${MONTHS[day.month - 1]}</span></time>`
}

function quoted(line: Line): Markup {
  return html`<p class="words">${lineWords(line)}</p><p class="credit"><a href="#${line.id}">${attribution(line.chain)}</a></p>`
}

function figures(brief: Brief, lookup: Lookup): Markup {
  if (brief.series.length === 0) return nothing
  return html`<section class="box series" aria-labelledby="figures"><h2 id="figures">Figures</h2>
${brief.series.map(
  (series) => html`<h3>${seriesName(series)}</h3><ul>${series.points.map((point) => {
    const line = lookup.lines.get(point.line)
    const amount = html`<b>${amountWords(point.figure)}</b>`
    const state =
      point.state === 'latest' ? nothing : html` <span class="tag ${point.state}">${POINT_WORDS[point.state]}</span>`
    const notes = pointNotes(point).join('; ')
    return html`<li class="${point.state}">${point.state === 'withdrawn' ? html`<del>${amount}</del>` : amount}${state} <span class="credit">${
      line ? html`<a href="#${line.id}">${attribution(line.chain)}</a>, ` : nothing
    }${notes}</span></li>`
  })}</ul>
`,
)}</section>
`
}

function numbers(brief: Brief): Markup {
  const { reports, copies, outlets, origins, lines, notRead } = brief.numbers
  const rows: [number, string][] = [
    [reports, reports === 1 ? 'report' : 'reports'],
    [copies, copies === 1 ? 'copy' : 'copies'],
    [outlets, outlets === 1 ? 'outlet' : 'outlets'],
    [origins, origins === 1 ? 'independent origin' : 'independent origins'],
    [lines, lines === 1 ? 'line' : 'lines'],
    [notRead, 'not read'],
  ]
  return html`<section class="box numbers" aria-labelledby="numbers"><h2 id="numbers">The day in numbers</h2>
<dl>${rows.filter(([number, name]) => number > 0 || !name.startsWith('outlet')).map(([number, name]) => html`<div><dt>${name}</dt><dd>${number}</dd></div>`)}</dl></section>
`
}

interface Spot {
  readonly name: string
  readonly region: string
  readonly note: string
  readonly lines: string[]
}

function places(brief: Brief): Markup {
  const spots = new Map<string, Spot>()
  for (const line of brief.sections.flatMap((section) => section.lines)) {
    if (line.state === 'withdrawn') continue
    for (const place of line.places) {
      const region = [place.admin1, place.country]
        .filter((part) => part !== undefined && part !== place.name)
        .join(', ')
      const key = `${place.name}\n${region}`
      const spot = spots.get(key)
      if (spot) spot.lines.push(line.id)
      else {
        const note = place.precision === 'city' || place.precision === 'point' ? '' : place.precision
        spots.set(key, { name: place.name, region, note, lines: [line.id] })
      }
    }
  }
  if (spots.size === 0) return nothing
  return html`<section class="box places" aria-labelledby="places"><h2 id="places">Places</h2>
<ul>${[...spots.values()].map(
    ({ name, region, note, lines }) =>
      html`<li><a href="#${lines[0] ?? ''}">${displayText(name)}</a>${region === '' ? nothing : html` <span class="region">${displayText(region)}</span>`}${
        note === '' ? nothing : html` <span class="region">(${note})</span>`
      } <span class="count" aria-label="${new Set(lines).size} lines">${new Set(lines).size}</span></li>`,
  )}</ul></section>
`
}
