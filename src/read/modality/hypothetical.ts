import { holdsCondition, isInverted } from './conditions.ts'
import { openerOf, type SaidWords } from './said-words.ts'

const STATES = new Set(
  'be amount mean constitute cost require need represent violate equal make imply contravene breach undermine'.split(
    ' ',
  ),
)
/** "Without a quota, there would be no fish", "With sprinklers it would have been a wet hallway". */
function withoutIt(said: SaidWords): boolean {
  const opener = said.w.lower[openerOf(said)]
  return opener === 'without' || opener === 'with' || opener === 'given'
}

const ANY = new Set(['any', 'such', 'anyone', 'imposing'])

/** "would amount to …", "if the dam failed, … would …", "would have …". A plain later event ("would open on Monday") is none. */
export function hypothetical(said: SaidWords): 'hypothetical' | undefined {
  const { w, verb, content } = said
  // "if the shelling goes on, we will …": whatever the modal, it hangs on the condition.
  const conditional = holdsCondition(said)
  if (verb?.tense !== 'modal') {
    if (isInverted(said)) return 'hypothetical'
    if (!conditional || !verb || verb.tense === 'past') return undefined
    const opens = /^(?:if|unless)$/.test(w.lower[openerOf(said)]!)
    const meant = w.lower[verb.main - 1] === 'to' || w.lower[verb.main + 1] === 'to'
    return opens || meant || verb.auxiliaries[0] === "'d" ? 'hypothetical' : undefined
  }
  if (conditional || (verb.auxiliaries[0] === 'would' && withoutIt(said))) return 'hypothetical'
  const modal = verb.auxiliaries[0]
  if (modal !== 'would' && modal !== "'d" && modal !== 'could' && modal !== 'might') return undefined
  if (verb.auxiliaries.includes('have') && modal !== 'might') return 'hypothetical'
  if (modal !== 'would' && modal !== "'d") return undefined
  // "would amount to" is often tagged as a noun behind a lone auxiliary.
  const alone = w.lower[verb.main] === modal
  const state = w.lower[alone ? verb.main + 1 : verb.main]!
  if (STATES.has(state) && verb.auxiliaries.length === 1 && state !== 'be') return 'hypothetical'
  const first = w.lower[content[0]![0]] === 'that' ? content[0]![0] + 1 : content[0]![0]
  return ANY.has(w.lower[first]!) || (w.lower[first]!.endsWith('ing') && first < verb.first)
    ? 'hypothetical'
    : undefined
}
