import type { NameMention } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import { agreeNames, findAgain } from './agree-names.ts'
import { decodeChunks, type RawName } from './decode-chunks.ts'
import { findOthers } from './find-others.ts'
import { joinEntities } from './join-entities.ts'
import { nameChunks } from './name-chunks.ts'
import { nameEvidence } from './name-evidence.ts'
import type { NameReader } from './name-reader.ts'
import { type NameTokens, nameTokens } from './name-tokens.ts'
import { readRole } from './read-role.ts'
import { retypeNames } from './retype-names.ts'
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
  let names = trimTitles(decodeChunks(t, chunks, evidence, model), t)
  names = inOrder(names, findAgain(names, t, chunks))
  names = inOrder(names, findOthers(t, chunks, evidence, names))
  return agreeNames(retypeNames(names, view), t)
}

function inOrder(names: readonly RawName[], more: readonly RawName[]): RawName[] {
  return more.length === 0 ? [...names] : [...names, ...more].sort((left, right) => left.from - right.from)
}
