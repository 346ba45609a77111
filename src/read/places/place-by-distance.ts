import type { Choice } from './choose.ts'
import { kilometres, type Point, pointAt } from './distance.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import type { FoundName } from './scan-names.ts'
import type { Scene } from './scene.ts'
import type { Words } from './words.ts'

/** "Marsk, 40 km north of Aldra": where the name at `target` lies from the one at `anchor`. */
export interface Bearing {
  readonly target: number
  readonly anchor: number
  readonly distance: number
  /** Degrees clockwise from north, where the text gives a direction. */
  readonly direction?: number
  readonly read: string
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ...['km', 'kms', 'kilometer', 'kilometers', 'kilometre', 'kilometres'].map((unit) => [unit, 1] as const),
  ...['mile', 'miles', 'mi'].map((unit) => [unit, 1.609] as const),
])
const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest']
/** Words between a name and the distance that do not part them. */
const FILLING =
  /^(?:,|\(|is|lies|lie|was|were|which|that|town|village|city|a|an|the|some|about|around|roughly|just|only|nearly|almost|over|more|than|less|approximately|situated|located|lying)$/

/** Distances that the text gives between two of its names; `home` is what "40 km north" alone counts from. */
export function bearingsOf(scene: Scene, home: number | undefined): Bearing[] {
  const { words, nameAt } = scene
  const bearings: Bearing[] = []
  for (let i = 1; i < words.a.tokenCount - 1; i++) {
    if (!startsWithDigit(words, i - 1)) continue
    const unit = UNITS.get(words.lower(i))
    const number = unit === undefined ? Number.NaN : Number(words.text(i - 1).replaceAll(',', ''))
    if (unit === undefined || !(number > 0 && number < 2000)) continue
    const { next, direction } = readDirection(words, skipBracket(words, i + 1))
    const target = nameBefore(words, nameAt, i - 2)
    const anchor = nameFrom(words, nameAt, next) ?? (direction === undefined ? undefined : home)
    if (target === undefined || anchor === undefined || anchor === target) continue
    const read = words.a.text.slice(words.a.start[i - 1], words.a.end[next - 1])
    bearings.push({ target, anchor, distance: number * unit, read, ...(direction === undefined ? {} : { direction }) })
  }
  return bearings
}

function startsWithDigit({ a }: Words, i: number): boolean {
  const unit = a.text.charCodeAt(a.start[i]!)
  return unit >= 48 && unit <= 57
}

/** Over "(25 miles)". */
function skipBracket(words: Words, i: number): number {
  if (words.text(i) !== '(') return i
  for (let j = i + 1; j < i + 5; j++) if (words.text(j) === ')') return j + 1
  return i
}

function readDirection(words: Words, i: number): { next: number; direction?: number } {
  const to = words.lower(i) === 'to' && words.lower(i + 1) === 'the' ? i + 2 : i
  const joined = words.text(to + 1) === '-' ? words.lower(to) + words.lower(to + 2) : ''
  const hyphened = POINTS.indexOf(joined)
  if (hyphened >= 0) return { next: to + 3, direction: hyphened * 45 }
  const point = POINTS.indexOf(words.lower(to).replace('-', ''))
  return point < 0 ? { next: i } : { next: to + 1, direction: point * 45 }
}

/** Position of the name that ends just before token `i`, over filling words. */
function nameBefore(words: Words, nameAt: Int32Array, i: number): number | undefined {
  let j = i
  while (j > i - 6 && words.together(i, j) && FILLING.test(words.lower(j))) j--
  const position = nameAt[j] ?? -1
  return position < 0 ? undefined : position
}

/** Position of the name behind "of" or "from" at token `i`. */
function nameFrom(words: Words, nameAt: Int32Array, i: number): number | undefined {
  if (!/^(?:of|from|away|outside)$/.test(words.lower(i))) return undefined
  const from = words.lower(i + 1) === 'from' ? i + 2 : i + 1
  const position = nameAt[words.lower(from) === 'the' ? from + 1 : from] ?? -1
  return position < 0 ? undefined : position
}

/** Position of the bearer that fits the distance best; undefined if none does. */
export function fittingBearer(
  name: FoundName,
  choice: Choice,
  anchor: GazetteerEntry,
  bearing: Bearing,
): number | undefined {
  let best: number | undefined
  let least = Math.max(20, bearing.distance * 0.4)
  choice.shares.forEach((_, i) => {
    const miss = missOf(name.bearers[i]!.entry, anchor, bearing)
    if (miss < least) [best, least] = [i, miss]
  })
  return best
}

function missOf(entry: Point, anchor: Point, { distance, direction }: Bearing): number {
  if (direction === undefined) return Math.abs(kilometres(entry, anchor) - distance)
  // A paper's "north" is anything from north-west to north-east.
  const fits = [-30, -15, 0, 15, 30].map((turn) => kilometres(entry, pointAt(anchor, distance, direction + turn)))
  return Math.min(...fits)
}
