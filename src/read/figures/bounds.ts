import type { Figure } from '../../model/index.ts'
import type { Piece } from './pieces.ts'

type Bound = Figure['bound']

const BEFORE: Readonly<Record<Exclude<Bound, 'exact' | 'vague'>, string>> = {
  min: 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, at a minimum, at the very least, at the least',
  over: 'more than, over, well over, just over, slightly over, slightly more than, much more than, far more than, in excess of, upwards of, upward of, above, well above, just above, exceeding, exceeds, exceed, exceeded, surpassing, surpasses, surpassed, surpass, topped, topping, tops, topping out over, greater than, higher than, larger than, bigger than, longer than, older than, beyond, north of, better than, surpassed the barrier of, passed the barrier of, broke the barrier of, crossed the barrier of, surpassed the mark of, passed the mark of, crossed the mark of, crossed the threshold of, passed the threshold of, surpassed the threshold of, passed the milestone of',
  under:
    'nearly, almost, fewer than, less than, under, just under, well under, slightly under, slightly less than, just below, well below, below, nearing, approaching, not quite, lower than, smaller than, shorter than, just short of, short of, shy of, just shy of, virtually, younger than, cheaper than, south of',
  max: 'up to, as many as, as much as, as high as, at most, at the most, no more than, not more than, no greater than, no higher than, a maximum of, maximum of, a limit of, no longer than, not exceeding, up to a maximum of',
  about:
    'about, around, approximately, approx, roughly, some, estimated, an estimated, estimated at, circa, ca, c, in the region of, in the order of, on the order of, in the neighborhood of, in the neighbourhood of, in the vicinity of, close to, very close to, somewhere around, somewhere near, near, ~, ≈, more or less, give or take, as roughly, as high as roughly, at about, at around, probably, barely',
}

/** Bound phrases by their last word, longest first. */
const BY_LAST: ReadonlyMap<string, readonly { words: readonly string[]; bound: Bound }[]> = (() => {
  const map = new Map<string, { words: readonly string[]; bound: Bound }[]>()
  for (const [bound, phrases] of Object.entries(BEFORE) as [Bound, string][]) {
    for (const phrase of phrases.split(', ')) {
      const words = phrase.split(' ')
      const last = words.at(-1)!
      map.set(last, [...(map.get(last) ?? []), { words, bound }])
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
})()

/** Words that may stand between the bound and the number: "at least another 20", "some of the 40" does not. */
const BETWEEN = new Set(['another', 'a', 'an', 'further', 'additional', 'just', 'only'])

function matchEnding(p: readonly Piece[], last: number): { from: number; bound: Bound } | undefined {
  for (const { words, bound } of BY_LAST.get(p[last]?.text ?? '') ?? []) {
    const from = last - words.length + 1
    if (from >= 0 && words.every((word, k) => p[from + k]!.text === word)) return { from, bound }
  }
  return undefined
}

const DURATION_OVER = new Set(['past', 'last', 'next', 'coming'])

/** "over the past two years", "over 12 months": a period, no bound. */
function isOverPeriod(
  p: readonly Piece[],
  found: { from: number; bound: Bound },
  from: number,
  duration: boolean,
): boolean {
  if (p[found.from]!.text !== 'over') return false
  for (let at = found.from + 1; at < from; at++) if (DURATION_OVER.has(p[at]!.text)) return true
  const before = p[found.from - 1]?.text ?? ''
  return (
    duration &&
    !/^(for|just|well|after|took|take|takes|lasted|lasting|of|than|slightly|and|in|little|been|was|is)$/.test(before)
  )
}

/**
 * Bound words before the number that starts at piece `from`; a bound of a bound ("as high as roughly") is the nearer.
 * "Nearly" and "almost" are under, "up to" is max.
 */
export function boundBefore(
  p: readonly Piece[],
  from: number,
  duration: boolean,
): { from: number; bound: Bound } | undefined {
  let last = from - 1
  if (last >= 0 && BETWEEN.has(p[last]!.text) && !matchEnding(p, last)) last--
  const found = matchEnding(p, last)
  if (!found || isOverPeriod(p, found, from, duration)) return undefined
  // "Some of", "near 5th Avenue", "the mayor of Tarn, about": only where the number itself follows, which it does here.
  const wider = matchEnding(p, found.from - 1)
  if (wider && found.bound === 'about')
    return { from: wider.from, bound: wider.bound === 'about' ? 'about' : wider.bound }
  return found
}

/** Bound words behind the number, its unit or its noun: "or more", "or so", "+", "-odd", "and counting". */
export function boundAfter(p: readonly Piece[], at: number): { to: number; bound: Bound } | undefined {
  const [one, two] = [p[at]?.text ?? '', p[at + 1]?.text ?? '']
  if (one === '+' && p[at]!.glued && !p[at + 1]?.glued) return { to: at + 1, bound: 'min' }
  if (one === '-' && p[at]!.glued) {
    if (two === 'plus') return { to: at + 2, bound: 'min' }
    if (two === 'odd') return { to: at + 2, bound: 'about' }
  }
  if (one === 'plus' && p[at + 1]?.kind !== 'number' && two !== 'a') return { to: at + 1, bound: 'min' }
  if (one === 'or') {
    if (two === 'more') return { to: at + 2, bound: 'min' }
    if (two === 'so' || two === 'thereabouts') return { to: at + 2, bound: 'about' }
    if (two === 'less' || two === 'fewer') return { to: at + 2, bound: 'max' }
  }
  if (one === 'and' && two === 'counting') return { to: at + 2, bound: 'min' }
  if (one === 'at' && two === 'least' && p[at + 2]?.kind === 'mark') return { to: at + 2, bound: 'min' }
  return undefined
}
