import { type Found, type FoundStatement, type SearchOptions, search } from '../ledger/index.ts'
import { UsageError } from '../model/error.ts'
import { displayText } from '../publish/display-text.ts'
import { renderJson } from '../publish/render-json.ts'
import { type TerminalType, terminalType } from '../publish/terminal-type.ts'
import { parseMoment } from '../reconcile/index.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { type LedgerOptions, withLedger } from './open-story.ts'
import { chooseFormat, deliver, pageFor } from './output.ts'

export interface SearchCommandOptions extends LedgerOptions {
  readonly speaker?: string
  readonly place?: string
  readonly kind?: string
  readonly day?: string
  readonly from?: string
  readonly to?: string
  readonly limit?: string
  readonly format?: string
  readonly out?: string
}

/** `sayso search WORDS…`: prints the statements of a story that have these words, newest first. Gives the exit status. */
export function searchCommand(
  words: readonly string[],
  options: SearchCommandOptions,
  effects: LedgerEffects,
): Promise<number> {
  const wanted = readOptions(words, options)
  return withLedger(options, effects, {}, async (ledger, story) => {
    const found = await search(ledger, story, wanted)
    const json = chooseFormat(options, ['json']) === 'json'
    const text = json ? renderJson(found) : renderFound(found, terminalType(pageFor(options.out, effects)))
    await deliver(text, options.out, effects)
    return 0
  })
}

const LETTER = /[\p{L}\p{N}]/u
const MOST = 1000

function readOptions(words: readonly string[], options: SearchCommandOptions): SearchOptions {
  const { speaker, place, kind, day } = options
  const from = options.from ?? day
  const to = options.to ?? day
  for (const [option, value] of Object.entries({ day, from, to })) checkDay(option, value)
  const asked = [...words, speaker, place].filter((word) => word !== undefined)
  const bare = asked.find((word) => !LETTER.test(word))
  if (bare !== undefined) throw new UsageError('no-words', `'${bare}' has no letter or digit to search for`)
  if (asked.length === 0 && kind === undefined && from === undefined && to === undefined) {
    throw new UsageError('no-words', 'search for what? Name words, or --speaker, --place, --kind, --day, --from, --to')
  }
  const limit = Number(options.limit ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw new UsageError('bad-limit', `--limit '${options.limit}' is no number from 1 to ${MOST}`)
  }
  return {
    words,
    limit,
    ...(speaker === undefined ? {} : { speaker: [speaker] }),
    ...(place === undefined ? {} : { place: [place] }),
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

function checkDay(option: string, value: string | undefined): void {
  if (value !== undefined && !parseMoment(value)?.dayOnly) {
    throw new UsageError('bad-time', `--${option} '${value}' is no day; write 2022-03-07`)
  }
}

function renderFound({ statements, titles, more }: Found, type: TerminalType): string {
  if (statements.length === 0 && titles.length === 0) return 'Nothing found.\n'
  const blocks = [
    ...statements.map((statement) => statementBlock(statement, type)),
    ...(titles.length > 0 ? [type.paint('Headlines', 'bold')] : []),
    ...titles.map(({ title, outlet, day, report }) =>
      block(displayText(title), [outlet ?? '', day ?? 'no date', report], type),
    ),
    ...(more ? ['There is more: --limit shows it.'] : []),
  ]
  return `${blocks.join('\n')}\n`
}

function statementBlock(
  { quote, speaker, outlet, day, modality, kind, places, report }: FoundStatement,
  type: TerminalType,
) {
  const who = speaker === outlet ? speaker : [speaker, outlet ?? ''].filter((name) => name !== '').join(', ')
  const what = [modality === 'happened' ? '' : modality, kind, places]
  return block(displayText(quote), [who, day ?? 'no date', ...what, report], type)
}

function block(words: string, notes: readonly string[], type: TerminalType): string {
  const shown = notes.filter((note) => note !== '').map(displayText)
  return `${type.wrap(words, '  • ')}\n${type.wrap(type.paint(`— ${shown.join(' · ')}`, 'cyan'), '    ')}`
}
