import { TAG } from '../../language/index.ts'
import { isQuoteMark } from '../statements/words.ts'
import { isPastForm } from './past-forms.ts'
import { openerOf, type SaidWords } from './said-words.ts'

/** A subject that itself says no. */
const NONE = new Set(['no', 'nothing', 'nobody', 'none', 'neither'])
const POINTING = new Set(['this', 'that', 'these', 'those', 'it', 'there'])
const FALSE = new Set(
  'false untrue fabricated baseless fake nonsense unfounded groundless absurd wrong incorrect lies lie invented'.split(
    ' ',
  ),
)
/** Not doing these is a state of things, and denies nobody's words. */
const PASSIVE_MINDS = new Set(
  `know knew known see saw seen hear heard sleep slept find found eat eaten expect remember forget forgotten hesitate
  understand understood feel felt want need think believe have receive received get got give reach reached respond answer
  comment finish finished start started arrive arrived hope hoped manage managed recover stop happen come came eat live survive
  wake grow work cost matter help last sleep rain`.split(/\s+/),
)
const COPULA = /^(?:is|are|was|were|be|been|'s)$/
const TRUTH = new Set([
  'truth',
  'basis',
  'foundation',
  'question',
  'plan',
  'plans',
  'intention',
  'reason',
  'doubt',
  'substance',
  'need',
])

/**
 * "said its forces had not shelled the town", "we will not leave", "that is simply false", "there is no truth in it":
 * somebody says of himself that he did not and will not, or that a report is false. That nobody was hurt, or that a thing is not ready, denies nothing.
 */
export function deniedByNegation(said: SaidWords): 'denied' | undefined {
  const { w, verb, lemma } = said
  if (lemma === '' && !isClaim(said) && w.lower[openerOf(said)] !== 'contrary') return undefined
  if (!verb) return undefined
  let next = verb.main + 1
  while (w.a.tag[next] === TAG.ADV || w.lower[next] === 'not' || w.lower[next] === "n't" || isQuoteMark(w, next)) next++
  const copula = COPULA.test(w.lower[verb.main]!)
  if (copula && isFalse(said, next)) return 'denied'
  if (lemma !== '' && (isFable(said, next) || setsAgainst(said))) return 'denied'
  if (isClaim(said) && endsFalse(said)) return 'denied'
  if (w.lower[openerOf(said)] === 'contrary' && holdsNot(said)) return 'denied'
  if (w.lower[openerOf(said)] === 'not' && w.lower[openerOf(said) + 1] === 'true') return 'denied'
  if (lemma === '') return undefined
  const opener = w.lower[openerOf(said)]!
  if (
    copula &&
    verb.negated &&
    (w.lower[next] === 'true' || w.lower[next] === 'the' || w.lower[next] === 'a' || w.lower[next] === 'an')
  ) {
    return POINTING.has(opener) || w.lower[next] === 'true' ? 'denied' : undefined
  }
  if (holdsSuch(said)) return 'denied'
  const main = w.lower[verb.main]!
  if (opener === 'there' && copula) return isAbsent(said, next)
  if (/^(?:has|have|had|with)$/.test(main)) {
    return w.lower[verb.main + 1] === 'no' && TRUTH.has(w.lower[verb.main + 2]!) ? 'denied' : undefined
  }
  const none = NONE.has(opener) && w.lower[openerOf(said) + 1] !== 'more'
  if (!verb.negated && !none) return undefined
  // "Do not swim here" forbids.
  if (verb.first === openerOf(said) && verb.auxiliaries[0] === 'do') return undefined
  if (/^(?:can|ca|could|may|might|must|should)$/.test(verb.auxiliaries[0] ?? '') || PASSIVE_MINDS.has(main))
    return undefined
  const yet = w.lower[next] === 'yet' || w.lower[verb.main - 1] === 'yet' || w.lower[verb.main + 1] === 'yet'
  if (yet) return undefined
  const passive = verb.auxiliaries.some((word) => /^(?:be|been|was|were|is|are)$/.test(word)) && isPastForm(main)
  // "nobody was hurt", "no injuries were reported", "we had not been told": plain news; "no promise was made" is none.
  if (passive) return none && verb.auxiliaries[0] !== 'will' && !UNHARMED.has(main) ? 'denied' : undefined
  // "is not ready" is a state; "are not out looking", "was not behind it" answer somebody.
  if (copula)
    return w.lower[next] === 'behind' || w.lower[next] === 'responsible' || w.lower[next] === 'involved'
      ? 'denied'
      : undefined
  return 'denied'
}

const FABLES = new Set(
  'invention fabrication fiction lie lies nonsense slander fantasy myth hoax smear rubbish tale forgery propaganda daydream libel'.split(
    ' ',
  ),
)

/** "is pure invention", "is a fairy tale from beginning to end" */
function isFable({ w, verb }: SaidWords, next: number): boolean {
  if (!COPULA.test(w.lower[verb!.main]!) || verb!.negated) return false
  for (let i = next; i < next + 5; i++) {
    if (w.lower[i] === ',' || w.lower[i] === '.') return false
    if (FABLES.has(w.lower[i] ?? '')) return w.lower[next] !== 'no' && w.lower[next] !== 'not'
  }
  return false
}

const ELSE = new Set(['else', 'more'])

/** "It was dust, not a bomb", "a store and nothing else", "at no time", "not a single round", "nowhere near", "never ours". */
function setsAgainst({ w, content, verb }: SaidWords): boolean {
  for (const [first, last] of content) {
    for (let i = first; i < last; i++) {
      const word = w.lower[i]!
      const next = w.lower[i + 1]!
      if (word === ',' && next === 'not' && i > verb!.main && !NOT_ONLY.has(w.lower[i + 2] ?? '')) return true
      if ((word === 'nothing' || word === 'nowhere') && (ELSE.has(next) || next === 'near' || next === 'to'))
        return next !== 'to' || w.lower[i + 2] === 'do'
      if (word === 'at' && next === 'no' && (w.lower[i + 2] === 'time' || w.lower[i + 2] === 'point')) return true
      if (word === 'not' && (next === 'a' || next === 'one') && (i === first || w.lower[i + 2] === 'single'))
        return true
    }
  }
  const be = /^(?:was|were|been)$/.test(w.lower[verb!.main]!)
  return be && (w.lower[verb!.main + 1] === 'never' || w.lower[verb!.main - 1] === 'never')
}

const NOT_ONLY = new Set(['only', 'just', 'to', 'least', 'counting', 'including', 'far', 'yet'])

const UNHARMED = new Set(
  'hurt injured killed harmed reported wounded found damaged affected turned identified known seen arrested needed expected available rescued left given told'.split(
    ' ',
  ),
)
/** What is missing, not what is denied. */
const LACKING = new Set(
  `power water food electricity injuries deaths casualties victims survivors room time money beds medicine fuel help news word
  sign signs way doubt longer bread gas shelter light heating school work rain wind traffic hope one injury change`.split(
    /\s+/,
  ),
)

/** "There is no coup", "there were none"; but "there is no water". */
function isAbsent({ w, verb }: SaidWords, next: number): 'denied' | undefined {
  const word = w.lower[next]!
  if (word === 'none' || word === 'nothing') return 'denied'
  if (word !== 'no' && !verb!.negated) return undefined
  return LACKING.has(w.lower[word === 'no' ? next + 1 : next]!) ? undefined : 'denied'
}

function holdsSuch({ w, content }: SaidWords): boolean {
  for (const [first, last] of content) {
    for (let i = first; i < last; i++) if (w.lower[i] === 'no' && w.lower[i + 1] === 'such') return true
  }
  return false
}

/** "Allegations that … are untrue" */
function endsFalse({ w, content }: SaidWords): boolean {
  const [first, last] = content.at(-1)!
  for (let i = Math.max(first, last - 6); i <= last; i++) {
    if (FALSE.has(w.lower[i]!) || (w.lower[i] === 'without' && /^(?:foundation|basis)$/.test(w.lower[i + 1]!)))
      return true
  }
  return false
}

function holdsNot({ w, content }: SaidWords): boolean {
  for (const [first, last] of content)
    for (let i = first; i <= last; i++)
      if (w.lower[i] === 'not' || w.lower[i] === "n't" || w.lower[i] === 'no') return true
  return false
}

/** "Press reports that …": a narrated sentence denies only what it calls a report. */
function isClaim({ w, content }: SaidWords): boolean {
  const [first, last] = content[0]!
  for (let i = first; i < Math.min(last, first + 6); i++) {
    if (/^(?:reports?|claims?|rumou?rs?|allegations?|accusations?|assertions?)$/.test(w.lower[i]!)) return true
  }
  return false
}

function isFalse({ w }: SaidWords, next: number): boolean {
  if (FALSE.has(w.lower[next]!)) return true
  const behind = w.lower[next + 1]
  return w.lower[next] === 'without' && (behind === 'foundation' || behind === 'basis')
}
