import type { Place } from '../../model/index.ts'
import { type Claim, daysBetween, daysOf, quotesOldReport, type Story } from '../../reconcile/index.ts'
import { type DeathCount, deathCounts } from './death-counts.ts'

/** A day or a stretch of days, with the words it was read from. */
export interface CodedDays {
  readonly first: string
  readonly last: string
  /** Days from first to last, both counted. */
  readonly length: number
  readonly part?: 'START' | 'END'
  readonly read: string
}

/** One happening as far as sentences tell it: what every coder starts from. */
export interface CodedEvent {
  readonly id: string
  readonly aliases: readonly string[]
  readonly kind: string
  /**
   * Claims that tell it as something that happened: those that hold before those that were since brought up to date
   * (whose day and place hold), of both the one that says most first. The first gives the row its sentence.
   */
  readonly core: readonly Claim[]
  /** Everything said of it that holds, denials too. */
  readonly claims: readonly Claim[]
  /** The same with what was since brought up to date: "three killed" where five are counted now. */
  readonly everTold: readonly Claim[]
  readonly days?: CodedDays
  /** Day of the oldest report that tells it, where no sentence gives a day. */
  readonly reported?: string
  readonly place?: CodedPlace
  readonly otherPlaces: readonly Place[]
  readonly by: readonly CodedActor[]
  readonly against: readonly CodedActor[]
  /** Whom the sentences that tell it count as killed or hurt: "four farmers". */
  readonly victims: readonly string[]
  readonly deaths: readonly DeathCount[]
  readonly disputes: Story['disputes']
}

export interface CodedActor {
  readonly name: string
  /** The words are the name of an organisation. */
  readonly isOrganisation: boolean
}

export interface CodedPlace {
  readonly place: Place
  /** "near Marsk", "40 km north of Marsk": the name is not quite the place. */
  readonly near: boolean
}

/** Why a happening became no row. */
export type NotCoded = 'not said to have happened' | 'told only as an accusation' | 'only summed up over a period'

/**
 * The happenings of a story. What the desk hid, what was taken back, what was replaced by a newer count and what only
 * repeats an older report are no evidence of any.
 */
export function codedEvents(story: Story): { events: CodedEvent[]; left: Map<NotCoded, number> } {
  const hidden = new Set([
    ...story.decisions.flatMap((each) => (each.kind === 'hide' ? [each.target] : [])),
    ...story.later,
  ])
  const left = new Map<NotCoded, number>()
  const note = (reason: NotCoded) => left.set(reason, (left.get(reason) ?? 0) + 1)
  const events = story.events.flatMap((event): CodedEvent[] => {
    const everTold = event.claims.filter(
      (claim) => claim.withdrawnBy === undefined && !hidden.has(claim.id) && !quotesOldReport(claim),
    )
    const claims = everTold.filter((claim) => claim.updatedBy === undefined)
    const telling = everTold.filter((claim) => tells(claim, event.what))
    const core = byHowMuchSaid(telling.filter((claim) => !isAccusation(claim) && !isSum(claim)))
    if (claims.length === 0) return []
    if (core.length === 0) {
      const [first] = telling
      note(
        !first
          ? 'not said to have happened'
          : isAccusation(first)
            ? 'told only as an accusation'
            : 'only summed up over a period',
      )
      return []
    }
    return [codedEvent(event, { core, claims, everTold }, story)]
  })
  return { events, left }
}

/** Those first whose one sentence gives most of a day, a place, those who take part and a count; else in the story's order. */
function byHowMuchSaid(claims: readonly Claim[]): Claim[] {
  const said = (claim: Claim): number => {
    const { statement, time, places, counts } = claim.tellings[0]!
    const parts = [statement.time?.mention && daysOf(time), places[0], statement.event?.actors[0], counts[0]]
    return parts.filter((part) => part !== undefined).length
  }
  return claims
    .map((claim) => ({ claim, parts: said(claim) }))
    .sort((a, b) => isOutdated(a.claim) - isOutdated(b.claim) || b.parts - a.parts)
    .map(({ claim }) => claim)
}

const isOutdated = (claim: Claim) => (claim.updatedBy === undefined ? 0 : 1)

function codedEvent(
  event: Story['events'][number],
  { core, claims, everTold }: Pick<CodedEvent, 'core' | 'claims' | 'everTold'>,
  story: Story,
): CodedEvent {
  const ids = new Set(claims.map((claim) => claim.id))
  const places = placesOf(core)
  const reported = core.flatMap((claim) => claim.tellings[0]!.from.moment?.day ?? []).sort()[0]
  const days = daysTold(core)
  return {
    id: event.id,
    aliases: event.aliases,
    kind: event.what,
    core,
    claims,
    everTold,
    ...(days ? { days } : {}),
    ...(reported === undefined ? {} : { reported }),
    ...(places[0] ? { place: places[0] } : {}),
    otherPlaces: places.slice(1).map(({ place }) => place),
    by: actorsOf(core, event.what, 'by'),
    against: [...actorsOf(core, event.what, 'against'), ...actorsOf(core, event.what, 'with')],
    victims: victimsOf(core),
    // "At least four people were killed", in a sentence of its own, counts too.
    deaths: deathCounts(claims.filter((claim) => isSaidToHappen(claim) && !isAccusation(claim))),
    disputes: story.disputes.filter(
      (dispute) => dispute.event === event.id || dispute.sides.some((side) => side.claims.some((id) => ids.has(id))),
    ),
  }
}

/** Whom somebody accuses of what is one side's word, and no happening by itself. */
function isAccusation(claim: Claim): boolean {
  const { stance } = claim.tellings[0]!.statement
  return stance === 'blames' || stance === 'exchange'
}

/** "Two truces have failed since May", "31 killed in a day": counts of a period are of many happenings. */
function isSum(claim: Claim): boolean {
  const counts = claim.tellings[0]!.counts.filter(({ what }) => what !== 'duration')
  return counts.length > 0 && counts.every(({ scope }) => scope === 'total' || scope === 'period')
}

function isSaidToHappen(claim: Claim): boolean {
  const { modality } = claim.tellings[0]!.statement
  return modality === 'happened' || modality === 'ongoing'
}

function tells(claim: Claim, kind: string): boolean {
  const { event, events } = claim.tellings[0]!.statement
  return isSaidToHappen(claim) && (event?.kind === kind || (events ?? []).some((each) => each.kind === kind))
}

/** The narrowest days that a sentence gives; of two as narrow the first. Only words count: the day of printing is none. */
function daysTold(claims: readonly Claim[]): CodedDays | undefined {
  let best: CodedDays | undefined
  for (const claim of claims) {
    const { statement, time } = claim.tellings[0]!
    const days = statement.time?.mention && time ? daysOf(time) : undefined
    if (!days || !time) continue
    const others = (time.alternatives ?? []).flatMap((other) => daysOf({ ...other, read: '', inferred: true }) ?? [])
    const first = [days[0], ...others].reduce((a, b) => (a < b ? a : b))
    const last = [days[1], ...others].reduce((a, b) => (a > b ? a : b))
    const length = daysBetween(first, last) + 1
    if (best && best.length <= length) continue
    const part = time.mod === 'START' || time.mod === 'END' ? time.mod : undefined
    best = { first, last, length, read: time.read, ...(part ? { part } : {}) }
  }
  return best
}

const FINENESS: readonly Place['precision'][] = ['point', 'city', 'unknown', 'district', 'province', 'country']

/** Where it happened, best first: the finest place, of those as fine the one that most claims name. */
function placesOf(claims: readonly Claim[]): CodedPlace[] {
  const found = new Map<string, { place: Place; near: boolean; count: number; order: number }>()
  for (const claim of claims) {
    const { from, statement, places } = claim.tellings[0]!
    for (const place of places) {
      const mention = statement.places
        .map((index) => from.reading.places[index])
        .find((each) => each?.part === 'where' && each.place.name === place.name)
      const before = mention ? from.report.text.slice(Math.max(0, mention.start - 24), mention.start) : ''
      // "The invasion of Ukraine" may be protested against anywhere.
      if (place.precision === 'country' && /\b(?:of|against|for|from|with) (?:the )?$/i.test(before)) continue
      const known = found.get(place.name)
      const entry = known ?? { place, near: NEAR.test(before), count: 0, order: found.size }
      entry.count++
      found.set(place.name, entry)
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      FINENESS.indexOf(a.place.precision) - FINENESS.indexOf(b.place.precision) ||
      b.count - a.count ||
      a.order - b.order,
  )
}

const NEAR =
  /\b(?:near|outside|around|close to|on the outskirts of|(?:north|south|east|west|northeast|northwest|southeast|southwest) of) (?:the (?:town|city|village) of )?$/i

const NOBODY =
  /^(?:it|its|he|she|they|them|him|her|we|us|i|you|who|which|that|those|these|this|there|others?|some|many)$/i

const HURT = new Set(['killed', 'injured', 'casualties', 'missing', 'abducted', 'treated'])

function victimsOf(core: readonly Claim[]): string[] {
  const counted = core
    .flatMap((claim) => claim.tellings[0]!.counts)
    .filter(({ what, planned }) => HURT.has(what) && !planned)
  return [...new Set(counted.flatMap(({ of }) => of ?? []))]
}

/** "Two", "dozens of", "at least 300": how many they are is no part of a name. */
const COUNTED =
  /^(?:(?:\d[\d,.]*|an?|the|its|their|his|her|at least|about|around|nearly|almost|more than|over|up to|some|several|many|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:dozens|scores|hundreds|thousands|tens|group|number) of) )+/i

/** Those who did it or whom it was done to, as the sentences that tell it have them, each once. */
function actorsOf(core: readonly Claim[], kind: string, part: 'by' | 'against' | 'with'): CodedActor[] {
  const actors: CodedActor[] = []
  for (const claim of core) {
    const { from, statement } = claim.tellings[0]!
    const { event, events } = statement
    const told = (events ?? (event ? [event] : [])).find((each) => each.kind === kind) ?? event
    for (const actor of told?.actors ?? []) {
      const name = actor.name.replace(COUNTED, '').trim()
      if (actor.part !== part || name === '' || NOBODY.test(name) || actors.some((each) => each.name === name)) continue
      const isOrganisation = from.reading.names.some(
        (mention) => mention.type === 'ORG' && mention.start >= actor.start && mention.end === actor.end,
      )
      actors.push({ name, isOrganisation })
    }
  }
  return actors
}
