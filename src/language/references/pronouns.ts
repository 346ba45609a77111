/** What a third-person pronoun asks of what it stands for, and where it stands in its clause. */
export interface Pronoun {
  readonly kind: 'he' | 'she' | 'they' | 'it'
  readonly part: 'subject' | 'object' | 'possessive' | 'reflexive'
}

/** Pronouns read as references, in small letters. "Her" is both object and possessive; the word after it decides. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { kind: 'he', part: 'subject' }],
  ['him', { kind: 'he', part: 'object' }],
  ['his', { kind: 'he', part: 'possessive' }],
  ['himself', { kind: 'he', part: 'reflexive' }],
  ['she', { kind: 'she', part: 'subject' }],
  ['her', { kind: 'she', part: 'object' }],
  ['hers', { kind: 'she', part: 'possessive' }],
  ['herself', { kind: 'she', part: 'reflexive' }],
  ['they', { kind: 'they', part: 'subject' }],
  ['them', { kind: 'they', part: 'object' }],
  ['their', { kind: 'they', part: 'possessive' }],
  ['theirs', { kind: 'they', part: 'possessive' }],
  ['themselves', { kind: 'they', part: 'reflexive' }],
  ['it', { kind: 'it', part: 'subject' }],
  ['its', { kind: 'it', part: 'possessive' }],
])
