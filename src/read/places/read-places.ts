import type { Analysis } from '../../language/index.ts'
import {
  bySpan,
  contains,
  type Dateline,
  type Heading,
  type NameMention,
  overlaps,
  type Place,
  type PlaceMention,
} from '../../model/index.ts'
import { type Candidate, type Choice, choose, gather } from './choose.ts'
import { clueNumber, strengthOf } from './clues.ts'
import { findHamlets, type Hamlet } from './find-hamlets.ts'
import type { Bearer, Gazetteer } from './gazetteer.ts'
import { partsOf } from './parts/index.ts'
import { bearingsOf, fittingBearer } from './place-by-distance.ts'
import { type Landmark, reasonsFor } from './reasons.ts'
import { type FoundName, scanNames } from './scan-names.ts'
import { coverTokens, type Scene } from './scene.ts'
import { textFacts } from './text-facts.ts'
import { toPlace } from './to-place.ts'
import { townOfRegion } from './town-of-region.ts'
import { undecidedAmong } from './undecided.ts'
import { wordsOf } from './words.ts'

/** What is known about the report besides its words. */
export interface PlaceContext {
  /** Names of persons, organisations and places; may be empty. */
  readonly names: readonly NameMention[]
  readonly dateline?: Dateline
  /** Name of the paper or site: its home is a hint. */
  readonly outlet?: string
  readonly headings?: readonly Heading[]
}

/** A name with the place that it is taken for. */
export interface Resolved {
  readonly candidate: Candidate
  readonly choice: Choice
  /** Position of the bearer in the name's. */
  readonly best: number
  readonly bearer: Bearer
  /** Where a distance in the text decided. */
  readonly bearing?: string
}

/**
 * Places that the text names, in reading order, each with the place of that name it most likely means and what it does
 * in its sentence. Names the gazetteer lacks are kept without a point when the words around call them places.
 */
export function readPlaces(a: Analysis, gazetteer: Gazetteer, context: PlaceContext): PlaceMention[] {
  const scene = sceneOf(a, gazetteer, context)
  const candidates = gather(scene)
  const choices = choose(scene, candidates)
  const resolved = resolve(scene, candidates, choices, context.dateline)
  const kept = (position: number) => isPlace(scene, resolved[position]!)
  const named = resolved.map(({ candidate, bearer }) => ({ name: candidate.name, bearer }))
  const parts = partsOf(scene, named, context.dateline)
  const landmarks = landmarksOf(resolved, parts, kept)
  const mentions = resolved.flatMap((one, position): PlaceMention[] => {
    if (!kept(position)) return []
    const { start, end } = one.candidate.name
    const place = placeOf(scene, one, landmarks)
    return [
      { kind: 'place', start, end, rule: one.bearing ? 'place-by-distance' : 'choose', part: parts[position]!, place },
    ]
  })
  const isLocation = (start: number, end: number) => scene.facts.typeAt(start, end) === 'place'
  const hamlets = findHamlets(scene, { isPlace: kept, isLocation }).map((hamlet) =>
    hamletMention(scene, hamlet, resolved),
  )
  const unknownDateline = datelineMention(scene)
  if (unknownDateline) hamlets.unshift(unknownDateline)
  // "the hamlet of Oster Vale" is not Oster.
  const outside = mentions.filter((mention) => !hamlets.some((hamlet) => overlaps(hamlet, mention)))
  return [...outside, ...hamlets].sort(bySpan)
}

/** The text as the clues look at it. Exported for training and evaluation. */
export function sceneOf(a: Analysis, gazetteer: Gazetteer, context: PlaceContext): Scene {
  const words = wordsOf(a)
  const found = scanNames(words, gazetteer)
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

function isPlace({ gazetteer, dateline }: Scene, { candidate, choice, bearer, bearing }: Resolved): boolean {
  const { name } = candidate
  if (choice.score > gazetteer.weights.threshold || bearing !== undefined) return true
  if (dateline && contains(dateline, name) && bearer.kind !== 'demonym') return true
  return isCountryAdjective(bearer, candidate) || isNamedSite(name)
}

/** "the Rivne nuclear plant": nothing else is called so. */
function isNamedSite({ first, last, bearers }: FoundName): boolean {
  return (
    last > first &&
    bearers[0]!.entry.feature === 'SITE' &&
    bearers[0]!.entry.extent === 'point' &&
    bearers[0]!.kind !== 'other'
  )
}

/** "Russian" is always the country's adjective, whatever the corpora count. */
function isCountryAdjective({ kind, entry }: Bearer, { clues }: Candidate): boolean {
  return kind === 'demonym' && entry.feature === 'PCLI' && !NO_ADJECTIVE.some((clue) => strengthOf(clues, clue) !== 0)
}
const NO_ADJECTIVE: readonly number[] = ['surnameInText', 'given', 'name:in-organisation'].map(clueNumber)

/** The likeliest bearers, with those that a distance in the text moves to another bearer. */
function resolve(
  scene: Scene,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
  dateline: Dateline | undefined,
): Resolved[] {
  const resolved: Resolved[] = candidates.map((candidate, i) => {
    const choice = choices[i]!
    const best = townOfRegion(scene, candidate.name, choice.best)
    return { candidate, choice, best, bearer: candidate.name.bearers[best]! }
  })
  for (const bearing of bearingsOf(scene, homeOf(scene, dateline))) {
    const { candidate, choice } = resolved[bearing.target]!
    const anchor = resolved[bearing.anchor]!.bearer.entry
    if (anchor.extent === 'country' || anchor.extent === 'wider') continue
    const fits = fittingBearer(candidate.name, choice, anchor, bearing)
    if (fits === undefined) continue
    const preposition = bearing.direction === undefined ? 'from' : 'of'
    const read = `${bearing.read} ${preposition} ${anchor.name}, as the text says`
    resolved[bearing.target] = { candidate, choice, best: fits, bearer: candidate.name.bearers[fits]!, bearing: read }
  }
  return resolved
}

/** Position of the place that a distance without "of" counts from: the dateline's, else the text's first. */
function homeOf({ found }: Scene, dateline: Dateline | undefined): number | undefined {
  const inside = dateline ? found.findIndex(({ start, end }) => start >= dateline.start && end <= dateline.end) : -1
  if (inside >= 0) return inside
  return found.length > 0 ? 0 : undefined
}

/** More would not make a reason better, and a hostile text slow. */
const MOST_LANDMARKS = 60

function landmarksOf(
  resolved: readonly Resolved[],
  parts: readonly PlaceMention['part'][],
  kept: (position: number) => boolean,
): Landmark[] {
  const seen = new Set<number>()
  return resolved.flatMap(({ bearer: { entry } }, position): Landmark[] => {
    if (seen.size >= MOST_LANDMARKS) return []
    if (!kept(position) || entry.extent === 'country' || entry.extent === 'wider' || seen.has(entry.number)) return []
    seen.add(entry.number)
    return [{ entry, dateline: parts[position] === 'dateline' }]
  })
}

const PLANT = /^(?:plant|plants|station|reactor|reactors|refinery|steelworks|mine)$/
const OF_PLANT = /^(?:nuclear|power|thermal|atomic|steel|chemical|coal|gas|oil|heating|hydroelectric)$/

/** "the Tarn nuclear plant" may lie outside Tarn: the point is the town's, the precision is not. */
function refine({ words }: Scene, { candidate, bearer }: Resolved, place: Place): Place {
  if (bearer.entry.extent !== 'city' && bearer.entry.extent !== 'province') return place
  let i = candidate.name.last + 1
  while (OF_PLANT.test(words.lower(i)) && words.together(candidate.name.last, i)) i++
  if (!PLANT.test(words.lower(i)) || !words.together(candidate.name.last, i)) return place
  return {
    ...place,
    precision: 'district',
    reasons: [...(place.reasons ?? []), 'a plant named after the place, which may lie outside it'],
  }
}

/** The place of a name; where the text does not decide between namesakes, what holds them both. */
function placeOf(scene: Scene, one: Resolved, landmarks: readonly Landmark[]): Place {
  const { candidate, choice, bearer, bearing, best } = one
  const { start, end } = candidate.name
  const read = scene.words.a.text.slice(start, end)
  const wider =
    bearing === undefined && best === choice.best ? undecidedAmong(candidate, choice, scene.gazetteer) : undefined
  if (wider) {
    const reasons = [`several places of that name in ${wider.name}; the text does not say which`]
    return { ...toPlace(scene.gazetteer, wider, read, reasons), name: bearer.entry.name }
  }
  const reasons = bearing === undefined ? reasonsFor(candidate, best, landmarks) : [bearing]
  return refine(scene, one, toPlace(scene.gazetteer, bearer.entry, read, reasons))
}

/** A dateline's place that the gazetteer lacks. */
function datelineMention({ words, found, dateline }: Scene): PlaceMention | undefined {
  if (!dateline || found.some((name) => contains(dateline, name))) return undefined
  const start = words.a.text.indexOf(dateline.place, dateline.start)
  const end = start + dateline.place.length
  if (start < 0 || end > dateline.end) return undefined
  const place: Place = {
    name: dateline.place,
    read: dateline.place,
    precision: 'unknown',
    reasons: ['not in the gazetteer'],
  }
  return { kind: 'place', start, end, rule: 'dateline', part: 'dateline', place }
}

function hamletMention(
  { words, gazetteer }: Scene,
  { first, last, within }: Hamlet,
  resolved: readonly Resolved[],
): PlaceMention {
  const start = words.a.start[first]!
  const end = words.a.end[last]!
  const read = words.a.text.slice(start, end)
  const around = within === undefined ? undefined : resolved[within]!.bearer.entry
  const division =
    around && around.feature === 'ADM1'
      ? around.name
      : around && around.admin1 >= 0
        ? gazetteer.entry(around.admin1).name
        : undefined
  const place: Place = {
    name: read,
    read,
    ...(around?.country ? { country: around.country } : {}),
    ...(division ? { admin1: division } : {}),
    precision: 'unknown',
    reasons: ['not in the gazetteer'],
  }
  return { kind: 'place', start, end, rule: 'find-hamlets', part: 'where', place }
}
