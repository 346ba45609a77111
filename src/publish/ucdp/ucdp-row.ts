import { createHash } from 'node:crypto'
import type { Story } from '../../reconcile/index.ts'
import { sourceGrades } from '../../reconcile/index.ts'
import { attribution } from '../attribution.ts'
import { type ActorKind, actorKind } from '../coders/actor-kind.ts'
import type { Codebook } from '../coders/codebook.ts'
import type { CodedActor, CodedEvent } from '../coders/coded-event.ts'
import type { Row, Scheme } from '../coders/coder-export.ts'
import { actorsDisputed, outletOf, reportsOf, victimsDisputed } from '../coders/event-words.ts'
import type { Cell } from '../csv/write-table.ts'
import { displayText } from '../display-text.ts'
import { deathEstimates } from './death-estimates.ts'

/** The columns of the UCDP Georeferenced Event Dataset, in its order. */
const COLUMNS =
  `id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id
  dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources
  source_article source_office source_date source_headline source_original where_prec where_coordinates
  where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity
  date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob`.split(
    /\s+/,
  )

/** UCDP's scheme for a story; the desk's grades say which source is the most reliable. */
export function ucdpScheme(story: Story): Scheme {
  const grades = sourceGrades(story.decisions)
  return {
    name: 'ucdp',
    columns: COLUMNS,
    rule: 'only events with at least one death; best is the most reliable source’s figure, else the lower one',
    row: (event, id, codebook) => ucdpRow(event, id, codebook, grades),
  }
}

function ucdpRow(event: CodedEvent, id: string, codebook: Codebook, grades: ReadonlyMap<string, string>): Row | string {
  const codes = codebook.kinds.get(event.kind)
  if (!codes?.ucdp) return 'of kinds that UCDP does not code'
  const deaths = deathEstimates(event.deaths, grades)
  if (deaths.best === undefined) return 'without a count of deaths'
  if ((deaths.high ?? 0) < 1) return 'without deaths'
  const country = event.place?.place.country
  const a = actorsDisputed(event) ? undefined : side(event.by, country, codebook)
  const b = victimsDisputed(event) ? undefined : sideOfVictims(event, country, codebook)
  const type = violenceType(codes.ucdp, a?.kind, b?.kind)
  const reports = reportsOf(event)
  const cells = new Map<string, Cell>([
    ['id', numberOf(id)],
    ['year', event.days && Number(event.days.first.slice(0, 4))],
    ['type_of_violence', type],
    ['side_a', a?.name],
    ['side_b', b?.kind === 'civilians' ? 'Civilians' : b?.name],
    ...sourceCells(event),
    ...placeCells(event, codebook),
    ['event_clarity', event.days && event.place ? 1 : undefined],
    ...dateCells(event),
    ...deathCells(event, deaths.best),
    ['best', deaths.best],
    ['high', deaths.high],
    ['low', deaths.low],
  ])
  const rules = [
    ...deaths.rules,
    ...(event.days ? [] : ['date_start: no sentence gives a day; see sayso_reported']),
    ...(type === undefined ? ['type_of_violence: the sentences do not say who fights whom'] : []),
    ...(reports.some(({ status }) => status === 'copy') ? ['number_of_sources: copies of one text counted once'] : []),
  ]
  return { cells, rules }
}

/** UCDP's ids are numbers: 48 bits out of ours, the same on every machine and within what a double holds. */
function numberOf(id: string): number {
  return createHash('sha256').update(id, 'utf8').digest().readUIntBE(0, 6)
}

interface Side {
  readonly name: string
  readonly kind?: ActorKind
}

function side(actors: readonly CodedActor[], country: string | undefined, codebook: Codebook): Side | undefined {
  const all = actors.map((actor): Side & CodedActor => {
    const kind = actorKind(actor.name, country, codebook)
    return kind === undefined ? actor : { ...actor, kind }
  })
  return all.find(({ kind }) => kind !== undefined) ?? all.find(({ isOrganisation }) => isOrganisation)
}

/** Whom it was done to; else those whom the sentence counts among the dead and hurt, if they are a group of people. */
function sideOfVictims(event: CodedEvent, country: string | undefined, codebook: Codebook): Side | undefined {
  const named = side(event.against, country, codebook)
  if (named?.kind !== undefined) return named
  const hurt = event.victims.map((name) => ({ name, isOrganisation: false }))
  return side(hurt, country, codebook) ?? named
}

const isState = (kind: ActorKind | undefined) => kind === 'state' || kind === 'external'
/** UCDP counts only groups that are known. */
const isGroup = (kind: ActorKind | undefined) => kind === 'rebel' || kind === 'militia'

/** What the sides say, else the one type that the kind of event allows; nothing where several are left. */
function violenceType(
  allowed: readonly number[],
  a: ActorKind | undefined,
  b: ActorKind | undefined,
): number | undefined {
  if ((isState(a) && (isGroup(b) || isState(b))) || (isGroup(a) && isState(b))) return 1
  if (isGroup(a) && isGroup(b)) return 2
  if (b === 'civilians' || b === 'protesters') return allowed.includes(3) ? 3 : undefined
  return allowed.length === 1 && b === undefined ? allowed[0] : undefined
}

function sourceCells(event: CodedEvent): [string, Cell][] {
  const reports = reportsOf(event)
  const own = reports.filter(({ status }) => status !== 'copy')
  const counted = own.length > 0 ? own : reports
  const first = event.core[0]!.tellings[0]!
  const article = counted.map(
    (from) =>
      `"${[outletOf(from), from.moment?.day ?? '', displayText(from.report.title ?? '')].join(',').replaceAll('"', '')}"`,
  )
  return [
    ['number_of_sources', counted.length],
    ['source_article', article.join(';')],
    ['source_office', outletOf(first.from)],
    ['source_date', first.from.moment?.day],
    ['source_headline', first.from.report.title],
    ['source_original', attribution(first.chain)],
  ]
}

/** 1 the place itself, 2 near it, 3 its district, 4 its province, 6 only the country. */
function placeCells(event: CodedEvent, codebook: Codebook): [string, Cell][] {
  if (!event.place) return []
  const { place, near } = event.place
  const precision = {
    point: near ? 2 : 1,
    city: near ? 2 : 1,
    district: 3,
    province: 4,
    country: 6,
    unknown: undefined,
  }[place.precision]
  const located = place.lat !== undefined && place.lon !== undefined
  return [
    ['where_prec', precision],
    ['where_coordinates', place.name],
    ['where_description', place.read],
    ['adm_1', place.admin1],
    ['adm_2', place.admin2],
    ['latitude', place.lat],
    ['longitude', place.lon],
    ['geom_wkt', located ? `POINT (${place.lon} ${place.lat})` : undefined],
    ['country', place.country === undefined ? undefined : (codebook.countries.get(place.country) ?? place.country)],
  ]
}

/** 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer. */
function dateCells({ days }: CodedEvent): [string, Cell][] {
  if (!days) return []
  const { length, first, last } = days
  const precision = length === 1 ? 1 : length <= 6 ? 2 : length <= 7 ? 3 : length <= 31 ? 4 : 5
  return [
    ['date_prec', precision],
    ['date_start', first],
    ['date_end', last],
  ]
}

/** Whose dead they are only where the words of every count say that they are civilians; else unknown. The parts add up to best. */
function deathCells(event: CodedEvent, best: number): [string, Cell][] {
  const civilians = event.deaths.every(({ figure }) => /^civilians?$/i.test(figure.of ?? '')) && !victimsDisputed(event)
  return [civilians ? ['deaths_civilians', best] : ['deaths_unknown', best]]
}
