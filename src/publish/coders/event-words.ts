import type { Claim, Story } from '../../reconcile/index.ts'
import { attribution } from '../attribution.ts'
import { displayText } from '../display-text.ts'
import { countWords } from '../figure-words.ts'
import { linkAddress } from '../html/markup.ts'
import type { CodedEvent } from './coded-event.ts'

/** The stretch of a report that a claim stands on. */
export interface Sentence {
  readonly text: string
  readonly report: string
  readonly start: number
  readonly end: number
  readonly address?: string
}

/** The whole sentences that a claim was first read from. */
export function sentenceOf(claim: Claim): Sentence {
  const { from, statement } = claim.tellings[0]!
  const start = statement.sentences[0]?.start ?? statement.start
  const end = statement.sentences.at(-1)?.end ?? statement.end
  const address = linkAddress(from.report.url) ?? linkAddress(from.report.input)
  return {
    text: displayText(from.report.text.slice(start, end)),
    report: from.report.id,
    start,
    end,
    ...(address === undefined ? {} : { address }),
  }
}

/** Every sentence that tells of the event, with whoever says it. */
export function toldWords(event: CodedEvent): string {
  const ordered = [...event.core, ...event.claims.filter((claim) => !event.core.includes(claim))]
  return ordered
    .map((claim) => {
      const { chain, statement } = claim.tellings[0]!
      const mode = statement.modality === 'happened' ? '' : ` [${statement.modality}]`
      return `${attribution(chain)}${mode}: “${sentenceOf(claim).text}”`
    })
    .join(' | ')
}

/** Whom the figures come from: "3 people killed (Ana Ruhle); 5 people killed (village council)". */
export function deathWords(event: CodedEvent): string {
  return event.deaths
    .map(({ figure, claim }) => `${countWords(figure)} (${displayText(claim.tellings[0]!.chain[0]?.name ?? '')})`)
    .join('; ')
}

/** What is disputed, by whom. */
export function disputeWords(event: CodedEvent): string {
  return event.disputes
    .map((dispute) => {
      const sides = dispute.sides.map((side) => displayText(side.who[0]?.name ?? 'source not named'))
      return `${DISPUTES[dispute.kind]}: ${sides.join(' against ')}`
    })
    .join('; ')
}

const DISPUTES: Readonly<Record<Story['disputes'][number]['kind'], string>> = {
  denial: 'said and denied',
  blame: 'each blames the other',
  figure: 'rival figures',
  description: 'told differently',
}

/** True where who did it is not agreed. */
export function actorsDisputed(event: CodedEvent): boolean {
  return event.disputes.some(({ kind }) => kind === 'denial' || kind === 'blame')
}

/** True where it is not agreed who they were to whom it was done. */
export function victimsDisputed(event: CodedEvent): boolean {
  return event.disputes.some(({ kind }) => kind === 'description')
}

/** Reports that carry the event. */
export function reportsOf(event: CodedEvent): CodedReport[] {
  return [...new Set(event.everTold.flatMap((claim) => claim.tellings.map((telling) => telling.from)))]
}

export type CodedReport = Claim['tellings'][number]['from']

/** Name of whoever published a report. */
export function outletOf({ report }: CodedReport): string {
  return displayText(report.outlet ?? report.agency ?? report.input.split(/[\\/]/).at(-1) ?? report.input)
}
