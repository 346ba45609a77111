import { TAG } from '../../language/index.ts'
import { isQuoteMark } from '../statements/words.ts'
import { isPastForm } from './past-forms.ts'
import { openerOf, type SaidWords } from './said-words.ts'

const OWN = new Set([
  'it',
  'he',
  'she',
  'they',
  'we',
  'i',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'neither',
  'no',
  'nobody',
  'none',
])
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
  comment finish finished start started arrive arrived hope hoped manage managed recover stop happen`.split(/\s+/),
)
const COPULA = /^(?:is|are|was|were|be|been|'s)$/
const WILL = new Set(['will', 'wo', 'would', "'ll", "'d", 'shall'])
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
  const { w, verb, content, lemma } = said
  if (lemma === '' && !isClaim(said) && w.lower[openerOf(said)] !== 'contrary') return undefined
  if (!verb) return undefined
  let next = verb.main + 1
  while (w.a.tag[next] === TAG.ADV || w.lower[next] === 'not' || w.lower[next] === "n't" || isQuoteMark(w, next)) next++
  const copula = COPULA.test(w.lower[verb.main]!)
  if (copula && isFalse(said, next)) return 'denied'
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
  if (copula && w.lower[verb.main + 1] === 'no' && TRUTH.has(w.lower[verb.main + 2]!)) return 'denied'
  if (/^(?:has|have|had|with)$/.test(w.lower[verb.main]!) && w.lower[verb.main + 1] === 'no') {
    return TRUTH.has(w.lower[verb.main + 2]!) ? 'denied' : undefined
  }
  for (const [first, last] of content)
    for (let i = first; i < last; i++) if (w.lower[i] === 'no' && w.lower[i + 1] === 'such') return 'denied'
  // "never accept", "are not going to storm it", "would not resign"
  const going = w.lower[verb.main] === 'going' && w.lower[verb.main + 1] === 'to'
  const passive =
    verb.auxiliaries.some((word) => /^(?:be|been|was|were|is|are)$/.test(word)) && isPastForm(w.lower[verb.main]!)
  if (verb.negated && !passive && !copula && (WILL.has(verb.auxiliaries[0] ?? '') || going)) {
    return PASSIVE_MINDS.has(w.lower[verb.main]!) ? undefined : 'denied'
  }
  if (passive || copula || PASSIVE_MINDS.has(w.lower[verb.main]!)) return undefined
  const never = w.lower[verb.first - 1] === 'never'
  if (verb.negated)
    return (OWN.has(opener) && (verb.auxiliaries.length > 0 || never)) || isOfPower(said) ? 'denied' : undefined
  // "said no operation had taken place"
  return (opener === 'no' || opener === 'nothing') && verb.auxiliaries.includes('had') ? 'denied' : undefined
}

const POWERS =
  /^(?:government|army|ministry|company|police|council|party|state|union|bank|club|forces|firm|military|troops|administration|board|agency|airline)$/

/** "The government does not pay ransoms": its own side, named. */
function isOfPower({ w, verb, content }: SaidWords): boolean {
  if (!/^(?:do|does|did)$/.test(verb!.auxiliaries[0] ?? '')) return false
  for (let i = content[0]![0]; i < verb!.first; i++) if (POWERS.test(w.lower[i]!)) return true
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
