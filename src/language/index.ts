export * from './analyse.ts'
export * from './analysis.ts'
export * from './language.ts'
