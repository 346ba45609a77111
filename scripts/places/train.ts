import type { Analysis } from '../../src/language/index.ts'
import type { NameMention } from '../../src/model/index.ts'
import { bearerValues, type Candidate, gather, nameValues, round, votesOf } from '../../src/read/places/choose.ts'
import type { Gazetteer } from '../../src/read/places/gazetteer.ts'
import { sceneOf } from '../../src/read/places/read-places.ts'
import { Support } from '../../src/read/places/support.ts'
import type { PlaceWeights } from '../../src/read/places/weights.ts'
import { type Choosing, type Example, fitChoice, fitLogistic } from './fit.ts'
import { type GoldDocument, goldOf, rightBearers } from './read-gold.ts'

/** A document with its names; weights are learned from its clues. */
export interface Prepared {
  readonly gold: GoldDocument
  readonly candidates: readonly Candidate[]
}

const DECAY = 2e-4
/** What a case from LGL counts: small-town papers are rarer among news than in the data. */
const SMALL_TOWN_PAPERS = 0.3
/** "City, State" is rarer in the data than it is sure. */
const START_RANK = { 'tie:comma': 2, 'noTie:comma': -2, shadowed: -1.5, besideCountry: -1.5 }
/** "The mayor of Tarn", "the village of Tarn" and the speakers of a transcript: the same. */
const START_DETECT = { afterOfficeOf: 1.5, afterSettlement: 1.5, label: -3, afterGiven: -3, afterTitle: -3 }

/** Twice: with the names of persons and organisations and without, because the reader must work without. */
export function prepare(
  gold: GoldDocument,
  a: Analysis,
  names: readonly NameMention[],
  gazetteer: Gazetteer,
): [Prepared, Prepared] {
  const prepared = (given: readonly NameMention[]) => ({
    gold,
    candidates: gather(sceneOf(a, gazetteer, { names: given })),
  })
  return [prepared(names), prepared([])]
}

/** Learns both rounds of both models; the second round sees what the first one says. */
export function train(documents: readonly Prepared[]): PlaceWeights {
  let weights: PlaceWeights = { detect: [{}, {}], rank: [{}, {}], threshold: 0 }
  for (const turn of [0, 1] as const) {
    const supports = documents.map(({ candidates }) =>
      turn === 0 ? undefined : new Support(votesOf(candidates, round(candidates, weights, 0, undefined))),
    )
    const cases = documents.flatMap(({ gold, candidates }, d) =>
      candidates.flatMap((candidate): Choosing[] => {
        const place = goldOf(candidate.name, gold.places)
        if (!place || place.optional) return []
        const right = rightBearers(candidate.name, place, candidate.own.length)
        if (right.length === 0 || right.length === candidate.own.length) return []
        return [
          { options: bearerValues(candidate, supports[d]), right, weight: gold.set === 'lgl' ? SMALL_TOWN_PAPERS : 1 },
        ]
      }),
    )
    const rank = fitChoice(cases, DECAY, START_RANK)
    weights = { ...weights, rank: turn === 0 ? [rank, {}] : [weights.rank[0], rank] }
    const examples = documents.flatMap(({ gold, candidates }, d) => {
      const choices = round(candidates, weights, turn, supports[d])
      return candidates.flatMap((candidate, i): Example[] => {
        const place = goldOf(candidate.name, gold.places)
        return place?.optional ? [] : [{ values: nameValues(candidate, choices[i]!), label: place ? 1 : 0, weight: 1 }]
      })
    })
    const detect = fitLogistic(examples, DECAY, START_DETECT)
    weights = { ...weights, detect: turn === 0 ? [detect, {}] : [weights.detect[0], detect] }
  }
  return weights
}
