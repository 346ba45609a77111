import type { Brief } from '../../model/index.ts'

/** A brief of nothing. */
export const EMPTY_BRIEF: Brief = {
  schema: 'sayso.brief/1',
  story: { name: 'Nothing', inferred: false, evidence: [] },
  day: '2026-05-10',
  asOf: '2026-05-10T12:00:00Z',
  reports: [],
  lead: [],
  sections: [],
  events: [],
  series: [],
  disputes: [],
  comingUp: [],
  corrections: [],
  changes: [],
  notKnown: [],
  leftOut: [],
  numbers: { reports: 0, copies: 0, outlets: 0, origins: 0, lines: 0, notRead: 0 },
  diagnostics: [],
}
