export * from './read-modality.ts'
export type * from './said-words.ts'
