import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hashWord } from '../src/language/hash-word.ts'
import { CASE, CASE_SHIFT, CLASS_SHIFT, type LexiconEntry } from '../src/language/lexicon.ts'
import { splitSentences } from '../src/language/split-sentences.ts'
import { tokenise } from '../src/language/tokenise.ts'
import { learnClusters } from './train-clusters.ts'
import { EWT_TRAIN, readTreebank } from './train-treebank.ts'

/** Raw news text under the shared data folder; only word classes and habits of case learned from it are kept. */
const RAW = [
  'timelines/t17.dev.articles.jsonl.gz',
  'timelines/crisis.dev.sentences.jsonl.gz',
  'stories/portal.dev.jsonl.gz',
  'attribution/polnear-train.jsonl',
]

/** Texts of the raw files, with Penn Treebank's brackets and quotation marks put back, and those of EWT's train part. */
export function readRawTexts(shared: string): string[] {
  const texts: string[] = []
  for (const file of RAW) {
    const bytes = readFileSync(path.join(shared, 'data', file))
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
    for (const line of lines) if (line !== '') texts.push(plain((JSON.parse(line) as { text: string }).text))
  }
  for (const { text } of readTreebank(shared, EWT_TRAIN)) texts.push(text)
  return texts
}

function plain(text: string): string {
  return text
    .replaceAll('-LRB-', '(')
    .replaceAll('-RRB-', ')')
    .replaceAll('``', '"')
    .replaceAll("''", '"')
    .replaceAll('\n', '\n\n')
}

/** How often a word must occur in raw text before anything is held to be known of it. */
const OFTEN = 4

/**
 * What raw text alone tells of each word, by its hash: a class among 128, one among 500, and how it is capitalised. Tags
 * are left open.
 */
export function learnKnowledge(shared: string): Map<number, LexiconEntry> {
  const texts = readRawTexts(shared)
  const broad = learnClusters(texts, 128, 12, OFTEN)
  const narrow = learnClusters(texts, 500, 12, OFTEN)
  const habits = countCase(texts)
  const known = new Map<number, LexiconEntry>()
  for (const word of new Set([...broad.keys(), ...narrow.keys(), ...habits.keys()])) {
    if (word === 0) continue
    const habit = habitOf(habits.get(word))
    const value = (broad.get(word) ?? 0) << CLASS_SHIFT
    const details = (narrow.get(word) ?? 0) | (habit << CASE_SHIFT)
    if (value !== 0 || details !== 0) known.set(word, { value, details })
  }
  return known
}

interface CaseCounts {
  capital: number
  lower: number
}

function habitOf(counts: CaseCounts | undefined): number {
  if (!counts || counts.capital + counts.lower < OFTEN) return CASE.UNKNOWN
  const { capital, lower } = counts
  if (capital > 9 * lower) return CASE.CAPITAL
  if (lower > 9 * capital) return CASE.LOWER
  return capital > lower ? CASE.MOSTLY_CAPITAL : CASE.MOSTLY_LOWER
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}
function isUpper(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Counts how words begin where a capital says something: behind a word or comma of a sentence that is not all capitals. */
function countCase(texts: readonly string[]): Map<number, CaseCounts> {
  const counts = new Map<number, CaseCounts>()
  for (const text of texts) {
    const tokens = tokenise(text)
    const { firstToken } = splitSentences(text, tokens)
    for (let s = 0; s + 1 < firstToken.length; s++) {
      const from = firstToken[s]!
      const to = firstToken[s + 1]!
      let balance = 0
      for (let i = from; i < to; i++) {
        const code = text.charCodeAt(tokens.start[i]!)
        balance += isLower(code) ? 1 : isUpper(code) ? -1 : 0
      }
      if (balance < 0) continue
      for (let i = from + 1; i < to; i++) {
        const code = text.charCodeAt(tokens.start[i]!)
        const before = text.charCodeAt(tokens.end[i - 1]! - 1)
        if (!isLower(code) && !(isUpper(code) && (isLower(before) || before === 44))) continue
        const word = hashWord(text, tokens.start[i]!, tokens.end[i]!)
        const entry = counts.get(word) ?? { capital: 0, lower: 0 }
        if (isLower(code)) entry.lower++
        else entry.capital++
        counts.set(word, entry)
      }
    }
  }
  return counts
}
