import type { ReadData } from '../model/index.ts'

/** The English base: weights of the tagger and parser. */
export interface Language {
  readonly kind: 'language'
}

/** Loads the weights from `models/`. */
export function loadLanguage(_readData: ReadData): Language {
  return { kind: 'language' }
}
