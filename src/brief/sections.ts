import type { Section } from '../model/index.ts'
import { contentId, type Heading } from '../model/index.ts'
import { type Claim, evidenceFor, type Story, type StoryReport } from '../reconcile/index.ts'
import { SUBJECTS } from './subjects.ts'

export interface Division {
  readonly section: Omit<Section, 'lines'>
  readonly claims: readonly Claim[]
}

/** One page keeps its own headings; several reports are divided by subject, the lines of one event together. */
export function divide(chosen: readonly Claim[], story: Story): Division[] {
  const pages = [...new Set(chosen.map((claim) => claim.tellings[0]!.from))]
  const [page] = pages
  if (!page || pages.length > 1 || page.report.headings.length === 0) return bySubject(chosen, story)
  const before: Claim[] = []
  const under = new Map<Heading, Claim[]>()
  for (const claim of chosen) {
    const heading = headingOf(page, claim)
    if (heading) under.set(heading, [...(under.get(heading) ?? []), claim])
    else before.push(claim)
  }
  return [
    ...bySubject(before, story, true),
    ...page.report.headings.flatMap((heading) => sourceSection(page, heading, under.get(heading))),
  ]
}

/** The last heading that stands before the claim's words. */
function headingOf(page: StoryReport, claim: Claim): Heading | undefined {
  return page.report.headings.findLast((heading) => heading.start < claim.tellings[0]!.statement.start)
}

function sourceSection(page: StoryReport, heading: Heading, claims: readonly Claim[] | undefined): Division[] {
  if (!claims) return []
  const text = page.report.text.slice(heading.start, heading.end)
  const id = contentId('h', page.report.id, String(heading.start), text)
  return [
    {
      section: { id, heading: text, from: 'source', evidence: [evidenceFor(page.report, heading, 'headings')] },
      claims,
    },
  ]
}

/** The day on which an event was last spoken of, so that what is new stands above what is known. */
function lastTold(claims: readonly Claim[]): number {
  const days = claims.map((claim) => Date.parse(claim.tellings[0]!.from.moment?.day ?? '9999-12-31'))
  return Math.max(0, ...days)
}

/** Sections by what the events are about. Within one, the newest events first, then in the order of their first claim. */
function bySubject(chosen: readonly Claim[], story: Story, gather = false): Division[] {
  const ids = new Set(chosen.map((claim) => claim.id))
  const groups = story.events
    .map((event) => ({ kind: event.subject, claims: event.claims.filter((claim) => ids.has(claim.id)) }))
    .filter(({ claims }) => claims.length > 0)
  const kinds = gather ? gathered(groups) : groups.map(({ kind }) => kind)
  return SUBJECTS.flatMap(([kind, heading]) => {
    const claims = groups
      .filter((_, index) => kinds[index] === kind)
      .map((group) => group.claims)
      .sort((a, b) => lastTold(b) - lastTold(a))
      .flat()
    return claims.length === 0
      ? []
      : [{ section: { id: contentId('h', kind), heading, from: 'sayso' as const }, claims }]
  })
}

/** On one page a subject with a single line is no section: the line goes with what stands before it, or behind. */
function gathered(groups: readonly { kind: string; claims: readonly Claim[] }[]): string[] {
  const lines = new Map<string, number>()
  for (const { kind, claims } of groups) lines.set(kind, (lines.get(kind) ?? 0) + claims.length)
  const firm = groups.map(({ kind }) => (lines.get(kind)! > 1 && kind !== 'other' ? kind : undefined))
  return groups.map(
    ({ kind }, index) => firm[index] ?? firm.slice(0, index).findLast(Boolean) ?? firm.find(Boolean) ?? kind,
  )
}
