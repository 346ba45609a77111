import { nearVerb, type SaidWords } from './said-words.ts'

const MODALS = new Set(['could', 'may', 'might', 'can'])
const ADVERBS = new Set(
  'possibly perhaps maybe probably likely unlikely reportedly allegedly apparently presumably possible probable potentially'.split(
    ' ',
  ),
)
const GUESSES = new Set(
  'believe think suspect fear guess speculate assume doubt suppose hope worry expect reportedly allegedly seem appear estimate'.split(
    ' ',
  ),
)

/** "could", "may", "possibly", "is likely to"; said as a guess; "reportedly" without a named source. */
export function possible(said: SaidWords): 'possible' | undefined {
  if (GUESSES.has(said.lemma) && said.frame !== 't') return 'possible'
  const { verb } = said
  if (!verb) return undefined
  if (verb.tense === 'modal' && MODALS.has(verb.auxiliaries[0]!)) {
    const can = verb.auxiliaries[0] === 'can'
    // "could not" and "can not" state an inability, not a chance.
    return verb.negated && (can || verb.auxiliaries[0] === 'could') ? undefined : 'possible'
  }
  return nearVerb(said, ADVERBS) ? 'possible' : undefined
}
