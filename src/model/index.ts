// Types only: the schemas are loaded by those who check with them, or every start would pay for TypeBox.
export type * from './brief.ts'
export * from './error.ts'
export * from './id.ts'
export type * from './read-data.ts'
export type * from './reading.ts'
export type * from './report.ts'
export * from './report-id.ts'
export * from './span.ts'
