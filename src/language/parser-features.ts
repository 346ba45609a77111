import type { Lattice } from './parser-state.ts'

/** Hashes of the features active now; reused. */
export const relationActive = new Int32Array(48)
export const moveActive = new Int32Array(112)

/** Number of each template, spread over 32 bits: features of different templates must not meet. */
const MOVE_SEEDS = Int32Array.from({ length: 112 }, (_, k) => Math.imul(k + 1, 0x9e3779b1))
const RELATION_SEEDS = Int32Array.from({ length: 48 }, (_, k) => Math.imul(k < 26 ? k + 101 : k + 102, 0x9e3779b1))

/** Turns the values of `count` templates into hashes, all in one loop, which is what makes it fast. */
function hashAll(values: Int32Array, count: number, seeds: Int32Array): number {
  for (let k = 0; k < count; k++) {
    let hash = Math.imul(values[k]! ^ seeds[k]!, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
    values[k] = hash ^ (hash >>> 14)
  }
  return count
}

const A = 0x2545f491
const B = 0x1b873593

/** Nearness in five steps. */
function near(distance: number): number {
  if (distance < 4) return distance
  return distance < 7 ? 4 : distance < 12 ? 5 : 6
}

/** Features of the choice of a move (Zhang and Nivre 2011, fitted to arc-hybrid, with word classes). Returns how many. */
export function moveFeatures(l: Lattice, state: number): number {
  const { size, word, fine, wordClass } = l.words
  const top = l.top[state]!
  const second = l.nodeBelow[top]!
  const front = l.front[state]!
  const none = size + 1
  const s0 = l.nodeWord[top]!
  const s1 = l.nodeWord[second]!
  const s2 = l.nodeWord[l.nodeBelow[second]!]!
  const n0 = l.nodeWord[front]!
  const n1 = n0 + 1 < size ? n0 + 1 : none
  const n2 = n0 + 2 < size ? n0 + 2 : none
  const s0w = word[s0]!
  const s1w = word[s1]!
  const n0w = word[n0]!
  const n1w = word[n1]!
  const s0p = fine[s0]!
  const s1p = fine[s1]!
  const s2p = fine[s2]!
  const n0p = fine[n0]!
  const n1p = fine[n1]!
  const n2p = fine[n2]!
  const s0c = wordClass[s0]!
  const s1c = wordClass[s1]!
  const n0c = wordClass[n0]!
  const n1c = wordClass[n1]!
  const s0l = l.nodeLeft[top]!
  const s0r = l.nodeRight[top]!
  const s1l = l.nodeLeft[second]!
  const s1r = l.nodeRight[second]!
  const n0l = l.nodeLeft[front]!
  const d0 = near(n0 - s0 > 0 ? n0 - s0 : 0)
  const d1 = near(s0 - s1 > 0 ? s0 - s1 : 0)
  const f = moveActive
  let n = 0
  // single words
  f[n++] = s0w ^ Math.imul(s0p, A)
  f[n++] = s0w
  f[n++] = s0p
  f[n++] = s1w ^ Math.imul(s1p, A)
  f[n++] = s1w
  f[n++] = n0w ^ Math.imul(n0p, A)
  f[n++] = n0w
  f[n++] = n0p
  f[n++] = n1w ^ Math.imul(n1p, A)
  f[n++] = n1p
  f[n++] = word[n2]! ^ Math.imul(n2p, A)
  f[n++] = word[s2]! ^ Math.imul(s2p, A)
  // top of the stack and first of the buffer
  f[n++] = s0w ^ Math.imul(n0w, A)
  f[n++] = s0w ^ Math.imul(n0p, A)
  f[n++] = n0w ^ Math.imul(s0p, A)
  f[n++] = s0p * 256 + n0p
  f[n++] = s0w ^ Math.imul(s0p * 256 + n0p, A)
  f[n++] = n0w ^ Math.imul(s0p * 256 + n0p, A)
  f[n++] = s0c * 1024 + n0c
  f[n++] = s0c * 256 + n0p
  f[n++] = n0c * 256 + s0p
  f[n++] = n0p * 256 + n1p
  f[n++] = n0w ^ Math.imul(n1p, A)
  f[n++] = n0c * 1024 + n1c
  f[n++] = s0w ^ Math.imul(n1w, A)
  // two words of the stack
  f[n++] = s0w ^ Math.imul(s1w, A)
  f[n++] = s0w ^ Math.imul(s1p, A)
  f[n++] = s1w ^ Math.imul(s0p, A)
  f[n++] = s0p * 256 + s1p
  f[n++] = s0c * 1024 + s1c
  f[n++] = s1c * 256 + s0p
  f[n++] = s0c * 256 + s1p
  f[n++] = s1w ^ Math.imul(n0w, A)
  f[n++] = s1w ^ Math.imul(n0p, A)
  f[n++] = s1p * 256 + n0p
  f[n++] = s1c * 1024 + n0c
  // three words
  f[n++] = (n0p * 256 + n1p) * 256 + n2p
  f[n++] = (s0p * 256 + n0p) * 256 + n1p
  f[n++] = (s1p * 256 + s0p) * 256 + n0p
  f[n++] = (s2p * 256 + s1p) * 256 + s0p
  f[n++] = Math.imul(s1c * 1024 + s0c, A) ^ n0c
  f[n++] = s1w ^ Math.imul(s0w, A) ^ Math.imul(n0p, B)
  f[n++] = s0w ^ Math.imul(n0w, A) ^ Math.imul(s1p, B)
  f[n++] = s1w ^ Math.imul(n0w, A) ^ Math.imul(s0p, B)
  f[n++] = Math.imul(s0c * 1024 + n0c, A) ^ n1c
  // children
  f[n++] = (s0p * 256 + fine[s0l]!) * 256 + n0p
  f[n++] = (s0p * 256 + fine[s0r]!) * 256 + n0p
  f[n++] = (s0p * 256 + fine[n0l]!) * 256 + n0p
  f[n++] = (s1p * 256 + fine[s1r]!) * 256 + s0p
  f[n++] = (s1p * 256 + fine[s1l]!) * 256 + s0p
  f[n++] = (s1p * 256 + s0p) * 256 + fine[s0l]!
  f[n++] = (s1p * 256 + s0p) * 256 + fine[s0r]!
  f[n++] = word[s0l]! ^ Math.imul(s0p, A) ^ Math.imul(s1p, B)
  f[n++] = word[s0l]! ^ Math.imul(s1w, A)
  f[n++] = word[s0r]! ^ Math.imul(s0w, A)
  f[n++] = word[n0l]! ^ Math.imul(s0w, A)
  f[n++] = word[s1r]! ^ Math.imul(s0w, A)
  // relations of the children
  const s0ls = l.nodeLeftSet[top]!
  const s0rs = l.nodeRightSet[top]!
  const s1rs = l.nodeRightSet[second]!
  const n0ls = l.nodeLeftSet[front]!
  f[n++] = s0ls ^ Math.imul(s0p, A)
  f[n++] = s0rs ^ Math.imul(s0p, A)
  f[n++] = s0rs ^ Math.imul(s0w, A)
  f[n++] = s1rs ^ Math.imul(s1w, A)
  f[n++] = s1rs ^ Math.imul(s1p * 256 + s0p, A)
  f[n++] = n0ls ^ Math.imul(n0p, A)
  f[n++] = n0ls ^ Math.imul(n0p * 256 + s0p, A)
  f[n++] = s0ls ^ Math.imul(s0p * 256 + s1p, A) ^ Math.imul(s0rs, B)
  f[n++] = s0ls ^ Math.imul(s0p * 256 + n0p, A) ^ Math.imul(s0rs, B)
  // distance
  f[n++] = s0w ^ Math.imul(d0, A)
  f[n++] = n0w ^ Math.imul(d0, A)
  f[n++] = (s0p * 256 + n0p) * 8 + d0
  f[n++] = (s0p * 256 + s1p) * 8 + d1
  f[n++] = s1w ^ Math.imul(d1, A)
  f[n++] = (s1p * 256 + s0p) * 256 + n0p + Math.imul(d1 * 8 + d0, B)
  f[n++] = (s0c * 256 + s1p) * 8 + d1
  f[n++] = (s1p * 256 + n0p) * 256 + n1p
  f[n++] = s0w ^ Math.imul(s1p * 256 + n0p, A)
  f[n++] = s1w ^ Math.imul(s0p * 256 + n0p, A)
  f[n++] = n0w ^ Math.imul(s0p * 256 + s1p, A)
  return hashAll(f, n, MOVE_SEEDS)
}

/** Features of the relation of an arc about to be made between two nodes. Returns how many. */
export function relationFeatures(l: Lattice, headNode: number, childNode: number): number {
  const { size, word, fine, wordClass } = l.words
  const none = size + 1
  const head = l.nodeWord[headNode]!
  const child = l.nodeWord[childNode]!
  const hw = word[head]!
  const cw = word[child]!
  const hp = fine[head]!
  const cp = fine[child]!
  const hc = wordClass[head]!
  const cc = wordClass[child]!
  const side = head < child ? 1 : 0
  const distance = near(Math.abs(head - child)) * 2 + side
  const before = child > 0 ? child - 1 : none
  const after = child + 1 < size ? child + 1 : none
  const cl = l.nodeLeft[childNode]!
  const cr = l.nodeRight[childNode]!
  const sibling = side === 1 ? l.nodeRight[headNode]! : l.nodeLeft[headNode]!
  const set = side === 1 ? l.nodeRightSet[headNode]! : l.nodeLeftSet[headNode]!
  const hls = l.nodeLeftSet[headNode]!
  const cls = l.nodeLeftSet[childNode]!
  const crs = l.nodeRightSet[childNode]!
  const hl = l.nodeLeft[headNode]!
  const pair = (cp * 256 + hp) * 2 + side
  const f = relationActive
  let n = 0
  f[n++] = cw * 2 + side
  f[n++] = hw * 2 + side
  f[n++] = pair
  f[n++] = pair * 16 + distance
  f[n++] = cw ^ Math.imul(hp * 2 + side, A)
  f[n++] = hw ^ Math.imul(cp * 2 + side, A)
  f[n++] = hw ^ Math.imul(cw, A)
  f[n++] = (cc * 1024 + hc) * 2 + side
  f[n++] = (cc * 256 + hp) * 2 + side
  f[n++] = (hc * 256 + cp) * 2 + side
  f[n++] = cls ^ Math.imul(pair, A)
  f[n++] = crs ^ Math.imul(pair, A)
  f[n++] = set ^ Math.imul(pair, A)
  f[n++] = set ^ Math.imul(hw, A) ^ Math.imul(cp * 2 + side, B)
  f[n++] = word[cl]! ^ Math.imul(pair, A)
  f[n++] = word[cl]! ^ Math.imul(hw, A) ^ Math.imul(cp, B)
  f[n++] = word[cr]! ^ Math.imul(pair, A)
  f[n++] = word[before]! ^ Math.imul(cp * 2 + side, A)
  f[n++] = word[after]! ^ Math.imul(cp * 2 + side, A)
  f[n++] = (fine[before]! * 256 + cp) * 256 + fine[after]! + Math.imul(side, B)
  f[n++] = (fine[sibling]! * 256 + cp) * 256 + hp + Math.imul(side, B)
  f[n++] = word[sibling]! ^ Math.imul(pair, A)
  f[n++] = hls ^ Math.imul(pair, A)
  f[n++] = word[hl]! ^ Math.imul(pair, A)
  f[n++] = (wordClass[cl]! * 1024 + cc) * 256 + hp
  f[n++] = cls ^ Math.imul(cw, A) ^ Math.imul(side, B)
  f[n++] = Math.imul(wordClass[cl]! * 1024 + hc, A) ^ cp
  return hashAll(f, n, RELATION_SEEDS)
}
