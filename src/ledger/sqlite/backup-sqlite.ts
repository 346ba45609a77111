import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { UsageError } from '../../model/index.ts'
import { LedgerError } from '../ledger-error.ts'
import { explainError } from './explain-error.ts'

/** In one step: a copy in several begins anew whenever another process writes. */
const ALL_PAGES = 2 ** 31 - 1

/**
 * A consistent copy, taken within one read transaction while others write. It gets its name only when it is whole,
 * checked and on the disk. Throws UsageError `file-exists`, LedgerError `backup-damaged`, `disk-full` …
 */
export async function backupSqlite(database: DatabaseSync, file: string): Promise<void> {
  if (existsSync(file)) throw new UsageError('file-exists', `${file}: is there already; name a new file`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    await backup(database, part, { rate: ALL_PAGES })
    checkCopy(part)
    sync(part)
    renameSync(part, file)
    sync(path.dirname(file))
  } catch (error) {
    rmSync(part, { force: true })
    throw explainError(error, file)
  }
}

function checkCopy(file: string): void {
  const copy = new DatabaseSync(file)
  try {
    // One file without companions, wherever it is carried.
    copy.exec('pragma journal_mode = delete')
    const answer = copy.prepare('pragma quick_check(1)').get()?.['quick_check']
    if (answer !== 'ok')
      throw new LedgerError('backup-damaged', `${file}: the copy is damaged (${answer}); check the disk`)
  } finally {
    copy.close()
  }
}

function sync(file: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(file, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
