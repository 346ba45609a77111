import type { NameMention } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import { decodeChunks, type RawName } from './decode-chunks.ts'
import { findOthers } from './find-others.ts'
import { joinEntities } from './join-entities.ts'
import { nameChunks } from './name-chunks.ts'
import { nameEvidence } from './name-evidence.ts'
import type { NameReader } from './name-reader.ts'
import { type NameTokens, nameTokens } from './name-tokens.ts'
import { readRole } from './read-role.ts'
import { trimTitles } from './trim-titles.ts'

/**
 * Reads the names of people (PER), organisations (ORG), places (LOC) and other things (MISC) with exact offsets, in
 * reading order, none inside another. Mentions of one name share `entity`. Linear in the text's length.
 */
export function readNames(a: Analysis, reader: NameReader): NameMention[] {
  const t = nameTokens(a, reader.lexicon)
  const names = findNames(t, reader)
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
function findNames(t: NameTokens, { model }: NameReader): RawName[] {
  const chunks = nameChunks(t)
  const evidence = nameEvidence(t, chunks)
  const named = trimTitles(decodeChunks(t, chunks, evidence, model), t)
  const others = findOthers(t, chunks, evidence, named)
  return [...named, ...others].sort((left, right) => left.from - right.from)
}
