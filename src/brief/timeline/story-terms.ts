import { contentWords } from '../../reconcile/content-words.ts'
import type { DatedSentence } from './dated-sentence.ts'

/** A pair of neighbouring words counts half as much as a word. */
const PAIR = 0.5

/** A sentence as a vector of length 1 over the story's words and pairs of neighbouring words. */
export interface Told {
  readonly sentence: DatedSentence
  /** Numbers of its distinct words. */
  readonly words: Int32Array
  /** Numbers of its words and pairs, with the weight of each. */
  readonly terms: Int32Array
  readonly weights: Float64Array
  /** How much it speaks of what the story's reports speak of; 1 on average. */
  readonly relevance: number
  /** It has a word of the keywords asked for; true if none are asked for. */
  readonly wanted: boolean
}

/** The sentences of a story, weighed against each other. */
export interface StoryTerms {
  readonly told: readonly Told[]
  /** Words and pairs are numbered below this. */
  readonly count: number
}

interface Numbered {
  readonly words: Int32Array
  readonly terms: Int32Array
}

/**
 * Weighs the words of a story's sentences: rare words more (inverse document frequency over sentences), and, for
 * relevance, words that many of the reports use more. The sentences of a report must follow one another.
 */
export function weighStory(sentences: readonly DatedSentence[], keywords: readonly string[] = []): StoryTerms {
  const numbers = new TermNumbers()
  const numbered = sentences.map((sentence) => numbers.of(sentence))
  const inSentences = new Float64Array(numbers.count)
  for (const { terms } of numbered) for (const term of terms) inSentences[term]!++
  const inReports = countReports(sentences, numbered, numbers.count)
  const rarity = inSentences.map((count) => Math.log(sentences.length / count))
  const asked = keywords.map((word) => word.toLowerCase())
  const reports = new Set(sentences.map(({ report }) => report)).size
  const raw = numbered.map(({ words }) => relevanceOf(words, rarity, inReports, reports))
  const mean = raw.reduce((sum, value) => sum + value, 0) / (raw.length || 1) || 1
  const told = numbered.map(({ words, terms }, i): Told => {
    const sentence = sentences[i]!
    const text = asked.length > 0 ? sentence.text.toLowerCase() : ''
    return {
      sentence,
      words,
      terms,
      weights: weigh(words.length, terms, rarity),
      relevance: raw[i]! / mean,
      wanted: asked.length === 0 || asked.some((word) => text.includes(word)),
    }
  })
  return { told, count: numbers.count }
}

/** Numbers words and pairs of words alike, in order of first use. */
class TermNumbers {
  readonly #words = new Map<string, number>()
  readonly #pairs = new Map<number, number>()
  #count = 0

  get count(): number {
    return this.#count
  }

  of({ text }: DatedSentence): Numbered {
    const words: number[] = []
    for (const stem of contentWords(text)) words.push(this.#numberOf(this.#words, stem))
    const terms = [...words]
    for (let i = 1; i < words.length; i++) terms.push(this.#numberOf(this.#pairs, words[i - 1]! * 2 ** 26 + words[i]!))
    return { words: Int32Array.from(words), terms: Int32Array.from(terms) }
  }

  #numberOf<T>(numbers: Map<T, number>, term: T): number {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, this.#count)
    return this.#count++
  }
}

/** In how many reports each term stands. The sentences of a report follow one another. */
function countReports(sentences: readonly DatedSentence[], numbered: readonly Numbered[], count: number): Float64Array {
  const reports = new Float64Array(count)
  const last = new Int32Array(count).fill(-1)
  let report = -1
  let id: string | undefined
  numbered.forEach(({ words }, i) => {
    if (sentences[i]!.report !== id) report++
    id = sentences[i]!.report
    for (const word of words) {
      if (last[word] !== report) reports[word]!++
      last[word] = report
    }
  })
  return reports
}

function relevanceOf(words: Int32Array, rarity: Float64Array, inReports: Float64Array, reports: number): number {
  let sum = 0
  let square = 0
  for (const word of words) {
    sum += rarity[word]! * (inReports[word]! / reports)
    square += rarity[word]! ** 2
  }
  return square > 0 ? sum / Math.sqrt(square) : 0
}

/** The first `words` terms are words, the others pairs. */
function weigh(words: number, terms: Int32Array, rarity: Float64Array): Float64Array {
  const weights = new Float64Array(terms.length)
  let square = 0
  terms.forEach((term, i) => {
    weights[i] = rarity[term]! * (i < words ? 1 : PAIR)
    square += weights[i]! ** 2
  })
  const length = Math.sqrt(square) || 1
  return weights.map((weight) => weight / length)
}
