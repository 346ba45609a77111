import { daysOf } from './agreement.ts'
import { ClaimJoiner, type Joined, type OpenClaim, type Way } from './claims.ts'
import { Carriers } from './copies/carriers.ts'
import { EventJoiner, storyEvent } from './events.ts'
import { Origins } from './origins.ts'
import { addDays } from './published.ts'
import { mayCarry } from './status.ts'
import type { Claim, StoryEvent, StoryReport, Telling } from './story.ts'
import { collectTellings, type Told } from './tellings.ts'
import { Vocabulary } from './word-index.ts'

/** Where one telling went. */
export interface Placed {
  readonly report: string
  /** Position in `Reading.statements`. */
  readonly statement: number
  readonly claim: string
  readonly way: Way
  /** For the first telling of a claim: its event, and the claim that it brings up to date. */
  readonly event?: string
  readonly updates?: string
}

/** What is still open of older days: claims told again later, and plans whose day is to come. */
export interface Carried extends Placed {
  readonly event: string
  readonly updatedBy?: string
}

/** Days of reports with which what is told next is compared … */
export const REACH = 21
/** … and further back, as long as they hold no more statements than this. */
export const AMPLE = 10_000
/** Days for which a plan is kept after its day. */
const AWAITED = 14

/**
 * A story as it unfolds, day by day: each day's tellings join the claims and events that stand open, and what was put
 * together on a day stays as it is. So a late report touches its own day and those after it only, and a brief of one day
 * needs the days before it that are still open and not the whole story.
 */
export class Unfolding {
  readonly #claims = new ClaimJoiner()
  readonly #events = new EventJoiner()
  readonly #vocabulary = new Vocabulary()
  #reports: StoryReport[] = []
  readonly #origins = new Origins()
  readonly carriers = new Carriers()
  /** Everything ever told, where that is wanted. */
  readonly #whole: { readonly reports: StoryReport[]; readonly claims: Map<string, Whole> } | undefined

  /** With `whole`, what is let go is still told of in the end: for a timeline. */
  constructor(whole = false) {
    this.#whole = whole ? { reports: [], claims: new Map() } : undefined
  }

  get reports(): readonly StoryReport[] {
    return this.#whole?.reports ?? this.#reports
  }

  /** Lets go of what was published before a day (YYYY-MM-DD), unless it is still open on `day`. */
  forget(before: string, day: string): void {
    const isKept = (report: StoryReport): boolean => report.day === undefined || report.day >= before
    if (this.#reports.every(isKept)) return
    const recent = new Set(this.#reports.filter(isKept))
    const isRecent = ({ from }: Told): boolean => recent.has(from)
    const needed = new Set(recent)
    for (const claim of this.#claims.claims) {
      const first = claim.tellings[0]!
      const old = claim.tellings.filter((telling) => !isRecent(telling))
      if (old.length === 0) continue
      if (old.length === claim.tellings.length && !isAwaited(first, day)) {
        this.#events.release(claim)
        this.#claims.release(claim)
        for (const { chain } of old) this.#origins.remove(chain)
        continue
      }
      needed.add(first.from)
      const dropped = old.filter((telling) => telling !== first)
      this.#claims.thin(claim, isRecent)
      this.#events.forgetStatements(dropped)
      for (const { chain } of dropped) this.#origins.remove(chain)
    }
    this.#reports = this.#reports.filter((report) => needed.has(report))
    if (this.#whole) return
    const held = new Set(this.#reports.map(({ report }) => report.id))
    this.carriers.forget(before, (id) => held.has(id))
  }

  /**
   * The next day's reports, in canonical order. With `placed`, tellings go where they went before and nothing is
   * compared. Returns where each went.
   */
  advance(reports: readonly StoryReport[], placed?: readonly Placed[]): Placed[] {
    const told = collectTellings(reports, this.#vocabulary, this.#origins)
    this.#hold(reports)
    this.#whole?.reports.push(...reports)
    this.#origins.resolve()
    this.#claims.beginDay()
    return placed === undefined ? this.#join(told) : this.#rejoin(told, placed)
  }

  /** Claims of older days that are still open, as `Carried` tells them, with the reports that tell them. */
  carry(carried: readonly Carried[], reports: readonly StoryReport[]): void {
    const told = collectTellings(reports, this.#vocabulary, this.#origins)
    const wanted = new Set(carried.map(({ report, statement }) => `${report} ${statement}`))
    const first = told.filter((telling) => wanted.has(keyOf(telling)))
    for (const telling of told) if (!wanted.has(keyOf(telling))) this.#origins.remove(telling.chain)
    this.#hold(reports)
    this.#origins.resolve()
    this.#claims.beginDay()
    this.#rejoin(first, carried)
    for (const { claim, updatedBy } of carried) if (updatedBy) this.#claims.outdate(claim, updatedBy)
  }

  /** What has to be carried by whoever begins with the reports of a day (YYYY-MM-DD) and later. */
  carriedInto(from: string): Carried[] {
    return this.#claims.claims.flatMap((claim) => {
      const first = claim.tellings[0]!
      if (first.from.day === undefined || first.from.day >= from) return []
      const { updatedBy } = claim
      const event = this.#events.eventOf(claim)!.id
      return { ...place(first, claim, 'begins'), event, ...(updatedBy === undefined ? {} : { updatedBy }) }
    })
  }

  /**
   * Everything that stands open now, with `status` for the reports whose status is another by now. To be used before the
   * next day is added: that may tell origins otherwise.
   */
  standing(status: ReadonlyMap<string, StoryReport>): Standing {
    const known = new Map<Told, Telling>()
    const copy = (telling: Told): Telling => {
      const from = status.get(telling.from.report.id)
      if (from === undefined) return telling
      const made = known.get(telling) ?? { ...telling, from }
      known.set(telling, made)
      return made
    }
    const open = this.#whole ? [...this.#whole.claims.values()] : this.#openClaims()
    const events = Map.groupBy(open, ({ event }) => event)
    return {
      reports: this.reports.map((report) => status.get(report.report.id) ?? report),
      claims: open.map(({ claim }) => storyClaim(claim, copy)),
      eventsOf: (claims) => {
        const byId = new Map(claims.map((claim) => [claim.id, claim]))
        return [...events].flatMap(([id, own]) => {
          const shown = own.flatMap(({ claim }) => byId.get(claim.id) ?? [])
          return shown.length > 0 ? storyEvent(id, shown) : []
        })
      },
    }
  }

  #openClaims(): Whole[] {
    return this.#claims.claims.map((claim) => ({ claim, event: this.#events.eventOf(claim)!.id }))
  }

  #hold(reports: readonly StoryReport[]): void {
    this.#reports.push(...reports)
    for (const entry of reports) {
      const { report, moment } = entry
      if (mayCarry(entry)) this.carriers.add({ id: report.id, day: moment?.day, text: report.text })
    }
  }

  #join(told: readonly Told[]): Placed[] {
    const joined = told.map((telling) => this.#claims.join(telling))
    this.#follow(told, joined)
    this.#events.joinAll(joined.filter(({ way }) => way === 'begins').map(({ claim }) => claim))
    for (const [index, one] of joined.entries()) this.#remember(told[index]!, one)
    return joined.map(({ claim, way }, index) => ({
      ...place(told[index]!, claim, way),
      ...(way === 'begins' ? { event: this.#events.eventOf(claim)!.id } : {}),
    }))
  }

  #rejoin(told: readonly Told[], placed: readonly Placed[]): Placed[] {
    const byKey = new Map(placed.map((one) => [`${one.report} ${one.statement}`, one]))
    const known = told.filter((telling) => byKey.has(keyOf(telling)))
    const joined = known.map((telling) => {
      const { claim, way, updates } = byKey.get(keyOf(telling))!
      return this.#claims.rejoin(telling, claim, way, updates)
    })
    this.#follow(known, joined)
    this.#events.rejoinAll(
      joined.flatMap(({ claim, way }, index) =>
        way === 'begins' ? { claim, event: byKey.get(keyOf(known[index]!))!.event ?? '' } : [],
      ),
    )
    return [...placed]
  }

  #remember(telling: Told, { claim, way }: Joined): void {
    if (!this.#whole) return
    const known = this.#whole.claims.get(claim.id)
    if (known) {
      known.claim.tellings.push(telling)
      if (way === 'agrees') known.claim.voices.push(telling)
      return
    }
    const event = this.#events.eventOf(claim)!.id
    this.#whole.claims.set(claim.id, {
      claim: { ...claim, tellings: [telling], voices: [telling], wordings: [telling] },
      event,
    })
    const old = claim.updates === undefined ? undefined : this.#whole.claims.get(claim.updates)
    if (old) old.claim.updatedBy ??= claim.id
  }

  #follow(told: readonly Told[], joined: readonly Joined[]): void {
    for (const [index, { claim, way }] of joined.entries()) {
      if (way !== 'begins') this.#events.follow(claim, told[index]!.statement)
    }
  }
}

/** A claim with the event it belongs to. */
interface Whole {
  readonly claim: OpenClaim
  readonly event: string
}

/** What stands open of a story. */
export interface Standing {
  readonly reports: readonly StoryReport[]
  readonly claims: readonly Claim[]
  /** The events of these claims, given as they are to be shown. */
  readonly eventsOf: (claims: readonly Claim[]) => StoryEvent[]
}

function place(telling: Told, claim: OpenClaim, way: Way): Placed {
  const { from, statement } = telling
  const first = claim.tellings[0] === telling
  return {
    report: from.report.id,
    statement: from.reading.statements.indexOf(statement),
    claim: claim.id,
    way,
    ...(first && claim.updates !== undefined ? { updates: claim.updates } : {}),
  }
}

function keyOf({ from, statement }: Told): string {
  return `${from.report.id} ${from.reading.statements.indexOf(statement)}`
}

function storyClaim(claim: OpenClaim, copy: (telling: Told) => Telling): Claim {
  const { id, tellings, voices, updates, updatedBy } = claim
  return {
    kind: 'claim',
    id,
    tellings: tellings.map(copy),
    origins: [...new Set(voices.map(({ origin }) => origin))],
    ...(updates === undefined ? {} : { updates }),
    ...(updatedBy === undefined ? {} : { updatedBy }),
  }
}

/** What is announced for a day that is to come, or has just passed without word. */
function isAwaited({ statement, time }: Told, day: string): boolean {
  if (statement.modality !== 'planned' && statement.modality !== 'possible') return false
  const last = statement.time?.mention === undefined ? undefined : daysOf(time)?.[1]
  return last !== undefined && last >= addDays(day, -AWAITED)
}
