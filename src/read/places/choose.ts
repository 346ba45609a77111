import { contains, type Span } from '../../model/index.ts'
import { bearerFacts, cluesOfBearer, kindBits, kindCluesOf, TIE, tieClues } from './bearer-clues.ts'
import { type Clues, CluesFound, clueNumber, placeClue, recordOf, strengthOf } from './clues.ts'
import { nameClues } from './name-clues.ts'
import { outletVote } from './outlet-vote.ts'
import type { FoundName } from './scan-names.ts'
import type { Scene } from './scene.ts'
import { Support, type Vote } from './support.ts'
import { type PlaceWeights, sigmoid, softmax, weigh, weightTable } from './weights.ts'

/**
 * More bearers than this are never weighed: the most populous, before them those that the text ties to another name and
 * those in a division it names.
 */
const MOST_BEARERS = 25

/** A name with all that was gathered for and against its bearers. */
export interface Candidate {
  readonly name: FoundName
  /** For each bearer: clues of its own, and of the ties. Names about which all is alike share one array. */
  readonly own: readonly Clues[]
  /** Clues that it is a place's name at all. */
  readonly clues: Clues
}

/** What one round says of a name. */
export interface Choice {
  /** Position in `name.bearers` of the likeliest. */
  readonly best: number
  /** Probability of each bearer, if it is a place. */
  readonly shares: readonly number[]
  /** Clues that the likeliest bearer gives to the second question. */
  readonly placeClues: Clues
  /** Sum of the clues that it is a place's name. */
  readonly score: number
}

const TIED = clueNumber('tieElsewhere')
const NOT_TIED = clueNumber('tieElsewhereNot')
const SHARE = clueNumber('share')

/** A name's bearers in the order in which they are weighed, each with its clues. */
type Weighed = Pick<Candidate, 'own'> & { readonly bearers: FoundName['bearers'] }

export function gather(scene: Scene): Candidate[] {
  const ties = scene.found.map((_, position) => tieClues(scene, position))
  const tied = tiedKeys(scene, ties)
  const divisions = namedDivisions(scene)
  const facts = new Map<string, readonly Clues[]>()
  const untied = new Map<string, Weighed>()
  const weighed = (found: FoundName, position: number): Weighed => {
    // One key's bearers differ only by how the name is written, which shows in their number and ends.
    const { key, bearers } = found
    const id = `${key} ${bearers.length} ${bearers[0]!.entry.number} ${bearers[bearers.length - 1]!.entry.number}`
    const kind = kindBits(scene, found)
    const known = ties[position] ? undefined : untied.get(`${kind} ${id}`)
    if (known) return known
    let ofBearers = facts.get(id)
    if (!ofBearers) {
      ofBearers = bearerFacts(bearers)
      facts.set(id, ofBearers)
    }
    const made = weighBearers(found, ofBearers, kind, ties[position], tied.get(key), divisions)
    if (!ties[position]) untied.set(`${kind} ${id}`, made)
    return made
  }
  return scene.found.map((found, position) => {
    const { own, bearers } = weighed(found, position)
    return { name: { ...found, bearers }, own, clues: nameClues(scene, found, position) }
  })
}

function weighBearers(
  found: FoundName,
  facts: readonly Clues[],
  kind: number,
  ties: readonly Clues[] | undefined,
  tied: ReadonlySet<number> | undefined,
  divisions: ReadonlySet<number>,
): Weighed {
  const order = orderOf(found, (number) => tied?.has(number) === true, divisions)
  const own = order.slice(0, MOST_BEARERS).map((rank) => {
    const { entry } = found.bearers[rank]!
    const clues = cluesOfBearer(facts[rank]!, kindCluesOf(entry, kind), ties?.[rank])
    if (tied) clues.add(tied.has(entry.number) ? TIED : NOT_TIED, 1)
    return clues
  })
  return { own, bearers: order.map((rank) => found.bearers[rank]!) }
}

/** Numbers of the divisions that the text names. */
function namedDivisions({ found }: Scene): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const { bearers } of found) {
    for (let rank = 0; rank < bearers.length && rank < MOST_BEARERS; rank++) {
      const { entry, kind } = bearers[rank]!
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
function tiedKeys(scene: Scene, ties: readonly (readonly Clues[] | undefined)[]): Map<string, Set<number>> {
  const tied = new Map<string, Set<number>>()
  scene.found.forEach((name, position) => {
    ties[position]?.forEach((clues, i) => {
      if (!strengthOf(clues, TIE.comma) && !strengthOf(clues, TIE.in)) return
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
  return round(candidates, weights, 1, new Support(home ? [...votes, home] : votes))
}

/** One round. Exported for training. */
export function round(
  candidates: readonly Candidate[],
  weights: PlaceWeights,
  turn: 0 | 1,
  support: Support | undefined,
): Choice[] {
  const rank = weightTable(weights.rank[turn])
  const detect = weightTable(weights.detect[turn])
  const known = new Map<readonly Clues[], Omit<Choice, 'score'>>()
  return candidates.map((candidate) => {
    let ranked = known.get(candidate.own)
    if (!ranked) {
      ranked = rankBearers(candidate, rank, support)
      known.set(candidate.own, ranked)
    }
    return { ...ranked, score: weigh(weigh(0, candidate.clues, detect), ranked.placeClues, detect) }
  })
}

function rankBearers({ name, own }: Candidate, table: Float64Array, support: Support | undefined) {
  const sums = own.map((clues, i) => {
    const sum = weigh(0, clues, table)
    return support ? weigh(sum, support.cluesFor(name.bearers[i]!.entry, name.key), table) : sum
  })
  const shares = softmax(sums)
  let best = 0
  for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[best]!) best = i
  const placeClues = new CluesFound()
  placeClues.add(SHARE, shares[best]!)
  addAsPlace(placeClues, own[best]!)
  if (support) addAsPlace(placeClues, support.cluesFor(name.bearers[best]!.entry, name.key))
  return { best, shares, placeClues }
}

/** The likeliest bearer's own clues speak for or against its being a place; named apart from the name's. */
function addAsPlace(to: CluesFound, { numbers, values }: Clues): void {
  for (let k = 0; k < numbers.length; k++) to.add(placeClue(numbers[k]!), values[k]!)
}

/** Clues of each bearer by name, for training. */
export function bearerValues({ name, own }: Candidate, support: Support | undefined): Record<string, number>[] {
  return own.map((clues, i) => ({
    ...recordOf(clues),
    ...(support ? recordOf(support.cluesFor(name.bearers[i]!.entry, name.key)) : {}),
  }))
}

/** Clues of the second question by name, for training. */
export function nameValues({ clues }: Candidate, { placeClues }: Choice): Record<string, number> {
  return { ...recordOf(clues), ...recordOf(placeClues) }
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
