import type { Claim, Story } from '../../reconcile/index.ts'
import { attribution, count } from '../attribution.ts'
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

/** Sentences beyond which they are only counted: a cell of a spreadsheet holds 32,767 characters. */
const MOST_SENTENCES = 12
const LONGEST_SENTENCE = 1200

/** The sentences that tell of the event, with whoever says each; what denies it before what is said beside it. */
export function toldWords(event: CodedEvent): string {
  const others = event.claims.filter((claim) => !event.core.includes(claim))
  const isDenial = (claim: Claim) => claim.tellings[0]!.statement.modality === 'denied'
  const denials = others.filter(isDenial).slice(0, MOST_SENTENCES)
  const beside = others.filter((claim) => !isDenial(claim))
  const shown = [...event.core.slice(0, MOST_SENTENCES), ...denials]
  const all = [...shown, ...beside.slice(0, Math.max(0, MOST_SENTENCES - shown.length))]
  const more = new Set([...event.core, ...event.claims]).size - all.length
  return [...all.map(toldSentence), ...(more > 0 ? [`and ${count(more, 'more sentence')}`] : [])].join(' | ')
}

function toldSentence(claim: Claim): string {
  const { chain, statement } = claim.tellings[0]!
  const { text } = sentenceOf(claim)
  const marks = [
    ...(statement.modality === 'happened' ? [] : [statement.modality]),
    ...(claim.updatedBy === undefined ? [] : ['since brought up to date']),
  ]
  const mode = marks.length === 0 ? '' : ` [${marks.join(', ')}]`
  const words = text.length > LONGEST_SENTENCE ? `${text.slice(0, LONGEST_SENTENCE).toWellFormed()}…` : text
  return `${attribution(chain)}${mode}: “${words}”`
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
