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
    const kind = notice.kind
    const old = correctedReports(from, reports)
    for (const corrected of old) {
      for (const claim of claims) {
        if (withdrawn.has(claim.id) || !takenBack(claim, corrected, from, claims, kind)) continue
        withdrawn.set(claim.id, from.report.id)
        corrections.push(correctionOf(kind, claim, from, old))
      }
    }
  }
  const marked = claims.map((claim) => {
    const withdrawnBy = withdrawn.get(claim.id)
    return withdrawnBy === undefined ? claim : { ...claim, withdrawnBy }
  })
  return { claims: marked, corrections }
}

/**
 * What a correction corrects: every earlier version of the document that it names, else the earlier report of the same
 * outlet that it shares most text with. A killed item is sent out once more, words and all: it kills its own words too.
 */
export function correctedReports(from: StoryReport, reports: readonly StoryReport[]): readonly StoryReport[] {
  const { correction, uid, text } = from.report
  const named = correction?.of
  const own = correction?.kind === 'kill' && named !== undefined && named === uid && text !== '' ? [from] : []
  const byName = named === undefined ? [] : reports.filter((other) => isNamed(other, named, from))
  // A deletion names another document: where that was never had, there is nothing to take back.
  if (byName.length > 0 || (named !== undefined && named !== uid)) return [...byName, ...own]
  const alike = mostAlike(from, reports)
  return alike === undefined ? own : [alike, ...own]
}

/** A name is believed about the same outlet's or the same feed's documents only: nobody takes back another's words. */
function isNamed(other: StoryReport, named: string, from: StoryReport): boolean {
  const { report } = other
  if (other === from || (report.uid !== named && report.url !== named && report.id !== named)) return false
  if (isEarlier(from, other) || (report.uid === from.report.uid && report.version > from.report.version)) return false
  const { outlet, input } = from.report
  return (
    outlet === undefined ||
    report.outlet === undefined ||
    input === report.input ||
    sourceKey(outlet) === sourceKey(report.outlet)
  )
}

function mostAlike(from: StoryReport, reports: readonly StoryReport[]): StoryReport | undefined {
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
  if (!old) return false
  // "We withdraw our report that a shell hit the market": what it repeats it takes back.
  if (kind !== 'correction') return true
  if (claim.tellings.some((telling) => telling.from === by)) return false
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
  corrected: readonly StoryReport[],
): StoryCorrection {
  const carriers = new Set(claim.tellings.map((telling) => telling.from))
  for (const settled of [by, ...corrected]) carriers.delete(settled)
  const first = by.reading.statements[0]
  const end = first?.end ?? Math.min(by.report.text.length, 200)
  return {
    id: contentId('c', claim.id, by.report.id),
    kind,
    claim: claim.id,
    by: [{ name: by.report.outlet ?? by.report.input, kind: by.report.outlet ? 'outlet' : 'document', read: '' }],
    at: by.reading.publishedAt?.value ?? '',
    stillCarriedBy: [...carriers].map((from) => from.report.id),
    evidence: [evidenceFor(by.report, { start: first?.start ?? 0, end }, 'corrections')],
  }
}

/** "An earlier report said nine people had died": what a correction repeats in order to take it back. */
export function quotesOldReport(claim: Claim): boolean {
  const { from, chain } = claim.tellings[0]!
  return from.report.correction !== undefined && /\b(?:earlier|previous|original)\b/i.test(chain[0]!.name)
}
