import type { Found, Match, Rule } from './expression.ts'
import { BREAK } from './lexicon.ts'
import { extend } from './modifier.ts'
import { is, isWord, type Pieces, pieceText } from './pieces.ts'
import { linkRanges } from './range.ts'
import { RULES } from './rules/index.ts'
import { BEGINNING_NOUNS, BEGINNING_VERBS } from './story-words.ts'

/** Rules to try by what a piece can be, so that most pieces cost one look into a table. */
const ALL = RULES.reduce((bits, rule) => bits | rule.at, 0)
const byBits = new Map<number, readonly Rule[]>()

function rulesFor(bits: number): readonly Rule[] {
  let rules = byBits.get(bits)
  if (!rules) {
    rules = RULES.filter((rule) => (rule.at & bits) !== 0)
    byBits.set(bits, rules)
  }
  return rules
}

/** First pass: every time expression with what its words say, in reading order, never overlapping. */
export function findTimes(p: Pieces): Found[] {
  const found: Found[] = []
  let floor = 0
  for (let i = 0; i < p.count; i++) {
    const bits = is(p, i) & ALL
    if (bits === 0) continue
    const best = bestMatch(p, i, bits)
    if (!best) continue
    const match = extend(p, best.match, floor)
    found.push({
      ...match,
      rule: best.rule.name,
      start: p.start[match.from]!,
      end: p.end[match.to - 1]!,
      lead: leadBefore(p, match),
    })
    floor = match.to
    i = match.to - 1
  }
  return linkRanges(p, found)
}

function bestMatch(p: Pieces, i: number, bits: number): { readonly rule: Rule; readonly match: Match } | undefined {
  let best: { rule: Rule; match: Match } | undefined
  for (const rule of rulesFor(bits)) {
    const match = rule.read(p, i)
    if (match && (!best || match.to > best.match.to) && !crossesBreak(p, match)) best = { rule, match }
  }
  return best
}

function crossesBreak(p: Pieces, match: Match): boolean {
  for (let i = match.from; i < match.to; i++) if (p.code[i] === BREAK) return true
  return false
}

/** "since the start of the walkout on 2 March", "since the siege began on 2 May": a day that is only the beginning. */
function sinceStart(p: Pieces, i: number): boolean {
  if (!isWord(p, i, 'on', 'in')) return false
  const began = BEGINNING_VERBS.has(pieceText(p, i - 1))
  for (let at = i - 1; at >= Math.max(0, i - 8); at--) {
    if (isWord(p, at, 'since'))
      return began || BEGINNING_NOUNS.has(pieceText(p, isWord(p, at + 1, 'the') ? at + 2 : at + 1))
    if (p.code[at] === BREAK || isWord(p, at, '.', ',', ';')) return false
  }
  return false
}

function leadBefore(p: Pieces, match: Match): Found['lead'] {
  const at = match.from - 1
  if (isWord(p, at, 'since') || sinceStart(p, at)) return 'since'
  if (isWord(p, at, 'until', 'till')) return 'until'
  if (isWord(p, at, 'by')) return 'by'
  if (isWord(p, at, 'before')) return 'before'
  if (isWord(p, at, 'after')) return 'after'
  return undefined
}
