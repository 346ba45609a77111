import type { Analysis } from '../../language/index.ts'
import { tokenAt } from '../../language/index.ts'
import type { Span } from '../../model/index.ts'
import { choose, gather } from './choose.ts'
import type { Bearer, Gazetteer, GazetteerEntry } from './gazetteer.ts'
import { nameKey } from './name-key.ts'
import type { PlaceContext } from './read-places.ts'
import type { FoundName } from './scan-names.ts'
import { coverTokens, type Scene } from './scene.ts'
import { textFacts } from './text-facts.ts'
import { townOfRegion } from './town-of-region.ts'
import { DIRECTIONS, DIVISIONS, GROUND, SETTLEMENTS } from './word-lists.ts'
import { wordsOf } from './words.ts'

/** A given stretch that names a place, with what it may mean, and what it most likely does. */
export interface ResolvedSpan extends Span {
  readonly bearers: readonly Bearer[]
  readonly entry?: GazetteerEntry
}

/** Resolves stretches of a text that are known to name places, as `readPlaces` resolves those it finds itself. */
export function resolveSpans(
  a: Analysis,
  gazetteer: Gazetteer,
  spans: readonly Span[],
  context: PlaceContext,
): ResolvedSpan[] {
  const scene = sceneOfSpans(a, gazetteer, spans, context)
  const candidates = gather(scene)
  const choices = choose(scene, candidates)
  const chosen = new Map(
    candidates.map(({ name }, i) => [name.start, name.bearers[townOfRegion(scene, name, choices[i]!.best)]!.entry]),
  )
  const bearers = new Map(scene.found.map((name) => [name.start, name.bearers]))
  return spans.map(({ start, end }) => {
    const entry = chosen.get(start)
    return { start, end, bearers: bearers.get(start) ?? [], ...(entry ? { entry } : {}) }
  })
}

/** The text with exactly these names in it; a stretch that no form of leads to an entry is left out. */
export function sceneOfSpans(a: Analysis, gazetteer: Gazetteer, spans: readonly Span[], context: PlaceContext): Scene {
  const words = wordsOf(a)
  const found = spans.flatMap(({ start, end }): FoundName[] => {
    const first = tokenAt(a, start)
    const last = Math.max(first, tokenAt(a, end - 1))
    const form = knownForm(a.text.slice(start, end), gazetteer)
    return form && first < a.tokenCount ? [{ first, last, start, end, ...form }] : []
  })
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const nameAt = coverTokens(a.tokenCount, found)
  return {
    words,
    gazetteer,
    found,
    nameAt,
    facts: textFacts(words, found, context.names),
    outlet: context.outlet ?? '',
    dateline: context.dateline,
  }
}

/** The first form of the words that the gazetteer knows: as they stand, without what only describes, or their parts. */
function knownForm(written: string, gazetteer: Gazetteer): Pick<FoundName, 'key' | 'bearers'> | undefined {
  const key = nameKey(written)
  const words = key.split(' ').slice(0, 8)
  for (const form of [key, ...shorterForms(words)]) {
    const bearers = gazetteer.lookupKey(form)
    if (bearers.length > 0) return { key: form, bearers }
  }
  return undefined
}

function shorterForms(words: readonly string[]): string[] {
  const forms: string[] = []
  const describes = (word: string | undefined) =>
    word !== undefined && (DIVISIONS.has(word) || SETTLEMENTS.has(word) || GROUND.has(word) || word === 'twp')
  let from = 0
  let to = words.length
  while (
    from < to - 1 &&
    (words[from] === 'the' || words[from] === 'of' || DIRECTIONS.has(words[from]!) || describes(words[from]))
  ) {
    from++
    forms.push(words.slice(from).join(' '))
  }
  while (to > from + 1 && describes(words[to - 1])) {
    to--
    forms.push(words.slice(from, to).join(' '))
  }
  for (let length = words.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const form = words.slice(start, start + length).join(' ')
      if (form.length > 3) forms.push(form)
    }
  }
  const last = words[words.length - 1]!
  if (last.endsWith('s')) forms.push([...words.slice(0, -1), last.slice(0, -1)].join(' '))
  return forms
}
