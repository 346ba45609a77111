import type { Brief, ComingUp } from '../../model/index.ts'
import type { CorrectionView, DisputeView, NotKnownView, PlanView, ReportView } from '../../web/index.ts'
import { attribution } from '../attribution.ts'
import { firstDay, instantWords, timeWords } from '../day-words.ts'
import { displayText, headingText } from '../display-text.ts'
import { figureWords } from '../figure-words.ts'
import { linkAddress } from '../html/markup.ts'
import { CORRECTION_WORDS, DISPUTE_WORDS, NOT_KNOWN_WORDS, OUTCOME_WORDS, REPORT_STATUS_WORDS } from '../labels.ts'
import { dateReasons, type Lookup, pickLines } from '../lookup.ts'
import { sideName } from '../outline.ts'
import { quotedLine } from './line-view.ts'

export function disputeViews(brief: Brief, lookup: Lookup): DisputeView[] {
  return brief.disputes.map((dispute) => ({
    id: dispute.id,
    kind: DISPUTE_WORDS[dispute.kind],
    about: headingText(dispute.about),
    repeats: dispute.sides.some((side) =>
      pickLines(lookup, side.lines).some((line) => isSame(line.text, dispute.about)),
    ),
    agreed: dispute.agreed.map(figureWords),
    sides: dispute.sides.map((side) => ({
      who: headingText(sideName(side, lookup)),
      lines: pickLines(lookup, side.lines).map(quotedLine),
    })),
  }))
}

/** The same words, whatever was added to them in brackets. */
function isSame(text: string, about: string): boolean {
  const bare = (words: string): string => displayText(words.replace(/ ?\[[^[\]]*\]/g, ''))
  return bare(text) === bare(about)
}

const PLAN_WORDS: Readonly<Record<ComingUp['status'], string>> = {
  TENTATIVE: 'Not certain',
  CONFIRMED: 'Confirmed',
  CANCELLED: 'Cancelled',
}

export function planViews(brief: Brief, lookup: Lookup): PlanView[] {
  return brief.comingUp.map((entry) => {
    const first = firstDay(entry.time)
    const isDay = first !== undefined && /^\d{4}-\d{2}-\d{2}/.test(entry.time.value)
    return {
      uid: entry.uid,
      status: entry.status.toLowerCase() as PlanView['status'],
      statusWords: PLAN_WORDS[entry.status],
      ...(isDay ? { day: first } : {}),
      when: timeWords(entry.time),
      was: (entry.was ?? []).map(timeWords),
      lines: pickLines(lookup, entry.lines).map(quotedLine),
      ...(entry.outcome
        ? {
            outcome: {
              words: headingText(OUTCOME_WORDS[entry.outcome.state]),
              lines: pickLines(lookup, entry.outcome.lines).map(quotedLine),
            },
          }
        : {}),
    }
  })
}

export function correctionViews(brief: Brief, lookup: Lookup): CorrectionView[] {
  return brief.corrections.map((correction) => {
    const line = lookup.lines.get(correction.line)
    const says = displayText(correction.evidence[0]?.quote ?? '')
    const carried = correction.stillCarriedBy.flatMap((id) => {
      const report = lookup.reports.get(id)
      return report ? [displayText(report.outlet ?? report.input)] : []
    })
    return {
      id: correction.id,
      kind: CORRECTION_WORDS[correction.kind],
      words: displayText(line?.text ?? ''),
      ...(line ? { line: line.id } : {}),
      by: correction.by.length > 0 ? attribution(correction.by) : '',
      at: correction.at,
      when: instantWords(correction.at),
      stillCarriedBy: [...new Set(carried)],
      says,
    }
  })
}

export function notKnownViews(brief: Brief, lookup: Lookup): NotKnownView[] {
  return brief.notKnown.flatMap((entry) => {
    const line = lookup.lines.get(entry.line)
    if (!line) return []
    return [
      {
        kind: entry.kind,
        words: NOT_KNOWN_WORDS[entry.kind],
        quote: displayText(entry.evidence[0]?.quote ?? line.text),
        line: line.id,
        credit: attribution(line.chain),
      },
    ]
  })
}

export function reportViews(brief: Brief, lookup: Lookup): ReportView[] {
  return brief.reports.map((report, index) => {
    const input = displayText(report.input)
    const status = REPORT_STATUS_WORDS[report.status]
    const href = linkAddress(lookup.texts.get(report.id)?.url ?? report.input)
    const title = (report.status === 'embargoed' ? '' : displayText(report.title ?? '')) || input
    const reasons = dateReasons(report)
    const { publishedAt } = report
    const notes = [
      publishedAt ? `${instantWords(publishedAt.value)}${publishedAt.inferred ? ' (worked out)' : ''}` : 'no date',
      ...(report.version > 1 ? [`version ${report.version}`] : []),
      ...(report.language === 'en' ? [] : [`language: ${displayText(report.language)}`]),
      ...(title === input ? [] : [input]),
      ...(reasons === undefined ? [] : [`date worked out: ${reasons}`]),
    ]
    return {
      id: `report-${index + 1}`,
      number: index + 1,
      ...(report.outlet === undefined ? {} : { outlet: displayText(report.outlet) }),
      title,
      ...(href === undefined ? {} : { href }),
      ...(status === '' ? {} : { status: { kind: report.status, words: status } }),
      notes,
      ...(publishedAt === undefined ? {} : { publishedAt: publishedAt.value }),
    }
  })
}
