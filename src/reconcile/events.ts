import { contentId, type Statement } from '../model/index.ts'
import type { OpenClaim } from './claims.ts'
import { continued, isBare } from './continued.ts'
import { Nearness, specificWords } from './nearness.ts'
import type { Claim, StoryEvent, Telling } from './story.ts'
import { type Subject, subjectOf } from './subject.ts'
import type { Told } from './tellings.ts'

/** An event while the story unfolds. */
export interface OpenEvent {
  readonly id: string
  readonly claims: OpenClaim[]
}

/**
 * Puts claims about one happening together, in the claims' order: a claim joins the event of the claim it brings up to
 * date, the nearest one by its words, or the one that the sentence before it told of.
 */
export class EventJoiner {
  readonly #near = new Nearness<OpenEvent>()
  readonly #byId = new Map<string, OpenEvent>()
  readonly #byClaim = new Map<string, OpenEvent>()
  readonly #byStatement = new Map<Statement, OpenEvent>()

  /** Claims begun together: all of them weigh words before the first is put into an event. */
  joinAll(claims: readonly OpenClaim[]): void {
    this.#near.weigh(claims)
    for (const claim of claims) this.#put(claim, this.#find(claim) ?? this.#begin(contentId('e', claim.id)))
  }

  /** Puts claims where they were put before, each into the event of the id given with it. */
  rejoinAll(claims: readonly { readonly claim: OpenClaim; readonly event: string }[]): void {
    this.#near.weigh(claims.map(({ claim }) => claim))
    for (const { claim, event } of claims) this.#put(claim, this.#byId.get(event) ?? this.#begin(event))
  }

  /** A further telling of a claim: the sentence after it may lean on it. */
  follow(claim: OpenClaim, statement: Statement): void {
    const event = this.#byClaim.get(claim.id)
    if (event) this.#byStatement.set(statement, event)
  }

  eventOf(claim: OpenClaim): OpenEvent | undefined {
    return this.#byClaim.get(claim.id)
  }

  /** Lets go of a claim. */
  release(claim: OpenClaim): void {
    const event = this.#byClaim.get(claim.id)!
    event.claims.splice(event.claims.indexOf(claim), 1)
    if (event.claims.length === 0) this.#byId.delete(event.id)
    this.#byClaim.delete(claim.id)
    this.#near.remove(claim)
    this.forgetStatements(claim.tellings)
  }

  /** No sentence follows on these any more. */
  forgetStatements(tellings: readonly Told[]): void {
    for (const { statement } of tellings) this.#byStatement.delete(statement)
  }

  #find(claim: OpenClaim): OpenEvent | undefined {
    const first = claim.tellings[0]!
    const linked = claim.updates === undefined ? undefined : this.#byClaim.get(claim.updates)
    if (linked) return linked
    // "At least four people were killed." says of which happening only by where it stands.
    const bare = isBare(first) && specificWords(first).length === 0
    const follows = bare ? continued(first, this.#byStatement) : undefined
    return follows ?? this.#near.nearest(first) ?? continued(first, this.#byStatement)
  }

  #begin(id: string): OpenEvent {
    const event: OpenEvent = { id, claims: [] }
    this.#byId.set(id, event)
    return event
  }

  #put(claim: OpenClaim, event: OpenEvent): void {
    event.claims.push(claim)
    this.#near.add(claim, event)
    this.#byClaim.set(claim.id, event)
    for (const { statement } of claim.tellings) this.#byStatement.set(statement, event)
  }
}

/** An event with what most of its claims say it is. */
export function storyEvent(id: string, claims: readonly Claim[]): StoryEvent {
  return {
    kind: 'event',
    id,
    aliases: [],
    what: mostOf(claims, (telling) => telling.statement.event?.kind) ?? 'other',
    subject: mostOf(claims, (telling) => named(subjectOf(telling))) ?? 'other',
    claims,
  }
}

function named(subject: Subject): Subject | undefined {
  return subject === 'other' ? undefined : subject
}

/** What most claims have; of two as common the one that came first. */
function mostOf<T>(claims: readonly Claim[], of: (telling: Telling) => T | undefined): T | undefined {
  const counts = new Map<T, number>()
  for (const claim of claims) {
    const value = of(claim.tellings[0]!)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].reduce<readonly [T, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0]
}
