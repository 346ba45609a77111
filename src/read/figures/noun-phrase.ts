import { TAG } from '../../language/analysis.ts'
import type { Draft, Scene } from './draft.ts'
import { isPerson } from './kind-cues.ts'
import { FUNCTION_WORDS, MONTHS, WEEKDAYS } from './label-words.ts'
import { SCALES, unitOrTen, VAGUE } from './number-words.ts'

const SKIPPED = new Set(
  'of the other others more additional further new such different separate its their his our those these these'.split(
    ' ',
  ),
)
const PLURAL_NOUNS = new Set(
  'people men women children police personnel staff crew troops cattle sheep fish aircraft dead wounded injured missing homeless hostage dice feet teeth mice geese oxen youth youths clergymen policemen servicemen firemen gunmen fishermen'.split(
    ' ',
  ),
)
const NOT_PLURAL = /(ss|us|is|ous|'s)$/

const isPluralForm = (word: string): boolean => word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word)

/** The plural noun that follows piece `i - 1` closely, if the number before it counts something. */
export function countedNoun({ p }: Scene, i: number): string | undefined {
  for (let at = i; at < Math.min(i + 4, p.length); at++) {
    const piece = p[at]!
    if (piece.kind !== 'word') return undefined
    if (PLURAL_NOUNS.has(piece.text)) return piece.text
    if (FUNCTION_WORDS.has(piece.text) && !SKIPPED.has(piece.text)) return undefined
    if (MONTHS.has(piece.text) || WEEKDAYS.has(piece.text)) return undefined
    if (isPluralForm(piece.text)) return piece.tag !== TAG.VERB && piece.tag !== TAG.AUX ? piece.text : undefined
  }
  return undefined
}

/** Does a plural noun follow piece `i - 1` closely? */
export function isCountable(scene: Scene, i: number): boolean {
  return countedNoun(scene, i) !== undefined
}

const LONGEST = 8

function isVaguePlural(p: Scene['p'], at: number): boolean {
  return VAGUE.has(p[at]!.text)
}

/** Where the phrase may begin: behind "of the", "other", and the number of a whole ("two of the nine"). */
function phraseStart(draft: Draft, p: Scene['p']): number {
  let at = draft.unitTo
  if (p[at]?.text === '-' && p[at]!.glued) at++
  const limit = Math.min(p.length, at + 4)
  while (at < limit && (SKIPPED.has(p[at]!.text) || (at > draft.unitTo + 1 && isPassedNumber(p, at)))) at++
  return at
}

/** Pieces inside the phrase that are no nouns and do not end it: the dot of "U.S.", a hyphen, "'s", "most", a joining "and". */
function isPassed(p: Scene['p'], at: number, from: number): boolean {
  const { text, glued, kind } = p[at]!
  if (kind === 'mark') {
    if (text === '.') return glued && p[at - 1]!.text.includes('.')
    return text === '-' && glued && p[at + 1]?.glued === true
  }
  if (text === "'s") return true
  if (text === 'most' || text === 'least') return p[at - 1]?.text === "'s" || p[at - 1]?.text === 'the'
  return (text === 'and' && at > from && isJoinedModifier(p, at)) || isPassedNumber(p, at)
}

/**
 * The noun phrase counted, behind the number: "six [Spanish Jesuit priests]", "two [of the detained men]". It ends at
 * a closed-class word, a mark or a verb; the head is its last word. Without one the figure counts by itself.
 */
export function findNoun(draft: Draft, scene: Scene): Draft['noun'] {
  const { p } = scene
  if (draft.sort === 'percent' && p[draft.unitTo]?.text !== 'of') return undefined
  // "Hundreds set fire": a noun follows a vague plural only with "of" or "more".
  if (
    draft.form === 'vague' &&
    draft.scale > 1 &&
    !/^(of|more|other)$/.test(p[draft.unitTo]?.text ?? '') &&
    isVaguePlural(p, draft.to - 1)
  )
    return undefined
  const start = phraseStart(draft, p)
  // "and eleven last year", "against 15 the week before"
  if (/^(last|this|next|previous)$/.test(p[start]?.text ?? '') && TIME_UNITS.test(p[start + 1]?.text ?? ''))
    return undefined
  if (
    p[start - 1]?.text === 'the' &&
    TIME_UNITS.test(p[start]?.text ?? '') &&
    /^(before|after)$/.test(p[start + 1]?.text ?? '')
  )
    return undefined
  if (/^(overnight|fewer|dearer|cheaper|aboard|ashore|apiece)$/.test(p[start]?.text ?? '')) return undefined
  // "ten of Brandt's own MPs"
  const owner =
    p[start - 1]?.text === 'of' && p[start]?.capital === true && p[start + 1]?.text === "'s" ? start + 2 : start
  const noun = readPhrase(scene, p[owner]?.text === 'own' ? owner + 1 : owner, draft.value > 1)
  if (
    noun &&
    draft.value > 1 &&
    noun.to > noun.from + 1 &&
    /[^e]ed$/.test(p[noun.from]!.text) &&
    p[noun.from]!.tag === TAG.VERB &&
    !isPluralNoun(p[noun.head])
  )
    return undefined
  return noun && draft.value > 1 && isLoneVerb(p, noun.from, noun.to) ? undefined : noun
}

const TIME_UNITS =
  /^(day|days|week|weeks|weekend|month|months|year|years|night|season|spring|summer|autumn|winter|quarter|decade|term|time)$/

/** The noun phrase without its articles that starts at piece `from`. */
export function readPhrase({ p, upper }: Scene, from: number, many = true): Draft['noun'] {
  let at = from
  let to = from
  while (at < p.length && at - from < LONGEST) {
    const piece = p[at]!
    if (isPassed(p, at, from)) {
      at++
      continue
    }
    if (piece.kind !== 'word' || FUNCTION_WORDS.has(piece.text) || WEEKDAYS.has(piece.text)) break
    if (endsPhrase(piece, at - from, upper) && !isParticiple(p, at, upper) && !(many && isNounAfterAll(p, at))) break
    at++
    to = at
    if (isHeadAlready(p, at)) break
  }
  return to > from ? { from, to, head: to - 1 } : undefined
}

/** The whole in "a third of the town's 30,000 residents", "two of the nine soldiers": passed over on the way to the noun. */
function isPassedNumber(p: Scene['p'], at: number): boolean {
  const { kind, text } = p[at]!
  if (kind !== 'number' && unitOrTen(text) === undefined && !SCALES.has(text)) return false
  const before = p[at - 1]
  return before !== undefined && (/^('s|the|these|those|its|their|of)$/.test(before.text) || before.kind === 'number')
}

/** "riot and plainclothes police": the noun stands behind the second modifier. */
function isJoinedModifier(p: Scene['p'], and: number): boolean {
  const [one, two] = [p[and + 1], p[and + 2]]
  if (one?.kind !== 'word' || FUNCTION_WORDS.has(one.text) || isPluralNoun(one)) return false
  return isPluralNoun(two) && !two!.text.endsWith("'s")
}

/**
 * A plural closes the phrase ("two men | wounded", "412 people | left Tarn"), unless another plural noun goes on from it
 * ("arms dealers", "sports cars").
 */
function isHeadAlready(p: Scene['p'], at: number): boolean {
  const word = p[at - 1]!.text
  if (!PLURAL_NOUNS.has(word) && !isPluralForm(word)) return false
  if (isPerson(word) && !/^(dead|wounded|injured|missing|police|staff|crew|youth|others|members)$/.test(word))
    return true
  return !isPluralNoun(p[at])
}

function isPluralNoun(piece: Scene['p'][number] | undefined): boolean {
  if (piece?.kind !== 'word' || piece.glued) return false
  if (PLURAL_NOUNS.has(piece.text)) return !/^(dead|wounded|injured|missing|homeless|hostage)$/.test(piece.text)
  return isPluralForm(piece.text) && piece.tag !== TAG.VERB && !FUNCTION_WORDS.has(piece.text)
}

const BASE_VERBS =
  /^(lie|live|remain|refuse|stay|die|flee|leave|need|want|face|await|work|sleep|say|go|come|wait|suffer|depend|rely)$/

/** A past form alone behind the number is its verb: "hundreds marched"; so is "lie" in "61 lie in ruins". */
function isLoneVerb(p: Scene['p'], from: number, to: number): boolean {
  if (to !== from + 1) return false
  return BASE_VERBS.test(p[from]!.text) || (/[^e]ed$/.test(p[from]!.text) && p[from]!.tag === TAG.VERB)
}

const VERBS =
  /^(stands|remains|includes|comes|represents|exceeds|makes|says|means|seems|shows|brings|goes|leaves|falls|rises)$/

/** "two main competing lists": a verb form inside the phrase, with its plural noun right behind. */
function isParticiple(p: Scene['p'], at: number, upper: boolean): boolean {
  return !upper && /(ed|ing)$/.test(p[at]!.text) && isPluralNoun(p[at + 1])
}

/** "25 home runs": more than one needs a plural, so what looks like a verb is the noun. */
function isNounAfterAll(p: Scene['p'], at: number): boolean {
  return (
    isPluralForm(p[at]!.text) &&
    p[at - 1]!.kind === 'word' &&
    !isPluralForm(p[at - 1]!.text) &&
    !PLURAL_NOUNS.has(p[at - 1]!.text)
  )
}

/** Does the phrase end before this piece, the `place`-th of it? Right behind a number a plural is a noun, whatever its tag. */
function endsPhrase(piece: Scene['p'][number], place: number, upper: boolean): boolean {
  const verb = piece.tag === TAG.VERB || piece.tag === TAG.AUX
  if (place === 0 && (VERBS.test(piece.text) || (piece.tag === TAG.ADV && piece.text.endsWith('ly')))) return true
  if (place > 0 && /[^s]ed$|ing$/.test(piece.text) && (upper || verb)) return true
  if (upper) return false
  if (place === 0) return verb && !piece.capital && !/(ed|ing|en)$/.test(piece.text) && !isPluralForm(piece.text)
  return verb || piece.tag === TAG.ADV
}
