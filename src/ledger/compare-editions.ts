import { type Brief, type Change, type ComingUp, contentId, type Line } from '../model/index.ts'

const OF_THE_DESK: readonly Change['kind'][] = ['merged', 'split', 'decision']

/** A brief's own list holds what the desk decided too; where the log is at hand, that is told from it. */
export function isOfTheDesk({ kind }: Change): boolean {
  return OF_THE_DESK.includes(kind)
}

/**
 * What is in the later of two editions of one story that was not in the earlier, once each: new lines, other words,
 * further origins, what was taken back, plans that moved or were done. Copies change nothing, and so does a line that is
 * printed now out of reports that the earlier edition had. `aliases` leads from old ids to those that replaced them.
 */
export function compareEditions(
  before: Brief,
  after: Brief,
  aliases: ReadonlyMap<string, string> = new Map(),
): Change[] {
  const current = (id: string): string => aliases.get(id) ?? id
  const old = new Map(linesOf(before).map((line) => [current(line.id), line]))
  const changes = [
    ...linesOf(after).flatMap((line) => changesOf(line, old.get(line.id), before, after)),
    ...takenBack(before, after, old),
    ...after.comingUp.flatMap((plan) => planChanges(plan, before, after, current)),
  ]
  const once = new Map(changes.map((change) => [change.id, change]))
  return [...once.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
}

const linesOf = (brief: Brief): Line[] => brief.sections.flatMap(({ lines }) => lines)

function changesOf(line: Line, old: Line | undefined, before: Brief, after: Brief): Change[] {
  if (!old) return isNews(line, before) ? [newsOf(line, before, after)] : []
  if (line.text !== old.text) return [changed(line, after, { before: old.text, after: line.text })]
  if (line.origins <= old.origins) return []
  const reason = `${line.origins} independent origins, before ${old.origins}`
  return [changed(line, after, { after: line.text, reason })]
}

/** Told by a report that the earlier edition did not have. */
function isNews(line: Line, before: Brief): boolean {
  return !before.reports.some(({ id }) => line.evidence[0]?.report === id)
}

/** As the brief tells it, with the words of before; told late if the earlier edition could have had the report. */
function newsOf(line: Line, before: Brief, after: Brief): Change {
  const told = after.changes.find((change) => change.line === line.id && !isOfTheDesk(change))
  if (told) return told
  const replaced = replacedBy(line, before, after)
  if (replaced) return replaced
  const kind = at(line, after) <= before.asOf ? 'late' : 'new'
  return {
    id: contentId('x', kind, line.id),
    kind,
    line: line.id,
    after: line.text,
    at: at(line, after),
    ...byOf(line),
    evidence: line.evidence,
  }
}

/** A new count in the place of one that the earlier edition had. */
function replacedBy(line: Line, before: Brief, after: Brief): Change | undefined {
  const points = after.series.flatMap((series) => series.points)
  const point = points.find((candidate) => candidate.line === line.id && candidate.supersedes !== undefined)
  const old = point && linesOf(before).find(({ id }) => id === point.supersedes)
  if (!old) return undefined
  const kind = point.revision?.direction === 'down' ? 'revised' : 'updated'
  const words = { before: old.text, after: line.text, at: at(line, after), ...byOf(line) }
  return { id: contentId('x', kind, line.id), kind, line: line.id, ...words, evidence: line.evidence }
}

function changed(line: Line, after: Brief, words: { before?: string; after: string; reason?: string }): Change {
  const id = contentId('x', 'updated', line.id, words.after, words.reason ?? '')
  return { id, kind: 'updated', line: line.id, ...words, at: at(line, after), ...byOf(line), evidence: line.evidence }
}

function takenBack(before: Brief, after: Brief, old: ReadonlyMap<string, Line>): Change[] {
  const known = new Set(before.corrections.map(({ id }) => id))
  return after.corrections
    .filter(({ id }) => !known.has(id))
    .map(({ id, line, at: moment, by, evidence }) => {
      const was = old.get(line)?.text ?? linesOf(after).find((candidate) => candidate.id === line)?.text
      return {
        id: contentId('x', 'withdrawn', id),
        kind: 'withdrawn',
        line,
        ...(was === undefined ? {} : { before: was }),
        at: moment,
        ...(by[0] ? { by: by[0].name } : {}),
        evidence,
      }
    })
}

function planChanges(plan: ComingUp, before: Brief, after: Brief, current: (id: string) => string): Change[] {
  const old = before.comingUp.find(({ uid }) => current(uid) === plan.uid)
  if (!old) return []
  const moved = plan.sequence > old.sequence
  const done = plan.outcome !== undefined && old.outcome === undefined
  return [
    ...(moved ? [ofPlan('plan-moved', plan.lines.at(-1), old.time.value, plan.time.value, plan, after)] : []),
    ...(done ? [ofPlan('plan-done', plan.outcome?.lines[0], plan.time.value, plan.outcome!.state, plan, after)] : []),
  ]
}

function ofPlan(
  kind: 'plan-moved' | 'plan-done',
  id: string | undefined,
  was: string,
  is: string,
  plan: ComingUp,
  after: Brief,
): Change {
  const line = linesOf(after).find((candidate) => candidate.id === id)
  return {
    id: contentId('x', kind, plan.uid, id ?? ''),
    kind,
    ...(id === undefined ? {} : { line: id }),
    before: was,
    after: is,
    at: line ? at(line, after) : after.asOf,
    evidence: line?.evidence ?? [],
  }
}

/** When its report was published, as written. */
function at(line: Line, brief: Brief): string {
  const report = brief.reports.find(({ id }) => id === line.evidence[0]?.report)
  return report?.publishedAt?.value ?? brief.asOf
}

function byOf({ chain }: Line): { by?: string } {
  return chain[0] ? { by: chain[0].name } : {}
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
