import type { SaidWords } from './said-words.ts'

const MODALS = new Set(['will', "'ll", 'wo', 'would', "'d", 'shall'])
const PLANS = new Set(
  'plan plans planned planning intend intends intended aim aims due scheduled set expected slated promises promise promised pledge pledges plan vow vows undertaken prepare preparing prepares prepared pledged promised vowed agreed decided hopes hoped wants'.split(
    ' ',
  ),
)
const MOVED = new Set(['postponed', 'delayed', 'deferred', 'rescheduled', 'moved', 'put'])
const SHIFTED = new Set(['put', 'brought', 'moved', 'pushed', 'pulled'])
const SCHEDULED = new Set(
  'resume resumes begin begins start starts open opens close closes go goes leave leaves arrive arrives end ends come comes return returns vote votes meet meets reopen reopens expire expires'.split(
    ' ',
  ),
)
const AHEAD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next|january|february|march|april|june|july|august|september|october|november|december)$/

/** "resumes Thursday", "goes up from October" */
function ahead({ w, content, verb }: SaidWords): boolean {
  const [, last] = content.at(-1)!
  for (let i = verb!.main + 1; i <= Math.min(last, verb!.main + 12); i++) {
    if (w.lower[i] === 'every' || w.lower[i] === 'last') return false
    if (AHEAD.test(w.lower[i]!)) return true
  }
  return false
}

/** "are to be set free", "is to sail" */
function isToDo({ w, verb }: SaidWords): boolean {
  if (!/^(?:is|are|was|were)$/.test(verb!.auxiliaries[0] ?? '')) return false
  for (let i = verb!.first + 1; i < verb!.main; i++) if (w.lower[i] === 'to') return true
  return false
}

const PRESENT_BE = new Set(['is', 'are', "'s", "'re", 'am', "'m"])
/** "is on Tuesday", "is down for 9 June" */
const AHEAD_BE = new Set(['on', 'down', 'due', 'off', 'at', 'pencilled', 'next'])

/** What holds on every day. */
const LASTING = new Set(
  `is are 's has have remain remains continue continues stay stays keep keeps face faces need needs want wants say says show shows
  know knows mean means hold holds live lives lie lies stand stands include includes follow follows`.split(/\s+/),
)

/** "Parliament reconvenes on Monday", "a convoy sets off tomorrow": the present of a timetable. */
function onDay({ w, content, verb }: SaidWords): boolean {
  const [, last] = content.at(-1)!
  for (let i = verb!.main + 1; i <= Math.min(last, verb!.main + 14); i++) {
    const word = w.lower[i]!
    if (word === 'every' || word === 'each' || word === 'since' || word === 'who' || word === 'which') return false
    if (word === 'tomorrow' || (word === 'next' && AHEAD_OF.test(w.lower[i + 1] ?? ''))) return true
    const on = word === 'on' || word === 'from' || word === 'of' || word === 'for'
    if (
      on &&
      (AHEAD.test(w.lower[i + 1] ?? '') || (/^\d/.test(w.lower[i + 1] ?? '') && AHEAD.test(w.lower[i + 2] ?? '')))
    )
      return true
  }
  return false
}

const AHEAD_OF =
  /^(?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)$/

/** "moved to Sunday", not "moved to 19 schools"; what is postponed is so whatever follows. */
function toTime({ w, verb }: SaidWords): boolean {
  if (w.lower[verb!.main] !== 'moved' && w.lower[verb!.main] !== 'put') return true
  for (let i = verb!.main + 2; i < verb!.main + 6; i++)
    if (AHEAD.test(w.lower[i] ?? '') || /^\d{1,2}(?:st|nd|rd|th)$/.test(w.lower[i] ?? '')) return true
  return false
}

const PROMISES = new Set(
  'promise vow pledge offer agree plan intend aim commit undertake hope decide prepare expect opt'.split(' '),
)

/** "will", future in the past ("would take place"), "is to", "is due to", "plans to"; and what is promised. */
export function planned(said: SaidWords): 'planned' | undefined {
  const { w, verb } = said
  if (
    PROMISES.has(said.lemma) &&
    (said.frame === 't' ||
      said.frame === 'p' ||
      said.frame === 'passive' ||
      (said.frame === 'n' && said.lemma === 'promise'))
  )
    return 'planned'
  if (!verb) return undefined
  if (verb.tense === 'modal' && MODALS.has(verb.auxiliaries[0]!)) return 'planned'
  const main = w.lower[verb.main]!
  const next = w.lower[verb.main + 1]
  // "had planned to leave" tells of a plan that is past.
  if (verb.auxiliaries.includes('had') || verb.auxiliaries.includes('having')) return undefined
  const be = verb.auxiliaries.some((word) => /^(?:is|are|was|were|been)$/.test(word))
  if (be && main !== 'blame' && isToDo(said)) return 'planned'
  if (be && main === 'set' && next === 'for') return 'planned'
  if (be && next === 'for' && onDay(said)) return 'planned'
  if (PRESENT_BE.has(verb.auxiliaries[0] ?? '') && main.endsWith('ing') && onDay(said)) return 'planned'
  if (PRESENT_BE.has(main) && AHEAD_BE.has(next ?? '') && onDay(said)) return 'planned'
  if (be && SHIFTED.has(main) && /^(?:off|forward|back)$/.test(next ?? '')) return 'planned'
  if (verb.tense === 'present' && SCHEDULED.has(main) && ahead(said)) return 'planned'
  if (verb.tense === 'present' && verb.auxiliaries.length === 0 && !LASTING.has(main) && onDay(said)) return 'planned'
  if (main === 'plans' && verb.auxiliaries.length === 0) return 'planned'
  if (MOVED.has(main) && (next === 'to' || next === 'until' || next === 'till') && toTime(said)) return 'planned'
  if (PLANS.has(main) && toldOutcome(said)) return undefined
  if (PLANS.has(main) && (next === 'to' || main.startsWith('plan'))) return 'planned'
  if (/^(?:is|are|was|were)$/.test(main) && next === 'to') return 'planned'
  if (
    /^(?:is|are|was|were)$/.test(main) &&
    next !== undefined &&
    (next === 'due' || next === 'set' || next === 'scheduled' || next === 'slated' || next === 'expected')
  )
    return 'planned'
  return main === 'going' && next === 'to' ? 'planned' : undefined
}

/** "planned to evacuate", "intends to close": the verb itself says that it is a plan. */
export function statesPlan({ w, verb }: SaidWords): boolean {
  return verb !== undefined && /^(?:plan|intend)/.test(w.lower[verb.main]!) && w.lower[verb.main + 1] === 'to'
}

const LOOKS_BACK = new Set(['was', 'were', 'has', 'had', 'have'])

/** "agreed to let lorries through, which was not respected": what became of the plan is told in the same breath. */
function toldOutcome({ w, content, verb }: SaidWords): boolean {
  const [, last] = content.at(-1)!
  for (let i = verb!.main + 1; i < last; i++) {
    if (w.lower[i] === 'which' && w.lower[i - 1] === ',' && LOOKS_BACK.has(w.lower[i + 1]!)) return true
  }
  return false
}
