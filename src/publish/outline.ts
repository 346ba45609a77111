import type { Brief, ComingUp, Dispute, Line, Source } from '../model/index.ts'
import { attribution, count, joinWords, support } from './attribution.ts'
import { instantWords, longDayWords, timeWords } from './day-words.ts'
import { displayText, headingText } from './display-text.ts'
import { figureWords } from './figure-words.ts'
import * as labels from './labels.ts'
import { type Lookup, leftOutCounts, lookUp, pickLines, reportName } from './lookup.ts'
import { seriesOutline } from './series-outline.ts'
import { shortIds } from './short-id.ts'

/** One thing a page of plain text can hold. The terminal and Markdown set the same outline in their own type. */
export type Block =
  | {
      readonly kind: 'title'
      readonly name: string
      readonly day: string
      readonly date: string
      readonly facts: string
    }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string; readonly note?: string }
  | Item
  | { readonly kind: 'sides'; readonly sides: readonly Side[] }
  | { readonly kind: 'note'; readonly text: string }

/** One side of a dispute. */
export interface Side {
  readonly who: string
  readonly items: readonly Item[]
}

export interface Item {
  readonly kind: 'item'
  readonly text: string
  readonly struck: boolean
  readonly lead: boolean
  /** On whose word. */
  readonly source?: string
  /** Single words that warn: planned, disputed, withdrawn. */
  readonly tags: readonly string[]
  readonly notes: readonly string[]
  /** What to type after `sayso why`. */
  readonly id?: string
}

/** The whole brief as blocks in reading order. */
export function outline(brief: Brief): Block[] {
  const lookup = lookUp(brief)
  const short = shortIds(lookup.lines.keys())
  const allNew = isAllNew(lookup)
  const item = (line: Line, lead = false): Item => lineItem(line, short, lead, allNew)
  return [
    titleBlock(brief),
    ...pickLines(lookup, brief.lead).map((line) => item(line, true)),
    ...brief.sections
      .filter((section) => section.lines.length > 0)
      .flatMap((section): Block[] => [
        { kind: 'heading', text: headingText(section.heading) },
        ...section.lines.map((line) => item(line)),
      ]),
    ...disputeBlocks(brief, lookup),
    ...seriesOutline(brief),
    ...comingUpBlocks(brief, lookup, short),
    ...notKnownBlocks(brief, lookup),
    ...correctionBlocks(brief, lookup),
    ...changeBlocks(brief),
    ...aboutBlocks(brief),
  ]
}

function titleBlock(brief: Brief): Block {
  const { story, numbers } = brief
  const facts = [
    `as of ${instantWords(brief.asOf)}`,
    count(numbers.reports, 'report'),
    ...(numbers.outlets > 1 ? [count(numbers.outlets, 'outlet')] : []),
    ...(numbers.origins > 1 ? [count(numbers.origins, 'independent origin')] : []),
  ]
  return {
    kind: 'title',
    name: headingText(story.name),
    day: story.dayNumber === undefined ? '' : `Day ${story.dayNumber}`,
    date: longDayWords(brief.day),
    facts: facts.join(' · '),
  }
}

function lineItem(line: Line, short: ReadonlyMap<string, string>, lead: boolean, allNew: boolean): Item {
  return {
    kind: 'item',
    text: displayText(line.text),
    struck: line.state === 'withdrawn',
    lead,
    source: attribution(line.chain),
    tags: lineTags(line, allNew),
    notes: lead ? [] : [support(line), line.figures.map(figureWords).join('; ')].filter((note) => note !== ''),
    ...(lead ? {} : { id: short.get(line.id) ?? line.id }),
  }
}

/**
 * Planned, possible, denied …; new, disputed … Where every line is new, "new" tells nothing: `allNew` leaves it out.
 */
export function lineTags(line: Line, allNew = false): string[] {
  const state = allNew && line.state === 'new' ? '' : labels.STATE_WORDS[line.state]
  return [labels.MODALITY_WORDS[line.modality], state].filter((word) => word !== '')
}

/** No line was there before: the first brief of a story. */
export function isAllNew(lookup: Lookup): boolean {
  return [...lookup.lines.values()].every(({ state }) => state !== 'unchanged' && state !== 'updated')
}

const bare = (text: string, rest: Partial<Item> = {}): Item => ({
  kind: 'item',
  text,
  struck: false,
  lead: false,
  tags: [],
  notes: [],
  ...rest,
})

/** A heading with its blocks; nothing at all where there are no blocks. */
function under(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks]
}

function disputeBlocks(brief: Brief, lookup: Lookup): Block[] {
  const blocks = brief.disputes.flatMap((dispute): Block[] => {
    const sides = dispute.sides.map((side) => ({
      who: sideName(side.who),
      items: pickLines(lookup, side.lines).map((line) =>
        bare(displayText(line.text), { source: attribution(line.chain) }),
      ),
    }))
    return [
      { kind: 'subheading', text: headingText(dispute.about), note: disputeWords(dispute) },
      { kind: 'sides', sides },
    ]
  })
  return under('Disputed', blocks)
}

/** "each blames the other; agreed: 7 people killed". */
export function disputeWords(dispute: Dispute): string {
  const agreed = dispute.agreed.map(figureWords).join('; ')
  return [labels.DISPUTE_WORDS[dispute.kind].toLowerCase(), ...(agreed === '' ? [] : [`agreed: ${agreed}`])].join('; ')
}

/** The names of one side. */
export function sideName(who: readonly Source[]): string {
  return joinWords(who.map((source) => displayText(source.name)).filter((name) => name !== ''))
}

function comingUpBlocks(brief: Brief, lookup: Lookup, short: ReadonlyMap<string, string>): Block[] {
  const blocks = brief.comingUp.flatMap((entry): Block[] => {
    const lines = pickLines(lookup, entry.lines)
    return [
      { kind: 'subheading', text: timeWords(entry.time), note: planWords(entry) },
      ...lines.map((line) =>
        bare(displayText(line.text), {
          source: attribution(line.chain),
          struck: entry.status === 'CANCELLED',
          id: short.get(line.id) ?? line.id,
        }),
      ),
      ...pickLines(lookup, entry.outcome?.lines ?? []).map((line) =>
        bare(`Outcome: ${displayText(line.text)}`, { source: attribution(line.chain) }),
      ),
    ]
  })
  return under('Coming up', blocks)
}

/** "TENTATIVE (not certain), moved from 5 March 2022". */
export function planWords(entry: ComingUp): string {
  return [
    labels.STATUS_WORDS[entry.status],
    ...(entry.was && entry.was.length > 0 ? [`moved from ${joinWords(entry.was.map(timeWords))}`] : []),
    ...(entry.outcome ? [labels.OUTCOME_WORDS[entry.outcome.state]] : []),
  ].join(', ')
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
      struck: true,
      notes: [
        `${labels.CORRECTION_WORDS[correction.kind].toLowerCase()}${by}, ${instantWords(correction.at)}`,
        ...(carried.length > 0 ? [`still carried by ${joinWords([...new Set(carried)])}`] : []),
      ],
    })
  })
  return under('Corrections', blocks)
}

function changeBlocks(brief: Brief): Block[] {
  const blocks = brief.changes.map((change): Block => {
    const before = change.before === undefined ? '' : displayText(change.before)
    const after = change.after === undefined ? '' : displayText(change.after)
    const text = before !== '' && after !== '' ? `${before} → ${after}` : after || before
    return bare(text === '' ? labels.CHANGE_WORDS[change.kind] : `${labels.CHANGE_WORDS[change.kind]}: ${text}`, {
      notes: [
        instantWords(change.at),
        ...(change.by === undefined ? [] : [displayText(change.by)]),
        ...(change.reason === undefined ? [] : [displayText(change.reason)]),
      ],
    })
  })
  return under('What changed', blocks)
}

function aboutBlocks(brief: Brief): Block[] {
  const left = leftOutCounts(brief).map(([reason, number]) => `${labels.LEFT_OUT_WORDS[reason]}: ${number}`)
  const { numbers } = brief
  const day = [
    count(numbers.reports, 'report'),
    count(numbers.copies, 'copy', 'copies'),
    count(numbers.outlets, 'outlet'),
    count(numbers.origins, 'independent origin'),
    count(numbers.lines, 'line'),
    `${numbers.notRead} not read`,
  ]
  return [
    ...under('The day in numbers', [{ kind: 'note', text: day.join(' · ') }]),
    ...under('Left out', left.length > 0 ? [{ kind: 'note', text: left.join(' · ') }] : []),
    ...under(
      'Reports',
      brief.reports.map((report) => reportItem(report)),
    ),
  ]
}

function reportItem(report: Brief['reports'][number]): Block {
  const status = labels.REPORT_STATUS_WORDS[report.status]
  const name = reportName(report)
  return bare(displayText(name), {
    tags: status === '' ? [] : [status],
    notes: [
      ...(name === report.input ? [] : [displayText(report.input)]),
      ...(report.publishedAt
        ? [`${instantWords(report.publishedAt.value)}${report.publishedAt.inferred ? ' (worked out)' : ''}`]
        : ['no date']),
      ...(report.version > 1 ? [`version ${report.version}`] : []),
      ...(report.language === 'en' ? [] : [`language: ${displayText(report.language)}`]),
    ],
  })
}
