import type { Draft } from '../draft.ts'
import { readHeaderLines } from '../read-header-lines.ts'
import { readOpening } from '../read-opening.ts'
import { readPlainText } from './plain-text.ts'

/** A .txt file: header lines if it has any, then title, byline and date lines, then paragraphs. */
export function readText(raw: string): Draft {
  const header = readHeaderLines(raw)
  const { body, metadata } = readOpening(readPlainText(raw, header.end), header.metadata)
  return { ...metadata, body }
}
