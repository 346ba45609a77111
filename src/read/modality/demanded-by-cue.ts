import type { SaidWords } from './said-words.ts'

const ALWAYS = new Set(
  'demand urge exhort implore beseech order command petition appeal demand call plead recommend advocate request instruct beg entreat forbid'.split(
    ' ',
  ),
)
const WITH_SOMEBODY = new Set(
  'ask tell press pressure encourage invite direct counsel advise challenge warn push lobby want require persuade remind prevail'.split(
    ' ',
  ),
)

/** "called on X to …", "demanded more aid", "asked X to send", "called for talks". */
export function demandedByCue(said: SaidWords): 'demanded' | undefined {
  if (said.negated || said.frame === 'passive') return undefined
  if (said.lemma === 'call')
    return said.frame === 'p' || (said.frame === 'n' && behindFor(said)) ? 'demanded' : undefined
  if (ALWAYS.has(said.lemma) && said.frame !== 'colon') return 'demanded'
  if (said.lemma === 'want' && said.frame !== 't') return 'demanded'
  if (said.lemma === 'ask' && (said.frame === 'a' || (said.frame === 'n' && behindFor(said)))) return 'demanded'
  return WITH_SOMEBODY.has(said.lemma) && said.frame === 'p' ? 'demanded' : undefined
}

function behindFor({ w, content }: SaidWords): boolean {
  const first = content[0]?.[0]
  return first !== undefined && w.lower[first - 1] === 'for'
}
