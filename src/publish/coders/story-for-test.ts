import type { Figure, Place, Reading, Report, Source, Statement } from '../../model/index.ts'
import { type Claim, momentOf, type Story, type StoryReport, type Telling } from '../../reconcile/index.ts'

/** One sentence of a report of its own, as the readers would have read it. */
export interface Told {
  readonly id: string
  readonly text: string
  readonly outlet?: string
  /** YYYY-MM-DD. */
  readonly published?: string
  readonly speaker?: string
  readonly origin?: string
  /** Kind of the happening that it tells; none if left out. */
  readonly kind?: string
  readonly modality?: Statement['modality']
  readonly stance?: NonNullable<Statement['stance']>
  /** First and last day, with the words. */
  readonly days?: readonly [first: string, last: string, read: string]
  readonly place?: Partial<Place> & { readonly name: string }
  readonly figures?: readonly Partial<Figure>[]
  readonly actors?: readonly {
    readonly name: string
    readonly part: 'by' | 'against'
    readonly organisation?: boolean
  }[]
  readonly withdrawnBy?: string
  readonly updatedBy?: string
}

export interface ToldEvent {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly kind: string
  readonly told: readonly Told[]
}

/** A story of these events, each sentence a claim of its own. */
export function storyOf(events: readonly ToldEvent[], rest: Partial<Story> = {}): Story {
  const claims = new Map(events.flatMap(({ told }) => told.map((each) => [each.id, claimOf(each)] as const)))
  return {
    kind: 'story',
    reports: [...claims.values()].map((claim) => claim.tellings[0]!.from),
    claims: [...claims.values()],
    events: events.map(({ id, aliases = [], kind, told }) => ({
      kind: 'event',
      id,
      aliases,
      what: kind,
      subject: 'attack',
      claims: told.map((each) => claims.get(each.id)!),
    })),
    series: [],
    disputes: [],
    plans: [],
    corrections: [],
    decisions: [],
    later: [],
    ...rest,
  }
}

function claimOf(told: Told): Claim {
  const telling = tellingOf(told)
  return {
    kind: 'claim',
    id: told.id,
    tellings: [telling],
    origins: [telling.origin],
    ...(told.withdrawnBy === undefined ? {} : { withdrawnBy: told.withdrawnBy }),
    ...(told.updatedBy === undefined ? {} : { updatedBy: told.updatedBy }),
  }
}

function tellingOf(told: Told): Telling {
  const { outlet = 'The Courier', speaker } = told
  const from = reportOf(told, outlet)
  const source = (name: string, kind: Source['kind']): Source => ({ name, kind, read: name })
  const figures = (told.figures ?? []).map(figureOf)
  const place = told.place && placeOf(told.place)
  const time = told.days && {
    value: told.days[0],
    begin: told.days[0],
    end: told.days[1],
    read: told.days[2],
    inferred: true,
  }
  return {
    from,
    statement: statementOf(told),
    chain: [...(speaker === undefined ? [] : [source(speaker, 'office')]), source(outlet, 'outlet')],
    origin: told.origin ?? speaker ?? outlet,
    words: new Set(),
    figures,
    counts: figures,
    places: place ? [place] : [],
    scene: [],
    countedAt: place?.name,
    time,
    said: undefined,
  }
}

function statementOf(told: Told): Statement {
  const whole = { start: 0, end: told.text.length }
  const event =
    told.kind === undefined ? undefined : { ...whole, rule: 'test', kind: told.kind, actors: actorsOf(told) }
  return {
    kind: 'statement',
    ...whole,
    rule: 'test',
    sentences: [whole],
    chain: [],
    content: [whole],
    mode: 'indirect',
    modality: told.modality ?? 'happened',
    modalityRule: 'test',
    places: told.place ? [0] : [],
    figures: [],
    references: [],
    ...(told.days
      ? {
          time: {
            time: { value: told.days[0], read: told.days[2], inferred: true },
            mention: spanOf(told, told.days[2]),
          },
        }
      : {}),
    ...(event ? { event, events: [event] } : {}),
    ...(told.stance ? { stance: told.stance } : {}),
  }
}

function reportOf(told: Told, outlet: string): StoryReport {
  const publishedAt = { value: told.published ?? '2026-05-10', inferred: false, reasons: [] }
  const report: Report = {
    kind: 'report',
    id: `r-${told.id}`,
    input: `${told.id}.txt`,
    url: `https://courier.example/${told.id}`,
    outlet,
    title: `Report ${told.id}`,
    language: 'en',
    version: 1,
    publishedAt,
    text: told.text,
    headings: [],
    regions: [],
    removed: [],
    map: [],
  }
  const place = told.place
  const reading: Reading = {
    kind: 'reading',
    report: report.id,
    publishedAt,
    times: [],
    places: place
      ? [{ kind: 'place', ...spanOf(told, place.name), rule: 'test', part: 'where', place: placeOf(place) }]
      : [],
    figures: [],
    names: (told.actors ?? [])
      .filter(({ organisation }) => organisation)
      .map(({ name }, entity) => ({ kind: 'name', ...spanOf(told, name), rule: 'test', type: 'ORG', name, entity })),
    references: [],
    statements: [],
    diagnostics: [],
  }
  const moment = momentOf(publishedAt)
  return { report, reading, status: 'read', ...(moment ? { moment } : {}) }
}

function actorsOf(told: Told): NonNullable<Statement['event']>['actors'] {
  return (told.actors ?? []).map(({ name, part }) => ({ ...spanOf(told, name), rule: 'test', name, part }))
}

function spanOf(told: Told, words: string): { start: number; end: number } {
  const start = told.text.indexOf(words)
  if (start < 0) throw new Error(`'${words}' does not stand in '${told.text}'`)
  return { start, end: start + words.length }
}

function placeOf(place: Partial<Place> & { readonly name: string }): Place {
  return { read: place.name, precision: 'city', ...place }
}

export function figureOf(figure: Partial<Figure>): Figure {
  return { value: 1, bound: 'exact', what: 'killed', planned: false, scope: 'event', read: '', ...figure }
}
