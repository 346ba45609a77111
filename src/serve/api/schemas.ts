import Type from 'typebox'
import {
  BriefSchema,
  ChangeSchema,
  ComingUpSchema,
  CorrectionSchema,
  DisputeSchema,
  EvidenceSchema,
  LineSchema,
  PlaceSchema,
  ReportRefSchema,
  SectionSchema,
  SeriesSchema,
} from '../../model/brief.ts'

const closed = { additionalProperties: false } as const

export const Words = <const T extends readonly string[]>(...words: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...words] })

/** A schema that stands among the components of the description of the API. */
export const Ref = <T>(name: string) => Type.Unsafe<T>({ $ref: `${name}#` })

const ProblemSchema = Type.Object(
  {
    type: Type.String({ description: 'urn:sayso:problem: and the code' }),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: 'kebab-case; programs can count on it' }),
    detail: Type.String({ description: 'what is wrong and what to do' }),
  },
  { description: 'RFC 9457' },
)

/** Named parts of the API's description. */
export const COMPONENTS: Readonly<Record<string, object>> = {
  Brief: BriefSchema,
  Change: ChangeSchema,
  ComingUp: ComingUpSchema,
  Correction: CorrectionSchema,
  Dispute: DisputeSchema,
  Evidence: EvidenceSchema,
  Line: LineSchema,
  Place: PlaceSchema,
  Problem: ProblemSchema,
  ReportRef: ReportRefSchema,
  Section: SectionSchema,
  Series: SeriesSchema,
}

const Day = Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, description: 'YYYY-MM-DD' })
const Moment = (description: string) => Type.String({ maxLength: 40, description })

/** Which brief: every question about one takes these. */
export const WHEN = {
  day: Type.Optional(Day),
  asOf: Type.Optional(Moment('leave out what was published later: 2022-03-07T18:00+02:00')),
  since: Type.Optional(Moment('what was published after this is new; default: since the day before')),
  zone: Type.Optional(Type.String({ maxLength: 64, description: 'Europe/Kyiv or +02:00' })),
  draft: Type.Optional(Type.Boolean({ description: 'as the desk sees it, published or not; editors only' })),
} as const

const Name = Type.String({ minLength: 1, maxLength: 200 })

/** Which lines. */
export const FILTER = {
  speaker: Type.Optional(Name),
  side: Type.Optional(Name),
  place: Type.Optional(Name),
  kind: Type.Optional(Type.String({ maxLength: 60, description: 'kind of event: attack, talks, protest …' })),
  section: Type.Optional(Name),
} as const

export const Query = <T extends Parameters<typeof Type.Object>[0]>(fields: T) => Type.Object(fields, closed)
export const Body = <T extends Parameters<typeof Type.Object>[0]>(fields: T) => Type.Object(fields, closed)

/** Ids are short and plain; anything else is not there. */
export const Id = Type.String({ pattern: '^[#\\w-]{1,64}$' })

export const Standing = { day: Type.String(), asOf: Type.String() } as const
