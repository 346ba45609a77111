import type { Lattice } from './parser-state.ts'

/** Hashes of the features active now; reused. */
export const relationActive = new Int32Array(48)
export const moveActive = new Int32Array(112)

/** Hash of a feature of one template. */
function mixed(value: number, template: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return hash ^ (hash >>> 14)
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
  f[n++] = mixed(s0w ^ Math.imul(s0p, A), 1)
  f[n++] = mixed(s0w, 2)
  f[n++] = mixed(s0p, 3)
  f[n++] = mixed(s1w ^ Math.imul(s1p, A), 4)
  f[n++] = mixed(s1w, 5)
  f[n++] = mixed(n0w ^ Math.imul(n0p, A), 6)
  f[n++] = mixed(n0w, 7)
  f[n++] = mixed(n0p, 8)
  f[n++] = mixed(n1w ^ Math.imul(n1p, A), 9)
  f[n++] = mixed(n1p, 10)
  f[n++] = mixed(word[n2]! ^ Math.imul(n2p, A), 11)
  f[n++] = mixed(word[s2]! ^ Math.imul(s2p, A), 12)
  // top of the stack and first of the buffer
  f[n++] = mixed(s0w ^ Math.imul(n0w, A), 13)
  f[n++] = mixed(s0w ^ Math.imul(n0p, A), 14)
  f[n++] = mixed(n0w ^ Math.imul(s0p, A), 15)
  f[n++] = mixed(s0p * 256 + n0p, 16)
  f[n++] = mixed(s0w ^ Math.imul(s0p * 256 + n0p, A), 17)
  f[n++] = mixed(n0w ^ Math.imul(s0p * 256 + n0p, A), 18)
  f[n++] = mixed(s0c * 1024 + n0c, 19)
  f[n++] = mixed(s0c * 256 + n0p, 20)
  f[n++] = mixed(n0c * 256 + s0p, 21)
  f[n++] = mixed(n0p * 256 + n1p, 22)
  f[n++] = mixed(n0w ^ Math.imul(n1p, A), 23)
  f[n++] = mixed(n0c * 1024 + n1c, 24)
  f[n++] = mixed(s0w ^ Math.imul(n1w, A), 25)
  // two words of the stack
  f[n++] = mixed(s0w ^ Math.imul(s1w, A), 26)
  f[n++] = mixed(s0w ^ Math.imul(s1p, A), 27)
  f[n++] = mixed(s1w ^ Math.imul(s0p, A), 28)
  f[n++] = mixed(s0p * 256 + s1p, 29)
  f[n++] = mixed(s0c * 1024 + s1c, 30)
  f[n++] = mixed(s1c * 256 + s0p, 31)
  f[n++] = mixed(s0c * 256 + s1p, 32)
  f[n++] = mixed(s1w ^ Math.imul(n0w, A), 33)
  f[n++] = mixed(s1w ^ Math.imul(n0p, A), 34)
  f[n++] = mixed(s1p * 256 + n0p, 35)
  f[n++] = mixed(s1c * 1024 + n0c, 36)
  // three words
  f[n++] = mixed((n0p * 256 + n1p) * 256 + n2p, 37)
  f[n++] = mixed((s0p * 256 + n0p) * 256 + n1p, 38)
  f[n++] = mixed((s1p * 256 + s0p) * 256 + n0p, 39)
  f[n++] = mixed((s2p * 256 + s1p) * 256 + s0p, 40)
  f[n++] = mixed(Math.imul(s1c * 1024 + s0c, A) ^ n0c, 41)
  f[n++] = mixed(s1w ^ Math.imul(s0w, A) ^ Math.imul(n0p, B), 42)
  f[n++] = mixed(s0w ^ Math.imul(n0w, A) ^ Math.imul(s1p, B), 43)
  f[n++] = mixed(s1w ^ Math.imul(n0w, A) ^ Math.imul(s0p, B), 44)
  f[n++] = mixed(Math.imul(s0c * 1024 + n0c, A) ^ n1c, 45)
  // children
  f[n++] = mixed((s0p * 256 + fine[s0l]!) * 256 + n0p, 46)
  f[n++] = mixed((s0p * 256 + fine[s0r]!) * 256 + n0p, 47)
  f[n++] = mixed((s0p * 256 + fine[n0l]!) * 256 + n0p, 48)
  f[n++] = mixed((s1p * 256 + fine[s1r]!) * 256 + s0p, 49)
  f[n++] = mixed((s1p * 256 + fine[s1l]!) * 256 + s0p, 50)
  f[n++] = mixed((s1p * 256 + s0p) * 256 + fine[s0l]!, 51)
  f[n++] = mixed((s1p * 256 + s0p) * 256 + fine[s0r]!, 52)
  f[n++] = mixed(word[s0l]! ^ Math.imul(s0p, A) ^ Math.imul(s1p, B), 53)
  f[n++] = mixed(word[s0l]! ^ Math.imul(s1w, A), 54)
  f[n++] = mixed(word[s0r]! ^ Math.imul(s0w, A), 55)
  f[n++] = mixed(word[n0l]! ^ Math.imul(s0w, A), 56)
  f[n++] = mixed(word[s1r]! ^ Math.imul(s0w, A), 57)
  // relations of the children
  const s0ls = l.nodeLeftSet[top]!
  const s0rs = l.nodeRightSet[top]!
  const s1rs = l.nodeRightSet[second]!
  const n0ls = l.nodeLeftSet[front]!
  f[n++] = mixed(s0ls ^ Math.imul(s0p, A), 58)
  f[n++] = mixed(s0rs ^ Math.imul(s0p, A), 59)
  f[n++] = mixed(s0rs ^ Math.imul(s0w, A), 60)
  f[n++] = mixed(s1rs ^ Math.imul(s1w, A), 61)
  f[n++] = mixed(s1rs ^ Math.imul(s1p * 256 + s0p, A), 62)
  f[n++] = mixed(n0ls ^ Math.imul(n0p, A), 63)
  f[n++] = mixed(n0ls ^ Math.imul(n0p * 256 + s0p, A), 64)
  f[n++] = mixed(s0ls ^ Math.imul(s0p * 256 + s1p, A) ^ Math.imul(s0rs, B), 65)
  f[n++] = mixed(s0ls ^ Math.imul(s0p * 256 + n0p, A) ^ Math.imul(s0rs, B), 66)
  // distance
  f[n++] = mixed(s0w ^ Math.imul(d0, A), 67)
  f[n++] = mixed(n0w ^ Math.imul(d0, A), 68)
  f[n++] = mixed((s0p * 256 + n0p) * 8 + d0, 69)
  f[n++] = mixed((s0p * 256 + s1p) * 8 + d1, 70)
  f[n++] = mixed(s1w ^ Math.imul(d1, A), 71)
  f[n++] = mixed((s1p * 256 + s0p) * 256 + n0p + Math.imul(d1 * 8 + d0, B), 72)
  f[n++] = mixed((s0c * 256 + s1p) * 8 + d1, 73)
  f[n++] = mixed((s1p * 256 + n0p) * 256 + n1p, 74)
  f[n++] = mixed(s0w ^ Math.imul(s1p * 256 + n0p, A), 75)
  f[n++] = mixed(s1w ^ Math.imul(s0p * 256 + n0p, A), 76)
  f[n++] = mixed(n0w ^ Math.imul(s0p * 256 + s1p, A), 77)
  return n
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
  f[n++] = mixed(cw * 2 + side, 101)
  f[n++] = mixed(hw * 2 + side, 102)
  f[n++] = mixed(pair, 103)
  f[n++] = mixed(pair * 16 + distance, 104)
  f[n++] = mixed(cw ^ Math.imul(hp * 2 + side, A), 105)
  f[n++] = mixed(hw ^ Math.imul(cp * 2 + side, A), 106)
  f[n++] = mixed(hw ^ Math.imul(cw, A), 107)
  f[n++] = mixed((cc * 1024 + hc) * 2 + side, 108)
  f[n++] = mixed((cc * 256 + hp) * 2 + side, 109)
  f[n++] = mixed((hc * 256 + cp) * 2 + side, 110)
  f[n++] = mixed(cls ^ Math.imul(pair, A), 111)
  f[n++] = mixed(crs ^ Math.imul(pair, A), 112)
  f[n++] = mixed(set ^ Math.imul(pair, A), 113)
  f[n++] = mixed(set ^ Math.imul(hw, A) ^ Math.imul(cp * 2 + side, B), 114)
  f[n++] = mixed(word[cl]! ^ Math.imul(pair, A), 115)
  f[n++] = mixed(word[cl]! ^ Math.imul(hw, A) ^ Math.imul(cp, B), 116)
  f[n++] = mixed(word[cr]! ^ Math.imul(pair, A), 117)
  f[n++] = mixed(word[before]! ^ Math.imul(cp * 2 + side, A), 118)
  f[n++] = mixed(word[after]! ^ Math.imul(cp * 2 + side, A), 119)
  f[n++] = mixed((fine[before]! * 256 + cp) * 256 + fine[after]! + Math.imul(side, B), 120)
  f[n++] = mixed((fine[sibling]! * 256 + cp) * 256 + hp + Math.imul(side, B), 121)
  f[n++] = mixed(word[sibling]! ^ Math.imul(pair, A), 122)
  f[n++] = mixed(hls ^ Math.imul(pair, A), 123)
  f[n++] = mixed(word[hl]! ^ Math.imul(pair, A), 124)
  f[n++] = mixed((wordClass[cl]! * 1024 + cc) * 256 + hp, 125)
  f[n++] = mixed(cls ^ Math.imul(cw, A) ^ Math.imul(side, B), 126)
  f[n++] = mixed(Math.imul(wordClass[cl]! * 1024 + hc, A) ^ cp, 128)
  return n
}
