import { contentId } from '../model/index.ts'
import { sourceKey } from './chain.ts'
import { compareFigures } from './claims.ts'
import { containment } from './content-words.ts'
import { takeShingles } from './copies/shingles.ts'
import { evidenceFor } from './evidence.ts'
import type { Claim, StoryCorrection, StoryReport, Telling } from './story.ts'

/**
 * Finds what each correction, withdrawal or kill takes back. A withdrawal or kill takes back all that the earlier report
 * said; a correction only what it now says otherwise. The claims come back marked; nothing is deleted.
 */
export function applyCorrections(
  reports: readonly StoryReport[],
  claims: readonly Claim[],
): { claims: readonly Claim[]; corrections: readonly StoryCorrection[] } {
  const corrections: StoryCorrection[] = []
  const withdrawn = new Map<string, string>()
  for (const from of reports) {
    const notice = from.report.correction
    if (!notice || notice.kind === 'update') continue
    const corrected = correctedReport(from, reports)
    if (!corrected) continue
    const kind = notice.kind
    for (const claim of claims) {
      if (withdrawn.has(claim.id) || !takenBack(claim, corrected, from, claims, kind)) continue
      withdrawn.set(claim.id, from.report.id)
      corrections.push(correctionOf(kind, claim, from, corrected))
    }
  }
  const marked = claims.map((claim) => {
    const withdrawnBy = withdrawn.get(claim.id)
    return withdrawnBy === undefined ? claim : { ...claim, withdrawnBy }
  })
  return { claims: marked, corrections }
}

/** The report that a correction names, else the earlier one of the same outlet that it shares most text with. */
export function correctedReport(from: StoryReport, reports: readonly StoryReport[]): StoryReport | undefined {
  const named = from.report.correction?.of
  const byName = reports.find(
    (other) => named !== undefined && (other.report.url === named || other.report.id === named),
  )
  if (byName) return byName
  const outlet = sourceKey(from.report.outlet ?? '')
  const own = new Set(takeShingles(`${from.report.title ?? ''} ${from.report.text}`).hashes)
  let best: StoryReport | undefined
  let most = 0
  for (const other of reports) {
    if (other === from || sourceKey(other.report.outlet ?? '') !== outlet || !isEarlier(other, from)) continue
    const text = `${other.report.title ?? ''} ${other.report.text}`
    let common = 0
    for (const hash of takeShingles(text).hashes) if (own.has(hash)) common++
    const score =
      common + 10 * containment(new Set(words(text)), new Set(words(`${from.report.title ?? ''} ${from.report.text}`)))
    if (score > most) {
      most = score
      best = other
    }
  }
  return most >= 3 ? best : undefined
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
}

function isEarlier(a: StoryReport, b: StoryReport): boolean {
  return a.moment !== undefined && b.moment !== undefined && a.moment.at < b.moment.at
}

function takenBack(
  claim: Claim,
  corrected: StoryReport,
  by: StoryReport,
  claims: readonly Claim[],
  kind: string,
): boolean {
  const old = claim.tellings.find(
    (telling) => telling.from === corrected || telling.from.copyOf === corrected.report.id,
  )
  if (!old || claim.tellings.some((telling) => telling.from === by)) return false
  if (kind !== 'correction') return true
  return claims.some((other) => {
    const now = other.tellings.find((telling) => telling.from === by)
    return now !== undefined && contradicts(old, now)
  })
}

/** Speaks of the same, and counts otherwise or denies. */
function contradicts(old: Telling, now: Telling): boolean {
  const about = containment(old.words, now.words)
  if (about < 0.25) return false
  const negated =
    now.statement.modality === 'denied' || now.statement.stance === 'denies' || now.statement.stance === 'corrects'
  const none = now.figures.some((figure) => figure.value === 0 && figure.bound === 'exact')
  return compareFigures(old, now) === 'differ' || ((negated || none) && about >= 0.34)
}

function correctionOf(
  kind: StoryCorrection['kind'],
  claim: Claim,
  by: StoryReport,
  corrected: StoryReport,
): StoryCorrection {
  const carriers = new Set(claim.tellings.map((telling) => telling.from))
  const first = by.reading.statements[0]
  const end = first?.end ?? Math.min(by.report.text.length, 200)
  return {
    id: contentId('c', claim.id, by.report.id),
    kind,
    claim: claim.id,
    by: [{ name: by.report.outlet ?? by.report.input, kind: by.report.outlet ? 'outlet' : 'document', read: '' }],
    at: by.reading.publishedAt?.value ?? '',
    stillCarriedBy: [...carriers].filter((from) => from !== corrected).map((from) => from.report.id),
    evidence: [evidenceFor(by.report, { start: first?.start ?? 0, end }, 'corrections')],
  }
}

/** "An earlier report said nine people had died": what a correction repeats in order to take it back. */
export function quotesOldReport(claim: Claim): boolean {
  const { from, chain } = claim.tellings[0]!
  return from.report.correction !== undefined && /\b(?:earlier|previous|original)\b/i.test(chain[0]!.name)
}
