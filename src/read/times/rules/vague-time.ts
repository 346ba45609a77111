import type { Match, Rule } from '../expression.ts'
import { BREAK } from '../lexicon.ts'
import { glued, has, IS, isCapital, isDash, isWord, type Pieces, pieceText, word } from '../pieces.ts'

/** "now", "recently", "currently", "the past", "in the future", "at present", "the near future", "very soon". */
export const vagueTime: Rule = {
  name: 'vague-time',
  at: IS.vague | IS.direction | IS.phrase,
  read(p, i) {
    if (!has(p, i, IS.vague)) return phrase(p, i)
    const { code, text } = word(p, i)
    const value = (to = i + 1) => ({ from: i, to, expression: { kind: 'vague', value: code! } as const })
    switch (text) {
      case 'present':
        return present(p, i)
          ? value(isDash(p, i + 1) || isWord(p, i + 1, 'day', 'time') ? presentEnd(p, i) : i + 1)
          : undefined
      case 'past':
        return isWord(p, i - 1, 'the') && endsPhrase(p, i + 1) ? value() : undefined
      case 'earlier':
        return startsSentence(p, i) && isWord(p, i + 1, ',') ? value() : undefined
      case 'soon':
        return isWord(p, i - 1, 'very') ? value() : undefined
      case 'overnight':
        return {
          from: i,
          to: i + 1,
          expression: { kind: 'step', step: { unit: 'day', offset: -1, anchor: 'published' }, part: 'NI' },
        }
      case 'now':
        return isWord(p, i + 1, 'that') || isWord(p, i - 1, 'by') || isWord(p, i - 1, 'from') ? undefined : value()
      case 'former':
        return isWord(p, i - 1, 'the') && isWord(p, i + 1, 'and') ? undefined : value()
      default:
        return value()
    }
  },
}

function present(p: Pieces, i: number): boolean {
  if (isWord(p, i - 1, 'at')) return true
  if (isDash(p, i + 1) && isWord(p, i + 2, 'day')) return true
  if (isWord(p, i + 1, 'day', 'time')) return true
  return isWord(p, i - 1, 'the') && endsPhrase(p, i + 1)
}

function presentEnd(p: Pieces, i: number): number {
  return isDash(p, i + 1) ? (isWord(p, i + 2, 'day') ? i + 3 : i + 1) : i + 2
}

function endsPhrase(p: Pieces, i: number): boolean {
  if (i >= p.count || p.code[i] === BREAK) return true
  return has(p, i, IS.punctuation) ? !isDash(p, i) || !glued(p, i) : isWord(p, i, 'and', 'or', 'but', 'when', 'as')
}

/** "At the time, …" and "was at the time incomplete", but not "at the time of the attack", "at the time he left". */
function endsClause(p: Pieces, i: number): boolean {
  return endsPhrase(p, i) || /^(?:incomplete|was|were|is|had|in|a|an|the)$/.test(pieceText(p, i))
}

function startsSentence(p: Pieces, i: number): boolean {
  return isCapital(p, i) && (i === 0 || p.code[i - 1] === BREAK || isWord(p, i - 1, '.', '”', '"', '!', '?'))
}

/** "at the time being", "at this time", "in the long term", "to date". */
function phrase(p: Pieces, i: number): Match | undefined {
  const vague = (to: number, value: string): Match => ({ from: i, to, expression: { kind: 'vague', value } })
  if (isWord(p, i - 1, 'the')) {
    if (isWord(p, i, 'long', 'short', 'medium', 'near') && isWord(p, i + 1, 'term', 'run'))
      return vague(i + 2, 'FUTURE_REF')
    if (isWord(p, i, 'time') && isWord(p, i + 1, 'being')) return vague(i + 2, 'PRESENT_REF')
    if (isWord(p, i, 'time') && isWord(p, i - 2, 'at') && endsClause(p, i + 1)) return vague(i + 1, 'PRESENT_REF')
    return isWord(p, i, 'moment') && isWord(p, i - 2, 'at') && endsPhrase(p, i + 1)
      ? vague(i + 1, 'PRESENT_REF')
      : undefined
  }
  if (isWord(p, i, 'this') && isWord(p, i - 1, 'at') && isWord(p, i + 1, 'time', 'moment', 'point')) {
    return isWord(p, i + 1, 'point') && !isWord(p, i + 2, 'in') ? undefined : vague(i + 2, 'PRESENT_REF')
  }
  if (isWord(p, i, 'date')) return isWord(p, i - 1, 'to') && !isCapital(p, i) ? vague(i + 1, 'PRESENT_REF') : undefined
  return undefined
}
