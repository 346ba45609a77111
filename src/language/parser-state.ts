import { type Analysis, TAG } from './analysis.ts'
import { FINE_TAGS } from './fine-tags.ts'
import { CLASS_SHIFT, type Lexicon, placeOf } from './lexicon.ts'
import { readWord, type Word } from './word-shape.ts'

/** Tag numbers of the two words that no text has: the root behind the last word, and nothing. */
const ROOT_TAG = FINE_TAGS
const NOTHING_TAG = FINE_TAGS + 1
/** How many tags the parser tells apart. */
export const PARSER_TAGS: number = FINE_TAGS + 2

/** Moves of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** The most words parsed in one go; longer sentences are parsed in stretches. */
export const LONGEST = 256

/**
 * The words of one sentence, numbered from 0; `size` is the root, which stands behind the last word, and `size + 1` is
 * nothing, so that features need no case for what is missing.
 */
export interface Words {
  size: number
  readonly word: Int32Array
  readonly tag: Int32Array
  /** Tag with kind of ending: "ing", "ed", "s" … */
  readonly fine: Int32Array
  readonly wordClass: Int32Array
}

/**
 * States of a beam and the nodes they share. A node is a word on a stack or at the front of a buffer with the children
 * it has so far; a state points to the node on top of its stack and to the one at the front of its buffer. Neither
 * changes once made, so states that begin alike share all they have in common. Node 0 is nothing.
 */
export interface Lattice {
  readonly words: Words
  nodes: number
  readonly nodeWord: Int32Array
  readonly nodeBelow: Int32Array
  /** Outermost children and the ones before them; nothing is `size + 1`. */
  readonly nodeLeft: Int32Array
  readonly nodeRight: Int32Array
  /** Relations of the children so far, as a sum that does not mind their order. */
  readonly nodeLeftSet: Int32Array
  readonly nodeRightSet: Int32Array
  states: number
  readonly top: Int32Array
  readonly front: Int32Array
  readonly parent: Int32Array
  readonly move: Uint8Array
  readonly relation: Uint8Array
  readonly score: Float64Array
}

/** Room for a beam over the longest sentence; reused from sentence to sentence. */
export function newLattice(width: number): Lattice {
  const words = LONGEST + 2
  const states = (2 * LONGEST + 2) * width + 2
  const nodes = 2 * states
  return {
    words: {
      size: 0,
      word: new Int32Array(words),
      tag: new Int32Array(words),
      fine: new Int32Array(words),
      wordClass: new Int32Array(words),
    },
    nodes: 0,
    nodeWord: new Int32Array(nodes),
    nodeBelow: new Int32Array(nodes),
    nodeLeft: new Int32Array(nodes),
    nodeRight: new Int32Array(nodes),
    nodeLeftSet: new Int32Array(nodes),
    nodeRightSet: new Int32Array(nodes),
    states: 0,
    top: new Int32Array(states),
    front: new Int32Array(states),
    parent: new Int32Array(states),
    move: new Uint8Array(states),
    relation: new Uint8Array(states),
    score: new Float64Array(states),
  }
}

/** What of an analysis is parsed. */
export type Tagged = Pick<Analysis, 'text' | 'start' | 'end' | 'fine'>

const one: Word = { hash: 0, shape: 0 }

/** Loads the tokens `from` to `to` of a text, at most {@link LONGEST}. */
export function loadSentence(words: Words, a: Tagged, lexicon: Lexicon, from: number, to: number): void {
  const size = to - from
  words.size = size
  for (let i = 0; i < size; i++) {
    const start = a.start[from + i]!
    const end = a.end[from + i]!
    const tag = a.fine[from + i]!
    readWord(a.text, start, end, one)
    words.word[i] = one.hash
    words.tag[i] = tag
    words.fine[i] = tag * 8 + ending(a.text, start, end, tag)
    words.wordClass[i] = lexicon.values[placeOf(lexicon, one.hash)]! >>> CLASS_SHIFT
  }
  for (let i = size; i <= size + 1; i++) {
    const tag = i === size ? ROOT_TAG : NOTHING_TAG
    words.word[i] = tag
    words.tag[i] = tag
    words.fine[i] = tag * 8
    words.wordClass[i] = 1000 + tag
  }
}

function ending(text: string, start: number, end: number, tag: number): number {
  const last = text.charCodeAt(end - 1) | 32
  const before = end - start > 1 ? text.charCodeAt(end - 2) | 32 : 0
  if (tag === TAG.PUNCT) return last & 7
  if (last === 103 && before === 110) return 1 // ng
  if (last === 100 && before === 101) return 2 // ed
  if (last === 115 && before !== 115) return 3 // s
  if (last === 110 && before === 101) return 4 // en
  if (last === 121 && before === 108) return 5 // ly
  if (last === 111 && before === 116 && end - start === 2) return 6 // to
  return 0
}

/** Empties the lattice and makes the first state. Returns it. */
export function firstState(l: Lattice): number {
  l.nodes = 0
  l.states = 0
  newNode(l, l.words.size + 1, 0)
  return newState(l, 0, newNode(l, 0, 0), -1, SHIFT)
}

function newNode(l: Lattice, word: number, below: number): number {
  const node = l.nodes++
  const nothing = l.words.size + 1
  l.nodeWord[node] = word
  l.nodeBelow[node] = below
  l.nodeLeft[node] = nothing
  l.nodeRight[node] = nothing
  l.nodeLeftSet[node] = 0
  l.nodeRightSet[node] = 0
  return node
}

function copyNode(l: Lattice, from: number, below: number): number {
  const node = l.nodes++
  l.nodeWord[node] = l.nodeWord[from]!
  l.nodeBelow[node] = below
  l.nodeLeft[node] = l.nodeLeft[from]!
  l.nodeRight[node] = l.nodeRight[from]!
  l.nodeLeftSet[node] = l.nodeLeftSet[from]!
  l.nodeRightSet[node] = l.nodeRightSet[from]!
  return node
}

function newState(l: Lattice, top: number, front: number, parent: number, move: number): number {
  const state = l.states++
  l.top[state] = top
  l.front[state] = front
  l.parent[state] = parent
  l.move[state] = move
  l.relation[state] = 0
  return state
}

/** Moves possible in a state, as bits. The root takes one word only, when nothing else is left. */
export function possible(l: Lattice, state: number): number {
  const top = l.top[state]!
  const more = l.nodeBelow[top] !== 0
  if (l.nodeWord[l.front[state]!]! < l.words.size) {
    if (top === 0) return 1 << SHIFT
    return more ? (1 << SHIFT) | (1 << LEFT) | (1 << RIGHT) : (1 << SHIFT) | (1 << LEFT)
  }
  return more ? 1 << RIGHT : 1 << LEFT
}

/** Node that would be the head of the arc a move makes. */
export function headNode(l: Lattice, state: number, move: number): number {
  return move === LEFT ? l.front[state]! : l.nodeBelow[l.top[state]!]!
}

/** The state behind a move; arcs bear `relation`. */
export function advance(l: Lattice, state: number, move: number, relation: number): number {
  const top = l.top[state]!
  const front = l.front[state]!
  if (move === SHIFT) {
    const shifted = copyNode(l, front, top)
    return newState(l, shifted, newNode(l, l.nodeWord[front]! + 1, 0), state, SHIFT)
  }
  const child = l.nodeWord[top]!
  const below = l.nodeBelow[top]!
  let next: number
  if (move === LEFT) {
    const head = copyNode(l, front, 0)
    l.nodeLeft[head] = child
    l.nodeLeftSet[head]! += RELATION_CODES[relation]!
    next = newState(l, below, head, state, LEFT)
  } else {
    const head = copyNode(l, below, l.nodeBelow[below]!)
    l.nodeRight[head] = child
    l.nodeRightSet[head]! += RELATION_CODES[relation]!
    next = newState(l, head, front, state, RIGHT)
  }
  l.relation[next] = relation
  return next
}

const RELATION_CODES = Int32Array.from({ length: 64 }, (_, r) => Math.imul(r + 1, 0x9e3779b1) >>> 7)
