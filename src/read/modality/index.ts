export { loadModalityModel, type ModalityModel } from './model/modality-model.ts'
export * from './read-modality.ts'
export type * from './said-words.ts'
