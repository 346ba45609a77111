import type { Modality } from '../../model/index.ts'
import { contentVerb } from './content-verb.ts'
import { demandedByCue } from './demanded-by-cue.ts'
import { demandedByModal } from './demanded-by-modal.ts'
import { deniedByCue } from './denied-by-cue.ts'
import { deniedByNegation } from './denied-by-negation.ts'
import { hypothetical } from './hypothetical.ts'
import type { ModalityModel } from './model/modality-model.ts'
import { ongoing } from './ongoing.ts'
import { planned, statesPlan } from './planned.ts'
import { possible } from './possible.ts'
import type { SaidWords } from './said-words.ts'
import { ordersOrElse, threatened } from './threatened.ts'

type Rule = (said: SaidWords) => Modality | undefined

/** In order: what the cue makes of it comes before what the words themselves say. */
const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['denied-by-cue', deniedByCue],
  ['demanded-by-cue', demandedByCue],
  ['denied-by-negation', deniedByNegation],
  ['threatened', (said) => (ordersOrElse(said) ? 'threatened' : undefined)],
  ['demanded-by-modal', demandedByModal],
  ['threatened', threatened],
  ['hypothetical', hypothetical],
  ['possible', possible],
  ['planned', planned],
  ['ongoing', ongoing],
]

/**
 * Modality of what is said, as its speaker puts it, and the rule that found it; `happened` where no rule fires. A model, if
 * there is one, weighs the rules' answer against the rest of the words.
 */
export function readModality(
  said: SaidWords,
  model?: ModalityModel,
): { readonly modality: Modality; readonly rule: string } {
  const verb = contentVerb(said)
  const full = verb ? { ...said, verb } : said
  const found = byRules(full)
  // "reportedly" says by itself that it is not sure, "planned to" that it is a plan.
  const sure = said.frame === 'adverb' || (found.modality === 'planned' && statesPlan(full))
  const modality = model && !sure ? model.choose(full, found.modality) : found.modality
  return modality === found.modality ? found : { modality, rule: 'modality-model' }
}

function byRules(said: SaidWords): { readonly modality: Modality; readonly rule: string } {
  for (const [name, rule] of RULES) {
    const modality = rule(said)
    if (modality) return { modality, rule: name }
  }
  return { modality: 'happened', rule: 'happened' }
}
