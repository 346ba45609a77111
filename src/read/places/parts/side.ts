import { TAG } from '../../../language/index.ts'
import type { FoundName } from '../scan-names.ts'
import type { Scene } from '../scene.ts'
import { SAYING } from '../word-lists.ts'
import type { Words } from '../words.ts'
import type { PartRule } from './part-rule.ts'

/** In front of a country these make it a party to something: "against Russia", "talks with Moscow". */
const TOWARDS: ReadonlySet<string> = new Set('against with by between on upon for of versus'.split(' '))
const WITHIN: ReadonlySet<string> = new Set(
  'in at near inside outside across around throughout within from into'.split(' '),
)

/** "Moscow said", "Ukraine reports", "sanctions against Russia", "Russia's decision": a country, or its capital, acts. */
export const side: PartRule = (scene, { name, bearer }) => {
  const { feature } = bearer.entry
  const { words } = scene
  const before = wordBefore(scene, name)
  if (feature === 'PCLI') {
    if (TOWARDS.has(words.lower(before)) && !isPartOf(words, before)) return 'side'
    if (/^['’]s?$/.test(words.text(name.last + 1)) && !WITHIN.has(words.lower(before))) return 'side'
  } else if (feature !== 'PPLC' && feature !== 'SITE') return undefined
  if (WITHIN.has(words.lower(before)) || TOWARDS.has(words.lower(before)) || words.lower(before) === 'to')
    return undefined
  if (feature === 'PCLI' && isNoun(words, name.last + 1)) return 'side'
  if (feature !== 'PCLI') return SAYING.has(words.lower(verbBehind(words, name.last))) ? 'side' : undefined
  return isVerb(words, verbBehind(words, name.last)) ? 'side' : undefined
}

/** What stands before the name, its article and, in "in Russia and Belarus", the name that it is joined to. */
function wordBefore({ words, found, nameAt }: Scene, { first }: FoundName): number {
  const before = words.lower(first - 1) === 'the' ? first - 2 : first - 1
  if (!/^(?:and|or|,)$/.test(words.lower(before))) return before
  const other = found[nameAt[before - 1] ?? -1]
  return other ? other.first - 1 : before
}

/** "US aid", "China trade": the country stands for an adjective. */
function isNoun(words: Words, i: number): boolean {
  return (words.a.tag[i] === TAG.NOUN || words.a.tag[i] === TAG.PROPN) && !words.startsSentence(i)
}

/** "the invasion of Ukraine", "the east of Ukraine" happen there; "the president of Ukraine" is a side's. */
function isPartOf(words: Words, preposition: number): boolean {
  if (words.lower(preposition) !== 'of') return false
  return !/^(?:government|president|leader|leaders|support|supporter|supporters|ally|allies|enemy|enemies|enemies|critic|critics)$/.test(
    words.lower(preposition - 1),
  )
}

/** The word behind the name, over adverbs: "Russia also reportedly restricted". */
function verbBehind(words: Words, last: number): number {
  let i = last + 1
  while (i < last + 4 && words.together(last, i) && words.a.tag[i] === TAG.ADV) i++
  return i
}

function isVerb(words: Words, i: number): boolean {
  const tag = words.a.tag[i]
  return (tag === TAG.VERB || tag === TAG.AUX) && !/ing$/.test(words.lower(i))
}
