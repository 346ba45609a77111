import type { Line, Source } from '../model/index.ts'
import { displayText } from './display-text.ts'

/** "David Arakhamia, Ukrainian negotiator"; the role is left out where the name already holds it. */
export function sourceWords(source: Source): string {
  const name = displayText(source.name)
  const role = source.role === undefined ? '' : displayText(source.role)
  if (role === '' || name.toLowerCase().includes(role.toLowerCase())) return name
  return `${name}, ${role}`
}

/**
 * On whose word it stands: "Leonid Slutsky, Russian negotiator, via Interfax and day-12". Speaker first, outlet last;
 * a chain of one is the outlet speaking for itself.
 */
export function attribution(chain: readonly Source[]): string {
  const names: string[] = []
  for (const source of chain) {
    const words = names.length === 0 ? sourceWords(source) : displayText(source.name)
    if (words !== '' && !names.includes(words)) names.push(words)
  }
  const [speaker, ...relays] = names
  if (speaker === undefined) return 'source not named'
  return relays.length === 0 ? speaker : `${speaker}, via ${joinWords(relays)}`
}

/** "a", "a and b", "a, b and c". */
export function joinWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** "1 origin", "2 origins": counted in things, not letters. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${groupDigits(number)} ${number === 1 ? one : many}`
}

/** 13000 as "13,000", 1500000 as "1.5 million", 2.5 as "2.5": the same on every machine. */
export function groupDigits(number: number): string {
  const size = Math.abs(number)
  if (size >= 1e9 && size < 1e15 && size % 1e7 === 0) return `${groupDigits(number / 1e9)} billion`
  if (size >= 1e6 && size < 1e9 && size % 1e4 === 0) return `${groupDigits(number / 1e6)} million`
  const [whole = '', fraction] = size.toString().split('.')
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return `${number < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** How widely a line is borne out: "2 independent origins, in 5 reports"; empty for one report's own word. */
export function support(line: Line): string {
  const parts: string[] = []
  if (line.origins > 1) parts.push(count(line.origins, 'independent origin'))
  if (line.carriers.length > 1) {
    parts.push(line.origins > 1 ? `in ${line.carriers.length} reports` : `1 origin, in ${line.carriers.length} reports`)
  }
  return parts.join(', ')
}
