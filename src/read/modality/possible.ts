import { nearVerb, type SaidWords } from './said-words.ts'

const MODALS = new Set(['could', 'may', 'might', 'can'])
const ADVERBS = new Set(
  'possibly perhaps maybe probably likely unlikely reportedly allegedly apparently presumably possible probable potentially supposedly purportedly seemingly'.split(
    ' ',
  ),
)
const GUESSES = new Set(
  'believe think suspect fear guess speculate assume doubt suppose hope worry expect reportedly allegedly seem appear wonder suggest predict forecast foresee'.split(
    ' ',
  ),
)
/** "is believed to be hiding", "appears to have fallen". */
const HEARD = new Set(
  'believed thought feared suspected reported understood said rumoured rumored alleged presumed estimated assumed forecast'.split(
    ' ',
  ),
)
const SEEM = new Set('seem seems seemed appear appears appeared'.split(' '))
/** What nobody decides. */
const UNDECIDED = new Set(
  `rain rains snow storm storms showers winds temperatures temperature toll number inflation prices price flooding floods
  aftershocks growth economy cyclone hurricane storm typhoon wind lava worst casualties deaths waters water river ash cases weather demand unemployment losses delays`.split(
    /\s+/,
  ),
)

/** "could", "may", "possibly", "is likely to", "is believed to", "rain is expected"; said as a guess; "reportedly" without a named source. */
export function possible(said: SaidWords): 'possible' | undefined {
  // "did not rule out early elections"
  if (said.lemma === 'rule' && said.negated) return 'possible'
  if (GUESSES.has(said.lemma) && said.frame !== 't') return 'possible'
  const { w, verb, content } = said
  if (said.lemma === 'wish' || asks(said)) return 'possible'
  // "warned of floods", "warned that the river will rise": a danger that the speaker does not make.
  if (said.lemma === 'warn' && (said.frame === 'n' || verb?.tense === 'modal')) return 'possible'
  if (!verb) return undefined
  if (isOpen(said)) return 'possible'
  if (verb.tense === 'modal' && MODALS.has(verb.auxiliaries[0]!)) {
    const can = verb.auxiliaries[0] === 'can'
    // "could not" and "can not" state an inability, not a chance.
    return verb.negated && (can || verb.auxiliaries[0] === 'could') ? undefined : 'possible'
  }
  const main = w.lower[verb.main]!
  if (/^(?:is|are|was|were|remains)$/.test(main) && holdsRisk(said)) return 'possible'
  const passive = verb.auxiliaries.some((word) => /^(?:is|are|was|were|been|be|'s)$/.test(word))
  if (passive && HEARD.has(main) && (w.lower[verb.main + 1] === 'to' || main === 'feared' || main === 'suspected'))
    return 'possible'
  if (/^(?:is|are|was|were)$/.test(main) && HEARD.has(w.lower[verb.main + 1]!) && w.lower[verb.main + 2] === 'to')
    return 'possible'
  if (SEEM.has(main) && verb.auxiliaries.length === 0) return 'possible'
  if (main === 'hope' && verb.auxiliaries.length === 0) return 'possible'
  for (let i = content[0]![0]; i < verb.first; i++) {
    if (UNDECIDED.has(w.lower[i]!) && (verb.auxiliaries[0] === 'will' || main === 'expected' || main === 'forecast'))
      return 'possible'
  }
  return nearVerb(said, ADVERBS) ? 'possible' : undefined
}

/** A question leaves open whether it is so. */
function asks({ w, content }: SaidWords): boolean {
  const [, last] = content.at(-1)!
  for (let i = last; i > last - 3 && i >= 0; i--) if (w.lower[i] === '?') return true
  return w.lower[last + 1] === '?'
}

/** "cannot be excluded", "can not be ruled out" */
function isOpen({ w, verb }: SaidWords): boolean {
  if (!verb!.negated || !/^(?:can|ca|could)$/.test(verb!.auxiliaries[0] ?? '')) return false
  const main = w.lower[verb!.main]
  return (
    main === 'excluded' ||
    main === 'exclude' ||
    main === 'discounted' ||
    ((main === 'ruled' || main === 'rule') && w.lower[verb!.main + 1] === 'out')
  )
}

const RISKS =
  /^(?:risk|risks|danger|chance|possibility|fear|fears|likelihood|prospect|threat|unclear|uncertain|unknown)$/

/** "there is a risk that …", "it is unclear whether …" */
function holdsRisk({ w, verb }: SaidWords): boolean {
  for (let i = verb!.main + 1; i < verb!.main + 5; i++) {
    if (RISKS.test(w.lower[i] ?? ''))
      return !/^(?:no|not)$/.test(w.lower[i - 1]!) && !/^(?:unclear|uncertain|unknown)$/.test(w.lower[i]!)
  }
  return false
}
