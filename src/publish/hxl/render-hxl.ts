import type { Brief, Figure, Line, Report } from '../../model/index.ts'
import { attribution } from '../attribution.ts'
import { type Cell, writeTable } from '../csv/write-table.ts'
import { displayText } from '../display-text.ts'
import type { Exported } from '../export/exporter.ts'
import { daysCovered, lineInstant } from '../export/moments.ts'
import { reportAddress } from '../export/web-id.ts'
import { type Lookup, lookUp } from '../lookup.ts'

/** What is counted, its column and its hashtag. A row has a number in one of them. */
const COUNTED: readonly (readonly [what: string, column: string, tag: string])[] = [
  ['casualties', 'casualties', '#affected+casualties'],
  ['killed', 'killed', '#affected+killed'],
  ['injured', 'injured', '#affected+injured'],
  ['missing', 'missing', '#affected+missing'],
  ['treated', 'treated', '#affected+treated'],
  ['detained', 'detained', '#affected+detained'],
  ['arrested', 'arrested', '#affected+arrested'],
  ['charged', 'charged', '#affected+charged'],
  ['abducted', 'abducted', '#affected+abducted'],
  ['displaced', 'displaced', '#affected+displaced'],
  ['in-camps', 'in_camps', '#affected+idps'],
  ['refugees', 'refugees', '#affected+refugees'],
  ['evacuated', 'evacuated', '#affected+evacuated'],
  ['returned', 'returned', '#affected+returnees'],
  ['released', 'released', '#affected+released'],
  ['homes', 'homes', '#impact+homes'],
]

const BEFORE: readonly (readonly [column: string, tag: string])[] = [
  ['id', '#meta+id'],
  ['reported', '#date+reported'],
  ['occurred_from', '#date+occurred+start'],
  ['occurred_to', '#date+occurred+end'],
  ['since', '#date+since'],
  ['as_of', '#date+asof'],
  ['country', '#country+code+v_iso2'],
  ['admin1', '#adm1+name'],
  ['admin2', '#adm2+name'],
  ['place', '#loc+name'],
  ['place_precision', '#loc+precision'],
  ['lat', '#geo+lat'],
  ['lon', '#geo+lon'],
  ['indicator', '#indicator+name'],
  ['group', '#indicator+group'],
  ['scope', '#indicator+scope'],
  ['bound', '#indicator+bound'],
  ['as_written', '#indicator+text'],
  ['minimum', '#affected+min'],
  ['maximum', '#affected+max'],
  ['women', '#affected+f+adult'],
  ['men', '#affected+m+adult'],
  ['children', '#affected+children'],
]
const AFTER: readonly (readonly [column: string, tag: string])[] = [
  ['status', '#status'],
  ['source', '#meta+source'],
  ['speaker', '#meta+source+speaker'],
  ['origins', '#meta+origins'],
  ['grade', '#meta+grade'],
  ['url', '#meta+url'],
  ['sentence', '#description'],
]

/**
 * The figures of the brief as CSV in HXL: one row a figure of people or homes that is said to have happened, with its
 * bounds, as-of, speaker and sentence. Planned, possible, denied, demanded and threatened figures are left out. A vague
 * number ("dozens") has a minimum only, and a part of another figure of its line no count, so that a column can be summed
 * within one scope. Rows are never to be added up across scopes: a day's count is part of the total.
 */
export function renderHxl(brief: Brief, reports: readonly Report[]): Exported {
  const lookup = lookUp(brief, reports)
  const series = new Map(
    brief.series.flatMap(({ points, where }) =>
      points.map(({ line, figure, state }) => [`${line} ${figureKey(figure)}`, { state, where }] as const),
    ),
  )
  let unsaid = 0
  let other = 0
  const rows: Cell[][] = []
  for (const line of brief.sections.flatMap((section) => section.lines)) {
    for (const [index, figure] of line.figures.entries()) {
      if (!COUNTED.some(([what]) => what === figure.what)) other++
      else if (figure.planned || (line.modality !== 'happened' && line.modality !== 'ongoing')) unsaid++
      else if (!isGroupOfOther(figure, line)) {
        rows.push(rowOf({ line, figure, index, known: series.get(`${line.id} ${figureKey(figure)}`) }, brief, lookup))
      }
    }
  }
  const columns = [...BEFORE.map(([name]) => name), ...COUNTED.map(([, name]) => name), ...AFTER.map(([name]) => name)]
  const tags = [...BEFORE.map(([, tag]) => tag), ...COUNTED.map(([, , tag]) => tag), ...AFTER.map(([, tag]) => tag)]
  return {
    content: writeTable({ columns, tags, rows }),
    notes: [
      `hxl: ${rows.length} figures; left out: ${unsaid} not said to have happened, ${other} of other things than people and homes`,
      'hxl: never add rows of different scope (event, period, total, stock), nor rival ones',
    ],
  }
}

const figureKey = (figure: Figure) => [figure.what, figure.scope, figure.value, figure.read].join('|')

/** A figure with what its series knows of it. */
interface Counted {
  readonly line: Line
  readonly figure: Figure
  readonly index: number
  readonly known: { readonly state: string; readonly where: string | undefined } | undefined
}

const ANYBODY = /^(?:people|persons?|others?|residents?|victims?|individuals?|lives|souls|bodies)$/i
const isWhole = (figure: Figure) => figure.of === undefined || ANYBODY.test(figure.of)

/** The count of everybody that a smaller figure of the same line is a part of, if there is one. */
function wholeOf(figure: Figure, line: Line): Figure | undefined {
  return line.figures.find(
    (other) =>
      other !== figure &&
      other.what === figure.what &&
      other.scope === figure.scope &&
      isWhole(other) &&
      other.value > figure.value,
  )
}

/** "Three were killed, two of them children": the two stand in a column beside the three and are no row. */
function isGroupOfOther(figure: Figure, line: Line): boolean {
  return GROUPS.some((group) => group.test(figure.of ?? '')) && wholeOf(figure, line) !== undefined
}

const GROUPS: readonly RegExp[] = [
  /^(?:wom[ae]n|females?)$/i,
  /^(?:m[ae]n|males?)$/i,
  /^(?:child|children|minors?|boys?|girls?|infants?|bab(?:y|ies)|toddlers?)$/i,
]

/** What the same line counts of a group as part of this figure. */
function partOf(figure: Figure, line: Line, group: RegExp): number | undefined {
  if (!isWhole(figure)) return group.test(figure.of ?? '') ? figure.value : undefined
  return line.figures.find((part) => group.test(part.of ?? '') && wholeOf(part, line) === figure)?.value
}

/** Where it was counted, which the series knows; a figure without a series is where its line is. */
function placeOf({ line, known }: Counted): Line['places'][number] | undefined {
  return known ? line.places.find(({ name }) => name === known.where) : line.places[0]
}

function rowOf(counted: Counted, brief: Brief, lookup: Lookup): Cell[] {
  const { line, figure, index, known } = counted
  const place = placeOf(counted)
  const days = line.time?.inferred && line.time.read === '' ? undefined : daysCovered(line.time)
  const address = line.carriers
    .map((id) => reportAddress(lookup.reports.get(id), lookup.texts.get(id)))
    .find((each) => each !== undefined)
  const [low, high] = boundsOf(figure)
  const isPart = wholeOf(figure, line) !== undefined
  const shown = isPart || figure.bound === 'vague' || figure.bound === 'max' ? undefined : figure.value
  return [
    `${line.id}/${index + 1}`,
    lineInstant(line, brief).slice(0, 10),
    days?.first,
    days?.last,
    figure.since,
    figure.asOf,
    place?.country,
    place?.admin1,
    place?.admin2,
    place?.name,
    place?.precision,
    place?.lat,
    place?.lon,
    figure.what,
    figure.of,
    figure.scope,
    figure.bound,
    figure.read,
    low,
    high,
    ...GROUPS.map((group) => partOf(figure, line, group)),
    ...COUNTED.map(([what]) => (what === figure.what ? shown : undefined)),
    isPart ? 'part' : known?.state,
    attribution(line.chain),
    line.chain[0]?.name,
    line.origins,
    `${line.grade.source}${line.grade.information}`,
    address,
    displayText(line.text),
  ]
}

/** What the words allow: "at least 12" has no upper end, "about 300" neither, "up to 40" no lower one. */
function boundsOf({ bound, value, high }: Figure): readonly [low: number | undefined, high: number | undefined] {
  switch (bound) {
    case 'exact':
      return [value, high ?? value]
    case 'min':
    case 'over':
    case 'vague':
      return [value, high]
    case 'max':
    case 'under':
      return [undefined, high ?? value]
    case 'about':
      return high === undefined ? [undefined, undefined] : [value, high]
    default:
      return bound satisfies never
  }
}
