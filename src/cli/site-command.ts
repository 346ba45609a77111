import { readFileSync } from 'node:fs'
import path from 'node:path'
import { makeBrief, settle } from '../brief/index.ts'
import { listDecisions } from '../ledger/index.ts'
import { type Decision, UsageError } from '../model/index.ts'
import { toldLines } from '../publish/page/index.ts'
import { makeSite } from '../publish/site/make-site.ts'
import { loadWeb } from '../web/index.ts'
import type { CommandEffects } from './effects.ts'
import { chooseInputs, isFromLedger } from './inputs.ts'
import { type LedgerEffects, ledgerEffects } from './ledger-effects.ts'
import { runFromLedger } from './ledger-pipeline.ts'
import { withLedger } from './open-story.ts'
import { checkOptions, type Result, runPipeline } from './pipeline.ts'
import type { StoryCommandOptions } from './program.ts'

export interface SiteCommandOptions extends StoryCommandOptions {
  readonly address?: string
}

/** `sayso site OUT`: writes the whole story as files for a web server. Gives the exit status. */
export async function siteCommand(
  out: string,
  inputs: readonly string[],
  options: SiteCommandOptions,
  effects: CommandEffects,
): Promise<number> {
  const address = checkAddress(options.address)
  const own = ledgerEffects(effects)
  if (!isFromLedger(inputs, options, effects)) {
    const result = await runPipeline(chooseInputs(inputs, effects), options, effects)
    return result ? writeSite(out, result, [], address, options, own) : 3
  }
  return withLedger(options, own, {}, async (ledger, story) => {
    const result = await runFromLedger(ledger, story, options, effects)
    if (!result) return 3
    const log = await listDecisions(ledger, story)
    return writeSite(
      out,
      result,
      log.map(({ decision }) => decision),
      address,
      options,
      own,
    )
  })
}

async function writeSite(
  out: string,
  { pairs, brief }: Result,
  decisions: readonly Decision[],
  address: string | undefined,
  options: SiteCommandOptions,
  effects: LedgerEffects,
): Promise<number> {
  const briefOptions = checkOptions(options)
  const site = makeSite(
    {
      pairs,
      brief,
      wordsOf: toldLines(settle(pairs, { ...briefOptions, decisions })),
      briefOf: ({ day, end }) => {
        const { since: _, ...rest } = briefOptions
        return makeBrief(pairs, { ...rest, decisions, day, asOf: end })
      },
      ...(options.zone === undefined ? {} : { zone: options.zone }),
      ...(address === undefined ? {} : { address }),
    },
    await loadWeb(),
    (file) => readFileSync(file, 'utf8'),
  )
  const folders = new Set<string>()
  let files = 0
  for (const file of site) {
    const target = path.join(out, ...file.path.split('/'))
    const folder = path.dirname(target)
    if (!folders.has(folder)) effects.makeFolder(folder)
    folders.add(folder)
    await effects.write(target, file.text)
    files++
  }
  await effects.print(`${files} files written; the newest page is ${path.join(out, 'index.html')}\n`)
  return 0
}

/** The address as the root of links, with a slash at its end. Throws UsageError for what is no web address. */
function checkAddress(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError('bad-address', `--address '${typed}' is no web address; write https://example.org/story/`)
  }
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`
}
