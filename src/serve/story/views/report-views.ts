import { listIncoming } from '../../../ledger/index.ts'
import { loadReading } from '../../../ledger/load-reading.ts'
import { instant } from '../../instant.ts'
import { Missing, type View } from '../view.ts'

/** A report's clean text and what is known of it; offsets of evidence count in its text. */
export const report: View = async (params, context) => {
  const found = await context.report(params['report'] ?? '')
  if (!found) throw new Missing('no-such-report', `no report '${params['report']}' in this story`)
  const { id, url, outlet, agency, title, author, language, version, publishedAt, text, headings, regions } = found
  return { id, url, outlet, agency, title, author, language, version, publishedAt, text, headings, regions }
}

/** What was read out of a report, beside its text. */
export const reading: View = async (params, context) => {
  const id = params['report'] ?? ''
  const found = await context.report(id)
  const read = found && (await loadReading(context.ledger, id))
  if (!found || !read) throw new Missing('no-such-report', `no report '${id}' in this story`)
  return { report: found, reading: read }
}

/** Reports in the order of arrival, the last first. */
export const incoming: View = async (params, context) => {
  const limit = Number(params['limit'] ?? 50)
  const before = params['before']
  const found = await listIncoming(context.ledger, context.story, {
    limit,
    ...(before === undefined ? {} : { before: Number(before) }),
  })
  return { reports: found.map((each) => ({ ...each, received: instant(each.received) })), next: next(found, limit) }
}

function next(found: readonly { readonly received: number }[], limit: number): number | null {
  return found.length < limit ? null : (found.at(-1)?.received ?? null)
}
