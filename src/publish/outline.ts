import type { Brief, ComingUp, Dispute, Line, Source } from '../model/index.ts'
import { attribution, count, joinWords, support } from './attribution.ts'
import { backOutline } from './back-outline.ts'
import { type Block, bare, type Item, under } from './block.ts'
import { instantWords, longDayWords, timeWords } from './day-words.ts'
import { displayAll, displayText, headingText } from './display-text.ts'
import { figureWords, shownFigures } from './figure-words.ts'
import * as labels from './labels.ts'
import { type Lookup, lookUp, pickLines } from './lookup.ts'
import { seriesOutline } from './series-outline.ts'
import { shortIds } from './short-id.ts'

/** The whole brief as blocks in reading order, with at most so many reports in the list at the end. */
export function outline(raw: Brief, mostReports = Number.POSITIVE_INFINITY): Block[] {
  const brief = displayAll(raw)
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
    ...backOutline(brief, lookup, mostReports),
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

export function lineItem(line: Line, short: ReadonlyMap<string, string>, lead: boolean, allNew: boolean): Item {
  return {
    kind: 'item',
    text: displayText(line.text),
    struck: line.state === 'withdrawn',
    lead,
    source: attribution(line.chain),
    tags: lineTags(line, allNew),
    notes: lead
      ? []
      : [support(line), shownFigures(line.figures).map(figureWords).join('; ')].filter((note) => note !== ''),
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

function disputeBlocks(brief: Brief, lookup: Lookup): Block[] {
  const blocks = brief.disputes.flatMap((dispute): Block[] => {
    const sides = dispute.sides.map((side) => ({
      who: headingText(sideName(side, lookup)),
      items: pickLines(lookup, side.lines).map((line) =>
        bare(displayText(line.text), { source: attribution(line.chain) }),
      ),
    }))
    return [
      { kind: 'subheading', text: headingText(dispute.about), note: disputeWords(dispute) },
      ...(sides.length === 0 ? [] : [{ kind: 'sides' as const, sides }]),
    ]
  })
  return under('Disputed', blocks)
}

/** "each blames the other; agreed: 7 people killed". */
export function disputeWords(dispute: Dispute): string {
  const agreed = dispute.agreed.map(figureWords).join('; ')
  return [labels.DISPUTE_WORDS[dispute.kind].toLowerCase(), ...(agreed === '' ? [] : [`agreed: ${agreed}`])].join('; ')
}

/**
 * The names of one side; where the brief gives none, those who speak in its lines. A whole chain ends with the outlet
 * that carried it: the side is its speaker, and the outlet takes none.
 */
export function sideName(side: Dispute['sides'][number], lookup: Lookup): string {
  const chains = side.who.length > 0 ? [side.who] : pickLines(lookup, side.lines).map((line) => line.chain)
  const who = chains.flatMap((chain) => (isCarrier(chain.at(-1)) ? chain.slice(0, 1) : chain))
  const names = who.map((source) => displayText(source.name)).filter((name) => name !== '')
  return joinWords([...new Set(names)]) || 'source not named'
}

const isCarrier = (source: Source | undefined) => source?.kind === 'outlet' || source?.kind === 'document'

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
