import type { Command } from 'commander'
import { whichStoryOption } from './command-options.ts'
import type { CommandEffects } from './effects.ts'
import { ledgerEffects } from './ledger-effects.ts'
import type { ServeOptions } from './serve-command.ts'
import type { UserOptions } from './user-command.ts'

const ACTIONS = `
Actions:
  add NAME       make an account (default role: editor); the first is to be an admin: --role admin
  list           print all accounts
  role NAME      give another role: --role reader|editor|admin
  password NAME  give another password
  remove NAME    remove the account

The password is asked for, or read from standard input where that is a pipe.
`

/** Commands about serving: serve, user. */
export function serveCommands(program: Command, effects: CommandEffects, done: (status: number) => void): void {
  const own = ledgerEffects(effects)
  whichStoryOption(program.command('serve [feeds...]'))
    .description('serve a story of the ledger: page, desk and API, updated as reports come in')
    .option('--host <address>', 'listen there (default: 127.0.0.1, this machine alone); elsewhere needs an account')
    .option('--port <number>', 'listen on this port (default: 7370)')
    .option('--public', 'anybody may read the page; without it whoever has an account')
    .option('--publish <how>', 'continuous: readers see what is read at once; manual: what the desk has published')
    .option('--origin <address>', 'address under which readers reach it, as https://live.example.org')
    .option('--zone <zone>', 'time zone of the story, as Europe/Kyiv or +02:00')
    .option('--start <day>', 'day 1 of the story, as 2022-02-24')
    .option('--allow-private', 'let webhooks and feeds lead into private networks')
    .action(async (feeds: string[], options: ServeOptions) => {
      const { serveCommand } = await import('./serve-command.ts')
      done(await serveCommand(feeds, options, own))
    })
  whichStoryOption(program.command('user <action> [name]'))
    .description('accounts of those who read or edit: add, list, role, password, remove')
    .option('--role <role>', 'reader, editor or admin')
    .addHelpText('after', ACTIONS)
    .action(async (action: string, name: string | undefined, options: UserOptions) => {
      const [{ userCommand }, { askPassword }] = await Promise.all([
        import('./user-command.ts'),
        import('./ask-password.ts'),
      ])
      done(await userCommand(name === undefined ? [action] : [action, name], options, own, askPassword))
    })
}
