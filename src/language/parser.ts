import { type SparseRows, sumRows } from './packed-rows.ts'
import { moveActive, moveFeatures, relationActive, relationFeatures } from './parser-features.ts'
import {
  advance,
  firstState,
  headNode,
  type Lattice,
  LEFT,
  PARSER_TAGS,
  possible,
  RIGHT,
  SHIFT,
} from './parser-state.ts'
import { RELATION, RELATIONS } from './relations.ts'

/** Weights of the parser by hashed feature. */
export interface ParserWeights {
  readonly moves: MoveWeights
  readonly relations: RelationWeights
  /** Relations seen between two tags, as two lots of bits, at {@link seenAt}. */
  readonly seen: Int32Array
}

/** Adds the weights of the active features for the three moves into {@link moveScores}. */
export type MoveWeights = (features: number) => void

/** Sets {@link relationScores}, at least those of the first `choices` of {@link relationChoices}, by the active features. */
export type RelationWeights = (features: number, choices: number) => void

export const MOVES = 3
export const RELATION_COUNT: number = RELATIONS.length
export const SEEN_SIZE: number = 2 * PARSER_TAGS * PARSER_TAGS * 2

/** Scores of the relations of one arc, and which of them are possible there. */
export const relationScores = new Int32Array(RELATION_COUNT)
export const relationChoices = new Uint8Array(RELATION_COUNT)

/** Scores of the three moves, filled by {@link scoreMoves}. */
export const moveScores = new Float64Array(MOVES)

/**
 * Weights of moves in rows of three, a power of two of them. Features whose hashes end alike share a row; they did so when
 * it was learned, which costs less than leaving rare ones out.
 */
export function moveRows(rows: Int8Array): MoveWeights {
  const mask = rows.length / MOVES - 1
  return (features) => {
    let shift = 0
    let left = 0
    let right = 0
    for (let k = 0; k < features; k++) {
      const at = (moveActive[k]! & mask) * MOVES
      shift += rows[at]!
      left += rows[at + 1]!
      right += rows[at + 2]!
    }
    moveScores[SHIFT] = shift
    moveScores[LEFT] = left
    moveScores[RIGHT] = right
  }
}

/** Packed weights of relations, ready to use. */
export function packedRelations(rows: SparseRows): RelationWeights {
  return (features) => sumRows(rows, relationActive, features, relationScores)
}

/** Scores the three moves from a state. Returns the number of active features. */
export function scoreMoves(l: Lattice, state: number, weights: MoveWeights): number {
  const features = moveFeatures(l, state)
  weights(features)
  return features
}

/** Index into `seen` for an arc between two words. */
export function seenAt(l: Lattice, head: number, child: number): number {
  const { tag } = l.words
  return (((head < child ? PARSER_TAGS : 0) + tag[head]!) * PARSER_TAGS + tag[child]!) * 2
}

/** The likeliest relation of an arc about to be made between two nodes. */
export function bestRelation(l: Lattice, head: number, child: number, weights: ParserWeights): number {
  const headWord = l.nodeWord[head]!
  if (headWord === l.words.size) return RELATION.root
  const at = seenAt(l, headWord, l.nodeWord[child]!)
  let low = weights.seen[at]!
  let high = weights.seen[at + 1]!
  if (low === 0 && high === 0) return RELATION.dep
  if (high === 0 && (low & (low - 1)) === 0) return 31 - Math.clz32(low)
  let choices = 0
  for (; low !== 0; low &= low - 1) relationChoices[choices++] = 31 - Math.clz32(low & -low)
  for (; high !== 0; high &= high - 1) relationChoices[choices++] = 63 - Math.clz32(high & -high)
  weights.relations(relationFeatures(l, head, child), choices)
  let best = relationChoices[0]!
  for (let k = 1; k < choices; k++)
    if (relationScores[relationChoices[k]!]! > relationScores[best]!) best = relationChoices[k]!
  return best
}

/** Makes a move, with the likeliest relation where it makes an arc. Returns the new state. */
export function makeMove(l: Lattice, state: number, move: number, weights: ParserWeights): number {
  const relation = move === SHIFT ? 0 : bestRelation(l, headNode(l, state, move), l.top[state]!, weights)
  return advance(l, state, move, relation)
}

const MOST = 64
const candidateScore = new Float64Array(MOST + 1)
const candidateState = new Int32Array(MOST + 1)
const candidateMove = new Int32Array(MOST + 1)
/** States of the beam as it stands, best first. */
export const beam: Int32Array = new Int32Array(MOST)

/**
 * One step of the beam: every state's possible moves, of which the `width` best are made, less those that score more than
 * `reach` below the best. Returns how many states are left.
 */
export function stepBeam(l: Lattice, count: number, width: number, reach: number, weights: ParserWeights): number {
  let kept = 0
  for (let b = 0; b < count; b++) {
    const state = beam[b]!
    const moves = possible(l, state)
    const forced = (moves & (moves - 1)) === 0
    if (!forced) scoreMoves(l, state, weights.moves)
    for (let move = 0; move < MOVES; move++) {
      if ((moves & (1 << move)) === 0) continue
      const score = l.score[state]! + (forced ? 0 : moveScores[move]!)
      if (kept === width && score <= candidateScore[kept - 1]!) continue
      let at = kept < width ? kept++ : width - 1
      while (at > 0 && candidateScore[at - 1]! < score) {
        candidateScore[at] = candidateScore[at - 1]!
        candidateState[at] = candidateState[at - 1]!
        candidateMove[at] = candidateMove[at - 1]!
        at--
      }
      candidateScore[at] = score
      candidateState[at] = state
      candidateMove[at] = move
    }
  }
  const floor = candidateScore[0]! - reach
  while (kept > 1 && candidateScore[kept - 1]! < floor) kept--
  for (let k = 0; k < kept; k++) {
    const next = makeMove(l, candidateState[k]!, candidateMove[k]!, weights)
    l.score[next] = candidateScore[k]!
    beam[k] = next
  }
  return kept
}

/** Parses the loaded sentence and returns the best last state. */
export function runParser(l: Lattice, weights: ParserWeights, width: number, reach: number): number {
  beam[0] = firstState(l)
  l.score[beam[0]!] = 0
  let count = 1
  for (let step = 2 * l.words.size; step > 0; step--) count = stepBeam(l, count, width, reach, weights)
  return beam[0]!
}

/** Reads heads (`size` for the root) and relations off a last state. */
export function readTree(l: Lattice, last: number, head: Int32Array, relation: Uint8Array): void {
  for (let state = last; l.parent[state]! >= 0; state = l.parent[state]!) {
    const move = l.move[state]!
    if (move === SHIFT) continue
    const before = l.parent[state]!
    const child = l.nodeWord[l.top[before]!]!
    head[child] = l.nodeWord[headNode(l, before, move)]!
    relation[child] = l.relation[state]!
  }
}
