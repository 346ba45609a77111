import { mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { UsageError } from '../model/error.ts'
import type { CommandEffects } from './effects.ts'

/** What commands that keep a ledger touch besides. */
export interface LedgerEffects extends CommandEffects {
  /** Milliseconds since 1970. */
  clock(): number
  /** Name of whoever is logged in. */
  user(): string
  /** Path of the ledger that is meant when none is named. */
  readonly defaultLedger: string
  /** Aborted when whoever started the process wants it to end. */
  stopped(): AbortSignal
  /** Makes a folder and those it lies in; throws UsageError when it cannot. */
  makeFolder(folder: string): void
}

/** The effects of a real process. */
export function ledgerEffects(effects: CommandEffects): LedgerEffects {
  return {
    ...effects,
    clock: () => Temporal.Now.instant().epochMilliseconds,
    user: () => os.userInfo().username,
    defaultLedger: path.join(dataFolder(process.platform, process.env, os.homedir()), 'sayso', 'ledger.db'),
    stopped,
    makeFolder(folder) {
      try {
        mkdirSync(folder, { recursive: true })
      } catch (error) {
        throw new UsageError('cannot-write', `${folder}: cannot be made: ${(error as NodeJS.ErrnoException).code}`)
      }
    },
  }
}

/** The first signal to end lets what is under way be finished; the second ends it. */
function stopped(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort())
  return stop.signal
}

/** Where programs keep a user's data: XDG_DATA_HOME or ~/.local/share, on macOS and Windows what is usual there. */
export function dataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? path.win32.join(home, 'AppData', 'Local')
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support')
  const data = env['XDG_DATA_HOME']
  // The XDG base directory specification has relative paths ignored.
  return data !== undefined && path.posix.isAbsolute(data) ? data : path.posix.join(home, '.local', 'share')
}
