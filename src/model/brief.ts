import Type, { type Static } from 'typebox'

/**
 * The brief as JSON, version 1. Others rely on these names: fields may be added, never renamed within a version.
 * Offsets are UTF-16 code units into a report's clean text, and `text.slice(start, end) === quote`.
 */

const closed = { additionalProperties: false } as const

/** A closed list of words. */
const Words = <const T extends readonly string[]>(...words: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: words })

export const EvidenceSchema = Type.Object(
  {
    report: Type.String(),
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
    quote: Type.String(),
    rule: Type.String(),
    role: Type.Optional(Words('speaker', 'relay', 'cue', 'content', 'figure', 'time', 'place', 'antecedent')),
  },
  closed,
)
export type Evidence = Static<typeof EvidenceSchema>

export const TimeSchema = Type.Object(
  {
    value: Type.String({ description: 'TIMEX3: 2022-03-06, 2022-W09, P2D, PAST_REF …' }),
    begin: Type.Optional(Type.String({ description: 'first day or instant covered' })),
    end: Type.Optional(Type.String({ description: 'last day or instant covered' })),
    read: Type.String({ description: 'the words it was read from, empty where there are none' }),
    inferred: Type.Boolean(),
    reasons: Type.Optional(Type.Array(Type.String())),
    mod: Type.Optional(Type.String({ description: 'TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER …' })),
    alternatives: Type.Optional(
      Type.Array(
        Type.Object(
          {
            value: Type.String(),
            begin: Type.Optional(Type.String()),
            end: Type.Optional(Type.String()),
            reason: Type.String(),
          },
          closed,
        ),
      ),
    ),
  },
  closed,
)
export type Time = Static<typeof TimeSchema>

export const SourceSchema = Type.Object(
  {
    name: Type.String(),
    kind: Words('person', 'organisation', 'office', 'unnamed', 'outlet', 'document'),
    role: Type.Optional(Type.String()),
    side: Type.Optional(Type.String()),
    read: Type.String(),
    inferred: Type.Optional(Type.Boolean()),
  },
  closed,
)
export type Source = Static<typeof SourceSchema>

export const FigureSchema = Type.Object(
  {
    value: Type.Number(),
    high: Type.Optional(Type.Number({ description: 'upper end where it is a range or vague' })),
    bound: Words('exact', 'about', 'min', 'max', 'over', 'under', 'vague'),
    what: Type.String({
      description:
        'casualties, killed, injured, missing, treated, detained, arrested, charged, abducted, displaced, in-camps, refugees, evacuated, returned, released, homes, money, or the noun counted',
    }),
    of: Type.Optional(Type.String()),
    unit: Type.Optional(Type.String()),
    change: Type.Optional(Words('up', 'down')),
    planned: Type.Boolean(),
    scope: Words('event', 'period', 'total', 'stock'),
    since: Type.Optional(Type.String()),
    asOf: Type.Optional(Type.String()),
    read: Type.String(),
    inferred: Type.Optional(Type.Boolean()),
  },
  closed,
)
export type Figure = Static<typeof FigureSchema>

export const PlaceSchema = Type.Object(
  {
    name: Type.String(),
    read: Type.String(),
    lat: Type.Optional(Type.Number()),
    lon: Type.Optional(Type.Number()),
    country: Type.Optional(Type.String({ description: 'ISO 3166-1 alpha-2' })),
    admin1: Type.Optional(Type.String()),
    admin2: Type.Optional(Type.String()),
    geonamesId: Type.Optional(Type.Integer()),
    precision: Words('point', 'city', 'district', 'province', 'country', 'unknown'),
    reasons: Type.Optional(Type.Array(Type.String())),
  },
  closed,
)
export type Place = Static<typeof PlaceSchema>

export const ModeSchema = Words('direct', 'indirect', 'mixed', 'narrated')
export type Mode = Static<typeof ModeSchema>

export const ModalitySchema = Words(
  'happened',
  'ongoing',
  'planned',
  'possible',
  'denied',
  'demanded',
  'threatened',
  'hypothetical',
)
export type Modality = Static<typeof ModalitySchema>

export const LineSchema = Type.Object(
  {
    id: Type.String(),
    text: Type.String({ description: 'the source’s words; additions in [square brackets]' }),
    state: Words('new', 'updated', 'unchanged', 'disputed', 'withdrawn'),
    event: Type.Optional(Type.String()),
    dispute: Type.Optional(Type.String()),
    mode: ModeSchema,
    modality: ModalitySchema,
    time: Type.Optional(TimeSchema),
    said: Type.Optional(TimeSchema),
    chain: Type.Array(SourceSchema, { description: 'speaker first, outlet last' }),
    otherChains: Type.Optional(Type.Array(Type.Array(SourceSchema))),
    origins: Type.Integer({ minimum: 0 }),
    carriers: Type.Array(Type.String()),
    grade: Type.Object(
      {
        source: Words('A', 'B', 'C', 'D', 'E', 'F'),
        information: Type.Unsafe<1 | 2 | 3 | 4 | 5 | 6>({ type: 'integer', enum: [1, 2, 3, 4, 5, 6] }),
      },
      closed,
    ),
    places: Type.Array(PlaceSchema),
    figures: Type.Array(FigureSchema),
    evidence: Type.Array(EvidenceSchema),
  },
  closed,
)
export type Line = Static<typeof LineSchema>

export const ReportRefSchema = Type.Object(
  {
    id: Type.String(),
    input: Type.String({ description: 'file or address' }),
    outlet: Type.Optional(Type.String()),
    title: Type.Optional(Type.String()),
    language: Type.String(),
    version: Type.Integer({ minimum: 1 }),
    publishedAt: Type.Optional(
      Type.Object({ value: Type.String(), inferred: Type.Boolean(), reasons: Type.Array(Type.String()) }, closed),
    ),
    status: Words('read', 'not-read', 'copy', 'outdated', 'withdrawn', 'embargoed'),
    copyOf: Type.Optional(Type.String()),
    outdatedBy: Type.Optional(Type.String()),
  },
  closed,
)
export type ReportRef = Static<typeof ReportRefSchema>

export const SectionSchema = Type.Object(
  {
    id: Type.String(),
    heading: Type.String(),
    from: Words('source', 'sayso', 'desk'),
    evidence: Type.Optional(Type.Array(EvidenceSchema)),
    lines: Type.Array(LineSchema),
  },
  closed,
)
export type Section = Static<typeof SectionSchema>

export const EventSchema = Type.Object(
  {
    id: Type.String(),
    heading: Type.String(),
    headingEvidence: Type.Array(EvidenceSchema),
    kind: Type.String(),
    time: Type.Optional(TimeSchema),
    lines: Type.Array(Type.String()),
    actors: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          part: Words('by', 'against', 'with'),
          chain: Type.Array(SourceSchema),
          evidence: Type.Array(EvidenceSchema),
        },
        closed,
      ),
    ),
  },
  closed,
)
export type BriefEvent = Static<typeof EventSchema>

export const SeriesSchema = Type.Object(
  {
    id: Type.String(),
    what: Type.String(),
    of: Type.Optional(Type.String()),
    where: Type.Optional(Type.String()),
    scope: FigureSchema.properties.scope,
    points: Type.Array(
      Type.Object(
        {
          figure: FigureSchema,
          line: Type.String(),
          at: Type.String({ description: 'the figure’s as-of, else time published' }),
          supersedes: Type.Optional(Type.String()),
          revision: Type.Optional(
            Type.Object(
              {
                direction: Words('up', 'down'),
                reason: Type.Optional(Type.String()),
                evidence: Type.Array(EvidenceSchema),
              },
              closed,
            ),
          ),
          state: Words('latest', 'superseded', 'repeated-old', 'withdrawn', 'rival'),
          by: Type.Optional(
            Type.Array(SourceSchema, { description: 'where its line is not printed: on whose word, speaker first' }),
          ),
          evidence: Type.Optional(
            Type.Array(EvidenceSchema, { description: 'where its line is not printed: its sentence' }),
          ),
        },
        closed,
      ),
    ),
  },
  closed,
)
export type Series = Static<typeof SeriesSchema>

export const DisputeSchema = Type.Object(
  {
    id: Type.String(),
    event: Type.Optional(Type.String()),
    kind: Words('denial', 'blame', 'figure', 'description'),
    about: Type.String(),
    agreed: Type.Array(FigureSchema),
    sides: Type.Array(Type.Object({ who: Type.Array(SourceSchema), lines: Type.Array(Type.String()) }, closed)),
  },
  closed,
)
export type Dispute = Static<typeof DisputeSchema>

export const ComingUpSchema = Type.Object(
  {
    uid: Type.String(),
    sequence: Type.Integer({ minimum: 0 }),
    status: Words('TENTATIVE', 'CONFIRMED', 'CANCELLED'),
    time: TimeSchema,
    was: Type.Optional(Type.Array(TimeSchema)),
    lines: Type.Array(Type.String()),
    outcome: Type.Optional(
      Type.Object({ state: Words('done', 'partly', 'not', 'unknown'), lines: Type.Array(Type.String()) }, closed),
    ),
  },
  closed,
)
export type ComingUp = Static<typeof ComingUpSchema>

export const CorrectionSchema = Type.Object(
  {
    id: Type.String(),
    kind: Words('correction', 'withdrawal', 'kill'),
    line: Type.String(),
    by: Type.Array(SourceSchema),
    at: Type.String(),
    stillCarriedBy: Type.Array(Type.String()),
    evidence: Type.Array(EvidenceSchema),
  },
  closed,
)
export type Correction = Static<typeof CorrectionSchema>

export const ChangeSchema = Type.Object(
  {
    id: Type.String(),
    kind: Words(
      'new',
      'updated',
      'revised',
      'withdrawn',
      'late',
      'merged',
      'split',
      'decision',
      'plan-moved',
      'plan-done',
    ),
    line: Type.Optional(Type.String()),
    before: Type.Optional(Type.String()),
    after: Type.Optional(Type.String()),
    at: Type.String(),
    by: Type.Optional(Type.String()),
    reason: Type.Optional(Type.String()),
    evidence: Type.Array(EvidenceSchema),
  },
  closed,
)
export type Change = Static<typeof ChangeSchema>

export const LEFT_OUT_REASONS = [
  'copy',
  'not-read',
  'not-news',
  'older-day',
  'later-day',
  'published-later',
  'embargoed',
  'repeats-another-line',
  'no-antecedent',
  'superseded',
  'less-important',
  'too-long',
  'hidden',
] as const

export const DiagnosticSchema = Type.Object(
  {
    code: Type.String(),
    message: Type.String(),
    report: Type.Optional(Type.String()),
    start: Type.Optional(Type.Integer({ minimum: 0 })),
    end: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  closed,
)
/** Bad input told in one line: what it was, where, and what to do; the rest goes on. `code` is kebab-case. */
export type Diagnostic = Static<typeof DiagnosticSchema>

export const BriefSchema = Type.Object(
  {
    schema: Type.Literal('sayso.brief/1'),
    story: Type.Object(
      {
        name: Type.String(),
        start: Type.Optional(Type.String({ description: 'YYYY-MM-DD, day 1' })),
        dayNumber: Type.Optional(Type.Integer()),
        inferred: Type.Boolean(),
        evidence: Type.Array(EvidenceSchema),
      },
      closed,
    ),
    day: Type.String({ description: 'YYYY-MM-DD' }),
    asOf: Type.String({ description: 'instant' }),
    reports: Type.Array(ReportRefSchema),
    lead: Type.Array(Type.String()),
    sections: Type.Array(SectionSchema),
    events: Type.Array(EventSchema),
    series: Type.Array(SeriesSchema),
    disputes: Type.Array(DisputeSchema),
    comingUp: Type.Array(ComingUpSchema),
    corrections: Type.Array(CorrectionSchema),
    changes: Type.Array(ChangeSchema),
    notKnown: Type.Array(
      Type.Object(
        {
          kind: Words('unverified', 'plan-passed', 'open-dispute'),
          line: Type.String(),
          evidence: Type.Array(EvidenceSchema),
        },
        closed,
      ),
    ),
    leftOut: Type.Array(
      Type.Object(
        {
          line: Type.Optional(Type.String()),
          report: Type.Optional(Type.String()),
          reason: Words(...LEFT_OUT_REASONS),
        },
        closed,
      ),
    ),
    numbers: Type.Object(
      {
        reports: Type.Integer(),
        copies: Type.Integer(),
        outlets: Type.Integer(),
        origins: Type.Integer(),
        lines: Type.Integer(),
        notRead: Type.Integer(),
      },
      closed,
    ),
    diagnostics: Type.Array(DiagnosticSchema),
  },
  closed,
)
export type Brief = Static<typeof BriefSchema>
