import { contentId, type Time } from '../model/index.ts'
import { daysOf } from './agreement.ts'
import { containment, shared } from './content-words.ts'
import type { Claim, Plan, Telling } from './story.ts'
import { subjectOf, subjectOfWords } from './subject.ts'

interface Draft {
  readonly uid: string
  readonly first: Telling
  readonly words: Set<string>
  readonly claims: Claim[]
  readonly was: Time[]
  time: Time
  sequence: number
  cancelled: boolean
  outcome?: { state: 'done' | 'partly' | 'not' | 'unknown'; claims: string[] }
}

/**
 * What is announced for a day, followed over the reports: joined with other announcements of the same, moved when it is
 * postponed (same uid, sequence + 1), closed when an outcome is read. A plan never makes a figure of what happened.
 */
export function followPlans(claims: readonly Claim[]): Plan[] {
  const drafts: Draft[] = []
  for (const claim of claims) {
    if (claim.withdrawnBy !== undefined) continue
    const telling = claim.tellings[0]!
    const { modality, stance } = telling.statement
    if (stance === 'postpones' || stance === 'cancels') change(claim, telling, drafts)
    else if ((modality === 'planned' || modality === 'possible') && ahead(telling)) announce(claim, telling, drafts)
    else if (modality === 'happened') close(claim, telling, drafts)
  }
  return drafts.map(finish)
}

/** The time in its words if that is not before the day it was published. */
function ahead(telling: Telling): Time | undefined {
  const { time } = telling
  const days = daysOf(time)
  const published = telling.from.moment?.day
  if (!time || !days || !published || !telling.statement.time?.mention) return undefined
  return days[1] >= published ? time : undefined
}

function announce(claim: Claim, telling: Telling, drafts: Draft[]): void {
  const time = ahead(telling)
  if (!time) return
  const same = drafts.find(
    (draft) => draft.outcome === undefined && sameDay(draft.time, time) && sameMatter(draft, telling),
  )
  if (same) {
    same.claims.push(claim)
    for (const word of telling.words) same.words.add(word)
    return
  }
  const uid = contentId('plan', claim.id)
  drafts.push({
    uid,
    first: telling,
    words: new Set(telling.words),
    claims: [claim],
    was: [],
    time,
    sequence: 0,
    cancelled: false,
  })
}

function sameDay(a: Time, b: Time): boolean {
  const left = daysOf(a)
  const right = daysOf(b)
  return left !== undefined && right !== undefined && left[0] <= right[1] && right[0] <= left[1]
}

function sameMatter(draft: Draft, telling: Telling): boolean {
  const sameKind = sameSubject(draft, telling) && subjectOf(telling) !== 'other'
  return containment(draft.words, telling.words) >= 0.5 || (sameKind && sharesSubject(draft, telling))
}

function sameSubject(draft: Draft, telling: Telling): boolean {
  const subject = subjectOf(telling)
  return subjectOf(draft.first) === subject || subjectOfWords(draft.words) === subject
}

/** They share a place, a name or a noun; a kind alone ("talks") joins only within one report. */
function sharesSubject(draft: Draft, telling: Telling): boolean {
  return shared(draft.words, telling.words) >= 2 || draft.first.from === telling.from
}

/** "Postponed to Sunday" moves the open plan it speaks of; the latest one with the most words in common. */
function change(claim: Claim, telling: Telling, drafts: readonly Draft[]): void {
  const open = openPlan(telling, drafts)
  if (!open) return
  open.claims.push(claim)
  for (const word of telling.words) open.words.add(word)
  open.sequence++
  if (telling.statement.stance === 'cancels') {
    open.cancelled = true
    return
  }
  const time = ahead(telling)
  if (!time) return
  open.was.push(open.time)
  open.time = time
}

function openPlan(telling: Telling, drafts: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined
  let most = 0
  for (const draft of drafts) {
    if (draft.outcome !== undefined || draft.cancelled) continue
    const kind = sameSubject(draft, telling) ? 1 : 0
    const common = shared(draft.words, telling.words) + kind
    if (common >= most && common >= 2) {
      most = common
      best = draft
    }
  }
  return best
}

/** Something of the same matter happened on or after the planned day. */
function close(claim: Claim, telling: Telling, drafts: readonly Draft[]): void {
  const days = daysOf(telling.time)
  if (!days) return
  for (const draft of drafts) {
    const planned = daysOf(draft.time)
    if (draft.cancelled || !planned || days[1] < planned[0] || draft.first.from === telling.from) continue
    const sameKind = sameSubject(draft, telling)
    if (!sameKind || shared(draft.words, telling.words) < 2) continue
    const foreseen = draft.claims.flatMap((other) => other.tellings[0]!.figures.filter((figure) => figure.planned))
    const less = foreseen.some((plan) =>
      telling.figures.some((figure) => figure.what === plan.what && (figure.high ?? figure.value) < plan.value),
    )
    const failed = /\b(?:failed|thwarted|collapsed|did not take place)\b/.test(text(telling))
    draft.outcome ??= { state: failed ? 'not' : less ? 'partly' : 'done', claims: [] }
    draft.outcome.claims.push(claim.id)
  }
}

function text(telling: Telling): string {
  return telling.from.report.text.slice(telling.statement.start, telling.statement.end)
}

function finish(draft: Draft): Plan {
  const sure = draft.claims.every((claim) => claim.tellings[0]!.statement.modality === 'planned')
  const origins = new Set(draft.claims.flatMap((claim) => claim.origins))
  return {
    uid: draft.uid,
    sequence: draft.sequence,
    status: draft.cancelled ? 'CANCELLED' : sure && origins.size > 1 ? 'CONFIRMED' : 'TENTATIVE',
    time: draft.time,
    was: draft.was,
    claims: draft.claims.map((claim) => claim.id),
    ...(draft.outcome ? { outcome: draft.outcome } : {}),
  }
}
