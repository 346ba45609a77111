import { isPastForm } from './past-forms.ts'
import { nearVerb, type SaidWords } from './said-words.ts'

const BE = new Set("is are was were am 's 're been be".split(' '))
const PRESENT_BE = new Set("is are am 's 're".split(' '))
const LASTING = new Set(
  'continue continues continued remain remains remained keep keeps kept persist persists stay stays'.split(' '),
)
/** "called the plan absurd": what somebody thinks of a thing now. */
const JUDGING = new Set([
  'call',
  'describe',
  'label',
  'brand',
  'dub',
  'consider',
  'deem',
  'term',
  'put',
  'estimate',
  'praise',
  'criticise',
  'criticize',
])
const STILL = new Set(['still', 'currently', 'ongoing'])
/** States: in reported speech of the past they hold when it is said. */
const STATES = new Set(
  'was were had knew wanted needed held belonged lacked depended believed owned contained faced lay stood meant supported opposed hoped'.split(
    ' ',
  ),
)

/** "was closed": more often how a thing is than what befell it. */
const STATE_PARTICIPLES = new Set(
  'closed shut blocked trapped stranded prepared worried concerned based located mined contaminated cracked surrounded jammed crowded locked determined committed ready convinced dressed armed'.split(
    ' ',
  ),
)

/** "are shelling", "continued to", "remain closed", "is cowardly", plain present; back-shifted too: "said the road was closed". */
export function ongoing(said: SaidWords): 'ongoing' | undefined {
  const { w, verb } = said
  if (!verb && JUDGING.has(said.lemma)) return 'ongoing'
  if (!verb || verb.tense === 'infinitive') return undefined
  const main = w.lower[verb.main]!
  const shifted = isShifted(said)
  const progressive = main.endsWith('ing') && verb.auxiliaries.some((word) => BE.has(word))
  const past = verb.auxiliaries.length > 0 ? isPastAux(verb.auxiliaries[0]!) : isPastForm(main)
  if (LASTING.has(main) || nearVerb(said, STILL)) return 'ongoing'
  if (verb.auxiliaries.includes('being') && (!past || shifted)) return 'ongoing'
  // "the whole street was dancing" is past, unless it is told of the moment of speaking.
  if (progressive) return !past || shifted || said.lemma === '' ? 'ongoing' : undefined
  if (past) {
    if (!shifted) return undefined
    const state = STATES.has(main) || (STATE_PARTICIPLES.has(main) && /^(?:was|were)$/.test(verb.auxiliaries[0] ?? ''))
    return (state && !dated(said)) || sinceThen(said) ? 'ongoing' : undefined
  }
  if (verb.tense !== 'present') return undefined
  const perfect = verb.auxiliaries.some((word) => word === 'has' || word === 'have' || word === "'ve")
  if (perfect) return undefined
  if (PRESENT_BE.has(main)) return 'ongoing'
  // "is closed", "are held": a state; "is postponed" and the like were planned before.
  if (verb.auxiliaries.length > 0)
    return PRESENT_BE.has(verb.auxiliaries[0]!) || /^(?:do|does)$/.test(verb.auxiliaries[0]!) ? 'ongoing' : undefined
  return 'ongoing'
}

function isPastAux(word: string): boolean {
  return word === 'was' || word === 'were' || word === 'had' || word === 'did' || word === "'d"
}

/** Told in other words by somebody who spoke in the past: tenses stand one step back. */
function isShifted({ w, lemma, content, cue }: SaidWords): boolean {
  if (lemma === '' || w.quoteOf[content[0]![0]]! >= 0 || !cue) return false
  for (let i = cue[0]; i <= cue[1]; i++) if (isPastForm(w.lower[i]!)) return true
  return false
}

/** "had been silent since Friday" */
function sinceThen({ w, verb, content }: SaidWords): boolean {
  if (verb!.auxiliaries[0] !== 'had' || w.lower[verb!.main] !== 'been') return false
  const [, last] = content.at(-1)!
  for (let i = verb!.main; i <= last; i++) if (w.lower[i] === 'since' || w.lower[i] === 'for') return true
  return false
}

const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|ago|last|night|\d{4})$/

/** "was closed on Monday": done then. */
function dated({ w, verb, content }: SaidWords): boolean {
  const [, last] = content.at(-1)!
  for (let i = verb!.main; i <= last; i++) if (DAYS.test(w.lower[i]!)) return true
  return false
}
