import { readFile } from 'node:fs/promises'
import { settle } from '../brief/index.ts'
import { type Brief, type Decision, UsageError } from '../model/index.ts'
import { briefOfDays } from '../publish/export/brief-of-days.ts'
import type { Exporter } from '../publish/export/exporter.ts'
import { EXPORTERS } from '../publish/export/formats.ts'
import { filterBrief } from '../publish/filter/filter-brief.ts'
import type { LineFilter } from '../publish/filter/matches-line.ts'
import type { CommandEffects } from './effects.ts'
import { chooseInputs, isFromLedger } from './inputs.ts'
import { checkOptions, type Result, runPipeline } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'
import { readData } from './read-data.ts'

export interface ExportCommandOptions extends StoryCommandOptions, LineFilter {
  readonly as: string
  readonly from?: string
  readonly to?: string
  readonly address?: string
  readonly previous?: string
  readonly changes?: string
}

/** What the ledger knows besides the reports. */
export interface Kept {
  readonly decisions: readonly Decision[]
  readonly lastEdition?: Brief
}

/** `sayso export --as FORMAT`: the brief, or the story's events, in the format of other people's tools. Gives the exit status. */
export async function exportCommand(
  inputs: readonly string[],
  options: ExportCommandOptions,
  effects: CommandEffects,
): Promise<number> {
  const exporter = EXPORTERS.find(({ name }) => name === options.as)
  if (!exporter)
    throw new UsageError('bad-format', `--as '${options.as}': there is ${EXPORTERS.map(({ name }) => name).join(', ')}`)
  checkExportOptions(options, exporter, effects)
  const previous = options.previous === undefined ? undefined : await readEarlier(options.previous)
  const work = { exporter, options, effects, ...(previous === undefined ? {} : { previous }) }
  if (!isFromLedger(inputs, options, effects)) {
    const result = await runPipeline(chooseInputs(inputs, effects), options, effects)
    return result ? deliverExport(work, result, { decisions: [] }) : 3
  }
  const { ledgerExport } = await import('./ledger-export.ts')
  return ledgerExport(options, effects, (result, kept) => deliverExport(work, result, kept))
}

interface Work {
  readonly exporter: Exporter
  readonly options: ExportCommandOptions
  readonly effects: CommandEffects
  /** The earlier export. */
  readonly previous?: string
}

async function deliverExport(
  { exporter, options, effects, previous }: Work,
  { brief, pairs }: Result,
  { decisions, lastEdition }: Kept,
): Promise<number> {
  const settled = settle(pairs, { ...checkOptions(options), decisions })
  const { from, to, address } = options
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const filter = filterOf(options)
  const ranged = exporter.coder === true || from !== undefined || to !== undefined
  const whole = ranged ? briefOfDays(brief, settled, range) : brief
  const render = await exporter.load()
  const made = await render({
    brief: filterBrief(whole, filter),
    whole,
    reports: pairs.map(({ report }) => report),
    settled,
    filter,
    ...range,
    ...(lastEdition ? { lastEdition: filterBrief(lastEdition, filter) } : {}),
    ...(address === undefined ? {} : { address }),
    ...(previous === undefined ? {} : { previous }),
    readData,
  })
  for (const line of made.notes ?? []) effects.tell(line)
  if (options.changes !== undefined && made.changes !== undefined) await effects.write(options.changes, made.changes)
  if (options.out === undefined) await effects.print(made.content)
  else await effects.write(options.out, made.content)
  return 0
}

const FILTERS = ['speaker', 'side', 'place', 'kind', 'section'] as const

function filterOf(options: ExportCommandOptions): LineFilter {
  return Object.fromEntries(FILTERS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])))
}

function checkExportOptions(options: ExportCommandOptions, exporter: Exporter, effects: CommandEffects): void {
  for (const name of ['from', 'to'] as const) {
    const day = options[name]
    if (day !== undefined && !isDay(day))
      throw new UsageError('bad-time', `--${name} '${day}' is no day; write 2022-03-07`)
  }
  if (options.from !== undefined && options.to !== undefined && options.from > options.to) {
    throw new UsageError('bad-time', `--from ${options.from} is after --to ${options.to}`)
  }
  if (options.previous !== undefined && !exporter.coder) {
    throw new UsageError('no-previous', `--previous is for the rows of coders (acled, ucdp), not for ${exporter.name}`)
  }
  if (options.changes !== undefined && options.previous === undefined) {
    throw new UsageError(
      'no-previous',
      '--changes FILE lists what changed since which export? Name it: --previous FILE',
    )
  }
  if (exporter.name === 'docx' && options.out === undefined && effects.page.colour) {
    throw new UsageError('needs-out', 'a Word file is nothing for a terminal; name one: --out report.docx')
  }
  if (options.address !== undefined && !/^https?:\/\//i.test(options.address)) {
    throw new UsageError('bad-address', `--address '${options.address}' is no web address; write https://…`)
  }
}

function isDay(value: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && Temporal.PlainDate.from(value, { overflow: 'reject' }) !== undefined
  } catch {
    return false
  }
}

async function readEarlier(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError('cannot-read', `${path}: cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}
