import type { Statement, TimeMention } from '../../model/index.ts'
import { contentWords } from '../../reconcile/content-words.ts'
import { type Claim, dayIn, type Telling } from '../../reconcile/index.ts'
import { type DatedSentence, namedDays } from './dated-sentence.ts'
import type { Said } from './repeats-line.ts'

/** A story's claims as sentences to choose from. */
export interface ClaimSentences {
  readonly sentences: readonly DatedSentence[]
  /** The claims that a sentence tells, in canonical order; at least one. */
  claimsOf(sentence: DatedSentence): readonly Claim[]
  /** Its words, figures, modality and days, as they were read. */
  said(sentence: DatedSentence): Said
}

/**
 * Every sentence of every report in which a claim is told, once, dated in the zone given (see `dayIn`). Copies, outdated
 * and withdrawn reports, reports without a date and withdrawn claims are left out: a text counts once, by its leader.
 */
export function claimSentences(claims: readonly Claim[], zone: string): ClaimSentences {
  const found = new Map<string, { telling: Telling; claims: Claim[] }>()
  for (const claim of claims) {
    if (claim.withdrawnBy !== undefined) continue
    for (const telling of claim.tellings) {
      const { from, statement } = telling
      if (from.status !== 'read' || from.moment === undefined) continue
      const key = `${from.report.id} ${spanOf(statement).start}`
      const known = found.get(key)
      if (!known) found.set(key, { telling, claims: [claim] })
      else if (!known.claims.includes(claim)) known.claims.push(claim)
    }
  }
  const told = new Map<DatedSentence, { telling: Telling; claims: readonly Claim[] }>()
  for (const { sentence, ...rest } of placeSentences([...found.values()], zone)) told.set(sentence, rest)
  return {
    sentences: [...told.keys()],
    claimsOf: (sentence) => told.get(sentence)?.claims ?? [],
    said: (sentence) => saidBy(sentence, told.get(sentence)?.telling),
  }
}

interface Found {
  readonly telling: Telling
  readonly claims: readonly Claim[]
}

/** Gives each sentence its place among those of its report. */
function placeSentences(found: readonly Found[], zone: string): (Found & { readonly sentence: DatedSentence })[] {
  const byReport = new Map<string, Found[]>()
  for (const one of found) {
    const { id } = one.telling.from.report
    const list = byReport.get(id)
    if (list) list.push(one)
    else byReport.set(id, [one])
  }
  return [...byReport.values()].flatMap((list) => {
    list.sort((a, b) => spanOf(a.telling.statement).start - spanOf(b.telling.statement).start)
    const { report, reading, moment } = list[0]!.telling.from
    const published = moment!.dayOnly ? moment!.day : dayIn(moment!.at, zone)
    let from = 0
    return list.map(({ telling, claims }, position) => {
      const { start, end } = spanOf(telling.statement)
      while (from < reading.times.length && reading.times[from]!.start < start) from++
      const times: TimeMention[] = []
      for (let at = from; at < reading.times.length && reading.times[at]!.start < end; at++)
        times.push(reading.times[at]!)
      const text = report.text.slice(start, end)
      const sentence: DatedSentence = { report: report.id, position, text, published, named: namedDays(times) }
      return { telling, claims, sentence }
    })
  })
}

/** From the first to the last of the sentences that a line would print. */
function spanOf(statement: Statement): { start: number; end: number } {
  const { sentences } = statement
  return { start: sentences[0]?.start ?? statement.start, end: sentences.at(-1)?.end ?? statement.end }
}

function saidBy({ text, named }: DatedSentence, telling: Telling | undefined): Said {
  const figures = (telling?.figures ?? []).map(({ what, value }) => `${what} ${value}`)
  return { words: contentWords(text), figures, modality: telling?.statement.modality, days: named }
}
