import type { Settled } from '../../brief/index.ts'
import { attribution } from '../attribution.ts'
import { displayText } from '../display-text.ts'

/** Words of a claim and on whose word they stand. */
export interface ToldLine {
  readonly words: string
  readonly credit: string
}

/**
 * Words of every claim of a story, also of those that no brief prints: figures that were superseded, what was left out.
 * Gives nothing for what is withdrawn with its report or not known.
 */
export function toldLines({ story }: Settled): (line: string) => ToldLine | undefined {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]))
  return (line) => {
    const telling = claims.get(line)?.tellings[0]
    if (!telling) return undefined
    const { statement, from, chain } = telling
    const spans = statement.sentences.length > 0 ? statement.sentences : [statement]
    const words = spans.map(({ start, end }) => from.report.text.slice(start, end)).join(' ')
    return { words: displayText(words), credit: attribution(chain) }
  }
}
