import type { Figure } from '../../model/index.ts'
import { clauseStarts, readSigns, type Signs, signBits } from './clause-signs.ts'
import type { Draft, Scene } from './draft.ts'
import { isHolding } from './holding.ts'

const FLOWS = new Set(['arrested', 'detained', 'displaced', 'refugees', 'returned', 'infected'])
/** Counted on and on: "as of 12 October, 97 deaths" is the sum of all until then. */
const SUMMED = new Set([
  'infected',
  'killed',
  'injured',
  'casualties',
  'arrested',
  'charged',
  'convicted',
  'released',
  'rescued',
  'returned',
])
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
  'stranded',
])
const MANY = 20
/** Fewer than these are of one happening, though only its month is told: "broke three windows in May". */
const FEW = 4
/** "the deadliest day since March", "the first since 2010": since when it is the most, not since when was counted. */
function isRecord(p: Scene['p'], since: number): boolean {
  for (let at = since - 1; at >= Math.max(0, since - 12); at--) {
    const { text } = p[at]!
    // "at least nine" is no record.
    if (/^(least|most)$/.test(text) && p[at - 1]?.text === 'at') continue
    if (/^(first|most|worst|least|only)$/.test(text) || /[a-z]{3}est$/.test(text)) {
      if (
        !/^(arrest|protest|forest|request|interest|harvest|contest|unrest|modest|suggest|honest|conquest|invest|digest)$/.test(
          text,
        )
      )
        return true
    }
    if (text === ',' || text === ';') return false
  }
  return false
}

/** "since the blast that killed 11": the count belongs to the blast; "since May the army has killed 40" is a total. */
function isBackground(p: Scene['p'], since: number, { cue, from }: Draft): boolean {
  if (isRecord(p, since)) return true
  if (cue === undefined || cue > from || since > cue) return false
  for (let at = since + 1; at < cue; at++) if (/^(has|have|'ve)$/.test(p[at]!.text)) return false
  return cue - since > 1
}

const REACHED =
  /^(reached|reach|reaches|hit|hits|surpassed|surpasses|surpass|topped|tops|exceeded|exceeds|exceed|passed|stands|stood|climbed|climbs|risen|rose|rises|rising|grew|grown|jumped|now|climbing|reaching|revised|lowered|raised|corrected|adjusted|updated)$/

const COUNT_NOUNS = /^(toll|number|total|tally|count|figure|refugees|casualties|deaths|fatalities|arrests)$/
const BROUGHT =
  /^(bringing|brings|brought|bring|taking|takes|took|raising|raises|raised|put|puts|putting|placed|lowered|revised)$/

const LASTING = new Set(
  'siege war conflict fighting flood floods flooding epidemic outbreak famine drought heatwave offensive crisis violence unrest protests crackdown insurgency monsoon rains pandemic virus campaign bombardment disease cholera'.split(
    ' ',
  ),
)

/** What one happening does: its toll stays one of that happening, however often it is put higher. */
const DONE_AT_ONCE = new Set(['killed', 'injured', 'casualties', 'missing', 'treated'])

/**
 * "bringing the number of refugees to 1.5 million", "the toll of the war rose to 31": a running total, whatever its
 * date. The toll of a blast that rises from 5 to 8 is a better count of one event.
 */
function isRunning(draft: Draft, { p }: Scene): boolean {
  if (DONE_AT_ONCE.has(draft.what ?? '') && !p.some(({ text }) => LASTING.has(text))) return false
  let reached = draft.rule === 'from-to' || draft.rule === 'level-before'
  for (let at = draft.from - 1; at >= Math.max(0, draft.from - 24); at--) {
    const word = p[at]!.text
    if (/^[;.]$/.test(word) && !p[at]!.glued) return false
    if (REACHED.test(word)) reached = true
    if (!COUNT_NOUNS.test(word)) continue
    const brought = /^(the|its|their)$/.test(p[at - 1]?.text ?? '') ? at - 2 : at - 1
    // "put the number at nine" counts and adds up nothing.
    if (p[draft.boundFrom - 1]?.text === 'at' && /^puts?$/.test(p[brought]?.text ?? '')) return false
    if (reached || BROUGHT.test(p[brought]?.text ?? '') || BROUGHT.test(p[brought - 1]?.text ?? '')) return true
  }
  return false
}

/** "the siege has killed 140": what goes on kills that many so far. */
function isSoFar({ cue, from }: Draft, { p }: Scene): boolean {
  if (cue === undefined || cue > from) return false
  // "has infected 500 and killed 20"
  const verb = p[cue - 1]?.text === 'and' ? perfectBefore(p, cue - 1) : cue
  if (verb === undefined || !/^(has|have|had)$/.test(p[verb - 1]?.text ?? '')) return false
  for (let at = verb - 2; at >= Math.max(0, verb - 8); at--) if (LASTING.has(p[at]!.text)) return true
  return false
}

/** The verb behind "has" before piece `from`, within the clause. */
function perfectBefore(p: Scene['p'], from: number): number | undefined {
  for (let at = from - 1; at > Math.max(0, from - 10); at--) {
    if (/^(has|have|had)$/.test(p[at - 1]!.text)) return at
    if (p[at]!.kind === 'mark') return undefined
  }
  return undefined
}

/** Do the clauses `from` to `to` make the count a running total? */
function isTotal(draft: Draft, scene: Scene, clauses: readonly Signs[]): boolean {
  const since = clauses.some((signs) => signs.since.some((at) => !isBackground(scene.p, at, draft)))
  return since || clauses.some((signs) => signs.total) || isRunning(draft, scene) || isSoFar(draft, scene)
}

function isHeldSince({ noun, unitTo }: Draft, { p }: Scene): boolean {
  for (let at = noun?.to ?? unitTo; at < Math.min(p.length - 1, (noun?.to ?? unitTo) + 5); at++) {
    if (
      /^(held|trapped|missing|stranded|detained|jailed|captive|hostage)$/.test(p[at]!.text) &&
      p[at + 1]!.text === 'since'
    )
      return true
  }
  return false
}

/** "As of 12 October, …" */
function isAsOf(p: Scene['p']): boolean {
  for (let at = 0; at + 1 < Math.min(p.length, 12); at++)
    if (p[at]!.text === 'as' && p[at + 1]!.text === 'of') return true
  return false
}

function scopeOf(draft: Draft, scene: Scene, clauses: readonly Signs[]): Figure['scope'] {
  if (isHolding(draft, scene)) return 'stock'
  // A price holds, a sum for each day is of one payment.
  if (draft.unit?.includes(' per '))
    return /per (litre|liter|kilo|kg|tonne|ton|barrel|gallon|ounce|share|head|bushel|square .*)$/.test(draft.unit)
      ? 'stock'
      : 'event'
  if (draft.sort === 'percent') return scopeOfShare(draft, scene, clauses)
  if (draft.sort === 'times')
    return clauses.some((signs) => signs.total || signs.since.length > 0)
      ? 'total'
      : clauses.some((signs) => signs.span || signs.period || signs.day)
        ? 'period'
        : 'event'
  const what = draft.what ?? ''
  const any = (sign: 'stock' | 'span' | 'period' | 'happening' | 'day'): boolean => clauses.some((signs) => signs[sign])
  if (what === 'in-camps' || (STATES.has(what) && any('stock'))) return 'stock'
  // "the 12 men held since May"
  if (STATES.has(what) && what !== 'displaced' && what !== 'refugees' && isHeldSince(draft, scene)) return 'stock'
  if (isTotal(draft, scene, clauses) || (SUMMED.has(what) && isAsOf(scene.p))) return 'total'
  if (any('span') || (any('period') && !any('happening') && (draft.value >= FEW || draft.bound !== 'exact')))
    return 'period'
  return FLOWS.has(what) && draft.value >= MANY && !draft.planned && any('day') ? 'period' : 'event'
}

const ELECTION = /^(vote|votes|voted|won|wins|win|election|leads|lead|candidate|turnout)$/

/** A rise belongs to the time it took; a level, and a share of what there is, holds at a moment. */
function scopeOfShare(draft: Draft, { p }: Scene, clauses: readonly Signs[]): Figure['scope'] {
  const before = p[draft.boundFrom - 1]?.text ?? ''
  const counted = draft.noun && p[draft.noun.head]!.text
  const elected = /^(with|or|at|,|\()$/.test(before) && p.some(({ text }) => ELECTION.test(text))
  if (p.some(({ text }) => text === 'turnout')) return 'event'
  if (ELECTION.test(counted ?? before) || (elected && counted === undefined)) return 'event'
  if (before === 'to' || before === 'at') return 'stock'
  const rise =
    before === 'of' &&
    /^(rise|increase|fall|drop|jump|decline|decrease|growth|surge|cut)$/.test(p[draft.boundFrom - 2]?.text ?? '')
  if (draft.change || rise || before === 'by') return 'period'
  return clauses.some((signs) => signs.span || signs.period) ? 'period' : 'stock'
}

/** Number of the clause that each piece stands in. */
function clauseNumbers(starts: readonly number[], pieces: number): Int32Array {
  const numbers = new Int32Array(pieces)
  starts.forEach((start, clause) => {
    numbers.fill(clause, start, starts[clause + 1] ?? pieces)
  })
  return numbers
}

/** Measures of things have no scope of their own. */
function hasScope({ sort }: Draft): boolean {
  return sort !== 'duration' && sort !== 'length' && sort !== 'points'
}

const MOST_CLAUSES = 8

/** Sets each count's scope from the signs of its clause, and of the clauses without counts beside it. */
export function addScopes(drafts: readonly Draft[], scene: Scene): void {
  const counts = drafts.filter(hasScope)
  if (counts.length === 0) return
  const { p } = scene
  const starts = clauseStarts(scene)
  const clauseOf = clauseNumbers(starts, p.length)
  const signs = starts.map((start, clause) => readSigns(p, start, starts[clause + 1] ?? p.length))
  // "Eight people, three of them children, were killed": a part stands between its whole and the verb.
  const holders = new Set(counts.filter((draft) => !draft.part).map((draft) => clauseOf[draft.from]!))
  for (const draft of counts) {
    const own = clauseOf[draft.from]!
    let [first, last] = [own, own]
    // "…, killing 11" belongs to what was told before it, and not to when that began.
    const participle = draft.cue !== undefined && draft.cue < draft.from && p[draft.cue]!.text.endsWith('ing')
    // "was hit in 2029, when three died"
    const dated = p[starts[own]!]!.text === 'when'
    while (!participle && !dated && first > 0 && own - first < MOST_CLAUSES && !holders.has(first - 1)) first--
    while (last + 1 < starts.length && last - own < MOST_CLAUSES && !holders.has(last + 1)) last++
    const covered = signs.slice(first, last + 1)
    // "Between 22 and 29 September, 94 were hurt, 31 of them badly": what opens the sentence dates all of it.
    if (first > 0 && !holders.has(0) && (signs[0]!.span || signs[0]!.since.length > 0)) covered.push(signs[0]!)
    draft.scope = scopeOf(draft, scene, covered)
    draft.signs = signBits(covered)
    draft.reach = { from: starts[first]!, to: starts[last + 1] ?? p.length }
  }
  // "are treated in 14 hospitals": a count of places goes with what is counted there.
  counts.forEach((draft, i) => {
    const before = counts[i - 1]
    const same = before && clauseOf[before.from] === clauseOf[draft.from] && draft.cue === undefined
    if (
      same &&
      before.cue !== undefined &&
      before.scope === 'stock' &&
      /^(in|at|to|across)$/.test(p[draft.boundFrom - 1]?.text ?? '')
    )
      draft.scope = 'stock'
  })
  // "143 complaints, of which 97 were dropped"
  counts.forEach((draft, i) => {
    const before = counts[i - 1]
    if (before?.scope && draft.noun !== undefined && draft.noun === before.noun && draft.scope === 'event')
      draft.scope = before.scope
  })
  for (const draft of counts) {
    const whole = draft.part?.scope
    if (whole && draft.cue !== undefined && !signs[clauseOf[draft.from]!]!.span) draft.scope = whole
  }
}
