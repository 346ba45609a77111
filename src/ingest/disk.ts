import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import type { Disk } from './effects.ts'
import { Problem } from './problem.ts'

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'])

/** The machine's disk. Refused access is a `Problem`; anything else that fails is thrown as it is. */
export const disk: Disk = {
  async stat(path) {
    try {
      const link = (await lstat(path)).isSymbolicLink()
      const found = await stat(path)
      return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size, link }
    } catch (error) {
      if (ABSENT.has(codeOf(error))) return undefined
      throw asProblem(error)
    }
  },
  list: (path) => readdir(path).catch((error: unknown) => Promise.reject(asProblem(error))),
  read: (path) => readFile(path).catch((error: unknown) => Promise.reject(asProblem(error))),
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? '')

function asProblem(error: unknown): unknown {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return new Problem('not-allowed', 'may not be read; check its permissions')
  if (code === 'EIO' || code === 'EISDIR')
    return new Problem('not-readable', `cannot be read (${code}); check the disk`)
  if (ABSENT.has(code)) return new Problem('missing-file', 'there is no such file or folder; check the path')
  return error
}
