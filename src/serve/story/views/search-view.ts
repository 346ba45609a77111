import { type SearchOptions, search } from '../../../ledger/index.ts'
import { UsageError } from '../../../model/index.ts'
import { parseMoment } from '../../../reconcile/index.ts'
import type { Params, View } from '../view.ts'

const LETTER = /[\p{L}\p{N}]/u
const LIMIT = 20

/** Everything said: statements with these words, newest day of publishing first, and headlines. */
export const searchView: View = async (params, context) => {
  const found = await search(context.ledger, context.story, optionsOf(params))
  const known = await Promise.all(
    [...new Set([...found.statements, ...found.titles].map(({ report }) => report))].map(
      async (id) => [id, await context.isSearched(id)] as const,
    ),
  )
  const open = new Set(known.flatMap(([id, is]) => (is ? [id] : [])))
  return {
    statements: found.statements.filter(({ report }) => open.has(report)),
    titles: found.titles.filter(({ report }) => open.has(report)),
    more: found.more,
  }
}

/** Throws UsageError `no-words`, `bad-time`. */
export function optionsOf(params: Params): SearchOptions {
  const words = splitWords(params['q'] ?? '')
  const { speaker, place, kind, day, limit } = params
  const from = params['from'] ?? day
  const to = params['to'] ?? day
  for (const value of [from, to]) {
    if (value !== undefined && !parseMoment(value)?.dayOnly) {
      throw new UsageError('bad-time', `'${value}' is no day; write 2022-03-07`)
    }
  }
  const asked = [...words, speaker, place].filter((word) => word !== undefined)
  const bare = asked.find((word) => !LETTER.test(word))
  if (bare !== undefined) throw new UsageError('no-words', `'${bare}' has no letter or digit to search for`)
  if (asked.length === 0 && (kind ?? from ?? to) === undefined) {
    throw new UsageError('no-words', 'search for what? Name words (q), speaker, place, kind, day, from or to')
  }
  return {
    words,
    limit: limit === undefined ? LIMIT : Number(limit),
    ...(speaker === undefined ? {} : { speaker: [speaker] }),
    ...(place === undefined ? {} : { place: [place] }),
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** `fire "two words" bridg*`: words, phrases in quotation marks. */
export function splitWords(asked: string): string[] {
  return [...asked.matchAll(/"([^"]*)"|([^\s"]+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').trim())
    .filter((word) => word !== '')
}
