import { type Analysis, TAG } from '../analysis.ts'
import { wordSet } from '../names/word-set.ts'
import type { Entity } from './entities.ts'
import { lowerWord, type Mention } from './mention.ts'
import { nounFacts, singular } from './noun-kinds.ts'
import type { DiscourseWalk } from './resolve-pronouns.ts'

/** Nouns for a company, and words of names that are no company's. */
const COMPANY = wordSet(
  'company firm corporation business manufacturer maker carmaker airline carrier retailer operator supplier developer lender bank insurer broker startup conglomerate producer chain',
)
const BODY = wordSet('agency organisation organization group body ngo watchdog charity institution association')
const MEDIA = wordSet('newspaper paper broadcaster channel station network website outlet magazine daily')
const PUBLIC =
  /\b(?:Ministry|Agency|Department|Council|Parliament|Party|University|Army|Police|Court|Senate|Congress|Nations|Union|Government|Commission|Committee|Guard|Forces?|Navy|Unit|Squad|Battalion|Front|Movement|Organi[sz]ation|Institute|Federation|Authority|Administration|Ministers?|School|Hospital|Church|Regiment|Brigade|Cross|Crescent|UN|EU|NATO|IAEA|WHO|OSCE|FBI|CIA|NASA|Taliban|Hamas|Hezbollah)\b/
const AGENCY =
  /\b(?:Agency|Authority|Administration|Service|Bureau|Office|NASA|IAEA|EPA|FDA|FAA|CIA|FBI|NSA|UNHCR|UNICEF|FEMA|CDC|Interfax|Reuters|TASS|AFP|AP|Presse|Xinhua|Interpol|Europol|Frontex)\b/
const NEWS =
  /\b(?:Times|Post|News|Press|Herald|Tribune|Guardian|Journal|Telegraph|Gazette|Daily|TV|Television|Radio|BBC|CNN|Interfax|Reuters|TASS|AFP|Presse|Xinhua|Channel|Broadcasting|Magazine|Mail|Mirror|Observer|Chronicle|Weekly)\b/
const TOWN = wordSet('city town village suburb settlement municipality')
const LAND = wordSet('country nation')
const SEAT = wordSet('administration office embassy headquarters official officials government council authorities')

/** Sentences a definite noun may look back without a word of support. */
const NEAR = 6

/**
 * The entity that "the president", "the agency", "the company", "the city" or "the separatist official" stands for, if
 * the text before gives one; nothing otherwise.
 */
export function definiteNoun(walk: DiscourseWalk, mention: Mention): Entity | undefined {
  if (mention.type !== 'NOUN' || mention.determiner !== 'the' || mention.number === 'many' || mention.joined)
    return undefined
  if (isQualified(walk.a, mention)) return undefined
  const words = phraseWords(walk.a, mention)
  const noun = words.at(-1)!
  const sentence = walk.a.sentenceOf[mention.head]!
  if (mention.person) return officeHolder(walk, words, sentence) ?? sameNoun(walk, words, sentence)
  if (mention.organisation || MEDIA.has(noun))
    return body(walk, noun, words, sentence) ?? sameNoun(walk, words, sentence)
  if (words.length === 1 && (TOWN.has(noun) || LAND.has(noun))) return namedPlace(walk, noun, sentence)
  return sameNoun(walk, words, sentence)
}

/** "the president of Tarn", "the company that …": the phrase says itself whom it means. */
function isQualified(a: Analysis, { to }: Mention): boolean {
  if (to >= a.tokenCount || a.sentenceOf[to] !== a.sentenceOf[to - 1]) return false
  const next = lowerWord(a, to)
  return (
    next === 'of' ||
    next === 'for' ||
    next === 'who' ||
    next === 'that' ||
    next === 'which' ||
    next === 'from' ||
    next === 'in'
  )
}

/** Words of the phrase without its article, in small letters, the head in the singular. */
function phraseWords(a: Analysis, { from, to, head }: Mention): string[] {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    if (a.tag[i] === TAG.DET || a.tag[i] === TAG.PUNCT) continue
    words.push(i === head ? singular(lowerWord(a, i)) : lowerWord(a, i))
  }
  return words
}

/** A person whose role has all the words: "the president" after "Ukrainian President Ana Ruiz". */
function officeHolder(walk: DiscourseWalk, words: readonly string[], sentence: number): Entity | undefined {
  for (let k = walk.recent.length - 1; k >= 0; k--) {
    const entity = walk.recent[k]!
    if (entity.type !== 'PER' || !entity.name || sentence - entity.sentence > 4 * NEAR) continue
    const roles = walk.rolesOf(entity)
    if (roles && words.every((word) => hasStem(roles, word))) return entity
  }
  return undefined
}

function hasStem(words: Iterable<string>, wanted: string): boolean {
  for (const word of words) if (sameStem(word, wanted)) return true
  return false
}

function sameStem(left: string, right: string): boolean {
  if (left === right) return true
  const n = Math.min(left.length, right.length)
  return n >= 5 && Math.abs(left.length - right.length) < 5 && left.startsWith(right.slice(0, n - 1))
}

/** An earlier phrase with the same head whose words have all of this one's: "the official" after "an official from …". */
function sameNoun(walk: DiscourseWalk, words: readonly string[], sentence: number): Entity | undefined {
  const noun = words.at(-1)!
  for (let k = walk.recent.length - 1; k >= 0; k--) {
    const entity = walk.recent[k]!
    if (entity.type !== 'NOUN' || entity.joined || sentence - entity.sentence > NEAR) continue
    if (nounFacts(entity.mention.noun).singular !== noun || entity.plural === 'many') continue
    // The head alone is all there is to find.
    if (words.length === 1) return entity
    const known = walk.wordsAround(entity.mention)
    if (words.every((word) => hasStem(known, word))) return entity
  }
  return undefined
}

/** The organisation that a noun for organisations stands for: by a word of its name, else by its sort. */
function body(walk: DiscourseWalk, noun: string, words: readonly string[], sentence: number): Entity | undefined {
  for (let k = walk.recent.length - 1; k >= 0; k--) {
    const entity = walk.recent[k]!
    if (entity.type !== 'ORG' || !entity.name || sentence - entity.sentence > 2 * NEAR) continue
    const name = entity.name.name
    if (
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(noun)
    )
      return entity
    if (words.length > 1 || sentence - entity.sentence > NEAR) continue
    if (noun === 'agency' ? AGENCY.test(name) : fits(noun, name)) return entity
  }
  return undefined
}

/**
 * "the city" after "Tarn"; a place where only an office sits is passed over. "The country" only if this sentence and
 * the one before name one country and no people: "Oramian cities … the invasion of Lusia … in the country" is open.
 */
function namedPlace(walk: DiscourseWalk, noun: string, sentence: number): Entity | undefined {
  const { a } = walk
  const land = LAND.has(noun)
  if (land && walk.namesPeople(sentence)) return undefined
  let found: Entity | undefined
  for (let k = walk.recent.length - 1; k >= 0; k--) {
    const entity = walk.recent[k]!
    if (land && sentence - entity.sentence > 1) break
    if (entity.type !== 'LOC' || !entity.name || sentence - entity.sentence > NEAR) continue
    if (walk.isCountry(entity.name.name) !== land) continue
    const { from } = entity.mention
    if (from > 1 && a.tag[from - 1] === TAG.ADP && SEAT.has(lowerWord(a, from - 2))) continue
    if (!land) return entity
    if (found) return undefined
    found = entity
  }
  return found
}

function fits(noun: string, name: string): boolean {
  if (COMPANY.has(noun)) return !PUBLIC.test(name) && !NEWS.test(name)
  if (MEDIA.has(noun)) return NEWS.test(name)
  if (BODY.has(noun)) return noun !== 'agency' && !NEWS.test(name)
  return false
}
