import type { NameMention } from '../../model/index.ts'
import { type Analysis, TAG, tokenAt } from '../analysis.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../names/titles.ts'
import { genderOf } from './gender-of.ts'
import { lowerWord, type Mention } from './mention.ts'
import { nounFacts, QUARTERS } from './noun-kinds.ts'
import { partOf } from './part-of-clause.ts'

const THE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const QUANTITIES = new Set([
  'some',
  'many',
  'most',
  'all',
  'several',
  'few',
  'both',
  'none',
  'half',
  'any',
  'each',
  'one',
  'two',
  'three',
  'four',
  'five',
  'dozens',
  'hundreds',
  'thousands',
  'majority',
  'number',
  'group',
  'couple',
])
const OWN = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])

/** Names and noun phrases of a text in reading order; a name swallows the phrase it heads. */
export function findMentions(a: Analysis, names: readonly NameMention[]): Mention[] {
  const nameAt = new Int32Array(a.tokenCount).fill(-1)
  names.forEach((name, k) => {
    const last = tokenAt(a, name.end - 1)
    for (let i = tokenAt(a, name.start); i <= last && i < a.tokenCount; i++) nameAt[i] = k
  })
  const mentions: Mention[] = []
  for (let s = 0; s < a.sentenceCount; s++) inSentence(a, s, names, nameAt, mentions)
  return withJoined(a, mentions)
}

function inSentence(
  a: Analysis,
  s: number,
  names: readonly NameMention[],
  nameAt: Int32Array,
  mentions: Mention[],
): void {
  const high = a.firstToken[s + 1]!
  for (let i = a.firstToken[s]!; i < high; ) {
    const name = nameAt[i]!
    if (name >= 0) {
      let to = i + 1
      while (to < high && nameAt[to] === name) to++
      // A name inside a longer phrase: "the Tarn bridge" is both a place and the start of a phrase.
      mentions.push(nameMention(a, names[name]!, name, i, to, high))
      if (!continues(a, to, high, nameAt)) {
        i = to
        continue
      }
    }
    const end = phraseEnd(a, i, high, nameAt)
    if (end > i) {
      const phrase = nounMention(a, i, end, high)
      if (!isRoleOf(phrase, names[nameAt[end] ?? -1], end < high)) mentions.push(phrase)
      for (let k = i + (name >= 0 ? 1 : 0); k < end; k++) {
        const inner = nameAt[k]!
        if (inner < 0 || nameAt[k - 1] === inner) continue
        let to = k + 1
        while (to < end && nameAt[to] === inner) to++
        mentions.push(nameMention(a, names[inner]!, inner, k, to, high))
      }
      i = end
    } else {
      i++
      while (name >= 0 && i < high && nameAt[i] === name) i++
    }
  }
}

/** "Mayor" before "Tomas Bell", "council head" before "Jonas Bell": one person, not two. */
function isRoleOf(phrase: Mention, next: NameMention | undefined, sameSentence: boolean): boolean {
  return sameSentence && next?.type === 'PER' && (phrase.person || phrase.doer)
}

/** True if a common noun follows the name in one phrase: "Interfax news agency", "Tarn bridge". */
function continues(a: Analysis, at: number, high: number, nameAt: Int32Array): boolean {
  if (at >= high || nameAt[at]! >= 0) return false
  const tag = a.tag[at]
  return tag === TAG.NOUN || (tag === TAG.ADJ && at + 1 < high && a.tag[at + 1] === TAG.NOUN)
}

/** End of the noun phrase that begins at `i`; `i` if none does. Names at the end of a phrase stay out of it. */
function phraseEnd(a: Analysis, i: number, high: number, nameAt: Int32Array): number {
  let end = i
  let head = -1
  while (end < high && end - i < 14) {
    const tag = nameAt[end]! >= 0 && a.tag[end] === TAG.VERB ? TAG.PROPN : a.tag[end]
    if (tag === TAG.DET || (tag === TAG.PRON && OWN.has(lowerWord(a, end)))) {
      if (end !== i) break
    } else if (tag === TAG.NOUN) head = end
    else if (tag === TAG.PROPN) {
      if (nameAt[end]! < 0) head = end
    } else if (tag === TAG.PUNCT) {
      if (!isHyphen(a, end)) break
    } else if (tag !== TAG.ADJ && tag !== TAG.NUM) break
    end++
  }
  return head < 0 ? i : head + 1
}

function isHyphen(a: Analysis, i: number): boolean {
  if (a.text.charCodeAt(a.start[i]!) !== 45 || a.end[i]! - a.start[i]! !== 1) return false
  return i > 0 && a.end[i - 1] === a.start[i]
}

/** "the Olmec": a name with an article may be a people's. */
function isAfterThe(a: Analysis, from: number): boolean {
  return from > 0 && a.sentenceOf[from - 1] === a.sentenceOf[from] && lowerWord(a, from - 1) === 'the'
}

/** Start of "many of the residents": the words of number before "of" belong to what is spoken of. */
function quantifiedFrom(a: Analysis, from: number): number {
  const low = a.firstToken[a.sentenceOf[from]!]!
  if (from - 2 < low || lowerWord(a, from - 1) !== 'of') return from
  return QUANTITIES.has(lowerWord(a, from - 2)) ? from - 2 : from
}

function nounMention(a: Analysis, begin: number, to: number, high: number): Mention {
  const from = quantifiedFrom(a, begin)
  const head = to - 1
  const word = lowerWord(a, head)
  const facts = nounFacts(word)
  const first = lowerWord(a, begin)
  const determiner = THE.has(first) ? 'the' : OWN.has(first) ? 'own' : a.tag[begin] === TAG.DET ? 'a' : 'none'
  let gender = facts.gender
  // "a 40-year-old Spanish woman": the head decides; "woman driver" too.
  for (let i = from; i < head && gender === '' && facts.person; i++) {
    const modifier = lowerWord(a, i)
    if (FEMALE_NOUNS.has(modifier) && modifier !== 'her') gender = 'f'
    else if (MALE_NOUNS.has(modifier) && a.tag[i] === TAG.NOUN) gender = 'm'
  }
  return {
    from,
    to,
    head,
    noun: word,
    type: 'NOUN',
    name: -1,
    person: facts.person,
    doer: facts.doer,
    organisation: facts.organisation,
    gender,
    number:
      facts.plural || first === 'these' || first === 'those'
        ? 'many'
        : facts.group || facts.organisation
          ? 'either'
          : 'one',
    determiner,
    part: partOf(a, from, to, high),
    nounHash: facts.hash,
    afterVerb: isAfterVerb(a, from),
    joined: false,
  }
}

function isAfterVerb(a: Analysis, from: number): boolean {
  return from > 0 && a.sentenceOf[from - 1] === a.sentenceOf[from] && a.tag[from - 1] === TAG.VERB
}

function nameMention(a: Analysis, name: NameMention, k: number, from: number, to: number, high: number): Mention {
  const people = name.rule === 'people'
  return {
    from,
    to,
    head: to - 1,
    noun: a.text.slice(a.start[to - 1], a.end[to - 1]),
    type: name.type,
    name: k,
    person: name.type === 'PER',
    doer: false,
    organisation: name.type === 'ORG',
    gender: name.type === 'PER' ? genderOf(name) : '',
    number: people ? 'many' : name.type === 'ORG' || isAfterThe(a, from) ? 'either' : 'one',
    determiner: 'none',
    part: partOf(a, from, to, high),
    nounHash: 0,
    afterVerb: isAfterVerb(a, from),
    joined: false,
  }
}

/** Adds "Ana Ruiz and Tom Bell" for pairs and lists joined by "and", behind their last part. */
function withJoined(a: Analysis, mentions: readonly Mention[]): Mention[] {
  const all: Mention[] = []
  let first: Mention | undefined
  mentions.forEach((mention, k) => {
    all.push(mention)
    const before = mentions[k - 1]
    if (!before || a.sentenceOf[before.from] !== a.sentenceOf[mention.from]) first = undefined
    if (!before || before.to + 1 > mention.from || mention.from - before.to > 2) {
      if (!before || before.to > mention.from) return
      first = undefined
      return
    }
    const link = lowerWord(a, mention.from - 1)
    const comma = link === ','
    if (link !== 'and' && link !== '&' && !comma) {
      first = undefined
      return
    }
    if (!first) first = before
    if (comma || QUARTERS.has(mention.noun)) return
    all.push({
      ...mention,
      from: first.from,
      name: -1,
      type: 'NOUN',
      noun: 'both',
      gender: '',
      number: 'many',
      person: mention.person || first.person,
      organisation: mention.organisation || first.organisation,
      part: first.part === 'other' ? mention.part : first.part,
      joined: true,
    })
    first = undefined
  })
  return all
}
