/** Lifts the heads of crossing arcs until none cross (Nivre and Nilsson 2005), the shortest first. */
export function makeProjective(head: Int32Array, size: number): void {
  for (;;) {
    let found = -1
    let shortest = size + 2
    for (let i = 0; i < size; i++) {
      const length = Math.abs(head[i]! - i)
      if (length < shortest && head[i]! < size && crosses(head, size, i)) {
        found = i
        shortest = length
      }
    }
    if (found < 0) return
    head[found] = head[head[found]!]!
  }
}

/** True if a word between `i` and its head does not hang, however far down, on that head. */
function crosses(head: Int32Array, size: number, i: number): boolean {
  const above = head[i]!
  const low = Math.min(i, above)
  const high = Math.max(i, above)
  for (let k = low + 1; k < high; k++) {
    let ancestor = k
    while (ancestor < size && ancestor !== above) ancestor = head[ancestor]!
    if (ancestor !== above) return true
  }
  return false
}
