import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The lines of a JSONL file under the shared data folder. */
export function readJsonl<T>(shared: string, file: string): T[] {
  return readFileSync(path.join(shared, 'data', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
