import type { Figure } from '../../model/index.ts'
import type { Draft, Scene } from './draft.ts'
import { MONTHS, WEEKDAYS } from './label-words.ts'

/** What a stretch of the sentence says about the time that its counts cover. */
interface Signs {
  total: boolean
  period: boolean
  day: boolean
  stock: boolean
}

const FLOWS = new Set(['arrested', 'detained', 'displaced', 'refugees', 'returned', 'infected'])
const STATES = new Set([
  'missing',
  'treated',
  'detained',
  'displaced',
  'in-camps',
  'abducted',
  'refugees',
  'homes',
  'captured',
])
const MANY = 20
const SPAN_UNITS = /^(hours?|days?|weeks?|weekend|months?|years?|decades?|quarter|night|fortnight)$/
const SEPARATORS = /^[,;:—–]$/
const CLAUSE_WORDS = /^(while|whereas|but|bringing|brings|brought|including|although|which)$/

/** Cuts the sentence into clauses, roughly: at commas, dashes and a few words. */
function clauses({ p }: Scene): number[] {
  const starts = [0]
  for (let at = 1; at < p.length; at++) {
    const word = p[at]!.text
    const dashes = word === '-' && p[at + 1]?.text === '-'
    if (dashes || (SEPARATORS.test(word) && at + 1 < p.length)) starts.push(at + 1)
    else if (CLAUSE_WORDS.test(word)) starts.push(at)
  }
  return starts
}

/** "in the past 24 hours", "over the last week", "this month", "last year", "overnight", "a day". */
function isPeriodAt(p: Scene['p'], at: number): boolean {
  const word = p[at]!.text
  if (/^(overnight|daily|weekly|monthly|annually)$/.test(word)) return true
  if (/^(past|last|previous|preceding|this)$/.test(word)) {
    let next = at + 1
    while (
      next < at + 4 &&
      (p[next]?.kind === 'number' ||
        /^(few|couple|of|two|three|four|five|six|seven|eight|nine|ten|several)$/.test(p[next]?.text ?? ''))
    )
      next++
    const unit = p[next]?.text ?? ''
    return SPAN_UNITS.test(unit) && unit !== 'night' && (word !== 'this' || unit !== 'time')
  }
  if (/^(in|within|during|over)$/.test(word)) {
    const next = p[at + 1]
    if (MONTHS.has(next?.text ?? '') && (next!.capital || next!.text !== 'may'))
      return p[at + 2]?.kind !== 'number' || p[at + 2]!.value > 31
    if (next?.kind === 'number' && /^\d{4}$/.test(next.text) && next.value > 1900 && next.value < 2100) return true
    if (next?.kind === 'number' && /^(hours|days|weeks|months|years)$/.test(p[at + 2]?.text ?? '')) return true
    if (
      /^(a|one|two|three|four|five|six|seven|ten)$/.test(next?.text ?? '') &&
      /^(single|day|days|week|weeks|month|months|year|years)$/.test(p[at + 2]?.text ?? '')
    )
      return true
  }
  return (
    /^(a|per|each|every)$/.test(word) &&
    /^(day|week|month|year)$/.test(p[at + 1]?.text ?? '') &&
    !/^(after|later|before|of)$/.test(p[at - 1]?.text ?? '')
  )
}

function readSigns(p: Scene['p'], from: number, to: number): Signs {
  const signs: Signs = { total: false, period: false, day: false, stock: false }
  for (let at = from; at < to; at++) {
    const word = p[at]!.text
    if (word === 'since' && !isBecause(p, at)) signs.total = true
    else if (word === 'far' && p[at - 1]?.text === 'so') signs.total = true
    else if (word === 'date' && p[at - 1]?.text === 'to') signs.total = true
    else if (/^(total|overall|cumulative|cumulatively|altogether)$/.test(word) && isTotal(p, at)) signs.total = true
    else if (/^(now|still|currently|remain|remains|remained|remaining)$/.test(word)) signs.stock = true
    else if (
      /^(being|living|sheltering|staying|stranded|held|hospital|hospitals|custody|detention|camps)$/.test(word) &&
      isState(p, at)
    )
      signs.stock = true
    else if (isPeriodAt(p, at)) signs.period = true
    else if (WEEKDAYS.has(word) || word === 'today' || word === 'yesterday' || word === 'tonight') signs.day = true
    else if (
      MONTHS.has(word) &&
      (p[at - 1]?.kind === 'number' || p[at + 1]?.kind === 'number') &&
      (word !== 'may' || p[at]!.capital)
    )
      signs.day = true
  }
  return signs
}

/** "since it was dark": since as because has a clause behind and no time. */
function isBecause(p: Scene['p'], at: number): boolean {
  return (
    /^(it|he|she|we|you|this|that|there)$/.test(p[at + 1]?.text ?? '') &&
    /^(is|was|would|will|could|can|has|are|were)$/.test(p[at + 2]?.text ?? '')
  )
}

function isTotal(p: Scene['p'], at: number): boolean {
  return p[at]!.text !== 'total' || p[at - 1]?.text !== 'a' || p[at + 1]?.text !== 'of' || p[at - 2]?.text === 'to'
}

/** "are being treated", "are living in", "is in custody": present tense makes it a state of the moment. */
function isState(p: Scene['p'], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    if (/^(are|is|remain|remains|'re)$/.test(p[k]!.text)) return true
  }
  return false
}

const REACHED =
  /^(reached|reach|reaches|hit|hits|surpassed|surpasses|surpass|topped|tops|exceeded|exceeds|exceed|passed|stands|stood|climbed|climbs|risen|rose|rises|rising|grew|grown|jumped|now|climbing|reaching)$/

/** "the toll rose to 31", "the number of refugees reached 1.5 million": a running total, whatever its date. */
function isRunning(draft: Draft, { p }: Scene): boolean {
  let reached = false
  for (let at = draft.from - 1; at >= Math.max(0, draft.from - 24); at--) {
    const word = p[at]!.text
    if (/^[;.]$/.test(word) && !p[at]!.glued) return false
    if (REACHED.test(word)) reached = true
    if (reached && /^(toll|number|total|tally|count|figure|refugees|casualties|deaths|fatalities|arrests)$/.test(word))
      return true
  }
  return false
}

function scopeOf(draft: Draft, scene: Scene, signs: Signs): Figure['scope'] {
  const what = draft.what ?? ''
  if (what === 'in-camps') return 'stock'
  if (signs.stock && STATES.has(what)) return 'stock'
  if (signs.total || isRunning(draft, scene)) return 'total'
  if (signs.period) return 'period'
  if (signs.day && !draft.planned && FLOWS.has(what) && draft.value >= MANY) return 'period'
  return 'event'
}

/** Sets each count's scope from the signs of its clause, or of a clause without counts beside it. */
export function addScopes(drafts: readonly Draft[], scene: Scene): void {
  if (drafts.length === 0) return
  const { p } = scene
  const starts = clauses(scene)
  const clauseOf = (piece: number): number => {
    let clause = 0
    while (clause + 1 < starts.length && starts[clause + 1]! <= piece) clause++
    return clause
  }
  const holders = new Set(drafts.filter((draft) => draft.sort !== 'duration').map((draft) => clauseOf(draft.from)))
  for (const draft of drafts) {
    const own = clauseOf(draft.from)
    let [first, last] = [own, own]
    while (first > 0 && !holders.has(first - 1)) first--
    while (last + 1 < starts.length && !holders.has(last + 1)) last++
    draft.scope = scopeOf(draft, scene, readSigns(p, starts[first]!, starts[last + 1] ?? p.length))
  }
}
