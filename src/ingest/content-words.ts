/** Words that say nothing about what a sentence is about. */
const EMPTY = new Set(
  `a about after again against all also an and are as at be because been before being between both but by can could did
  do does during each for from had has have he her here him his how i if in into is it its just may more most much near
  new no nor not of off on once only or other our out over own said say says she should so some such than that the their
  them then there these they this those through to too under until up very was we were what when where which while who
  whom whose why will with would you your`.split(/\s+/),
)

/** The words of a text that carry its content, lower-case, in order. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  return words.filter((word) => word.length > 1 && !EMPTY.has(word))
}

/** "die" and "died", "Ukraine" and "Ukrainians": one beginning, short different endings. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const least = Math.min(a.length, b.length)
  let same = 0
  while (same < least && a[same] === b[same]) same++
  if (same === least) return least >= 3 && Math.max(a.length, b.length) - least <= 3
  return same >= 5 && a.length - same <= 4 && b.length - same <= 4
}

/** Share (0 to 1) of the content words of `line` that stand in `nearby` too. */
export function sharedContent(line: readonly string[], nearby: readonly string[]): number {
  if (line.length === 0) return 0
  const exact = new Set(nearby)
  const others = [...exact]
  const found = line.filter((word) => exact.has(word) || others.some((other) => isSameWord(word, other)))
  return found.length / line.length
}
