import type { NameMention } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import { agreeNames, findAgain } from './agree-names.ts'
import { checkCapitals, widenBodies } from './check-capitals.ts'
import { decodeChunks, type RawName } from './decode-chunks.ts'
import { findOthers, INITIALS } from './find-others.ts'
import { joinEntities } from './join-entities.ts'
import { nameChunks } from './name-chunks.ts'
import { nameEvidence } from './name-evidence.ts'
import type { NameReader } from './name-reader.ts'
import { type NameTokens, nameTokens, wordOf } from './name-tokens.ts'
import { readRole } from './read-role.ts'
import { retypeNames } from './retype-names.ts'
import { splitNames } from './split-names.ts'
import { trimTitles } from './trim-titles.ts'

export interface NameOptions {
  /** True for the name of a known place; used only where nothing else tells the type. */
  readonly isPlace?: (name: string) => boolean
}

/**
 * Reads the names of people (PER), organisations (ORG), places (LOC) and other things (MISC) with exact offsets, in
 * reading order, none inside another. Mentions of one name share `entity`. Linear in the text's length.
 */
export function readNames(a: Analysis, reader: NameReader, options: NameOptions = {}): NameMention[] {
  const t = nameTokens(a, reader.lexicon)
  const names = findNames(t, reader, options)
  const { entity, name } = joinEntities(names, t)
  return names.map((raw, k) => {
    const role = raw.type === 'PER' ? readRole(t, raw, names, k) : undefined
    return {
      kind: 'name',
      start: a.start[raw.from]!,
      end: a.end[raw.to - 1]!,
      rule: raw.rule,
      type: raw.type,
      name: name[k]!,
      ...(role === undefined ? {} : { role }),
      entity: entity[k]!,
    }
  })
}

/** Finders, then refiners. */
function findNames(t: NameTokens, { model, lexicon }: NameReader, { isPlace }: NameOptions): RawName[] {
  const chunks = nameChunks(t)
  const evidence = nameEvidence(t, chunks)
  const view = { t, lexicon, evidence, isPlace }
  let names = checkCapitals(decodeChunks(t, chunks, evidence, model), t, evidence)
  names = trimTitles(widenBodies(splitNames(withWars(t, names), t), t), t)
  names = inOrder(names, findAgain(names, t, chunks))
  names = inOrder(names, findOthers(t, chunks, evidence, names))
  return agreeNames(retypeNames(names, view), t)
}

/** Takes "War" and its number into "Second World", and leaves out common nouns in capitals. */
function withWars(t: NameTokens, names: readonly RawName[]): RawName[] {
  const kept: RawName[] = []
  names.forEach((name, k) => {
    const high = Math.min(t.a.firstToken[t.a.sentenceOf[name.from]! + 1]!, names[k + 1]?.from ?? t.a.tokenCount)
    let { to } = name
    if (to < high && wordOf(t, to) === 'War') {
      to++
      if (to < high && /^I+$/.test(wordOf(t, to))) to++
    }
    const from = INITIALS.has(wordOf(t, name.from)) ? name.from + 1 : name.from
    if (from < to) kept.push(to === name.to ? { ...name, from } : { ...name, from, to, type: 'MISC' })
  })
  return kept
}

function inOrder(names: readonly RawName[], more: readonly RawName[]): RawName[] {
  return more.length === 0 ? [...names] : [...names, ...more].sort((left, right) => left.from - right.from)
}
