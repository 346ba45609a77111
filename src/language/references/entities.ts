import type { NameMention } from '../../model/index.ts'
import type { Mention } from './mention.ts'
import type { Pronoun } from './pronouns.ts'

/** Somebody or something a text has spoken of so far. Changes as the text is read on. */
export interface Entity {
  readonly number: number
  /** Last mention that is a name or a noun phrase. */
  mention: Mention
  /** Fullest name, or undefined for nouns. */
  name: NameMention | undefined
  type: Mention['type']
  person: boolean
  organisation: boolean
  gender: 'f' | 'm' | ''
  plural: Mention['number']
  joined: boolean
  definite: boolean
  /** Mentions so far, pronouns among them. */
  count: number
  /** Of the last mention, pronouns among them. */
  token: number
  sentence: number
  paragraph: number
  part: Mention['part']
  quote: number
  /** Kind of the last pronoun that stood for it, '' if its last mention is none. */
  pronoun: string
  /** How often each kind of pronoun stood for it. */
  readonly stoodFor: Record<Pronoun['kind'], number>
  /** Sentences between its last two mentions. */
  sinceLast: number
  /** It spoke last, in this sentence. */
  spokeIn: number
}

/** What a mention adds to what was known. */
export function meet(entity: Entity, mention: Mention, name: NameMention | undefined): void {
  entity.mention = mention
  if (name && !entity.name) entity.name = name
  if (entity.gender === '') entity.gender = mention.gender
  if (mention.type !== 'NOUN') entity.type = mention.type
}
