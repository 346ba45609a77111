import { type Command, Option } from 'commander'
import { EXPORT_FORMATS } from '../publish/export/format-names.ts'

/** Options of commands that read inputs. */
export function inputOptions(command: Command): Command {
  return command
    .option('--now <time>', 'pretend it is this time: undated pages are not younger, later reports are left out')
    .option('--follow', 'read the pages that a feed links to, not only its entries')
    .option('--allow-private', 'let addresses lead into private networks')
    .option('--include-embargoed', 'use reports under embargo too (for the desk)')
    .option('--out <file>', 'write to this file; its ending tells the format if --format does not')
}

/** Options of commands that print a story. */
export function storyOptions(command: Command): Command {
  return command
    .option('--day <day>', 'the day the brief is for, as 2022-03-07')
    .option('--as-of <time>', 'leave out what was published later, as 2022-03-07T18:00+02:00')
    .option('--zone <zone>', 'time zone of the story, as Europe/Kyiv or +02:00')
    .option('--since <time>', 'what was published after this is new (default: since the day before)')
    .option('--lines <number>', 'at most so many lines')
    .option('--story <name>', 'name of the story')
    .option('--start <day>', 'day 1 of the story, as 2022-02-24')
}

/** How a command prints. */
export function formatOption(choices: readonly string[]): Option {
  return new Option('--format <format>', `how to print it`).choices(choices)
}

/** Which ledger, for commands that always use one. */
export function ledgerOption(command: Command): Command {
  return command.option('--ledger <file>', "the ledger (default: sayso/ledger.db in the user's data folder)")
}

/** The same for commands that can do without. */
export function fromLedgerOption(command: Command): Command {
  return command.option('--ledger [file]', 'take the story out of this ledger, or the one in the user’s data folder')
}

/** Which story of the ledger. */
export function whichStoryOption(command: Command): Command {
  return ledgerOption(command).option('--story <name>', 'which story of the ledger (default: the one without a name)')
}

/** What to export, and of it what. */
export function exportOptions(command: Command): Command {
  return command
    .addOption(new Option('--as <format>', 'the format').choices(Object.keys(EXPORT_FORMATS)).makeOptionMandatory())
    .option('--from <day>', 'everything said about the days from this one on, not only the brief of one day')
    .option('--to <day>', 'the same, until this day')
    .option('--speaker <name>', 'only what somebody of this name says or relays')
    .option('--side <name>', 'only what this side says')
    .option('--place <name>', 'only what happens at this place')
    .option('--kind <kind>', 'only about this kind of event, as shelling, talks, protest')
    .option('--section <heading>', 'only the section with this heading')
    .option('--address <address>', 'where the page of the brief can be read: feeds and calendars lead there')
    .option('--previous <file>', 'an earlier export for coders: its ids are kept')
    .option('--changes <file>', 'write to this file what is new, changed or deleted since --previous')
    .addHelpText('after', FORMAT_HELP)
}

const FORMAT_HELP = `
Formats:
${Object.entries(EXPORT_FORMATS)
  .map(([name, about]) => `  ${name.padEnd(12)} ${about}`)
  .join('\n')}

What was withdrawn is in none of them. docs/exports.md has every rule.
`
