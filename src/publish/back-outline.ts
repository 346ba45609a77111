import type { Brief } from '../model/index.ts'
import { attribution, count, joinWords } from './attribution.ts'
import { type Block, bare, type Item, under } from './block.ts'
import { instantWords, momentWords } from './day-words.ts'
import { displayText } from './display-text.ts'
import * as labels from './labels.ts'
import { dateReasons, dayNumberWords, type Lookup, leftOutCounts, reportName } from './lookup.ts'

/** The end of the brief: what is not known, what was corrected, what changed, the numbers, the reports. */
export function backOutline(brief: Brief, lookup: Lookup, mostReports: number): Block[] {
  return [
    ...notKnownBlocks(brief, lookup),
    ...correctionBlocks(brief, lookup),
    ...changeBlocks(brief),
    ...aboutBlocks(brief, mostReports),
  ]
}

function notKnownBlocks(brief: Brief, lookup: Lookup): Block[] {
  const blocks = brief.notKnown.flatMap((entry): Block[] => {
    const line = lookup.lines.get(entry.line)
    if (!line) return []
    const words = entry.evidence[0] ? displayText(entry.evidence[0].quote) : displayText(line.text)
    return [bare(words, { source: attribution(line.chain), tags: [labels.NOT_KNOWN_WORDS[entry.kind]] })]
  })
  return under('Not known', blocks)
}

function correctionBlocks(brief: Brief, lookup: Lookup): Block[] {
  const blocks = brief.corrections.map((correction): Block => {
    const line = lookup.lines.get(correction.line)
    const words = line?.text ?? correction.evidence[0]?.quote ?? correction.line
    const by = correction.by.length > 0 ? ` by ${attribution(correction.by)}` : ''
    const carried = correction.stillCarriedBy.flatMap((id) => {
      const report = lookup.reports.get(id)
      return report ? [displayText(report.outlet ?? report.input)] : []
    })
    return bare(displayText(words), {
      // What is shown in place of a line that is not printed is the correction's own words.
      struck: line !== undefined,
      notes: [
        `${labels.CORRECTION_WORDS[correction.kind].toLowerCase()}${by}, ${instantWords(correction.at)}`,
        ...(carried.length > 0 ? [`still carried by ${joinWords([...new Set(carried)])}`] : []),
      ],
    })
  })
  return under('Corrections', blocks)
}

/** What is new is marked at its line; here it is only counted. */
function changeBlocks(brief: Brief): Block[] {
  const fresh = brief.changes.filter(({ kind }) => kind === 'new').length
  const rows = brief.changes.filter(({ kind }) => kind !== 'new').map(changeItem)
  return under('What changed', fresh === 0 ? rows : [...rows, bare(count(fresh, 'new line'))])
}

function changeItem(change: Brief['changes'][number]): Item {
  const before = change.before === undefined ? '' : momentWords(displayText(change.before))
  const after = change.after === undefined ? '' : momentWords(displayText(change.after))
  const text = before !== '' && after !== '' ? `${before} → ${after}` : after || before
  return bare(text === '' ? labels.CHANGE_WORDS[change.kind] : `${labels.CHANGE_WORDS[change.kind]}: ${text}`, {
    notes: [
      instantWords(change.at),
      ...(change.by === undefined ? [] : [displayText(change.by)]),
      ...(change.reason === undefined ? [] : [displayText(change.reason)]),
    ],
  })
}

function aboutBlocks(brief: Brief, mostReports: number): Block[] {
  const left = leftOutCounts(brief).map(([reason, number]) => `${labels.LEFT_OUT_WORDS[reason]}: ${number}`)
  const { numbers } = brief
  const dayNumber = dayNumberWords(brief)
  const day = [
    count(numbers.reports, 'report'),
    count(numbers.copies, 'copy', 'copies'),
    ...(numbers.outlets > 0 ? [count(numbers.outlets, 'outlet')] : []),
    count(numbers.origins, 'independent origin'),
    count(numbers.lines, 'line'),
    `${numbers.notRead} not read`,
  ]
  return [
    ...under('The day in numbers', [{ kind: 'note', text: day.join(' · ') }]),
    ...(dayNumber === undefined ? [] : [{ kind: 'note' as const, text: dayNumber }]),
    ...under('Left out', left.length > 0 ? [{ kind: 'note', text: left.join(' · ') }] : []),
    ...under('Reports', [
      ...brief.reports.slice(0, mostReports).map((report) => reportItem(report)),
      ...(brief.reports.length > mostReports
        ? [
            {
              kind: 'note' as const,
              text: `and ${brief.reports.length - mostReports} more; the other formats list them all`,
            },
          ]
        : []),
    ]),
  ]
}

function reportItem(report: Brief['reports'][number]): Block {
  const status = labels.REPORT_STATUS_WORDS[report.status]
  const name = reportName(report)
  const reasons = dateReasons(report)
  return bare(displayText(name), {
    tags: status === '' ? [] : [status],
    notes: [
      ...(name === report.input ? [] : [displayText(report.input)]),
      ...(report.publishedAt
        ? [`${instantWords(report.publishedAt.value)}${report.publishedAt.inferred ? ' (worked out)' : ''}`]
        : ['no date']),
      ...(report.version > 1 ? [`version ${report.version}`] : []),
      ...(report.language === 'en' ? [] : [`language: ${displayText(report.language)}`]),
      ...(reasons === undefined ? [] : [`date because ${reasons}`]),
    ],
  })
}
