import type { NameMention, Reference } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import type { NameReader } from '../names/index.ts'
import { definiteNoun } from './definite-nouns.ts'
import type { Entity } from './entities.ts'
import { lowerWord, type Mention } from './mention.ts'
import { phraseTail } from './phrase-tail.ts'
import type { Pronoun } from './pronouns.ts'
import { MOST_RANK_FEATURES } from './rank-features.ts'
import { type Choice, type DiscourseWalk, spanOf } from './resolve-pronouns.ts'
import { speakingBody } from './speaking-body.ts'
import { walkText } from './walk-text.ts'

/**
 * What the third-person pronouns and the definite nouns of a text stand for, in reading order; those without an
 * antecedent in the text give no reference. `names` are the names of the same text. Linear in the text's length.
 */
export function readReferences(a: Analysis, names: readonly NameMention[], reader: NameReader): Reference[] {
  const references: Reference[] = []
  const buffer = new Int32Array(MOST_RANK_FEATURES)
  walkText(a, names, reader.lexicon, {
    pronoun(walk, token, pronoun) {
      const entity =
        pronoun.kind === 'it' ? speakingBody(walk, token, pronoun) : best(walk, token, pronoun, buffer, reader.ranker)
      if (entity)
        references.push(
          reference(a, entity, token, token + 1, pronoun.kind === 'it' ? 'speaking-body' : 'rank-features'),
        )
      return entity
    },
    mention(walk, mention) {
      const entity = definiteNoun(walk, mention)
      if (entity && addsWords(a, entity, mention))
        references.push(reference(a, entity, mention.from, mention.to, 'definite-nouns'))
      return entity
    },
  })
  return references.sort((left, right) => left.start - right.start)
}

function best(
  walk: DiscourseWalk,
  token: number,
  pronoun: Pronoun,
  buffer: Int32Array,
  weights: Int8Array,
): Entity | undefined {
  const choice = walk.choice(token, pronoun, buffer)
  const k = highest(choice, weights)
  return k < 0 ? undefined : choice.candidates[k]
}

/** Position of the candidate whose weights add up to most, the nearer one if two are equal; -1 without candidates. */
export function highest({ features, offsets, row, candidates }: Choice, weights: Int8Array | Float64Array): number {
  let found = -1
  let most = -Infinity
  for (let c = 0; c < candidates.length; c++) {
    let score = 0
    for (let k = offsets[c]!; k < offsets[c + 1]!; k++) score += weights[row + features[k]!]!
    if (score > most) {
      most = score
      found = c
    }
  }
  return found
}

function reference(a: Analysis, entity: Entity, from: number, to: number, rule: string): Reference {
  return {
    kind: 'reference',
    ...spanOf(a, { from, to }),
    rule,
    antecedent: antecedentSpan(a, entity),
    name: entity.name?.name ?? nounName(a, entity.mention),
    type: entity.type,
  }
}

function antecedentSpan(a: Analysis, { mention }: Entity): { start: number; end: number } {
  return spanOf(
    a,
    mention.type === 'NOUN' && !mention.joined ? { from: mention.from, to: phraseTail(a, mention.to) } : mention,
  )
}

/** The phrase without its leading article, with what "from" or "of" adds. */
function nounName(a: Analysis, mention: Mention): string {
  const first = lowerWord(a, mention.from)
  const article = first === 'the' || first === 'a' || first === 'an'
  const from = article && mention.from + 1 < mention.to ? mention.from + 1 : mention.from
  const { start, end } = spanOf(a, { from, to: mention.joined ? mention.to : phraseTail(a, mention.to) })
  return a.text.slice(start, end).replace(/\s+/g, ' ')
}

/**
 * True if a reader is helped by the antecedent: a name, or more words for a person or body than the noun has. "The
 * official [official]" helps nobody, and things ("the bridge") are no speakers.
 */
function addsWords(a: Analysis, entity: Entity, mention: Mention): boolean {
  if (entity.name) return true
  return (
    (mention.person || mention.organisation) &&
    nounName(a, entity.mention).split(' ').length > mention.to - mention.from
  )
}
