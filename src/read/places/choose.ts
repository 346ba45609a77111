import { contains, type Span } from '../../model/index.ts'
import {
  bearerFacts,
  type ClueValues,
  isTown,
  kindClues,
  type Support,
  supportClues,
  tieClues,
} from './bearer-clues.ts'
import { NAME_CLUES } from './name-clues.ts'
import { outletVote } from './outlet-vote.ts'
import type { FoundName } from './scan-names.ts'
import type { Scene } from './scene.ts'
import { supportFrom, type Vote } from './support.ts'
import { type PlaceWeights, sigmoid, softmax, weigh } from './weights.ts'

/**
 * More bearers than this are never weighed: the most populous, before them those that the text ties to another name and
 * those in a division it names.
 */
const MOST_BEARERS = 25

/** A name with all that was gathered for and against its bearers. */
export interface Candidate {
  readonly name: FoundName
  /** For each bearer: clues of its own, and of the ties. */
  readonly own: readonly ClueValues[]
  /** Clues that it is a place's name at all. */
  readonly clues: ClueValues
}

/** What one round says of a name. */
export interface Choice {
  /** Position in `name.bearers` of the likeliest. */
  readonly best: number
  /** Probability of each bearer, if it is a place. */
  readonly shares: readonly number[]
  /** Clues of the second question, with those of the likeliest bearer. */
  readonly clues: ClueValues
  /** Sum of the clues that it is a place's name. */
  readonly score: number
}

export function gather(scene: Scene): Candidate[] {
  const ties = scene.found.map((_, position) => tieClues(scene, position))
  const tied = tiedKeys(scene, ties)
  const divisions = namedDivisions(scene)
  const facts = new Map<string, readonly ClueValues[]>()
  const factsOf = ({ key, bearers }: FoundName): readonly ClueValues[] => {
    // One key's bearers differ only by how the name is written, which shows in their number and ends.
    const id = `${key} ${bearers.length} ${bearers[0]!.entry.number} ${bearers[bearers.length - 1]!.entry.number}`
    let known = facts.get(id)
    if (!known) {
      known = bearerFacts(bearers)
      facts.set(id, known)
    }
    return known
  }
  return scene.found.map((found, position) => {
    const tiedHere = tied.get(found.key)
    const order = orderOf(found, (number) => tiedHere?.has(number) === true, divisions)
    const known = factsOf(found)
    const { town, other } = kindClues(scene, found)
    const own = order.slice(0, MOST_BEARERS).map((rank) => {
      const { entry } = found.bearers[rank]!
      const values: ClueValues = { ...known[rank], ...(isTown(entry) ? town : other), ...ties[position]![rank] }
      if (tiedHere) values[tiedHere.has(entry.number) ? 'tieElsewhere' : 'tieElsewhereNot'] = 1
      return values
    })
    const name = { ...found, bearers: order.map((rank) => found.bearers[rank]!) }
    const clues: ClueValues = {}
    for (const clue in NAME_CLUES) {
      const value = NAME_CLUES[clue]!(scene, found, position)
      if (value !== 0) clues[clue] = value
    }
    return { name, own, clues }
  })
}

/** Numbers of the divisions that the text names. */
function namedDivisions({ found }: Scene): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const { bearers } of found) {
    for (const { entry, kind } of bearers.slice(0, MOST_BEARERS)) {
      if (entry.feature === 'ADM1' && kind !== 'other') numbers.add(entry.number)
    }
  }
  return numbers
}

/** Positions of the name's bearers in the order in which they are weighed. */
function orderOf(
  { bearers }: FoundName,
  isTied: (number: number) => boolean,
  divisions: ReadonlySet<number>,
): number[] {
  const order = bearers.map((_, rank) => rank)
  if (bearers.length <= MOST_BEARERS) return order
  const merit = bearers.map(({ entry }) => (isTied(entry.number) ? 0 : divisions.has(entry.admin1) ? 1 : 2))
  const favoured = order.filter((rank) => merit[rank]! < 2).sort((a, b) => merit[a]! - merit[b]! || a - b)
  const rest = order.filter((rank) => merit[rank] === 2)
  // Half of the places stay with the most populous, so that a list of states does not drive them all out.
  return [...favoured.slice(0, MOST_BEARERS >> 1), ...rest, ...favoured.slice(MOST_BEARERS >> 1)]
}

/** For each key the entries that a tie somewhere in the text holds for: "Tarn, Ohio" once, then "Tarn". */
function tiedKeys(scene: Scene, ties: readonly (readonly ClueValues[])[]): Map<string, Set<number>> {
  const tied = new Map<string, Set<number>>()
  scene.found.forEach((name, position) => {
    ties[position]!.forEach((values, i) => {
      if (!values['tie:comma'] && !values['tie:in']) return
      const entries = tied.get(name.key) ?? new Set()
      tied.set(name.key, entries.add(name.bearers[i]!.entry.number))
    })
  })
  return tied
}

/** Answers both questions for every name, first without and then with what the other names say. */
export function choose(scene: Scene, candidates: readonly Candidate[]): Choice[] {
  const { weights } = scene.gazetteer
  const first = round(candidates, weights, 0, undefined)
  const votes = votesOf(candidates, first, scene.dateline)
  const home = scene.outlet === '' ? undefined : outletVote(scene.gazetteer, scene.outlet)
  return round(candidates, weights, 1, supportFrom(home ? [...votes, home] : votes))
}

/** One round. Exported for training, which needs the clues with their values. */
export function round(
  candidates: readonly Candidate[],
  weights: PlaceWeights,
  turn: 0 | 1,
  support: Support | undefined,
): Choice[] {
  return candidates.map((candidate) => {
    const values = bearerValues(candidate, support)
    const shares = softmax(values.map((v) => weigh(v, weights.rank[turn])))
    const best = shares.indexOf(Math.max(...shares))
    const clues = { ...candidate.clues, ...placeClues(values[best]!, shares[best]!) }
    return { best, shares, clues, score: weigh(clues, weights.detect[turn]) }
  })
}

export function bearerValues({ name, own }: Candidate, support: Support | undefined): readonly ClueValues[] {
  if (!support) return own
  return own.map((values, i) => ({ ...values, ...supportClues(support, name.bearers[i]!.entry, name.key) }))
}

/** The likeliest bearer's own clues speak for or against its being a place; named apart from the name's. */
function placeClues(values: ClueValues, share: number): ClueValues {
  const clues: ClueValues = { share }
  for (const name in values) clues[placeName(name)] = values[name]!
  return clues
}

const placeNames = new Map<string, string>()

/** "place:" before a clue's name, joined once. */
function placeName(name: string): string {
  let joined = placeNames.get(name)
  if (joined === undefined) {
    joined = `place:${name}`
    placeNames.set(name, joined)
  }
  return joined
}

/** What a place in the dateline counts beside one in the text. */
const DATELINE = 2

/** Each of the text's names once, with what the round thinks of it. */
export function votesOf(candidates: readonly Candidate[], choices: readonly Choice[], dateline?: Span): Vote[] {
  const votes = new Map<string, { weight: number; count: number; entries: Vote['entries'] }>()
  candidates.forEach(({ name }, i) => {
    const { shares, score } = choices[i]!
    const weight = dateline && contains(dateline, name) ? DATELINE : sigmoid(score)
    const known = votes.get(name.key)
    if (known) known.count++
    if (known && known.weight >= weight) return
    const entries = shares.flatMap((share, b) => (share < 0.05 ? [] : [{ entry: name.bearers[b]!.entry, share }]))
    votes.set(name.key, { weight, count: known?.count ?? 1, entries })
  })
  return [...votes].map(([key, { weight, count, entries }]) => ({
    key,
    weight: weight * (1 + Math.log(count) / 2),
    entries,
  }))
}
