import type { TextPiece } from '../../web/index.ts'
import { displayText } from '../display-text.ts'

const ADDITION = /\[[^[\]]*\]/g

/** Words of a line, cut where Sayso added something in brackets. */
export function textPieces(text: string): TextPiece[] {
  const shown = displayText(text)
  const pieces: TextPiece[] = []
  let at = 0
  for (const match of shown.matchAll(ADDITION)) {
    if (match.index > at) pieces.push({ text: shown.slice(at, match.index) })
    pieces.push({ text: match[0], added: true })
    at = match.index + match[0].length
  }
  if (at < shown.length) pieces.push({ text: shown.slice(at) })
  return pieces
}
