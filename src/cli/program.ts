import { Command, Option } from 'commander'
import type { CommandEffects } from './effects.ts'

const EXAMPLES = `
Examples:
  sayso day-12.txt                              the brief of one page, in the terminal
  sayso brief reports/ --format html --out day.html
  sayso brief https://example.org/feed.xml --follow --day 2022-03-07
  cat page.html | sayso brief -                 read standard input
  sayso read day-12.txt                         what was read from each report
  sayso why k3vq day-12.txt                     why a line stands in the brief
  sayso                                         the brief of the example story

INPUT is a file, a folder, an address or - for standard input: .txt, .md, .html, .json (ninjs), .jsonl, .pdf, .docx,
.eml, RSS, Atom, RDF or JSON Feed. The only addresses contacted are those you name.

Exit status: 0 with a result (what could not be read is told on standard error), 2 for wrong use, 3 when no input
could be read at all.
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
  readonly story?: string
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
  storyOptions(inputOptions(program.command('brief [input...]', { isDefault: true })))
    .description('print the brief of these reports (this is what `sayso INPUT…` does)')
    .addOption(formatOption(['terminal', 'markdown', 'html', 'json']))
    .action(async (inputs: string[], options: StoryCommandOptions) => {
      const { briefCommand } = await import('./brief-command.ts')
      done(await briefCommand(inputs, options, effects))
    })
  storyOptions(inputOptions(program.command('read <input...>')))
    .description('print what was read from each report: statements, times, places, figures, names')
    .addOption(formatOption(['terminal', 'json']))
    .action(async (inputs: string[], options: StoryCommandOptions) => {
      const { readCommand } = await import('./read-command.ts')
      done(await readCommand(inputs, options, effects))
    })
  storyOptions(inputOptions(program.command('why <line> [input...]')))
    .description('print the chain, the rules and the evidence that made a line; LINE is its id or the start of it')
    .addOption(formatOption(['terminal', 'json']))
    .action(async (line: string, inputs: string[], options: StoryCommandOptions) => {
      const { whyCommand } = await import('./why-command.ts')
      done(await whyCommand(line, inputs, options, effects))
    })
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

function inputOptions(command: Command): Command {
  return command
    .option('--now <time>', 'pretend it is this time: undated pages are not younger, later reports are left out')
    .option('--follow', 'read the pages that a feed links to, not only its entries')
    .option('--allow-private', 'let addresses lead into private networks')
    .option('--include-embargoed', 'use reports under embargo too (for the desk)')
    .option('--out <file>', 'write to this file; its ending tells the format if --format does not')
}

function storyOptions(command: Command): Command {
  return command
    .option('--day <day>', 'the day the brief is for, as 2022-03-07')
    .option('--as-of <time>', 'leave out what was published later, as 2022-03-07T18:00+02:00')
    .option('--zone <zone>', 'time zone of the story, as Europe/Kyiv or +02:00')
    .option('--since <time>', 'what was published after this is new (default: since the day before)')
    .option('--story <name>', 'name of the story')
    .option('--start <day>', 'day 1 of the story, as 2022-02-24')
}

function formatOption(choices: readonly string[]): Option {
  return new Option('--format <format>', `how to print it`).choices(choices)
}
