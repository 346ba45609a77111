import type { Analysis } from '../analysis.ts'

/** A name or noun phrase that a pronoun or definite noun may stand for. Token numbers, end exclusive. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly head: number
  /** The head in small letters, in the singular; a name's last word as it stands. */
  readonly noun: string
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC' | 'NOUN'
  /** Position in the names, or -1. */
  readonly name: number
  readonly person: boolean
  /** Its ending speaks of a person, nothing else does. */
  readonly doer: boolean
  readonly organisation: boolean
  readonly gender: 'f' | 'm' | ''
  readonly number: 'one' | 'many' | 'either'
  readonly determiner: 'the' | 'a' | 'own' | 'none'
  readonly part: 'subject' | 'speaker' | 'prepositional' | 'possessor' | 'other'
  /** Small hash of the head, in the singular. */
  readonly nounHash: number
  /** A verb stands right before it. */
  readonly afterVerb: boolean
  /** Two or more phrases joined by "and". */
  readonly joined: boolean
}

/** The word of token `i` in small letters. */
export function lowerWord(a: Analysis, i: number): string {
  return a.lower[i] ?? ''
}
