import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ReadData } from '../model/index.ts'

/** The package's root, seen from `src/cli` in a clone and from `dist/cli` in the published package. */
const root = path.join(import.meta.dirname, '..', '..')

/** Reads `models/…` and `lexicons/…` from the package's own folder; throws if the file is not there, which is a bug. */
export const readData: ReadData = (file) => readFileSync(path.join(root, file))
