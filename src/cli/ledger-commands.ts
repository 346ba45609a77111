import type { Command } from 'commander'
import { formatOption, inputOptions, ledgerOption, storyOptions, whichStoryOption } from './command-options.ts'
import type { DecideOptions } from './decide-command.ts'
import type { CommandEffects } from './effects.ts'
import { type LedgerEffects, ledgerEffects } from './ledger-effects.ts'
import type { LedgerOptions } from './open-story.ts'
import type { InputOptions, StoryCommandOptions } from './program.ts'
import type { RereadOptions } from './reread-command.ts'
import type { SearchCommandOptions } from './search-command.ts'
import type { WatchOptions } from './watch-command.ts'

type Done = (status: number) => void

/** Commands over the ledger: add, watch, changes, search, decide, reread, check, backup. */
export function ledgerCommands(program: Command, effects: CommandEffects, done: Done): void {
  const own = ledgerEffects(effects)
  addReports(program, own, done)
  watch(program, own, done)
  lookInto(program, own, done)
  decide(program, own, done)
  keep(program, own, done)
}

function addReports(program: Command, effects: LedgerEffects, done: Done): void {
  whichStoryOption(program.command('add <input...>'))
    .description('read these reports into a ledger; prints "added ID INPUT" for each once it is safe on the disk')
    .option('--now <time>', 'pretend it is this time: received then, undated pages are not younger')
    .option('--follow', 'read the pages that a feed links to, not only its entries')
    .option('--allow-private', 'let addresses lead into private networks')
    .action(async (inputs: string[], options: InputOptions & LedgerOptions) => {
      const { addCommand } = await import('./add-command.ts')
      done(await addCommand(inputs, options, effects))
    })
}

function watch(program: Command, effects: LedgerEffects, done: Done): void {
  whichStoryOption(program.command('watch [feeds...]'))
    .description('ask for these feeds, and those watched before, again and again; keep what is new in a ledger')
    .option('--every <time>', 'how often, as 15m, 2h, 1d (default: 15m); a feed that fails is asked more seldom')
    .option('--once', 'ask for each once and end')
    .option('--follow', 'read the pages that a feed links to, not only its entries')
    .option('--allow-private', 'let addresses lead into private networks')
    .option('--list', 'print the feeds that are watched and how they are')
    .option('--forget', 'watch these feeds no more; their reports stay')
    .option('--now <time>', 'pretend it is this time')
    .addOption(formatOption(['terminal', 'json']))
    .action(async (feeds: string[], options: WatchOptions) => {
      const { watchCommand } = await import('./watch-command.ts')
      done(await watchCommand(feeds, options, effects))
    })
}

function lookInto(program: Command, effects: LedgerEffects, done: Done): void {
  ledgerOption(storyOptions(inputOptions(program.command('changes'))))
    .description('print what changed in a story of the ledger since the edition printed last by --since')
    .addOption(formatOption(['terminal', 'json']))
    .action(async (options: StoryCommandOptions) => {
      const { changesCommand } = await import('./changes-command.ts')
      done(await changesCommand(options, effects))
    })
  whichStoryOption(program.command('search [words...]'))
    .description('find statements that have all these words; "two words" stand together, bridg* begins a word')
    .option('--speaker <name>', 'said by somebody of this name')
    .option('--place <name>', 'about this place')
    .option('--kind <kind>', 'about this kind of event, as attack, talks, protest')
    .option('--day <day>', 'published on this day or speaking of it')
    .option('--from <day>', 'the same, from this day on')
    .option('--to <day>', 'the same, until this day')
    .option('--limit <number>', 'print so many at most (default: 20)')
    .option('--out <file>', 'write to this file; its ending tells the format if --format does not')
    .addOption(formatOption(['terminal', 'json']))
    .action(async (words: string[], options: SearchCommandOptions) => {
      const { searchCommand } = await import('./search-command.ts')
      done(await searchCommand(words, options, effects))
    })
}

const DECISIONS = `
Decisions:
  pin LINE                         the line stands in the brief whatever else there is
  hide LINE                        it never does
  withdraw LINE                    the desk takes it back
  heading SECTION-OR-EVENT WORDS   other words for a heading
  merge EVENT OTHER-EVENT…         they are one happening
  split EVENT LINE…                these lines tell another happening
  grade SOURCE A-F                 how far a source can be relied on
  undo DECISION                    a decision no longer holds
  list                             print the log

Ids may be cut to their first letters, as they stand behind # in the brief. Decisions outlive sayso reread.
`

function decide(program: Command, effects: LedgerEffects, done: Done): void {
  ledgerOption(storyOptions(inputOptions(program.command('decide <decision...>'))))
    .description("write an editor's decision into the log of a story: pin, hide, withdraw, heading, merge, split …")
    .option('--by <name>', 'who decides (default: the user logged in)')
    .option('--why <words>', 'the reason')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText('after', DECISIONS)
    .action(async (words: string[], options: DecideOptions) => {
      const { decideCommand } = await import('./decide-command.ts')
      done(await decideCommand(words, options, effects))
    })
}

function keep(program: Command, effects: LedgerEffects, done: Done): void {
  ledgerOption(program.command('reread'))
    .description("read every report of the ledger again with today's readers, after an upgrade; decisions stay")
    .option('--old', 'only those that other readers have read')
    .action(async (options: RereadOptions) => {
      const { rereadCommand } = await import('./reread-command.ts')
      done(await rereadCommand(options, effects))
    })
  ledgerOption(program.command('check'))
    .description('go through the whole ledger: every id, every offset, every quote; exits 4 where there is a fault')
    .action(async (options: LedgerOptions) => {
      const { checkCommand } = await import('./check-command.ts')
      done(await checkCommand(options, effects))
    })
  ledgerOption(program.command('backup <file>'))
    .description('write a consistent copy of the ledger to a new file, while others read and write it')
    .action(async (file: string, options: LedgerOptions) => {
      const { backupCommand } = await import('./backup-command.ts')
      done(await backupCommand(file, options, effects))
    })
}
