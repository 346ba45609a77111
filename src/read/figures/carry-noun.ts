import type { Figure, FigureMention } from '../../model/index.ts'

/** Sentences further back are about something else. */
const REACH = 2
/** These are said of one figure only. */
const OWN = new Set(['number', 'money', 'percent', 'duration', 'age', 'times'])

/**
 * A number with nothing counted ("74 have come in", "against 112", "forty of them") counts what the figure before it
 * counted, if that is in the same sentence or in one of the two before.
 */
export function carryNoun(mention: FigureMention, sentence: number, last: LastCounted): FigureMention {
  const { figure, rule } = mention
  if (figure.what !== 'number') {
    if (!OWN.has(figure.what) && figure.unit === undefined && rule !== 'none') {
      last.sentence = sentence
      last.what = figure.what
      last.scope = figure.scope
    }
    return mention
  }
  if (last.what === undefined || sentence - last.sentence > REACH || figure.value <= 1) return mention
  last.sentence = sentence
  // "forty of them", "against 112": of the same stretch of time as what they are compared with.
  const scope = figure.scope === 'event' ? (last.scope ?? 'event') : figure.scope
  return { ...mention, figure: { ...figure, what: last.what, scope } }
}

/** What was last counted, and in which sentence. */
export interface LastCounted {
  sentence: number
  what?: string
  scope?: Figure['scope']
}
