import { addDays } from '../../reconcile/index.ts'
import { type ActorKind, actorKind } from '../coders/actor-kind.ts'
import type { Codebook } from '../coders/codebook.ts'
import type { CodedActor, CodedDays, CodedEvent, CodedPlace } from '../coders/coded-event.ts'
import type { Row, Scheme } from '../coders/coder-export.ts'
import { COUNTRY_NUMBERS } from '../coders/country-numbers.ts'
import {
  actorsDisputed,
  deathWords,
  disputeWords,
  outletOf,
  reportsOf,
  sentenceOf,
  toldWords,
  victimsDisputed,
} from '../coders/event-words.ts'
import type { Cell } from '../csv/write-table.ts'
import { chooseSubType, disorderType } from './choose-sub-type.ts'
import { fatalities } from './fatalities.ts'
import { sourceScale } from './source-scale.ts'

/** The columns of an ACLED export, in its order. */
const COLUMNS =
  `event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2
  assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude
  geo_precision source source_scale notes fatalities tags timestamp`.split(/\s+/)

/** ACLED's names for who takes part, in the order in which it pairs them. */
const INTER: Readonly<Record<ActorKind, string | undefined>> = {
  state: 'State forces',
  rebel: 'Rebel group',
  militia: 'Political militia',
  unidentified: 'Political militia',
  rioters: 'Rioters',
  protesters: 'Protesters',
  civilians: 'Civilians',
  external: 'External/Other forces',
  armed: undefined,
}
const INTER_ORDER = [
  'State forces',
  'Rebel group',
  'Political militia',
  'Identity militia',
  'Rioters',
  'Protesters',
  'Civilians',
  'External/Other forces',
]

export const ACLED: Scheme = {
  name: 'acled',
  columns: COLUMNS,
  rule: 'fatalities are the most conservative figure given for one event, the dispute is in notes',
  row(event, id, codebook) {
    const codes = codebook.kinds.get(event.kind)
    if (!codes?.acled) return 'of kinds that ACLED does not code'
    return acledRow(event, id, codebook, codes)
  },
}

interface Actor {
  readonly name: string
  readonly kind?: ActorKind
}

function acledRow(
  event: CodedEvent,
  id: string,
  codebook: Codebook,
  codes: NonNullable<ReturnType<Codebook['kinds']['get']>>,
): Row {
  const country = event.place?.place.country
  const countryName = country === undefined ? undefined : codebook.countries.get(country)
  const by = actorsDisputed(event) ? undefined : firstActor(event.by, country, codebook)
  const against = victimsDisputed(event) ? undefined : victim(event, country, codebook)
  const text = event.core.map((claim) => sentenceOf(claim).text).join(' ')
  const type = chooseSubType(codes, text, by?.kind, against?.kind)
  const one = crowd(type.type, by) ?? by
  const deaths = fatalities(event.deaths)
  const date = event.days ? codedDate(event.days) : undefined
  const reports = reportsOf(event)
  const outlets = [...new Set(reports.map(outletOf))]
  const cells = new Map<string, Cell>([
    ['event_id_cnty', id],
    ['event_date', date?.day],
    ['year', date && Number(date.day.slice(0, 4))],
    ['time_precision', date?.precision],
    ['disorder_type', disorderType(type)],
    ['event_type', type.type],
    ['sub_event_type', type.subType],
    ['actor1', one && actorName(one, countryName)],
    ['assoc_actor_1', one && by && one !== by ? by.name : undefined],
    ['inter1', one?.kind && INTER[one.kind]],
    ['actor2', against && actorName(against, countryName)],
    ['inter2', against?.kind && INTER[against.kind]],
    ['interaction', interaction(one, against)],
    ['civilian_targeting', targetsCivilians(type.type, against) ? 'Civilian targeting' : undefined],
    ['iso', country === undefined ? undefined : COUNTRY_NUMBERS.get(country)],
    ['country', countryName ?? country],
    ...placeCells(event.place),
    ['source', outlets.join('; ')],
    ['source_scale', sourceScale(outlets)],
    ['notes', notesOf(event)],
    ['fatalities', deaths.value],
    ['tags', one?.kind === 'protesters' || one?.kind === 'rioters' ? crowdSize(event, codebook) : undefined],
    ['timestamp', newestSecond(reports)],
  ])
  return { cells, rules: [...dateRules(event, date), ...deaths.rules, ...actorRules(event)] }
}

/** The first whose words say what they are, else the first that is the name of an organisation: a bridge is nobody. */
function firstActor(actors: readonly CodedActor[], country: string | undefined, codebook: Codebook): Actor | undefined {
  const all = actors.map((actor): Actor & CodedActor => {
    const kind = actorKind(actor.name, country, codebook)
    return kind === undefined ? actor : { ...actor, kind }
  })
  return all.find(({ kind }) => kind !== undefined) ?? all.find(({ isOrganisation }) => isOrganisation)
}

/** To whom it was done; where the sentence names only how many of them were hurt, those, if they are a group of people. */
function victim(event: CodedEvent, country: string | undefined, codebook: Codebook): Actor | undefined {
  const named = firstActor(event.against, country, codebook)
  if (named?.kind !== undefined) return named
  const hurt = event.victims.map((name) => ({ name, isOrganisation: false }))
  return firstActor(hurt, country, codebook) ?? named
}

/** Who protests is "Protesters" to ACLED, whatever they are called; whoever is named is associated with them. */
function crowd(type: string | undefined, by: Actor | undefined): Actor | undefined {
  if (type === 'Riots') return by?.kind === 'rioters' ? by : { name: 'Rioters', kind: 'rioters' }
  if (type !== 'Protests' || by?.kind === 'protesters') return undefined
  // Where force is used on them, those who act are not the protesters.
  return by?.kind === 'state' || by?.kind === 'external' ? undefined : { name: 'Protesters', kind: 'protesters' }
}

/** How many took part, in the words of the first sentence that counts them, as ACLED tags it. */
function crowdSize(event: CodedEvent, codebook: Codebook): string | undefined {
  const counts = event.core.flatMap((claim) => claim.tellings[0]!.counts)
  const crowd = counts.find(
    ({ what, planned, scope }) =>
      !planned && scope === 'event' && (what === 'people' || CROWDS.has(actorKind(what, undefined, codebook))),
  )
  return crowd && `crowd size=${crowd.read.toLowerCase()}`
}

const CROWDS: ReadonlySet<ActorKind | undefined> = new Set(['protesters', 'rioters', 'civilians'] as const)

/** ACLED's general names for people without a group, with the country they are in. */
function actorName({ name, kind }: Actor, country: string | undefined): string {
  const general =
    kind === 'civilians'
      ? 'Civilians'
      : kind === 'protesters'
        ? 'Protesters'
        : kind === 'rioters'
          ? 'Rioters'
          : kind === 'unidentified'
            ? 'Unidentified Armed Group'
            : undefined
  if (general === undefined) return name
  return country === undefined ? general : `${general} (${country})`
}

function interaction(one: Actor | undefined, two: Actor | undefined): string | undefined {
  const names = [one?.kind && INTER[one.kind], two?.kind && INTER[two.kind]].filter((name) => name !== undefined)
  if (names.length < 2) return undefined
  names.sort((a, b) => INTER_ORDER.indexOf(a) - INTER_ORDER.indexOf(b))
  return names.join('-')
}

function targetsCivilians(type: string | undefined, against: Actor | undefined): boolean {
  return type === 'Violence against civilians' || (against?.kind === 'civilians' && type !== 'Strategic developments')
}

/**
 * ACLED's day and how sure it is: 1 the day, 2 within a week, 3 within a month. Of several days the one in the middle, of
 * the beginning or the end of a month its first or last. Longer stretches have no day.
 */
export function codedDate({ first, length, last, part }: CodedDays): { day: string; precision: 1 | 2 | 3 } | undefined {
  if (length === 1) return { day: first, precision: 1 }
  if (length > 31) return undefined
  const day = part === 'START' ? first : part === 'END' ? last : addDays(first, Math.floor((length - 1) / 2))
  return { day, precision: length <= 7 ? 2 : 3 }
}

/** 1 the town itself, 2 near it or its district, 3 the province. A country alone is no location. */
function placeCells(coded: CodedPlace | undefined): [string, Cell][] {
  if (!coded || coded.place.precision === 'country') return []
  const { place, near } = coded
  const precision = {
    point: near ? 2 : 1,
    city: near ? 2 : 1,
    district: 2,
    province: 3,
    country: undefined,
    unknown: undefined,
  }[place.precision]
  return [
    ['admin1', place.admin1],
    ['admin2', place.admin2],
    ['location', place.name],
    ['latitude', place.lat],
    ['longitude', place.lon],
    ['geo_precision', precision],
  ]
}

function notesOf(event: CodedEvent): string {
  const disputed = disputeWords(event)
  const deaths = deathWords(event)
  const also = event.otherPlaces.map(({ name }) => name)
  return [
    toldWords(event),
    ...(deaths === '' ? [] : [`Figures: ${deaths}.`]),
    ...(disputed === '' ? [] : [`Disputed: ${disputed}.`]),
    ...(also.length === 0 ? [] : [`Also named: ${also.join(', ')}.`]),
  ].join(' ')
}

function dateRules(event: CodedEvent, date: { precision: number } | undefined): string[] {
  if (!event.days) return ['event_date: no sentence gives a day; see sayso_reported']
  if (!date) return [`event_date: “${event.days.read}” covers more than a month`]
  if (date.precision > 1)
    return [`event_date: middle of ${event.days.first} to ${event.days.last}, from “${event.days.read}”`]
  return [`event_date: from “${event.days.read}”`]
}

function actorRules(event: CodedEvent): string[] {
  return [
    ...(actorsDisputed(event) && event.by.length > 0 ? ['actor1: left empty, as it is disputed who did it'] : []),
    ...(victimsDisputed(event) ? ['actor2: left empty, as it is disputed who they were'] : []),
  ]
}

/** When the newest of its reports was published, in seconds since 1970. */
function newestSecond(reports: ReturnType<typeof reportsOf>): number | undefined {
  const moments = reports.flatMap(({ moment }) => (moment ? [moment.at] : []))
  return moments.length === 0 ? undefined : Math.floor(Math.max(...moments) / 1000)
}
