import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { NameMention, Reference } from '../../model/index.ts'
import { type Analysis, analyse, loadLanguage } from '../index.ts'
import { readReferences } from '../references/index.ts'
import { loadNameReader, readNames } from './index.ts'

const root = path.join(import.meta.dirname, '..', '..', '..')
const readData = (file: string): Uint8Array => readFileSync(path.join(root, file))
const language = loadLanguage(readData)

export const reader = loadNameReader(readData)

/** A text read with the shipped weights. */
export function read(text: string): { a: Analysis; names: NameMention[]; references: Reference[] } {
  const a = analyse(text, language)
  const names = readNames(a, reader)
  return { a, names, references: readReferences(a, names, reader) }
}

/** "PER Ana Ruiz" for every name, in reading order. */
export function namesIn(text: string): string[] {
  return read(text).names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

/** "She = Ana Ruiz" for every reference, in reading order. */
export function referencesIn(text: string): string[] {
  return read(text).references.map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`)
}
