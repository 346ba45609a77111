/** Words that say nothing about what a sentence is about; reporting verbs are among them, because who said it is kept apart. */
const STOP = new Set(
  (
    'a an the this that these those and or but nor so if then than as at by for from in into of off on onto out over per to up ' +
    'with within without about above after again against all also am any are aren be because been before being below between ' +
    'both can could did do does doing down during each few had has have having he her here hers him his how i is it its itself ' +
    'just least less many may might more most much must my no not now only other our own same shall she should some such their ' +
    'them there they through too under until upon us very was we were what when where which while who whom why will would you ' +
    'your one said say says saying told tell tells according announced announce stated state reported report reports added adds ' +
    'quoted however meanwhile still yet around nearly almost earlier later ago today yesterday tomorrow monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april june july august september october november december'
  ).split(' '),
)

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu

/**
 * Cuts the commonest English endings and a last silent e, so that "evacuate", "evacuated" and "evacuating" meet. Not a
 * full stemmer, and need not be.
 */
export function stem(word: string): string {
  const base = withoutEnding(word)
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base
}

function withoutEnding(word: string): string {
  if (word.length > 6 && word.endsWith('ing')) return trimDouble(word.slice(0, -3))
  if (word.length > 5 && word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && word.endsWith('ed')) return trimDouble(word.slice(0, -2))
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, /(?:s|x|z|ch|sh)es$/.test(word) ? -2 : -1)
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}

function trimDouble(word: string): string {
  const last = word.at(-1)
  return word.length > 4 && last === word.at(-2) && last !== 's' && last !== 'l' ? word.slice(0, -1) : word
}

/** Distinct stems of the words that carry meaning, in order of first appearance. Numbers lose their thousands commas. */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>()
  for (const [raw] of text.matchAll(WORD)) {
    const word = raw.toLowerCase().replaceAll(',', '')
    if (word.length > 1 && !STOP.has(word)) found.add(stem(word))
    else if (/\d/.test(word)) found.add(word)
  }
  return found
}

/** How many members the two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const word of small) if (large.has(word)) count++
  return count
}

/** Shared ÷ smaller set, 0 for an empty one: 1 if everything one says is in the other. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const size = Math.min(a.size, b.size)
  return size === 0 ? 0 : shared(a, b) / size
}
