import type { Analysis } from '../../language/analysis.ts'
import type { Figure, FigureMention, TimeMention } from '../../model/index.ts'
import { addChange } from './change.ts'
import type { Draft, Scene } from './draft.ts'
import { findNumbers } from './find-numbers.ts'
import { addKinds } from './kind.ts'
import { findNoun } from './noun-phrase.ts'
import { cutPieces } from './pieces.ts'
import { refuse } from './refuse.ts'
import { hasTrigger } from './trigger.ts'

export interface FigureContext {
  /** The report's times, in reading order; `since` and `asOf` are taken from those of the same sentence. */
  readonly times: readonly TimeMention[]
  /** Ages ("a 34-year-old") as figures of `what: 'age'`; left out unless asked for. */
  readonly ages?: boolean
}

/** Half of the words in capitals reads as a heading; no small letter at all as a telegram. */
function sceneOf(p: Scene['p'], text: string): Scene {
  let [words, capitals] = [0, 0]
  for (const piece of p) {
    if (piece.kind !== 'word' || piece.text.length < 4) continue
    words++
    if (piece.capital) capitals++
  }
  const upper = text === text.toUpperCase()
  return { p, upper, title: !upper && words >= 3 && capitals * 4 >= words * 3 }
}

/** The figures of one report, in reading order. Pure; linear in the length of the text. */
export function readFigures(a: Analysis, context: FigureContext): FigureMention[] {
  const found: FigureMention[] = []
  for (let s = 0; s < a.sentenceCount; s++) {
    const [first, behind] = [a.firstToken[s]!, a.firstToken[s + 1]!]
    if (!hasTrigger(a, first, behind)) continue
    const [start, end] = [a.start[first]!, a.end[behind - 1]!]
    const p = cutPieces(a, start, end, first)
    const scene = sceneOf(p, a.text.slice(start, end))
    const drafts = refuse(findNumbers(scene), scene, context.ages ?? false)
    for (const draft of drafts) {
      const noun = draft.sort && draft.sort !== 'times' ? undefined : findNoun(draft, scene)
      if (noun) draft.noun = noun
    }
    addChange(drafts, scene)
    addKinds(drafts, scene)
    for (const draft of drafts) found.push(mention(draft, scene, a.text))
  }
  return found
}

function mention(draft: Draft, { p }: Scene, text: string): FigureMention {
  const start = p[draft.boundFrom]!.start
  const end = p[Math.max(draft.to, draft.unitTo) - 1]!.end
  const figure: Figure = {
    value: draft.value,
    bound: draft.bound,
    what: draft.what ?? (draft.sort === 'money' ? 'money' : draft.noun ? p[draft.noun.head]!.text : (draft.unit ?? '')),
    planned: draft.planned ?? false,
    scope: draft.scope ?? 'event',
    read: text.slice(start, end),
  }
  if (draft.high !== undefined) figure.high = draft.high
  if (draft.unit !== undefined) figure.unit = draft.unit
  if (draft.change) figure.change = draft.change
  if (draft.noun) figure.of = p[draft.noun.head]!.text
  return {
    kind: 'figure',
    start,
    end,
    rule: draft.rule,
    figure,
    ...(draft.noun ? { counted: { start: p[draft.noun.from]!.start, end: p[draft.noun.to - 1]!.end } } : {}),
    ...(draft.cue !== undefined ? { cue: { start: p[draft.cue]!.start, end: p[draft.cue]!.end } } : {}),
  }
}
