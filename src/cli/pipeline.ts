import { type BriefOptions, makeBrief, notAfter, type ReadReport } from '../brief/index.ts'
import { type IngestEffects, ingest, nodeEffects } from '../ingest/index.ts'
import { UsageError } from '../model/error.ts'
import type { Brief, Diagnostic, Report } from '../model/index.ts'
import { loadReaders, readReport } from '../read/read-report.ts'
import type { CommandEffects } from './effects.ts'
import type { StoryCommandOptions } from './program.ts'
import { startProgress } from './progress.ts'
import { readData } from './read-data.ts'
import { wholeNumber } from './whole-number.ts'

export interface Result {
  /** Everything read, reports under embargo too: the brief says which may be shown. */
  readonly pairs: readonly ReadReport[]
  readonly brief: Brief
}

/**
 * Inputs to a brief. What could not be read is told on standard error, one line each. Nothing comes back when no input
 * could be read at all. Throws UsageError for options that make no sense, before anything is read.
 */
export async function runPipeline(
  inputs: readonly string[],
  options: StoryCommandOptions,
  effects: CommandEffects,
): Promise<Result | undefined> {
  const briefOptions = checkOptions(options)
  const progress = await startProgress(effects)
  let pairs: ReadReport[]
  let diagnostics: readonly Diagnostic[]
  try {
    const ingested = await ingest(inputs, watched(nodeEffects(), progress.opened), {
      follow: options.follow ?? false,
      allowPrivate: options.allowPrivate ?? false,
      ...(options.now !== undefined && { now: options.now }),
    })
    diagnostics = ingested.diagnostics
    pairs = readAll(ingested.reports, briefOptions, progress.step)
  } finally {
    progress.stop()
  }
  if (pairs.length === 0) {
    for (const { message } of diagnostics) effects.tell(message)
    return undefined
  }
  const brief = makeBrief(pairs, briefOptions, diagnostics)
  for (const { message } of brief.diagnostics) effects.tell(message)
  return { pairs, brief }
}

function readAll(
  reports: readonly Report[],
  options: BriefOptions,
  step: (done: number, of: number) => void,
): ReadReport[] {
  if (reports.length === 0) return []
  const readers = loadReaders(readData)
  const limit = notAfter(
    reports.map((report) => report.publishedAt),
    options,
  )
  return reports.map((report, index) => {
    step(index, reports.length)
    return { report, reading: readReport(report, readers, { notAfter: limit }) }
  })
}

const OPTION_NAMES = ['day', 'asOf', 'now', 'zone', 'since', 'story', 'start', 'includeEmbargoed'] as const

/** What was typed, as the brief takes it. Throws UsageError for options that make no sense. */
export function checkOptions(options: StoryCommandOptions): BriefOptions {
  const given = Object.fromEntries(
    OPTION_NAMES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  ) as BriefOptions
  if (options.start !== undefined && !isDay(options.start)) {
    throw new UsageError('bad-time', `--start '${options.start}' is no day; write 2022-02-24`)
  }
  const lines = wholeNumber(options.lines, '--lines')
  makeBrief([], given)
  return lines === undefined ? given : { ...given, lines }
}

function isDay(value: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && Temporal.PlainDate.from(value, { overflow: 'reject' }) !== undefined
  } catch {
    return false
  }
}

/** The same effects, telling of every document that is opened. */
function watched(effects: IngestEffects, opened: () => void): IngestEffects {
  const { disk, network } = effects
  return {
    ...effects,
    disk: {
      ...disk,
      read(path) {
        opened()
        return disk.read(path)
      },
    },
    network: {
      ...network,
      fetch(address, options) {
        opened()
        return network.fetch(address, options)
      },
    },
  }
}
