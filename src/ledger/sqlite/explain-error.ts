import { UsageError } from '../../model/index.ts'
import { LedgerError } from '../ledger-error.ts'

/** Primary result codes of SQLite that come from outside the program (https://sqlite.org/rescode.html). */
const CODES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  5: ['ledger-busy', 'another program holds it; try again'],
  8: ['ledger-read-only', 'cannot be written; check its permissions and those of its folder'],
  10: ['disk-error', 'the disk refused to read or write; nothing acknowledged is lost, check the disk and its room'],
  11: ['ledger-damaged', 'is damaged; put back a backup'],
  13: ['disk-full', 'no room on the disk; nothing acknowledged is lost, make room and go on'],
  14: ['cannot-open', 'cannot be opened; check the path and its permissions'],
}

const NOT_A_DATABASE = 26

/** A `LedgerError` for what lies outside the program, a UsageError for another file's name; any other error as it is. */
export function explainError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error
  const primary = Number(error.errcode) & 0xff
  if (primary === NOT_A_DATABASE) return new UsageError('not-a-ledger', `${file}: is no ledger; name another file`)
  const [code, message] = CODES[primary] ?? []
  return code === undefined ? error : new LedgerError(code, `${file}: ${message}`, { cause: error })
}
