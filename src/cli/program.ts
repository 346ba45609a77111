import { Command } from 'commander'
import { exportOptions, formatOption, fromLedgerOption, inputOptions, storyOptions } from './command-options.ts'
import type { CommandEffects } from './effects.ts'
import type { ExportCommandOptions } from './export-command.ts'
import { ledgerCommands } from './ledger-commands.ts'
import { serveCommands } from './serve-commands.ts'
import type { SiteCommandOptions } from './site-command.ts'
import type { TimelineCommandOptions } from './timeline-command.ts'

const EXAMPLES = `
Examples:
  sayso day-12.txt                              the brief of one page, in the terminal
  sayso brief reports/ --format html --out day.html
  sayso brief https://example.org/feed.xml --follow --day 2022-03-07
  cat page.html | sayso brief -                 read standard input
  sayso read day-12.txt                         what was read from each report
  sayso why k3vq day-12.txt                     why a line stands in the brief
  sayso timeline reports/ --days 5 --sentences 1   the whole story, day by day
  sayso site public/ reports/                   the whole story as files for a web server
  sayso export reports/ --as acled --from 2022-03-01 --to 2022-03-07 --out week.csv
  sayso                                         the brief of the example story

  sayso add reports/                            keep reports in a ledger, day by day; one line for each once it is safe
  sayso watch https://example.org/feed.xml      the same with what is new in a feed, again and again
  sayso brief --ledger                          the brief of what the ledger holds
  sayso changes --since 2022-03-07T08:00Z       what changed since you last looked

INPUT is a file, a folder, an address or - for standard input: .txt, .md, .html, .json (ninjs), .jsonl, .pdf, .docx,
.eml, RSS, Atom, RDF or JSON Feed. The only addresses contacted are those you name.

Exit status: 0 with a result (what could not be read is told on standard error), 2 for wrong use, 3 when no input
could be read at all, 4 when the ledger cannot be used or sayso check found a fault.
`

/** What a command was asked to do; every value as typed, checked where it is used. */
export interface InputOptions {
  readonly now?: string
  readonly follow?: boolean
  readonly allowPrivate?: boolean
  readonly includeEmbargoed?: boolean
  readonly format?: string
  readonly out?: string
}

export interface StoryCommandOptions extends InputOptions {
  readonly day?: string
  readonly asOf?: string
  readonly zone?: string
  readonly since?: string
  readonly lines?: string
  /** Name of the story; in a ledger, which story. */
  readonly story?: string
  /** Ledger file that the story comes out of; true for the one in the user's data folder. */
  readonly ledger?: string | true
  readonly start?: string
}

/**
 * The command line. What a command does is loaded only when it is called, so that `--version` does not pay for the
 * models. `done` takes the exit status.
 */
export function buildProgram(version: string, effects: CommandEffects, done: (status: number) => void): Command {
  const program = new Command('sayso')
    .description('Reads reports about an unfolding story and prints a dated brief: who says what, and the sentence.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError(true)
  fromLedgerOption(storyOptions(inputOptions(program.command('brief [input...]', { isDefault: true }))))
    .description('print the brief of these reports (this is what `sayso INPUT…` does)')
    .addOption(formatOption(['terminal', 'markdown', 'html', 'json']))
    .action(async (inputs: string[], options: StoryCommandOptions) => {
      const { briefCommand } = await import('./brief-command.ts')
      done(await briefCommand(inputs, options, effects))
    })
  fromLedgerOption(storyOptions(inputOptions(program.command('timeline [input...]'))))
    .description('print the whole story: the days that matter, and a few lines of each')
    .option('--days <number>', 'at most so many days (default: 10)')
    .option('--sentences <number>', 'at most so many lines a day (default: 2)')
    .addOption(formatOption(['terminal', 'markdown', 'json']))
    .action(async (inputs: string[], options: TimelineCommandOptions) => {
      const { timelineCommand } = await import('./timeline-command.ts')
      done(await timelineCommand(inputs, options, effects))
    })
  storyOptions(inputOptions(program.command('read <input...>')))
    .description('print what was read from each report: statements, times, places, figures, names')
    .addOption(formatOption(['terminal', 'json']))
    .action(async (inputs: string[], options: StoryCommandOptions) => {
      const { readCommand } = await import('./read-command.ts')
      done(await readCommand(inputs, options, effects))
    })
  fromLedgerOption(storyOptions(inputOptions(program.command('why <line> [input...]'))))
    .description('print the chain, the rules and the evidence that made a line; LINE is its id or the start of it')
    .addOption(formatOption(['terminal', 'json']))
    .action(async (line: string, inputs: string[], options: StoryCommandOptions) => {
      const { whyCommand } = await import('./why-command.ts')
      done(await whyCommand(line, inputs, options, effects))
    })
  fromLedgerOption(storyOptions(inputOptions(program.command('site <folder> [input...]'))))
    .description('write the whole story as files for a web server: a page a day, search, feeds')
    .option('--address <address>', 'where the site will stand, as https://example.org/story/')
    .action(async (folder: string, inputs: string[], options: SiteCommandOptions) => {
      const { siteCommand } = await import('./site-command.ts')
      done(await siteCommand(folder, inputs, options, effects))
    })
  exportOptions(fromLedgerOption(storyOptions(inputOptions(program.command('export [input...]')))))
    .description("print the brief, or the story's events, in the format of other people's tools")
    .action(async (inputs: string[], options: ExportCommandOptions) => {
      const { exportCommand } = await import('./export-command.ts')
      done(await exportCommand(inputs, options, effects))
    })
  ledgerCommands(program, effects, done)
  serveCommands(program, effects, done)
  program
    .command('completion <shell>')
    .description('print the completion script for bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionCommand } = await import('./completion-command.ts')
      done(await completionCommand(shell, program, effects))
    })
  for (const command of program.commands) command.helpOption('--help', 'print help for this command')
  return program
}
