import type { NameMention } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import type { NameLexicon } from '../names/name-lexicon.ts'
import type { Entity } from './entities.ts'
import { findMentions } from './find-mentions.ts'
import { findQuotes } from './find-quotes.ts'
import type { Mention } from './mention.ts'
import type { Pronoun } from './pronouns.ts'
import { DiscourseWalk, pronounAt } from './resolve-pronouns.ts'

/** What a walk asks of its caller, in reading order. */
export interface Visitor {
  /** A pronoun: returns the entity it stands for, which is then counted as mentioned, or undefined. */
  pronoun(walk: DiscourseWalk, token: number, pronoun: Pronoun): Entity | undefined
  /** A noun phrase or name: returns the entity it belongs to if it is a known one, else a new one is made. */
  mention?(walk: DiscourseWalk, mention: Mention): Entity | undefined
}

/** Goes through mentions and pronouns by the place of their heads. */
export function walkText(
  a: Analysis,
  names: readonly NameMention[],
  lexicon: NameLexicon,
  visitor: Visitor,
): DiscourseWalk {
  const mentions = findMentions(a, names)
  const ordered = mentions.every(({ head }, k) => k === 0 || mentions[k - 1]!.head <= head)
  const byHead = ordered ? mentions : mentions.toSorted((left, right) => left.head - right.head)
  const walk = new DiscourseWalk(a, names, findQuotes(a), lexicon)
  let next = 0
  for (let s = 0; s < a.sentenceCount; s++) {
    const high = a.firstToken[s + 1]!
    if (s > 0 && startsParagraph(a, s)) walk.paragraph++
    for (let i = a.firstToken[s]!; i < high; i++) {
      const pronoun = pronounAt(a, i)
      if (pronoun) {
        const entity = visitor.pronoun(walk, i, pronoun)
        if (entity) walk.touch(entity, i, walk.partOfPronoun(i, pronoun), pronoun.kind)
      }
      for (; next < byHead.length && byHead[next]!.head <= i; next++) {
        const mention = byHead[next]!
        const known = visitor.mention?.(walk, mention)
        if (known) walk.touch(known, mention.head, mention.part, '')
        else walk.add(mention)
      }
    }
  }
  return walk
}

function startsParagraph(a: Analysis, s: number): boolean {
  const first = a.firstToken[s]!
  // Not by `indexOf`, which would look through the rest of a text without a line break.
  for (let at = a.end[first - 1]!; at < a.start[first]!; at++) if (a.text.charCodeAt(at) === 10) return true
  return false
}
