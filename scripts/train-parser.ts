import type { Lexicon } from '../src/language/lexicon.ts'
import type { SparseRows } from '../src/language/packed-rows.ts'
import {
  beam,
  bestRelation,
  MOVES,
  type MoveWeights,
  makeMove,
  moveScores,
  type ParserWeights,
  RELATION_COUNT,
  type RelationWeights,
  relationChoices,
  relationScores,
  SEEN_SIZE,
  scoreMoves,
  seenAt,
  stepBeam,
} from '../src/language/parser.ts'
import { moveActive, relationActive, relationFeatures } from '../src/language/parser-features.ts'
import {
  firstState,
  headNode,
  type Lattice,
  LEFT,
  LONGEST,
  loadSentence,
  newLattice,
  possible,
  RIGHT,
  SHIFT,
  type Tagged,
} from '../src/language/parser-state.ts'
import { RELATION, type Relation } from '../src/language/relations.ts'
import { addAverages, quantise } from './train-averages.ts'
import { packSparse } from './train-pack.ts'
import { makeProjective } from './train-projective.ts'
import { randomNumbers, shuffle } from './train-random.ts'
import type { GoldDocument } from './train-treebank.ts'

/** A gold document with the tags a tagger gave it that was trained without it. */
export interface ParsedDocument {
  readonly gold: GoldDocument
  readonly tagged: Tagged
}

export interface ParserOptions {
  /** Rows of move weights, a power of two. */
  readonly moveRows: number
  /** Rows of relations in training and when packed, powers of two. */
  readonly relationRows: number
  readonly packedRelations: number
  readonly rounds: number
  readonly width: number
  /** By how much the gold tree must beat one with one wrong arc, in weights of single features; a sum of about 80. */
  readonly margin: number
  readonly seeds: readonly number[]
}

/** What the shipped parser was trained with. */
export const PARSER_OPTIONS: ParserOptions = {
  moveRows: 2 ** 22,
  relationRows: 2 ** 20,
  packedRelations: 2 ** 18,
  rounds: 4,
  width: 6,
  margin: 60,
  seeds: [11, 12, 13],
}

/** Weights as they are stored. */
export interface TrainedParser {
  readonly moves: Int8Array
  readonly relations: SparseRows
  readonly seen: Int32Array
}

/**
 * Averaged structured perceptron over the moves of an arc-hybrid parser with a beam, updated where the beam is furthest
 * above the gold tree ("max-violation", Huang, Fayong and Guo 2012); relations by a second perceptron on gold trees.
 */
export function trainParser(
  documents: readonly ParsedDocument[],
  lexicon: Lexicon,
  options: ParserOptions,
): TrainedParser {
  const trainer = new ParserTrainer(documents, lexicon, options)
  for (const seed of options.seeds) trainer.run(seed)
  return trainer.trained()
}

class ParserTrainer {
  readonly documents: readonly ParsedDocument[]
  readonly lexicon: Lexicon
  readonly options: ParserOptions
  readonly order: Int32Array
  readonly moves: Int32Array
  readonly moveSums: Float64Array
  /** Averages of the runs so far, added up. */
  readonly moveAverages: Float64Array
  readonly relationAverages: Float64Array
  readonly relations: Int32Array
  readonly relationSums: Float64Array
  readonly seen = new Int32Array(SEEN_SIZE)
  readonly live: ParserWeights
  readonly liveMoves: MoveWeights
  readonly mask: number
  /** Hash of the feature last updated in each row. */
  readonly relationHashes: Int32Array
  readonly l: Lattice
  time = 1
  /** Gold heads of the sentence at hand, made projective; the root is its length. */
  readonly gold = new Int32Array(LONGEST + 2)
  readonly goldRelation = new Uint8Array(LONGEST)
  /** Children each word still has to get on its right. */
  readonly waiting = new Int32Array(LONGEST + 2)
  /** Gold states by step. */
  readonly path = new Int32Array(2 * LONGEST + 1)

  constructor(documents: readonly ParsedDocument[], lexicon: Lexicon, options: ParserOptions) {
    this.documents = documents
    this.lexicon = lexicon
    this.options = options
    this.moves = new Int32Array(options.moveRows * MOVES)
    this.moveSums = new Float64Array(this.moves.length)
    this.relations = new Int32Array(options.relationRows * RELATION_COUNT)
    this.relationSums = new Float64Array(this.relations.length)
    this.moveAverages = new Float64Array(this.moves.length)
    this.relationAverages = new Float64Array(this.relations.length)
    this.mask = options.moveRows - 1
    this.relationHashes = new Int32Array(options.relationRows)
    this.liveMoves = this.plainWeights()
    this.live = { moves: this.liveMoves, relations: this.plainRelations(), seen: this.seen }
    this.l = newLattice(options.width + 1)
    const order: number[] = []
    documents.forEach(({ gold: d }, number) => {
      for (let s = 0; s + 1 < d.firstToken.length; s++)
        if (d.firstToken[s + 1]! - d.firstToken[s]! <= LONGEST) order.push((number << 12) | s)
    })
    this.order = Int32Array.from(order)
    for (const packed of order) {
      this.load(packed)
      this.noteSeen()
    }
  }

  plainWeights(): MoveWeights {
    const { moves, mask } = this
    return (features) => {
      let shift = 0
      let left = 0
      let right = 0
      for (let k = 0; k < features; k++) {
        const at = (moveActive[k]! & mask) * MOVES
        shift += moves[at]!
        left += moves[at + 1]!
        right += moves[at + 2]!
      }
      moveScores[SHIFT] = shift
      moveScores[LEFT] = left
      moveScores[RIGHT] = right
    }
  }

  plainRelations(): RelationWeights {
    const { relations, options } = this
    const mask = options.relationRows - 1
    return (features, choices) => {
      relationScores.fill(0)
      for (let k = 0; k < features; k++) {
        const at = (relationActive[k]! & mask) * RELATION_COUNT
        for (let c = 0; c < choices; c++) relationScores[relationChoices[c]!]! += relations[at + relationChoices[c]!]!
      }
    }
  }

  load(packed: number): void {
    const { gold: d, tagged } = this.documents[packed >>> 12]!
    const from = d.firstToken[packed & 4095]!
    const size = d.firstToken[(packed & 4095) + 1]! - from
    loadSentence(this.l.words, tagged, this.lexicon, from, from + size)
    for (let i = 0; i < size; i++) {
      const head = d.head[from + i]!
      this.gold[i] = head < 0 ? size : head - from
      this.goldRelation[i] = RELATION[d.relation[from + i] as Relation] ?? RELATION.dep
    }
    makeProjective(this.gold, size)
  }

  noteSeen(): void {
    const { gold, goldRelation, seen, l } = this
    for (let i = 0; i < l.words.size; i++) {
      if (gold[i] === l.words.size) continue
      const relation = goldRelation[i]!
      seen[seenAt(l, gold[i]!, i) + (relation >> 5)]! |= 1 << (relation & 31)
    }
  }

  /** Learns afresh with sentences in an order of its own, and adds up what was learned. */
  run(seed: number): void {
    for (const list of [this.moves, this.moveSums, this.relations, this.relationSums]) list.fill(0)
    this.time = 1
    const random = randomNumbers(seed)
    for (let round = 0; round < this.options.rounds; round++) this.round(random)
    const { time } = this
    addAverages(this.moveAverages, { rows: this.moves, sums: this.moveSums, time })
    addAverages(this.relationAverages, { rows: this.relations, sums: this.relationSums, time })
  }

  round(random: () => number): void {
    shuffle(this.order, random)
    for (const packed of this.order) {
      this.load(packed)
      this.learn()
      this.time++
    }
  }

  /** Walks the gold moves, then the beam, and updates at the step of the largest violation. */
  learn(): void {
    const { l, path } = this
    const steps = 2 * l.words.size
    const start = firstState(l)
    l.score[start] = 0
    this.walkGold(start, steps)
    beam[0] = start
    let count = 1
    let worst = 0
    let worstStep = -1
    let worstState = -1
    for (let step = 1; step <= steps; step++) {
      count = stepBeam(l, count, this.options.width, Number.POSITIVE_INFINITY, this.live)
      this.charge(count)
      const violation = l.score[beam[0]!]! - l.score[path[step]!]!
      const same = this.sameMoves(beam[0]!, path[step]!)
      if (!same && violation >= worst) {
        worst = violation
        worstStep = step
        worstState = beam[0]!
      }
    }
    if (worstStep < 0 || this.sameMoves(beam[0]!, path[steps]!)) return
    this.update(path[worstStep]!, worstState)
  }

  /**
   * Gives every state of the beam whose last arc is wrong a bonus, so that the gold tree must beat it by as much ("loss
   * augmented", Tsochantaridis et al. 2005), and puts the best in front again.
   */
  charge(count: number): void {
    const { l, gold } = this
    let best = 0
    for (let b = 0; b < count; b++) {
      const state = beam[b]!
      const before = l.parent[state]!
      const move = l.move[state]!
      if (move !== SHIFT && gold[l.nodeWord[l.top[before]!]!] !== l.nodeWord[headNode(l, before, move)])
        l.score[state]! += this.options.margin
      if (l.score[state]! > l.score[beam[best]!]!) best = b
    }
    const first = beam[0]!
    beam[0] = beam[best]!
    beam[best] = first
  }

  walkGold(start: number, steps: number): void {
    const { l, path, gold, waiting } = this
    waiting.fill(0, 0, l.words.size + 1)
    for (let i = 0; i < l.words.size; i++) if (gold[i]! < i) waiting[gold[i]!]!++
    path[0] = start
    let state = start
    for (let step = 1; step <= steps; step++) {
      const move = this.goldMove(state)
      const moves = possible(l, state)
      let score = l.score[state]!
      if ((moves & (moves - 1)) !== 0) {
        scoreMoves(l, state, this.liveMoves)
        score += moveScores[move]!
      }
      if (move !== SHIFT) this.learnRelation(headNode(l, state, move), l.top[state]!)
      if (move === RIGHT) waiting[gold[l.nodeWord[l.top[state]!]!]!]!--
      state = makeMove(l, state, move, this.live)
      l.score[state] = score
      path[step] = state
    }
  }

  goldMove(state: number): number {
    const { l, gold } = this
    const top = l.top[state]!
    if (top === 0) return SHIFT
    const word = l.nodeWord[top]!
    if (gold[word] === l.nodeWord[l.front[state]!]) return LEFT
    const below = l.nodeBelow[top]!
    return below !== 0 && gold[word] === l.nodeWord[below] && this.waiting[word] === 0 ? RIGHT : SHIFT
  }

  sameMoves(a: number, b: number): boolean {
    const { l } = this
    let x = a
    let y = b
    while (x !== y) {
      if (x < 0 || y < 0 || l.move[x] !== l.move[y]) return false
      x = l.parent[x]!
      y = l.parent[y]!
    }
    return true
  }

  update(gold: number, wrong: number): void {
    const { l } = this
    const rights: number[] = []
    const wrongs: number[] = []
    for (let x = gold; l.parent[x]! >= 0; x = l.parent[x]!) rights.push(x)
    for (let x = wrong; l.parent[x]! >= 0; x = l.parent[x]!) wrongs.push(x)
    let k = rights.length - 1
    while (k >= 0 && l.move[rights[k]!] === l.move[wrongs[k]!]) k--
    for (; k >= 0; k--) {
      this.add(rights[k]!, 1)
      this.add(wrongs[k]!, -1)
    }
  }

  add(state: number, by: number): void {
    const { l, moves, moveSums, mask } = this
    const before = l.parent[state]!
    const allowed = possible(l, before)
    if ((allowed & (allowed - 1)) === 0) return
    const count = scoreMoves(l, before, this.liveMoves)
    const move = l.move[state]!
    for (let k = 0; k < count; k++) {
      const at = (moveActive[k]! & mask) * MOVES + move
      moves[at]! += by
      moveSums[at]! += by * this.time
    }
  }

  learnRelation(head: number, child: number): void {
    const { l } = this
    if (l.nodeWord[head] === l.words.size) return
    const guess = bestRelation(l, head, child, this.live)
    const right = this.goldRelation[l.nodeWord[child]!]!
    if (guess === right) return
    const count = relationFeatures(l, head, child)
    for (let k = 0; k < count; k++) {
      const row = relationActive[k]! & (this.options.relationRows - 1)
      const at = row * RELATION_COUNT
      this.relationHashes[row] = relationActive[k]!
      this.relations[at + right]!++
      this.relationSums[at + right]! += this.time
      this.relations[at + guess]!--
      this.relationSums[at + guess]! -= this.time
    }
  }

  trained(): TrainedParser {
    return {
      moves: quantise(this.moveAverages),
      relations: packSparse(this.relationAverages, this.relationHashes, RELATION_COUNT, this.options.packedRelations),
      seen: this.seen,
    }
  }
}
