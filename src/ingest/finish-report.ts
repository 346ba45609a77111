import type { Diagnostic } from '../model/brief.ts'
import type { Dateline, Report } from '../model/report.ts'
import { reportId, takesBackNamed } from '../model/report-id.ts'
import { removeDebris } from './debris/index.ts'
import type { Draft } from './draft.ts'
import { findHeadings } from './find-headings.ts'
import { diagnose, Problem } from './problem.ts'
import { readDateline } from './read-dateline.ts'
import { readNotices } from './read-notices.ts'
import { tellLanguage } from './tell-language.ts'
import { readWrittenDate } from './written-date.ts'

export interface Finished {
  readonly report: Report
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Cleans, dates and names a draft. Throws a `Problem` (`no-sentence`) if nothing is left to read. `now` is an ISO
 * instant; a report published after it is kept with a diagnostic.
 */
export async function finishReport(input: string, draft: Draft, now: string | undefined): Promise<Finished> {
  // A flash is its own headline; nothing of that is debris.
  const body = draft.body.text === draft.title ? draft.body : removeDebris(draft.body, draft)
  // What takes another document back need not say a word.
  if (!hasSentence(body.text) && !takesBackNamed(draft.correction))
    throw new Problem('no-sentence', 'has no sentence to read; check that it is a report')
  const notices = readNotices(draft.body, draft.title)
  const { dateline, agency } = readDateline(body)
  const publishedAt = draft.publishedAt ?? fullDate(dateline)
  const diagnostics: Diagnostic[] = []
  const language = await tellLanguage(body.text, draft.language)
  const correction = draft.correction ?? notices.correction
  const embargoedUntil = draft.embargoedUntil ?? notices.embargoedUntil
  const byAgency = draft.author !== undefined && isAgency(draft.author)
  const named = draft.agency ?? agency ?? (byAgency ? draft.author : undefined)
  // An agency's own item names it once.
  const source = named !== undefined && plain(named) === plain(draft.outlet ?? '') ? undefined : named
  const unnamed: Report = {
    kind: 'report',
    id: '',
    input,
    ...(draft.url !== undefined && { url: draft.url }),
    ...(draft.uid !== undefined && { uid: draft.uid }),
    ...(draft.outlet !== undefined && { outlet: draft.outlet }),
    ...(source !== undefined && { agency: source }),
    ...(draft.title !== undefined && { title: draft.title }),
    ...(draft.author !== undefined && !byAgency && { author: draft.author }),
    ...(dateline !== undefined && { dateline }),
    language,
    version: draft.version ?? notices.version ?? 1,
    ...(publishedAt !== undefined && { publishedAt: { value: publishedAt, inferred: false, reasons: [] } }),
    ...(correction !== undefined && { correction }),
    ...(embargoedUntil !== undefined && { embargoedUntil }),
    text: body.text,
    headings: findHeadings(body),
    regions: body.regions,
    removed: body.removed,
    map: body.map,
  }
  const report = { ...unnamed, id: reportId(unnamed) }
  if (publishedAt && now && isAfter(publishedAt, now)) {
    diagnostics.push({ ...diagnose('future-date', input, futureMessage(publishedAt)), report: report.id })
  }
  if (notices.embargoUnclear && draft.embargoedUntil === undefined) {
    const message =
      'is embargoed, but until when could not be read; held back for good unless embargoed reports are asked for'
    diagnostics.push({ ...diagnose('embargo-unclear', input, message), report: report.id })
  }
  return { report, diagnostics }
}

/** "TARN, 6 March 2031 (Agency) —": a dateline with its year dates a report that says it nowhere else. */
function fullDate(dateline: Dateline | undefined): string | undefined {
  return dateline?.date !== undefined && /\d{4}$/.test(dateline.date) ? readWrittenDate(dateline.date) : undefined
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A byline that names a news agency is the text's source and no person. */
export function isAgency(byline: string): boolean {
  return /^(?:the )?(?:associated press|reuters|agence france-?presse|afp|ap|upi|epa|dpa|ansa|efe|tass|interfax|xinhua|anadolu(?: agency)?|press trust of india|pti|ians|ani|pa media|press association|bloomberg(?: news)?|kyodo(?: news)?|yonhap|.{2,30} (?:press|news) agency|.{2,30} newswires?)$/i.test(
    byline,
  )
}

const futureMessage = (date: string): string =>
  `says it was published on ${date}, which is later than now; kept, but check its date`

/** A day is after now only if it has not begun anywhere; a clock without zone is read as the earliest it can be. */
function isAfter(written: string, now: string): boolean {
  const instant =
    written.length === 10
      ? `${written}T00:00+14:00`
      : /(?:Z|[+-]\d\d:\d\d)$/.test(written)
        ? written
        : `${written}+14:00`
  return Date.parse(instant) > Date.parse(now.length === 10 ? `${now}T23:59:59Z` : now)
}

/** Three words in a row, or a stretch of a script that parts no words. */
export function hasSentence(text: string): boolean {
  // Most texts are told by plain letters; the tables of all scripts cost milliseconds to build.
  if (/[A-Za-z][a-z]* [A-Za-z][a-z]* [A-Za-z]/.test(text)) return true
  if (/\p{L}[\p{L}\p{M}\p{N}'’.-]*,?\s+[“"‘(]?\p{L}[\p{L}\p{M}\p{N}'’.-]*,?\s+[“"‘(]?[\p{L}\p{N}]/u.test(text))
    return true
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{6}/u.test(
    text,
  )
}
