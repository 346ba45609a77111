import type { Phrase } from './noun-phrase.ts'
import type { SourceContext } from './source-context.ts'
import { isOutletName } from './source-kind.ts'

const CARRIERS =
  /^(?:radio|tv|television|channel|canal|newspaper|paper|magazine|daily|weekly|broadcaster|station|website|site|blog|newsletter|journal|podcast|network|gazette|tribune|herald|ledger|courier|chronicle|fm|wire|tele[a-z]*|r[aá]dio|folha|hotline|programme|program)$/

const PAPERS =
  /^(?:standard|post|times|star|sun|mirror|globe|mail|express|argus|echo|observer|guardian|independent|examiner|inquirer|sentinel|bulletin|register|review|gazette|press|news|voice|record|advertiser|messenger|dispatch|monitor|telegraph|bugle|banner|journal|mercury|citizen|leader|reporter)$/

/** "Radio Delta", "the newspaper Yomar", "state television", "the state news agency ASP": a medium, named or the only one of its kind. */
export function isCarrier({ w }: SourceContext, { first, last: end }: Phrase): boolean {
  // "an interview with Radio Delta" is not the radio.
  let last = first
  while (last < end && !/^(?:with|to|by|on|in|from|for|at)$/.test(w.lower[last + 1]!)) last++
  let medium = false
  let name = false
  for (let i = first; i <= last; i++) {
    const agency = w.lower[i] === 'agency' && (w.lower[i - 1] === 'news' || w.lower[i - 1] === 'press')
    const service = w.lower[i] === 'service' && (w.lower[i - 1] === 'wire' || w.lower[i - 1] === 'news')
    if (CARRIERS.test(w.lower[i]!) || agency || service) medium = true
    if (w.capital[i] === 1 || w.lower[i] === 'state' || w.lower[i] === 'public') name = true
  }
  if (medium && name) return true
  // "the Jalpur Standard"
  if (w.lower[first] === 'the' && last - first > 1 && w.capital[last] === 1 && PAPERS.test(w.lower[last]!)) return true
  const words = w.lower.slice(first, last + 1)
  return (name && isOutletName(words)) || words.some((word) => /^(?:reuters|afp|interfax|tass|bbc|cnn)$/.test(word))
}
