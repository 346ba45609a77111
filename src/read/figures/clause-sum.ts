import type { Draft, Scene } from './draft.ts'

const SUMMED = new Set(
  'killed injured casualties missing arrested detained abducted released treated charged'.split(' '),
)
const CHILD = 1

/** Counts joined by "and" or a comma with one verb between them: "a woman and two children died". */
function run(drafts: readonly Draft[], from: number, p: Scene['p']): number {
  let to = from + 1
  while (to < drafts.length && joins(drafts[to - 1]!, drafts[to]!, p)) to++
  return to
}

function joins(one: Draft, two: Draft, p: Scene['p']): boolean {
  if (two.what !== one.what || two.cue !== one.cue || !one.noun || !two.noun || two.part) return false
  const gap = p.slice(one.noun.to, two.boundFrom).map((piece) => piece.text)
  return gap.length > 0 && gap.length <= 2 && gap.every((word) => word === 'and' || word === ',' || word === 'plus')
}

/**
 * Adds the whole of what one clause counts in parts: killed 3, inferred, for "a woman and two children died". The parts
 * stay, marked as parts. Only exact counts of one kind by one verb with different nouns; never counts of two clauses.
 */
export function addSums(drafts: readonly Draft[], { p }: Scene): Draft[] {
  const out: Draft[] = []
  for (let i = 0; i < drafts.length; ) {
    const to = run(drafts, i, p)
    const parts = drafts.slice(i, to)
    const first = parts[0]!
    const last = parts.at(-1)!
    const heads = new Set(parts.map((part) => (part.noun ? p[part.noun.head]!.text : '')))
    const ends = p[last.noun?.to ?? 0]?.text
    const whole =
      parts.length > 1 &&
      ends !== 'of' &&
      SUMMED.has(first.what ?? '') &&
      heads.size === parts.length &&
      parts.every((part) => part.bound === 'exact' && part.high === undefined && !part.sort && part.value >= CHILD)
    if (whole) {
      const sum: Draft = {
        from: first.from,
        to: last.to,
        boundFrom: first.boundFrom,
        unitTo: last.noun!.to,
        value: parts.reduce((total, part) => total + part.value, 0),
        bound: 'exact',
        form: 'digits',
        scale: 1,
        inferred: true,
        rule: 'clause-sum',
      }
      if (first.what !== undefined) sum.what = first.what
      if (first.cue !== undefined) sum.cue = first.cue
      if (first.planned) sum.planned = true
      if (first.scope) sum.scope = first.scope
      out.push(sum)
      for (const part of parts) part.part = sum
    }
    out.push(...parts)
    i = to
  }
  return out
}

/** "one of three people", "two men were among nine people killed": a part of what follows. */
function isPartOfNext(part: Draft, whole: Draft, p: Scene['p']): boolean {
  if (part.sort || whole.sort || part.value > whole.value) return false
  const among = whole.boundFrom - 1 - Number(p[whole.boundFrom - 1]?.text === 'the')
  if (p[among]?.text === 'among' && /^(is|are|was|were)$/.test(p[among - 1]?.text ?? ''))
    return among - (part.noun?.to ?? part.unitTo) <= 2
  if (p[part.unitTo]?.text !== 'of') return false
  const between = p.slice(part.unitTo + 1, whole.boundFrom)
  return between.length <= 4 && between.every((piece) => piece.kind === 'word')
}

/** "two people are dead, the police say: a man and a girl": what a colon lists. */
function isListed(part: Draft, whole: Draft, p: Scene['p']): boolean {
  if (!/^(:|and|,)$/.test(p[part.boundFrom - 1]?.text ?? '')) return false
  for (let at = part.boundFrom - 1; at >= Math.max(whole.to, part.boundFrom - 14); at--)
    if (p[at]!.text === ':') return true
  return false
}

/** "three people, including two children", "12, five of them women": a part of what stood before. */
function isPartOfLast(part: Draft, whole: Draft, p: Scene['p']): boolean {
  if (whole.sort || part.value > whole.value) return false
  const before = p[part.boundFrom - 1]?.text ?? ''
  if (part.form === 'article' && isListed(part, whole.part ?? whole, p)) return true
  if (part.boundFrom - (whole.noun?.to ?? whole.unitTo) >= 12) return false
  const among = before === 'including' || (before === 'them' && p[part.boundFrom - 2]?.text === 'among')
  const of = p[part.unitTo]?.text === 'of' && /^(them|whom|those|these)$/.test(p[part.unitTo + 1]?.text ?? '')
  // "29 miners are missing, four brothers among them"
  const behind = part.noun?.to ?? part.unitTo
  const amongThem = p[behind]?.text === 'among' && /^(them|those)$/.test(p[behind + 1]?.text ?? '')
  return among || of || amongThem
}

/** Marks counts that another count of the sentence includes; they share its kind where they have none by themselves. */
export function markParts(drafts: readonly Draft[], { p }: Scene): void {
  drafts.forEach((part, i) => {
    const [last, next] = [drafts[i - 1], drafts[i + 1]]
    const whole =
      last && isPartOfLast(part, last, p) ? (last.part ?? last) : next && isPartOfNext(part, next, p) ? next : undefined
    if (!whole) return
    part.part = whole
    if (part.what && part.cue !== undefined) return
    if (whole.what) part.what = whole.what
    if (whole.cue !== undefined) part.cue = whole.cue
  })
}
