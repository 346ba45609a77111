/**
 * The page's type: a newspaper's, in fonts that machines have. Colours are pairs for light and dark; every pair of text
 * and ground reaches contrast AA.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --box: #f4f1e8; --ink: #1c1a17; --soft: #5b564c; --line: #d8d2c2; --strong: #1c1a17;
  --red: #a01d1d; --amber: #7a4a00; --green: #1f5f38; --blue: #1d4f80; --mark: #ffe79c;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", "Liberation Serif", Georgia, "Times New Roman", serif;
  --sans: "Helvetica Neue", Helvetica, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151412; --box: #1e1c19; --ink: #ebe6db; --soft: #b3ab9c; --line: #3b372f; --strong: #cfc8b8;
    --red: #ff9d8f; --amber: #f0bd6a; --green: #8fd3a5; --blue: #9cc7f2; --mark: #5f4d0f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0 auto; max-width: 84rem; padding: 0 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 var(--serif); font-kerning: normal; font-variant-numeric: oldstyle-nums; overflow-wrap: anywhere; hanging-punctuation: first last; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .16em; text-decoration-thickness: 1px; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; }
article:target { background: var(--box); box-shadow: -0.6rem 0 0 var(--box), 0.6rem 0 0 var(--box); }
del { text-decoration-thickness: 1px; color: var(--soft); }
ins { text-decoration: none; }
.skip, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { width: auto; height: auto; clip-path: none; padding: .5rem 1rem; background: var(--paper); z-index: 1; }

.masthead { padding-top: 1.1rem; text-align: center; border-bottom: 1px solid var(--strong); }
.ears { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .1rem 1.5rem; font: .8125rem/1.5 var(--sans); color: var(--soft); padding-bottom: .45rem; border-bottom: 4px double var(--strong); text-align: left; font-variant-numeric: lining-nums; }
.ears span:first-child { color: var(--ink); font-weight: 600; }
h1 { font-size: clamp(2.3rem, 6.2vw, 4.6rem); line-height: 1.04; font-weight: 700; letter-spacing: -.018em; padding: 1.3rem 0 .55rem; text-wrap: balance; font-variant-numeric: lining-nums; }
.day { display: flex; align-items: center; gap: 1rem; color: var(--red); font-size: 1.3rem; font-style: italic; padding-bottom: .9rem; font-variant-numeric: lining-nums; }
.day::before, .day::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
nav { border-top: 1px solid var(--strong); }
nav ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .1rem 1.4rem; padding: .45rem 0; font: .8125rem/1.6 var(--sans); }
nav a { text-decoration: none; color: var(--soft); display: inline-block; padding: .15rem 0; }
nav a:hover { color: var(--ink); text-decoration: underline; }

.page { display: grid; gap: 0 2.4rem; padding-top: 1.7rem; }
.front, .rail, .back, .column { min-width: 0; }
.back { padding-top: .4rem; }
.lead { padding-bottom: 1.4rem; border-bottom: 1px solid var(--strong); }
.lead > div + div { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.lead .words { font-size: 1.2rem; line-height: 1.4; text-wrap: pretty; }
.lead div:first-of-type .words { font-size: clamp(1.45rem, 2.6vw, 2rem); line-height: 1.24; font-weight: 600; letter-spacing: -.008em; }
.words { text-wrap: pretty; }
.added { color: var(--soft); font-size: .93em; }
.credit { font-size: .98rem; line-height: 1.35; font-variant-caps: small-caps; letter-spacing: .03em; color: var(--soft); font-variant-numeric: lining-nums; }
.lead .credit { margin-top: .35rem; font-size: 1.05rem; }
.credit a { text-decoration: none; }
.credit a:hover { text-decoration: underline; }
.columns { display: grid; gap: 0 2.2rem; padding-top: 1.5rem; }
.section { padding-bottom: 1.6rem; }
h2 { font-size: 1.35rem; line-height: 1.2; font-weight: 700; letter-spacing: -.01em; text-wrap: balance; font-variant-numeric: lining-nums; }
.section h2 { border-top: 2px solid var(--strong); padding: .55rem 0 .15rem; }
.line { padding: .65rem 0 .7rem; }
.line + .line { border-top: 1px solid var(--line); }
.marks { font: .68rem/1 var(--sans); padding-left: .15em; font-variant-numeric: lining-nums; }
.marks a { text-decoration: none; color: var(--soft); padding: 0 .1em; }
.marks a:hover { text-decoration: underline; color: var(--ink); }
.chips { display: flex; flex-wrap: wrap; gap: .3rem .35rem; padding-top: .35rem; font: .78rem/1.35 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.chips li, .tag { border-radius: 3px; padding: .06rem .4rem; border: 1px solid var(--line); }
.tag { font: 600 .72rem/1.4 var(--sans); color: var(--amber); border-color: currentColor; white-space: nowrap; font-variant-caps: normal; letter-spacing: .01em; }
.fresh { font: 600 .72rem/1.4 var(--sans); color: var(--green); padding-left: .3em; }
.tag.disputed, .tag.denied, .tag.withdrawn, .tag.rival { color: var(--red); }
.tag.superseded, .tag.repeated-old, .tag.copy, .tag.outdated, .tag.not-read { color: var(--soft); }
.figure { background: var(--box); }
.figure .scope { color: var(--soft); }
details { padding-top: .2rem; }
summary { cursor: pointer; list-style: none; padding: .12rem 0; color: var(--soft); }
summary::-webkit-details-marker { display: none; }
summary .credit::before { content: "— "; }
summary::after { content: "source"; font: .75rem/1 var(--sans); color: var(--blue); padding-left: .5em; white-space: nowrap; }
summary:hover::after { text-decoration: underline; }
details[open] > summary::after { content: "close"; }
.support { font: .78rem/1.4 var(--sans); color: var(--soft); }
.support::before { content: "· "; }

.evidence { margin: .4rem 0 .3rem; padding: .8rem .95rem .7rem; background: var(--box); border-left: 3px solid var(--strong); font-size: .95rem; line-height: 1.5; }
.evidence figure + figure { margin-top: .9rem; }
.evidence figcaption { font: 600 .78rem/1.4 var(--sans); color: var(--soft); padding-bottom: .3rem; }
.evidence blockquote p + p { margin-top: .5rem; }
.around { color: var(--soft); font-size: .9em; }
mark { background: var(--mark); color: inherit; padding: .04em .06em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.role { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; text-decoration-style: dotted; }
.role.speaker, .role.relay { text-decoration-style: solid; text-decoration-thickness: 2px; text-decoration-color: var(--red); }
.role.cue { text-decoration-style: wavy; text-decoration-color: var(--soft); }
.role.figure, .role.time, .role.place { background: none; text-decoration-style: solid; text-decoration-color: var(--blue); }
.role.antecedent { text-decoration-style: dashed; text-decoration-color: var(--red); }
.evidence dl { display: grid; grid-template-columns: minmax(6.5rem, auto) 1fr; gap: .12rem .8rem; margin-top: .8rem; font: .8rem/1.45 var(--sans); font-variant-numeric: lining-nums; }
.evidence dt { color: var(--soft); grid-column: 1; }
.evidence dd { grid-column: 2; min-width: 0; }
table { border-collapse: collapse; width: 100%; margin-top: .8rem; font: .78rem/1.4 var(--sans); table-layout: fixed; }
caption { text-align: left; font-weight: 600; color: var(--soft); padding-bottom: .15rem; }
th, td { text-align: left; vertical-align: top; padding: .18rem .5rem .18rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--soft); }
th:first-child { width: 5.6rem; } th:nth-child(2) { width: 8.5rem; }
.permalink { margin-top: .6rem; font: .75rem/1.4 var(--sans); color: var(--soft); overflow-wrap: anywhere; }
code { font-family: ui-monospace, "Liberation Mono", monospace; font-size: .95em; }

.rail { display: grid; gap: 1.5rem; align-content: start; }
.rail .credit { font-size: .88rem; }
.box { border-top: 2px solid var(--strong); padding-top: .55rem; }
.box h2 { font-size: 1.1rem; padding-bottom: .55rem; }
.calendar { background: var(--box); border: 1px solid var(--line); border-top: 4px solid var(--red); padding: .7rem .95rem .35rem; }
.calendar li { display: grid; grid-template-columns: 3.3rem 1fr; gap: .85rem; padding: .75rem 0; border-top: 1px solid var(--line); }
.calendar .words { font-size: .97rem; line-height: 1.4; }
.leaf { display: block; text-align: center; border: 1px solid var(--line); background: var(--paper); border-radius: 3px; font: .7rem/1.3 var(--sans); color: var(--soft); padding: .2rem 0 .3rem; align-self: start; font-variant-numeric: lining-nums; }
.leaf b { display: block; font: 700 1.55rem/1.05 var(--serif); color: var(--ink); font-variant-numeric: lining-nums; }
.leaf.words { font-size: .75rem; padding: .35rem .2rem; }
.calendar .tentative .leaf { border-style: dashed; border-color: var(--soft); }
.calendar .cancelled .words { text-decoration: line-through; }
.status { font: 700 .68rem/1.5 var(--sans); letter-spacing: .05em; color: var(--amber); }
.confirmed .status { color: var(--green); } .cancelled .status { color: var(--red); }
.moved, .outcome { font: .8rem/1.4 var(--sans); color: var(--soft); }
.series h3 { font: 600 .8rem/1.4 var(--sans); color: var(--soft); }
.series ul { padding: .15rem 0 .8rem; }
.series li { padding: .12rem 0; line-height: 1.35; }
.series li b { font-size: 1.5rem; line-height: 1.15; letter-spacing: -.01em; font-variant-numeric: lining-nums; }
.series li.superseded b, .series li.repeated-old b { font-size: 1.05rem; font-weight: 400; color: var(--soft); }
.series .credit { display: block; }
.numbers dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: .7rem .6rem; }
.numbers div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.numbers dt { font: .75rem/1.3 var(--sans); color: var(--soft); }
.numbers dd { font-size: 1.75rem; line-height: 1.1; font-variant-numeric: lining-nums; }
.places li { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: baseline; padding: .22rem 0; border-top: 1px solid var(--line); }
.region { font: .78rem/1.4 var(--sans); color: var(--soft); }
.places .count { margin-left: auto; font: .78rem/1.4 var(--sans); color: var(--soft); font-variant-numeric: lining-nums tabular-nums; }

.disputes { padding: .2rem 0 1.5rem; }
.disputes > h2, .ledger h2, .reports h2 { border-top: 2px solid var(--strong); padding: .55rem 0 .5rem; }
.dispute { border: 1px solid var(--line); border-left: 4px solid var(--red); padding: .8rem 1rem .9rem; margin-bottom: 1rem; }
.dispute .kind { font: 700 .72rem/1.4 var(--sans); color: var(--red); letter-spacing: .03em; }
.dispute h3 { font-size: 1.2rem; line-height: 1.25; }
.agreed { font: .82rem/1.45 var(--sans); padding-top: .2rem; }
.sides { display: grid; gap: .9rem 0; margin-top: .7rem; }
.side .credit + .words, .calendar .credit + .words { margin-top: .55rem; }
.side h4 { font-size: 1rem; font-weight: 700; padding-bottom: .15rem; }
.ledger { display: grid; gap: 0 2.2rem; }
.ledger section, .reports { padding-bottom: 1.5rem; }
.ledger li { padding: .45rem 0; border-top: 1px solid var(--line); line-height: 1.42; }
.ledger ul li:first-child { border-top: 0; }
.ledger .credit { display: block; text-decoration: none; }
.ledger a.credit:hover { text-decoration: underline; }
.ledger details ul { padding-top: .3rem; font-size: .92rem; }
.ledger details a { text-decoration: none; }
.ledger summary::after { content: "show"; }
.note { display: block; font: .78rem/1.45 var(--sans); color: var(--soft); font-variant-numeric: lining-nums; }
.note.alert { color: var(--red); }
.reports ol { counter-reset: report; }
.reports ol li { counter-increment: report; position: relative; padding: .35rem 0 .35rem 2rem; border-top: 1px solid var(--line); }
.reports ol li:first-child { border-top: 0; }
.reports ol li::before { content: counter(report); position: absolute; left: 0; font: .8rem/1.9 var(--sans); color: var(--soft); font-variant-numeric: lining-nums; }
.reports h3 { font: 600 .82rem/1.4 var(--sans); padding-top: .8rem; }
.left-out { font: .8rem/1.5 var(--sans); color: var(--soft); }
footer { border-top: 4px double var(--strong); padding-top: .7rem; font: .8rem/1.5 var(--sans); color: var(--soft); }

@media (max-width: 34rem) {
  th:first-child { width: 4.7rem; } th:nth-child(2) { width: 6.2rem; }
}
@media (min-width: 44rem) {
  .columns { grid-template-columns: 1fr 1fr; }
  .column:only-child { grid-column: 1 / -1; }
  .column + .column { position: relative; }
  .column + .column::before { content: ""; position: absolute; left: -1.1rem; top: 0; bottom: 1.6rem; border-left: 1px solid var(--line); }
  .sides { grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
  .side { padding-right: 1.2rem; }
  .side + .side { border-left: 1px solid var(--line); padding-left: 1.2rem; padding-right: 0; }
  .ledger { grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
  .rail { grid-template-columns: 1fr 1fr; gap: 1.5rem 2.2rem; }
}
@media (min-width: 68rem) {
  .page { grid-template-columns: minmax(0, 1fr) 19rem; }
  .back { grid-column: 1 / -1; }
  .disputes { display: grid; grid-template-columns: repeat(auto-fit, minmax(34rem, 1fr)); gap: 0 1.4rem; }
  .disputes > h2, .dispute:last-child:nth-child(even) { grid-column: 1 / -1; }
  .rail { grid-template-columns: 1fr; border-left: 1px solid var(--line); padding-left: 1.6rem; margin-left: -.8rem; }
}
@media print {
  @page { margin: 14mm 13mm; }
  :root { --paper: #fff; --box: #fff; --ink: #000; --soft: #444; --line: #bbb; --strong: #000; --red: #8a1515; --amber: #6a4000; --green: #1f5f38; --blue: #1d4f80; --mark: #fff0b8; }
  html { font-size: 9pt; }
  body { line-height: 1.38; padding: 0; max-width: none; }
  .skip, nav, .permalink, summary::after { display: none; }
  .masthead { padding-top: 0; }
  h1 { font-size: 30pt; padding-top: .8rem; }
  .page { display: block; padding-top: 1rem; }
  .columns { display: block; columns: 2; column-gap: 8mm; }
  .column + .column::before { content: none; }
  .rail { display: block; columns: 2; column-gap: 8mm; border: 0; padding: 0; margin: 1rem 0 0; }
  .box { margin-bottom: 1rem; }
  .line, .dispute, .calendar li, .series ul, .box.numbers, .box.places, .ledger li, .reports li, .lead > div { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .evidence { border: 0; border-left: 1px solid var(--line); padding: .2rem .7rem; }
  .reports a[href^="http"]::after { content: " " attr(href); font: .9em var(--sans); color: var(--soft); overflow-wrap: anywhere; }
  .sides { grid-template-columns: 1fr 1fr; }
  .side + .side { border-left: 1px solid var(--line); padding-left: 1rem; }
}
`
