import type { Analysis } from '../../language/analysis.ts'
import type { Figure, FigureMention, TimeMention } from '../../model/index.ts'
import { type Carried, carryKind } from './carry-kind.ts'
import { carryNoun, type LastCounted } from './carry-noun.ts'
import { addChange } from './change.ts'
import { addSums, markParts } from './clause-sum.ts'
import { datesOf } from './dates.ts'
import type { Draft, Scene } from './draft.ts'
import { addLateBound, findNumbers } from './find-numbers.ts'
import { findNone, findPersons } from './find-persons.ts'
import { addKinds } from './kind.ts'
import { DISEASE } from './kind-cases.ts'
import { type Figured, type FigureModel, settle } from './model/settle.ts'
import { nounBefore, shareNouns } from './noun-before.ts'
import { findNoun } from './noun-phrase.ts'
import { cutPieces } from './pieces.ts'
import { isPlanned } from './planned.ts'
import { refuse } from './refuse.ts'
import { addScopes } from './scope.ts'
import { hasTrigger } from './trigger.ts'

export interface FigureContext {
  /** The report's times, in reading order; `since` and `asOf` are taken from those of the same sentence. */
  readonly times: readonly TimeMention[]
  /** Ages ("a 34-year-old") as figures of `what: 'age'`; left out unless asked for. */
  readonly ages?: boolean
  /** Without it the rules alone tell kind and scope. */
  readonly model?: FigureModel
}

/** Three words of four with a capital read as a heading; no small letter at all as a telegram. */
function sceneOf(p: Scene['p'], text: string, isOfDisease: () => boolean): Scene {
  let [words, capitals, small] = [0, 0, 0]
  for (const piece of p) {
    if (piece.kind !== 'word' || piece.text.length < 4) continue
    words++
    if (piece.capital) capitals++
    if (isSmall(text.charCodeAt(piece.start + 1))) small++
  }
  const upper = words > 0 && small === 0
  return { p, upper, title: !upper && words >= 3 && capitals * 4 >= words * 3, isOfDisease }
}

const isSmall = (code: number): boolean => code >= 97 && (code <= 122 || code >= 0xdf)

/** The drafts of one sentence, worked out. Ages are kept where asked for. */
function draftsOf(scene: Scene, ages: boolean): Draft[] {
  const numbers = refuse(findNumbers(scene), scene, ages)
  for (const draft of numbers) {
    const noun = draft.sort && draft.sort !== 'times' && draft.sort !== 'percent' ? undefined : findNoun(draft, scene)
    const own = noun ?? (draft.sort ? undefined : nounBefore(draft, scene))
    if (own) draft.noun = own
    addLateBound(scene, draft)
  }
  const found = [...numbers, ...findPersons(scene, numbers), ...findNone(scene)].sort((a, b) => a.from - b.from)
  shareNouns(found, scene)
  addChange(found, scene)
  addKinds(found, scene)
  markParts(found, scene)
  const drafts = found.filter(({ form, what }) => form !== 'article' || what !== undefined)
  for (const draft of drafts) draft.planned = isPlanned(draft, scene)
  addScopes(drafts, scene)
  return addSums(drafts, scene)
}

/** Pieces worked on at a time: a longer sentence is read in parts, so that hostile text costs no more than its length. */
const MOST_PIECES = 200

/** The figures of one report, in reading order; a whole comes before its parts. Pure; linear in the text's length. */
export function readFigures(a: Analysis, context: FigureContext): FigureMention[] {
  const found: FigureMention[] = []
  const carried: Carried = { sentence: 0 }
  const last: LastCounted = { sentence: 0 }
  const settled: Figured = {}
  let ill: boolean | undefined
  const isOfDisease = (): boolean => {
    ill ??= a.lower.some((word) => DISEASE.test(word))
    return ill
  }
  const nextTimes = timesOf(context.times)
  for (let s = 0; s < a.sentenceCount; s++) {
    const [first, behind] = [a.firstToken[s]!, a.firstToken[s + 1]!]
    if (!hasTrigger(a, first, behind)) continue
    const [start, end] = [a.start[first]!, a.end[behind - 1]!]
    const pieces = cutPieces(a, start, end, first)
    const whole = sceneOf(pieces, a.text, isOfDisease)
    const times = nextTimes(start, end)
    for (let from = 0; from < pieces.length; from += MOST_PIECES) {
      const scene = pieces.length <= MOST_PIECES ? whole : { ...whole, p: pieces.slice(from, from + MOST_PIECES) }
      const drafts = draftsOf(scene, context.ages ?? false)
      carryKind(drafts, scene, carried, s)
      const offset = found.length
      for (const draft of drafts) {
        const partOf = draft.part ? drafts.indexOf(draft.part) : -1
        const read = mention(draft, scene, a.text, partOf < 0 ? undefined : offset + partOf)
        const told = scene.upper ? read : carryNoun(read, s, last)
        if (context.model) settle(told, draft, { scene, text: a.text, sentence: s, last }, settled, context.model)
        Object.assign(told.figure, datesOf(draft, scene, times))
        found.push(told)
      }
    }
  }
  return found
}

/** Gives the times within a stretch of text; stretches must be asked for in ascending order. */
function timesOf(times: readonly TimeMention[]): (start: number, end: number) => readonly TimeMention[] {
  let from = 0
  return (start, end) => {
    while (from < times.length && times[from]!.end <= start) from++
    let to = from
    while (to < times.length && times[to]!.start < end) to++
    return times.slice(from, to)
  }
}

/** "three others": people, where no noun says otherwise. */
function others({ unitTo }: Draft, p: Scene['p']): boolean {
  return p[unitTo]?.text === 'others'
}

const SORT_NAMES: Readonly<Record<string, string>> = {
  money: 'money',
  duration: 'duration',
  percent: 'percent',
  times: 'times',
}

function mention(draft: Draft, { p }: Scene, text: string, partOf: number | undefined): FigureMention {
  const start = p[draft.boundFrom]!.start
  const end = p[Math.max(draft.to, draft.unitTo) - 1]!.end
  const head = draft.noun ? p[draft.noun.head]!.text : undefined
  const figure: Figure = {
    value: draft.value,
    bound: draft.bound,
    what: draft.what ?? SORT_NAMES[draft.sort ?? ''] ?? head ?? draft.unit ?? (others(draft, p) ? 'people' : 'number'),
    planned: draft.planned ?? false,
    scope: draft.scope ?? 'event',
    read: text.slice(start, end),
  }
  if (draft.high !== undefined) figure.high = draft.high
  if (draft.unit !== undefined) figure.unit = draft.unit
  if (draft.change) figure.change = draft.change
  if (draft.inferred) figure.inferred = true
  if (head !== undefined && draft.noun!.head !== draft.cue && head !== figure.what) figure.of = head
  return {
    kind: 'figure',
    start,
    end,
    rule: draft.rule,
    figure,
    ...(draft.noun ? { counted: { start: p[draft.noun.from]!.start, end: p[draft.noun.to - 1]!.end } } : {}),
    ...(draft.cue !== undefined ? { cue: { start: p[draft.cue]!.start, end: p[draft.cue]!.end } } : {}),
    ...(partOf !== undefined ? { partOf } : {}),
  }
}
