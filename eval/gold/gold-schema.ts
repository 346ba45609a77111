import Type, { type Static } from 'typebox'
import { ModalitySchema, ModeSchema } from '../../src/model/brief.ts'

/** The form of a marked report as it is written by hand; GUIDE.md says what each field means. */

const closed = { additionalProperties: false } as const
const Words = <const T extends readonly string[]>(...words: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: words })
/** Words of the report: `words`, `words#2`, `first words … last words`. */
const Quote = Type.String({ minLength: 1 })
const within = { in: Type.Optional(Quote) } as const

const LinkSchema = Type.Object(
  {
    name: Type.String({ minLength: 1 }),
    read: Type.Optional(Quote),
    antecedent: Type.Optional(Quote),
    kind: Words('person', 'organisation', 'office', 'unnamed', 'outlet', 'document'),
    inferred: Type.Optional(Type.Literal(true)),
  },
  closed,
)

const StatementSchema = Type.Object(
  {
    in: Quote,
    chain: Type.Array(LinkSchema),
    cue: Type.Optional(Type.Union([Quote, Type.Array(Quote)])),
    content: Type.Union([Quote, Type.Array(Quote, { minItems: 1 })]),
    mode: ModeSchema,
    modality: ModalitySchema,
  },
  closed,
)

const FigureMarkSchema = Type.Object(
  {
    ...within,
    read: Quote,
    value: Type.Number(),
    high: Type.Optional(Type.Number()),
    bound: Words('exact', 'about', 'min', 'max', 'over', 'under', 'vague'),
    what: Type.String({ minLength: 1 }),
    of: Type.Optional(Type.String({ minLength: 1 })),
    unit: Type.Optional(Type.String({ minLength: 1 })),
    change: Type.Optional(Words('up', 'down')),
    planned: Type.Optional(Type.Literal(true)),
    scope: Words('event', 'period', 'total', 'stock'),
    partOf: Type.Optional(Quote),
  },
  closed,
)

const ActorSchema = Type.Union([Quote, Type.Object({ read: Quote, name: Type.String({ minLength: 1 }) }, closed)])
const actors = Type.Optional(Type.Array(ActorSchema, { minItems: 1 }))
const EventMarkSchema = Type.Object(
  { ...within, kind: Type.String(), trigger: Quote, by: actors, against: actors, with: actors },
  closed,
)

const PlaceMarkSchema = Type.Object(
  {
    ...within,
    read: Quote,
    part: Words('where', 'seat', 'home', 'side', 'demonym', 'dateline'),
    precision: Words('point', 'city', 'district', 'province', 'country', 'unknown'),
  },
  closed,
)

export const GoldFileSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[a-f]-[0-9]{2,3}$' }),
    split: Words('dev', 'test', 'train'),
    genre: Words('agency', 'live', 'local', 'official'),
    outlet: Type.String({ minLength: 1 }),
    date: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$' }),
    text: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }),
    statements: Type.Array(StatementSchema),
    figures: Type.Array(FigureMarkSchema),
    events: Type.Array(EventMarkSchema),
    places: Type.Array(PlaceMarkSchema),
  },
  closed,
)
export type GoldFile = Static<typeof GoldFileSchema>
export type StatementMark = GoldFile['statements'][number]
export type LinkMark = StatementMark['chain'][number]
export type FigureMark = GoldFile['figures'][number]
export type EventMark = GoldFile['events'][number]
export type ActorMark = Static<typeof ActorSchema>
export type PlaceMark = GoldFile['places'][number]
